/// A table of cells as some other program wrote it, every byte of it kept.
///
/// Quotes as in RFC 4180; the separator is a comma, semicolon or tab, whichever the first row has
/// most of.
struct DelimitedTable: Sendable {
  /// The range of a cell in the bytes, quotes and all.
  struct Cell: Sendable {
    var range: Range<Int>
    var isQuoted: Bool
  }

  let bytes: [UInt8]
  let separator: UInt8
  private(set) var rows: [[Cell]] = []

  /// - Throws: `TableFault` where the bytes are no such table.
  init(_ bytes: [UInt8]) throws(TableFault) {
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      throw TableFault(line: 1, message: "found UTF-16, expected UTF-8; save it as CSV UTF-8")
    }
    self.bytes = bytes
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    separator = Self.separator(of: bytes[start...])
    var index = start
    while index < bytes.count {
      rows.append(try readRow(&index))
    }
  }

  /// The sign that separates the cells of the first row most often, outside of quotes.
  private static func separator(of bytes: ArraySlice<UInt8>) -> UInt8 {
    var counts: [UInt8: Int] = [:]
    var isQuoted = false
    for byte in bytes {
      if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
      if isQuoted { continue }
      if byte == 0x0A || byte == 0x0D { break }
      counts[byte, default: 0] += 1
    }
    var best = UInt8(ascii: ",")
    for other in [UInt8(ascii: ";"), 0x09]
    where counts[other, default: 0] > counts[best, default: 0] {
      best = other
    }
    return best
  }

  private func readRow(_ index: inout Int) throws(TableFault) -> [Cell] {
    var row: [Cell] = []
    while true {
      row.append(try readCell(&index))
      guard index < bytes.count else { return row }
      let byte = bytes[index]
      index += 1
      if byte == separator { continue }
      if byte == 0x0D, index < bytes.count, bytes[index] == 0x0A { index += 1 }
      return row
    }
  }

  private func readCell(_ index: inout Int) throws(TableFault) -> Cell {
    let start = index
    let isQuoted = index < bytes.count && bytes[index] == UInt8(ascii: "\"")
    if isQuoted {
      index += 1
      while true {
        guard index < bytes.count else {
          throw TableFault(line: line(at: start), message: "found a quote that is not closed")
        }
        index += 1
        guard bytes[index - 1] == UInt8(ascii: "\"") else { continue }
        if index < bytes.count, bytes[index] == UInt8(ascii: "\"") { index += 1 } else { break }
      }
    }
    while index < bytes.count, bytes[index] != separator, bytes[index] != 0x0A,
      bytes[index] != 0x0D
    {
      index += 1
    }
    return Cell(range: start..<index, isQuoted: isQuoted)
  }

  /// The line on which a byte stands, from 1.
  private func line(at index: Int) -> Int {
    1 + bytes[..<index].reduce(0) { $0 + ($1 == 0x0A ? 1 : 0) }
  }

  /// The line on which a row begins.
  func line(ofRow row: Int) -> Int { rows[row].first.map { line(at: $0.range.lowerBound) } ?? 1 }

  /// The text of a cell without quotes; empty where the row is shorter.
  ///
  /// - Parameter isTrimmed: whether it is told without the blanks around it.
  func text(_ row: Int, _ column: Int, isTrimmed: Bool = true) -> String {
    guard rows.indices.contains(row), rows[row].indices.contains(column) else { return "" }
    let cell = rows[row][column]
    var units = Array(bytes[cell.range])
    if cell.isQuoted { units = Self.unquoted(units) }
    guard isTrimmed else { return String(decoding: units, as: UTF8.self) }
    while let last = units.last, last <= 0x20 { units.removeLast() }
    return String(decoding: units.drop { $0 <= 0x20 }, as: UTF8.self)
  }

  /// The text between the quotes; of two quotes the second stands for one.
  private static func unquoted(_ units: [UInt8]) -> [UInt8] {
    var content: [UInt8] = []
    var quotes = 0
    for unit in units {
      if unit == UInt8(ascii: "\"") {
        quotes += 1
        if quotes % 2 == 1, quotes > 1 { content.append(unit) }
      } else {
        content.append(unit)
      }
    }
    return content
  }

  /// The bytes with some cells replaced, everything else as it was.
  ///
  /// - Parameter values: the texts of the cells of a row, by column.
  func filled(with values: [Int: [Int: String]]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count + values.count * 8)
    var copied = 0
    for row in values.keys.sorted() {
      guard rows.indices.contains(row), let last = rows[row].last else { continue }
      var count = rows[row].count
      for (column, text) in (values[row] ?? [:]).sorted(by: { $0.key < $1.key }) {
        if rows[row].indices.contains(column) {
          let cell = rows[row][column]
          result += bytes[copied..<cell.range.lowerBound]
          result += written(text, isQuoted: cell.isQuoted)
          copied = cell.range.upperBound
        } else {
          // Some programs leave out the empty cells at a row's end.
          result += bytes[copied..<last.range.upperBound]
          result += Array(repeating: separator, count: column - count + 1)
          result += written(text, isQuoted: false)
          (copied, count) = (last.range.upperBound, column + 1)
        }
      }
    }
    return result + bytes[copied...]
  }

  private func written(_ text: String, isQuoted: Bool) -> [UInt8] {
    let needsQuotes = text.utf8.contains { byte in
      byte == separator || byte == UInt8(ascii: "\"") || byte == 0x0A || byte == 0x0D
    }
    guard isQuoted || needsQuotes else { return Array(text.utf8) }
    let quote = UInt8(ascii: "\"")
    return [quote] + text.utf8.flatMap { $0 == quote ? [quote, quote] : [$0] } + [quote]
  }
}

/// Why bytes are not the table that they should be.
struct TableFault: Error, Sendable, CustomStringConvertible {
  var line: Int
  var message: String

  var description: String { "\(line): \(message)" }
}
