/// One cell of a table, as it stands there.
struct TableCell {
  /// The cell's bytes, without the quotes around them and the blanks around these.
  let signs: UnsafeBufferPointer<UInt8>
  /// The index of the cell's first byte.
  let start: Int
  /// Whether two quotes in it stand for one.
  var hasDoubledQuotes = false

  /// The cell's text, made when it is asked for: most cells are numbers.
  var text: String {
    guard hasDoubledQuotes else { return String(decoding: signs, as: UTF8.self) }
    var units: [UInt8] = []
    var isSecond = false
    for sign in signs {
      isSecond = sign == UInt8(ascii: "\"") && !isSecond
      if sign != UInt8(ascii: "\"") || isSecond { units.append(sign) }
    }
    return String(decoding: units, as: UTF8.self)
  }

  var isEmpty: Bool { signs.isEmpty }

  /// The number that at most six digits make; nil for anything else.
  var wholeNumber: Int? {
    guard signs.count <= 6 else { return nil }
    var number = 0
    for sign in signs {
      guard sign.isDigit else { return nil }
      number = number * 10 + Int(sign - UInt8(ascii: "0"))
    }
    return number
  }

  /// Whether two cells have the same text.
  func isSame(as other: TableCell) -> Bool {
    hasDoubledQuotes == other.hasDoubledQuotes && signs.isSame(as: other.signs)
  }

  /// A cell that is not there.
  static var none: TableCell {
    TableCell(signs: UnsafeBufferPointer(start: nil, count: 0), start: 0)
  }
}

/// The cells of a row of a long table; those that it lacks are empty.
struct LongRow {
  var name = TableCell.none
  var row = TableCell.none
  var column = TableCell.none
  var value = TableCell.none
  /// Cells behind the value, where its title is the last.
  var further: [TableCell] = []
}

/// Splits a table into rows of cells; quotes as in RFC 4180.
struct TableScanner {
  private let bytes: UnsafeBufferPointer<UInt8>
  private let separator: UInt8
  private var index = 0
  /// Whether blank rows were passed before the last row.
  private(set) var isBehindBlank = false
  /// The position at which the present row begins.
  private var rowStart = PositionCursor()

  init(_ bytes: UnsafeBufferPointer<UInt8>, separator: TableSeparator) {
    self.bytes = bytes
    self.separator = separator.byte
  }

  /// The next row that is not blank, or nil at the end.
  mutating func nextRow() -> [TableCell]? {
    var row: [TableCell] = []
    return readRow(into: &row) ? row : nil
  }

  /// Puts the next row that is not blank in place of another, whose memory serves it; false at the
  /// end.
  mutating func readRow(into row: inout [TableCell]) -> Bool {
    isBehindBlank = false
    while index < bytes.count {
      row.removeAll(keepingCapacity: true)
      _ = rowStart.position(of: index, in: bytes)
      repeat { row.append(readCell()) } while passSeparator()
      if row.contains(where: { !$0.isEmpty }) { return true }
      isBehindBlank = true
    }
    return false
  }

  /// Puts the cells of the next row, blank or not, where the header says; false at the end.
  mutating func readRow(of header: TableHeader, into row: inout LongRow) -> Bool {
    guard index < bytes.count else { return false }
    _ = rowStart.position(of: index, in: bytes)
    row = LongRow()
    var offset = 0
    repeat {
      let cell = readCell()
      if offset == header.name {
        row.name = cell
      } else if offset == header.value {
        row.value = cell
      } else if offset == header.row {
        row.row = cell
      } else if offset == header.column {
        row.column = cell
      } else if offset > header.value, offset >= header.count, !cell.isEmpty {
        row.further.append(cell)
      }
      offset += 1
    } while passSeparator()
    return true
  }

  /// The positions of the present row's cells, found in one pass: a row may be as long as a file.
  func positions(of row: [TableCell]) -> [Position] {
    var cursor = rowStart
    return row.map { cursor.position(of: $0.start, in: bytes) }
  }

  /// The position of a cell of the present row.
  func position(of cell: TableCell) -> Position {
    var cursor = rowStart
    return cursor.position(of: cell.start, in: bytes)
  }

  private mutating func readCell() -> TableCell {
    skipSpaces()
    let start = index
    if index < bytes.count, bytes[index] == UInt8(ascii: "\""), let cell = readQuoted() {
      return cell
    }
    passPlainCell()
    var end = index
    while end > start, bytes[end - 1] <= 0x20 { end -= 1 }
    return TableCell(signs: signs(start..<end), start: start)
  }

  /// Passes over a cell without quotes, which ends at a separator that is not in brackets, or with
  /// the line.
  private mutating func passPlainCell() {
    var (end, brackets) = (index, 0)
    scan: while end < bytes.count {
      switch bytes[end] {
      // Most signs are those of numbers, which end no cell.
      case UInt8(ascii: "-")...UInt8(ascii: "9"): break
      case 0x0A, 0x0D: break scan
      case separator where brackets <= 0: break scan
      case UInt8(ascii: "["): brackets += 1
      case UInt8(ascii: "]"): brackets -= 1
      default: break
      }
      end += 1
    }
    index = end
  }

  /// Reads a cell in quotes, doubled quotes within being one; nil where the quotes are not closed.
  private mutating func readQuoted() -> TableCell? {
    let start = index
    var hasDoubled = false
    index += 1
    while index < bytes.count {
      let byte = bytes[index]
      index += 1
      guard byte == UInt8(ascii: "\"") else { continue }
      if index < bytes.count, bytes[index] == UInt8(ascii: "\"") {
        hasDoubled = true
        index += 1
        continue
      }
      let signs = signs(start + 1..<index - 1)
      passRestOfCell()
      return TableCell(signs: signs, start: start, hasDoubledQuotes: hasDoubled)
    }
    return nil
  }

  /// The text behind a closing quote is no part of any cell.
  private mutating func passRestOfCell() {
    while index < bytes.count, bytes[index] != separator, !Self.endsLine(bytes[index]) {
      index += 1
    }
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

  private func signs(_ range: Range<Int>) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(rebasing: bytes[range])
  }

  private static func endsLine(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0D }
}
