/// Elements of HTML that show their text struck out, or not at all.
extension UnstatedText {
  private static let struck: Set<String> = ["del", "s", "strike", "template", "script", "style"]
  /// The elements that may be hidden; few, because each that does not close is looked for once.
  private static let hideable: Set<String> = [
    "div", "span", "p", "td", "tr", "table", "section", "details", "li", "ul", "ol", "pre", "b",
    "i", "em", "strong", "code", "small",
  ]

  /// Passes a comment or an element that states nothing; anything else is left to be read.
  mutating func pastTag(at start: Int) -> Int {
    if bytes[start...].starts(with: "<!--".utf8) {
      return find("-->", from: start + 4).map { blank(start..<$0) } ?? start + 4
    }
    var end = start + 1
    while end < bytes.count, bytes[end].isLetter, end - start < 12 { end += 1 }
    guard end > start + 1, end < bytes.count,
      let close = bytes[end...].prefix(400).firstIndex(of: UInt8(ascii: ">"))
    else { return start + 1 }
    let name = String(decoding: bytes[(start + 1)..<end], as: UTF8.self).lowercased()
    let isBare = end == close
    guard isBare || bytes[end] <= 0x20 else { return start + 1 }
    let isStruck = Self.struck.contains(name)
    guard isStruck || !isBare && Self.hideable.contains(name) && isHidden(bytes[end..<close]) else {
      return start + 1
    }
    return element(name, from: close + 1).map { blank(start..<$0) } ?? start + 1
  }

  /// Whether the attributes of an element hide it.
  private func isHidden(_ attributes: ArraySlice<UInt8>) -> Bool {
    if HiddenClasses.hides(String(decoding: attributes, as: UTF8.self)) { return true }
    return attributes.split { $0 <= 0x20 }.contains { word in
      let word = String(decoding: word, as: UTF8.self).lowercased()
      return word == "hidden" || word.hasPrefix("hidden=")
    }
  }

  /// The index behind an element that may hold others of its name.
  private mutating func element(_ name: String, from start: Int) -> Int? {
    guard !missing.contains(name) else { return nil }
    let letters = Array(name.utf8)
    var depth = 1
    var index = start
    while let next = bytes[index...].firstIndex(of: UInt8(ascii: "<")) {
      index = next + 1
      let isClosing = index < bytes.count && bytes[index] == UInt8(ascii: "/")
      if isClosing { index += 1 }
      let end = index + letters.count
      guard end < bytes.count, !bytes[end].isWordPart, bytes[end] != UInt8(ascii: "-"),
        zip(bytes[index..<end], letters).allSatisfy({ $0 | 0x20 == $1 })
      else { continue }
      depth += isClosing ? -1 : 1
      guard depth == 0 else { continue }
      return bytes[end...].firstIndex(of: UInt8(ascii: ">")).map { $0 + 1 } ?? bytes.count
    }
    missing.insert(name)
    return nil
  }
}
