extension JSONScanner {
  /// Passes over a string to behind its closing quote, or to the end of its line where it has none.
  mutating func passString(quote: UInt8) {
    index += 1
    while let byte = peek(), byte != UInt8(ascii: "\n") {
      index += byte == UInt8(ascii: "\\") && index + 1 < bytes.count ? 2 : 1
      if byte == quote { return }
    }
  }

  /// Reads a string in single or double quotes, or notes a fault where it is not closed on its
  /// line.
  mutating func readString() -> String? {
    let start = index
    let quote = bytes[start]
    index += 1
    let front = index
    while let byte = peek(), byte != quote, byte != UInt8(ascii: "\\"), byte != UInt8(ascii: "\n") {
      index += 1
    }
    if peek() == quote {
      index += 1
      return text(front, index - 1)
    }
    return readEscapedString(from: front, quote: quote)
  }

  private mutating func readEscapedString(from front: Int, quote: UInt8) -> String? {
    var units = Array(bytes[front..<index])
    while let byte = peek(), byte != UInt8(ascii: "\n") {
      index += 1
      if byte == quote { return String(decoding: units, as: UTF8.self) }
      if byte == UInt8(ascii: "\\") {
        readEscape(into: &units)
      } else {
        units.append(byte)
      }
    }
    fail("found a string that is not closed, expected a closing quote on its line", at: front - 1)
    return nil
  }

  /// Reads what follows a backslash.
  ///
  /// LaTeX is often put in without doubling its backslashes: an escape that JSON does not know, and
  /// one that begins a LaTeX command, keeps its backslash.
  private mutating func readEscape(into units: inout [UInt8]) {
    guard let byte = peek(), byte != UInt8(ascii: "\n") else { return }
    guard !beginsCommand() else {
      units.append(UInt8(ascii: "\\"))
      return
    }
    index += 1
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "\\"), UInt8(ascii: "/"):
      units.append(byte)
    case UInt8(ascii: "n"): units.append(UInt8(ascii: "\n"))
    case UInt8(ascii: "t"): units.append(UInt8(ascii: "\t"))
    case UInt8(ascii: "r"): units.append(UInt8(ascii: "\r"))
    case UInt8(ascii: "b"), UInt8(ascii: "f"): units.append(UInt8(ascii: " "))
    case UInt8(ascii: "u"): readScalar(into: &units)
    default:
      units.append(UInt8(ascii: "\\"))
      units.append(byte)
    }
  }

  /// LaTeX commands whose first letter is also an escape of JSON.
  private static let commands: [[UInt8]] = [
    "nabla", "neq", "times", "top", "text", "tanh", "theta", "to", "right", "rho", "begin", "bf",
    "bar", "beta", "bm", "boldsymbol", "big", "frac", "forall",
  ].map { Array($0.utf8) }

  private func beginsCommand() -> Bool {
    let rest = bytes[index...]
    return Self.commands.contains { rest.starts(with: $0) }
  }

  /// Reads the four hexadecimal digits after `\u`, or two such escapes that make one scalar.
  private mutating func readScalar(into units: inout [UInt8]) {
    var codes: [UInt16] = []
    if let first = readCode() { codes.append(first) }
    if let first = codes.first, first & 0xFC00 == 0xD800, index + 1 < bytes.count,
      bytes[index] == UInt8(ascii: "\\"), bytes[index + 1] == UInt8(ascii: "u")
    {
      index += 2
      if let second = readCode() { codes.append(second) }
    }
    units.append(contentsOf: String(decoding: codes, as: UTF16.self).utf8)
  }

  private mutating func readCode() -> UInt16? {
    guard index + 4 <= bytes.count,
      let code = UInt16(text(index, index + 4), radix: 16)
    else { return nil }
    index += 4
    return code
  }
}
