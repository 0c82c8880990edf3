/// One cell of a table: its text without quotes, and where it begins.
struct TableCell: Sendable {
  var text: String
  var position: Position
}

/// Splits a table into rows of cells; quotes as in RFC 4180.
struct TableScanner {
  private let bytes: UnsafeBufferPointer<UInt8>
  private let separator: UInt8
  private var index = 0
  private var cursor = PositionCursor()
  /// How many cells the row before had.
  private var width = 0

  init(_ bytes: UnsafeBufferPointer<UInt8>, separator: TableSeparator) {
    self.bytes = bytes
    self.separator = separator.byte
  }

  /// The next row that is not blank, or nil at the end.
  mutating func nextRow() -> [TableCell]? {
    while index < bytes.count {
      var row: [TableCell] = []
      row.reserveCapacity(width)
      repeat { row.append(readCell()) } while passSeparator()
      width = row.count
      if row.contains(where: { !$0.text.isEmpty }) { return row }
    }
    return nil
  }

  private mutating func readCell() -> TableCell {
    skipSpaces()
    let start = index
    let position = cursor.position(of: start, in: bytes)
    if index < bytes.count, bytes[index] == UInt8(ascii: "\""), let text = readQuoted() {
      return TableCell(text: text, position: position)
    }
    index = start
    var brackets = 0
    while index < bytes.count, !Self.endsLine(bytes[index]) {
      let byte = bytes[index]
      if byte == separator, brackets <= 0 { break }
      if byte == UInt8(ascii: "[") { brackets += 1 }
      if byte == UInt8(ascii: "]") { brackets -= 1 }
      index += 1
    }
    return TableCell(text: text(start, index), position: position)
  }

  /// Reads a cell in quotes, doubled quotes within being one; nil where the quotes are not closed.
  private mutating func readQuoted() -> String? {
    var units: [UInt8] = []
    index += 1
    while index < bytes.count {
      let byte = bytes[index]
      index += 1
      if byte == UInt8(ascii: "\"") {
        guard index < bytes.count, bytes[index] == UInt8(ascii: "\"") else {
          skipSpaces()
          // What stands behind the closing quote is no part of any cell.
          while index < bytes.count, bytes[index] != separator, !Self.endsLine(bytes[index]) {
            index += 1
          }
          return String(decoding: units, as: UTF8.self)
        }
        index += 1
      }
      units.append(byte)
    }
    return nil
  }

  /// Passes over a separator; at a line's end, over the end, and the row is over.
  private mutating func passSeparator() -> Bool {
    guard index < bytes.count else { return false }
    let byte = bytes[index]
    index += 1
    if byte == separator { return true }
    if byte == 0x0D, index < bytes.count, bytes[index] == 0x0A { index += 1 }
    return false
  }

  private mutating func skipSpaces() {
    while index < bytes.count, bytes[index] == 0x20 || (bytes[index] == 0x09 && separator != 0x09) {
      index += 1
    }
  }

  private func text(_ start: Int, _ end: Int) -> String {
    var end = end
    while end > start, bytes[end - 1] <= 0x20 { end -= 1 }
    return String(decoding: UnsafeBufferPointer(rebasing: bytes[start..<end]), as: UTF8.self)
  }

  private static func endsLine(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0D }
}
