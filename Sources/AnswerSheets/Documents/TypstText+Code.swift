/// Code of Typst in its text: what it shows is content in brackets, formulas and tables.
extension TypstText {
  /// Words that begin a rule or a definition, which show nothing.
  private static let statements: Set<String> = [
    "let", "set", "show", "import", "include", "return",
  ]
  /// Calls that show their content struck out, or not at all.
  private static let unstated: Set<String> = ["strike", "hide", "metadata"]

  /// Reads what a `#` begins: `#set page(…)`, `#align(center)[…]`, `#table(…)`.
  mutating func readCode(at start: Int, _ limit: Int, _ depth: Int) -> Int {
    var index = start + 1
    if index < limit, bytes[index] == UInt8(ascii: "[") {
      return readContent(at: index, limit, depth) ?? index
    }
    let name = word(at: index, limit)
    guard !name.isEmpty else {
      text.append(bytes[start])
      return index
    }
    index += name.utf8.count
    if Self.statements.contains(name) {
      let end = statementEnd(from: index, limit)
      keepLines(start..<end)
      return end
    }
    return readCall(name, from: index, limit, depth)
  }

  private func word(at start: Int, _ limit: Int) -> String {
    let letters = bytes[start..<limit].prefix {
      $0.isLetter || $0.isDigit || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: ".")
    }
    guard letters.first?.isLetter == true, letters.count < 60 else { return "" }
    return String(decoding: letters, as: UTF8.self)
  }

  /// Rules end with their line, unless a bracket is open.
  private mutating func statementEnd(from start: Int, _ limit: Int) -> Int {
    var index = start
    while index < limit, bytes[index] != 0x0A {
      index = (groupEnd(at: index, limit) ?? index) + 1
    }
    return min(index, limit)
  }

  /// Reads the arguments of a call and the content behind them.
  private mutating func readCall(
    _ name: String, from start: Int, _ limit: Int, _ depth: Int
  ) -> Int {
    var index = start
    let before = text.count
    if index < limit, bytes[index] == UInt8(ascii: "("), let end = groupEnd(at: index, limit) {
      let inside = index + 1..<end
      if name == "table" || name == "grid" {
        readTable(inside, depth)
      } else {
        readArguments(inside, depth)
      }
      index = end + 1
    }
    while index < limit, bytes[index] == UInt8(ascii: "["),
      let end = readContent(at: index, limit, depth)
    {
      index = end
    }
    if Self.unstated.contains(name) {
      text.removeSubrange(before...)
      keepLines(start..<index)
    }
    return index
  }

  /// Reads content between brackets, and says where the text goes on.
  private mutating func readContent(at start: Int, _ limit: Int, _ depth: Int) -> Int? {
    guard let end = groupEnd(at: start, limit) else { return nil }
    if depth < Self.depthLimit { readMarkup(start + 1..<end, depth: depth + 1) }
    return end + 1
  }

  // MARK: - Arguments

  /// Reads what the arguments of a call show; settings show nothing.
  private mutating func readArguments(_ range: Range<Int>, _ depth: Int) {
    for argument in arguments(range) where !argument.isNamed || argument.name == "caption" {
      readValue(argument.value, depth)
      keepLines(argument.value.upperBound..<min(argument.value.upperBound + 1, range.upperBound))
    }
  }

  /// Reads one argument that is content, a formula, a text or a call.
  private mutating func readValue(_ range: Range<Int>, _ depth: Int) {
    guard let first = range.first, depth < Self.depthLimit else { return }
    switch bytes[first] {
    case UInt8(ascii: "["): _ = readContent(at: first, range.upperBound, depth)
    case UInt8(ascii: "$"): _ = readFormula(at: first, range.upperBound)
    case UInt8(ascii: "\""): text += bytes[range].filter { $0 != UInt8(ascii: "\"") }
    case let byte where byte.isDigit || byte == UInt8(ascii: "-"): text += bytes[range]
    default:
      let name = word(at: first, range.upperBound)
      if !name.isEmpty {
        _ = readCall(name, from: first + name.utf8.count, range.upperBound, depth + 1)
      }
    }
  }

  private struct Argument {
    var name: String
    var value: Range<Int>
    var isNamed: Bool { !name.isEmpty }
  }

  /// The arguments of a call, without blanks at their ends.
  private mutating func arguments(_ range: Range<Int>) -> [Argument] {
    var arguments: [Argument] = []
    var start = range.lowerBound
    var index = start
    while index <= range.upperBound {
      if index == range.upperBound || bytes[index] == UInt8(ascii: ",") {
        if let argument = argument(start..<index) { arguments.append(argument) }
        start = index + 1
      } else if bytes[index] == UInt8(ascii: "$") || bytes[index] == UInt8(ascii: "\"") {
        // A comma in a formula or a text parts nothing.
        let mark = bytes[index]
        index = bytes[(index + 1)..<range.upperBound].firstIndex(of: mark) ?? index
      } else {
        index = groupEnd(at: index, range.upperBound) ?? index
      }
      index += 1
    }
    return arguments
  }

  private func argument(_ range: Range<Int>) -> Argument? {
    var value = range
    while let first = value.first, bytes[first] <= 0x20 { value = value.dropFirst() }
    while let last = value.last, bytes[last] <= 0x20 { value = value.dropLast() }
    guard let first = value.first else { return nil }
    let name = word(at: first, value.upperBound)
    let colon = first + name.utf8.count
    guard !name.isEmpty, colon < value.upperBound, bytes[colon] == UInt8(ascii: ":") else {
      return Argument(name: "", value: value)
    }
    value = colon + 1..<value.upperBound
    while let first = value.first, bytes[first] <= 0x20 { value = value.dropFirst() }
    return Argument(name: name, value: value)
  }

  // MARK: - Tables

  /// Reads a table as rows with bars, a line each.
  private mutating func readTable(_ range: Range<Int>, _ depth: Int) {
    let arguments = arguments(range)
    let columns = arguments.first { $0.name == "columns" }.map { columnCount($0.value) } ?? 1
    var cells: [[UInt8]] = []
    for argument in arguments where !argument.isNamed {
      addCells(of: argument.value, &cells, depth)
    }
    if text.last ?? 0x0A != 0x0A { text.append(0x0A) }
    for row in stride(from: 0, to: cells.count, by: columns) {
      for cell in cells[row..<min(row + columns, cells.count)] {
        text += Array("| ".utf8) + cell.map { $0 == 0x0A ? 0x20 : $0 } + [0x20]
      }
      text += Array("|\n".utf8)
    }
    let lines = bytes[range].count { $0 == 0x0A } - (cells.count + columns - 1) / columns
    if lines > 0 { text += [UInt8](repeating: 0x0A, count: lines) }
  }

  private mutating func columnCount(_ range: Range<Int>) -> Int {
    let written = String(decoding: bytes[range], as: UTF8.self)
    if let count = Int(written) { return min(max(count, 1), 100) }
    guard range.count > 1, written.hasPrefix("(") else { return 1 }
    return max(1, arguments(range.dropFirst().dropLast()).count)
  }

  /// Adds the cells that an argument is: one, or all of `table.header(…)`.
  private mutating func addCells(of range: Range<Int>, _ cells: inout [[UInt8]], _ depth: Int) {
    guard let first = range.first, depth < Self.depthLimit else { return }
    let name = word(at: first, range.upperBound)
    let open = first + name.utf8.count
    if name == "table.header" || name == "table.footer",
      let end = groupEnd(at: open, range.upperBound)
    {
      for argument in arguments(open + 1..<end) where !argument.isNamed {
        addCells(of: argument.value, &cells, depth + 1)
      }
      return
    }
    // Rules between rows are no cells.
    if name == "table.hline" || name == "table.vline" { return }
    let start = text.count
    readValue(range, depth + 1)
    cells.append(Array(text[start...].drop { $0 <= 0x20 }))
    text.removeSubrange(start...)
  }
}
