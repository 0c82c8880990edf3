import Algebra

// MARK: - Lists of numbers

extension JSONScanner {
  /// Reads a flat list of numbers or a list of rows of one length; nil, with nothing read, for all
  /// else.
  mutating func readNumericList() -> StructuredNode.Content? {
    let start = index
    index += 1
    skipBlanks()
    var entries: [Numeral] = []
    // As many as most matrices have, so that they are not moved as they grow.
    entries.reserveCapacity(8)
    let isNested = peek() == UInt8(ascii: "[")
    let content = isNested ? readRows(into: &entries) : readFlat(into: &entries)
    guard let content else {
      index = start
      return nil
    }
    numbers += entries.count
    return content
  }

  private mutating func readFlat(into entries: inout [Numeral]) -> StructuredNode.Content? {
    readRow(into: &entries) ? .numbers(entries) : nil
  }

  private mutating func readRows(into entries: inout [Numeral]) -> StructuredNode.Content? {
    var rows = 0
    var columns = 0
    while peek() == UInt8(ascii: "[") {
      index += 1
      skipBlanks()
      let count = entries.count
      guard readRow(into: &entries) else { return nil }
      if rows == 0 { columns = entries.count - count }
      guard entries.count - count == columns else { return nil }
      rows += 1
      guard passSeparator() else { return nil }
    }
    guard peek() == UInt8(ascii: "]") else { return nil }
    index += 1
    return .matrix(Matrix(Shape(rows, columns), entries))
  }

  /// Reads at least one number, then the bracket that closes the row.
  private mutating func readRow(into entries: inout [Numeral]) -> Bool {
    while let numeral = readNumeral() {
      entries.append(numeral)
      guard numbers + entries.count <= limits.numbers, passSeparator() else { return false }
      if peek() == UInt8(ascii: "]") {
        index += 1
        return true
      }
    }
    return false
  }

  /// Passes over a comma and blanks; whether a comma or a closing bracket follows, as it must.
  private mutating func passSeparator() -> Bool {
    skipBlanks()
    guard peek() == UInt8(ascii: ",") else { return peek() == UInt8(ascii: "]") }
    index += 1
    skipBlanks()
    return true
  }

  /// Reads a plain signed decimal.
  mutating func readNumeral() -> Numeral? {
    var isNegative = false
    if let byte = peek(), byte == UInt8(ascii: "-") || byte == UInt8(ascii: "+") {
      isNegative = byte == UInt8(ascii: "-")
      index += 1
    }
    guard let (magnitude, length) = Numeral.read(bytes, at: index), magnitude.isRepresentable
    else { return nil }
    index += length
    var numeral = magnitude
    numeral.isNegative = isNegative
    return numeral
  }
}

// MARK: - Other lists

extension JSONScanner {
  /// Reads a list of anything.
  mutating func readList() -> StructuredNode.Content {
    let start = index
    var items: [StructuredNode] = []
    index += 1
    while true {
      skipBlanks()
      switch peek() {
      case UInt8(ascii: "]"):
        index += 1
        return .list(items)
      case UInt8(ascii: ","):
        index += 1
        continue
      case nil:
        fail("found the end of the file in a list, expected `]`", at: index)
        return faulty
      default: break
      }
      if items.count > limits.numbers { numbers = limits.numbers + 1 }
      guard !standsBeforeColon(), items.count <= limits.numbers else {
        fail("found a key in a list, expected `]` to close it", at: index)
        return faulty
      }
      let before = index
      items.append(readValue())
      if fault != nil { return isRecords(items) ? .list(items) : faulty }
      guard index > before else {
        fail("found \(found()) in a list, expected a number", at: start)
        return faulty
      }
    }
  }

  /// Whether a list holds whole objects, of which the sound ones count though the last is broken
  /// off.
  private func isRecords(_ items: [StructuredNode]) -> Bool {
    if case .object? = items.first?.content { return true }
    return false
  }

  /// Whether a string and a colon follow: the key of a later step, so the list before it was not
  /// closed.
  private func standsBeforeColon() -> Bool {
    guard peek() == UInt8(ascii: "\"") else { return false }
    var ahead = self
    ahead.passString(quote: UInt8(ascii: "\""))
    ahead.skipBlanks()
    return ahead.peek() == UInt8(ascii: ":")
  }
}
