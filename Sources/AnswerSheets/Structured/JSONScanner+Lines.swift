import Algebra

// MARK: - Plain lines

extension JSONScanner {
  /// Reads a text of nothing but lines such as `Z1: [[4], [0]]  # mine`, whose meaning in YAML is
  /// plain.
  ///
  /// Most answers in YAML are such, and a YAML library takes far longer over them. Nil for a text
  /// with anything else in it.
  static func scanLines(_ text: [UInt8], limits: ReadingLimits) -> [StructuredNode.Member]? {
    text.withUnsafeBufferPointer { bytes in
      var scanner = JSONScanner(bytes, limits: limits)
      return scanner.readLines()
    }
  }

  private mutating func readLines() -> [StructuredNode.Member]? {
    var members: [StructuredNode.Member] = []
    while true {
      skipBlankLines()
      guard index < bytes.count else { return members.isEmpty ? nil : members }
      guard let member = readLine(), numbers <= limits.numbers else { return nil }
      members.append(member)
    }
  }

  /// Passes over empty lines and lines of comment.
  private mutating func skipBlankLines() {
    while let byte = peek(), byte == 0x0A || byte == 0x0D || byte == UInt8(ascii: "#") {
      if byte == UInt8(ascii: "#") { skipToLineEnd() } else { index += 1 }
    }
  }

  private mutating func readLine() -> StructuredNode.Member? {
    let start = index
    let position = position(of: start)
    guard let first = peek(), first.isLetter else { return nil }
    while let byte = peek(), byte.isLetter || byte.isDigit || byte == UInt8(ascii: "_") {
      index += 1
    }
    let key = text(start, index)
    guard peek() == UInt8(ascii: ":") else { return nil }
    index += 1
    guard peek() == 0x20 else { return nil }
    while peek() == 0x20 { index += 1 }
    let valuePosition = self.position(of: index)
    let content: StructuredNode.Content
    if peek() == UInt8(ascii: "[") {
      guard let list = readNumericList() else { return nil }
      content = list
    } else {
      guard let numeral = readNumeral() else { return nil }
      numbers += 1
      content = .number(numeral)
    }
    guard endsLine() else { return nil }
    return StructuredNode.Member(
      key: key, position: position, node: StructuredNode(content, at: valuePosition))
  }

  /// Whether nothing but blanks and a comment follow on the line; passes over them.
  private mutating func endsLine() -> Bool {
    let start = index
    while let byte = peek(), byte == 0x20 || byte == 0x0D { index += 1 }
    guard let byte = peek() else { return true }
    guard byte == 0x0A || (byte == UInt8(ascii: "#") && index > start) else { return false }
    skipToLineEnd()
    return true
  }

  private mutating func skipToLineEnd() {
    while let byte = peek(), byte != 0x0A { index += 1 }
  }
}
