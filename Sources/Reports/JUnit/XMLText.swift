/// Text as XML 1.0 allows it.
package enum XMLText {
  /// Hands the text to libxml2, with U+FFFD in place of every character that XML 1.0 forbids.
  static func withClean<Result>(
    _ text: String, _ body: (UnsafePointer<UInt8>) -> Result
  ) -> Result {
    var source = isClean(text) ? text : cleaned(text)
    // A string of Swift's own ends in a zero already, so that nothing is copied.
    source.makeContiguousUTF8()
    return source.withCString { characters in
      characters.withMemoryRebound(to: UInt8.self, capacity: source.utf8.count + 1, body)
    }
  }

  /// Whether a byte of UTF-8 stands in an attribute as it is.
  static func isPlain(_ sign: UInt8) -> Bool {
    switch sign {
    case ..<0x20, UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "&"), UInt8(ascii: "\""):
      false
    default: true
    }
  }

  private static func isClean(_ text: String) -> Bool {
    text.utf8.withContiguousStorageIfAvailable { bytes in
      var isDoubtful = false
      // All are looked at, whatever the first are, which takes a step for many of them. U+FFFE and
      // U+FFFF begin with EF.
      for byte in bytes { isDoubtful = isDoubtful || byte < 0x20 && byte != 0x0A || byte == 0xEF }
      return !isDoubtful
    } ?? false
  }

  private static func cleaned(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars { result.append(isAllowed(scalar) ? scalar : "\u{FFFD}") }
    return String(result)
  }

  private static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value >= 0x20 && scalar.value != 0xFFFE && scalar.value != 0xFFFF
      || scalar == "\t" || scalar == "\n" || scalar == "\r"
  }

  /// A name as schemas want it (xs:token) and XML allows it: on one line, no blanks at the ends,
  /// none doubled.
  static func token(_ text: String) -> String {
    if isToken(text) { return text }
    let words = text.unicodeScalars.split { $0 == " " || $0 == "\t" || isLineEnd($0) }
    return words.map { cleaned(String($0)) }.joined(separator: " ")
  }

  private static func isLineEnd(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0A...0x0D, 0x85, 0x2028, 0x2029: true
    default: false
    }
  }

  /// Whether a text is a token at sight, as nearly all are.
  private static func isToken(_ text: String) -> Bool {
    text.utf8.withContiguousStorageIfAvailable { isToken($0) } ?? false
  }

  /// Whether a text in UTF-8 is a token at sight.
  static func isToken(_ text: some Collection<UInt8>) -> Bool {
    var before: UInt8 = 0x20
    for sign in text {
      // The line ends beyond ASCII begin with C2 85 and E2 80, what XML forbids there with EF.
      if sign < 0x20 || sign == 0x20 && before == 0x20 || sign == 0x85 && before == 0xC2
        || sign == 0x80 && before == 0xE2 || sign == 0xEF
      {
        return false
      }
      before = sign
    }
    return before != 0x20 || text.isEmpty
  }

  /// A name as it stands in an attribute of a report, to find it there.
  package static func attribute(_ name: String) -> String {
    token(name).replacing("&", with: "&amp;").replacing("<", with: "&lt;")
      .replacing(">", with: "&gt;").replacing("\"", with: "&quot;")
  }
}
