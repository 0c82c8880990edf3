internal import CLibXML2

/// The rows of a spreadsheet.
struct SheetCells {
  /// A sheet is wide because of an accident of the mouse; so many columns are read.
  private static let columnLimit = 500

  private var rows: [[String]] = []
  /// How many more cells may be read.
  private(set) var cellsLeft: Int

  init(cellsLeft: Int) { self.cellsLeft = cellsLeft }

  var isEmpty: Bool { rows.allSatisfy { $0.allSatisfy(\.isEmpty) } }

  mutating func read(workbook root: xmlNodePtr, _ strings: [String]) {
    for data in root.elements where data.elementName == "sheetData" {
      var last = 0
      for row in data.elements where row.elementName == "row" {
        let number = row.attribute("r").flatMap { Int($0) } ?? last + 1
        // Rows without a cell are left out; a gap parts tables, however long it is.
        if number > last + 1, !rows.isEmpty { add([], count: 1) }
        last = number
        var cells: [String] = []
        for cell in row.elements where cell.elementName == "c" {
          let column = Self.column(cell.attribute("r") ?? "") ?? cells.count
          guard column < min(Self.columnLimit, cellsLeft) else { break }
          while cells.count < column { cells.append("") }
          cells.append(Self.value(of: cell, strings))
        }
        add(cells, count: 1)
      }
    }
  }

  /// Reads a sheet of OpenDocument, whose rows may stand in groups, one within the other.
  mutating func read(openTable table: xmlNodePtr) {
    for part in table.elements {
      switch part.elementName {
      case "table-row":
        add(openCells(of: part), count: Self.count(part, "number-rows-repeated"))
      case "table-header-rows", "table-row-group", "table-rows": read(openTable: part)
      default: break
      }
    }
  }

  private func openCells(of row: xmlNodePtr) -> [String] {
    var cells: [String] = []
    // What a cell beside or above covers has no value of its own, but a column.
    for cell in row.elements
    where cell.elementName == "table-cell" || cell.elementName == "covered-table-cell" {
      let text = cell.elementName == "table-cell" ? Self.openValue(of: cell) : ""
      let count = Self.count(cell, "number-columns-repeated")
      for _ in 0..<min(count, min(Self.columnLimit, cellsLeft) - cells.count) { cells.append(text) }
    }
    while cells.last?.isEmpty == true { cells.removeLast() }
    return cells
  }

  /// How often an element is to be repeated; at least once.
  private static func count(_ node: xmlNodePtr, _ attribute: String) -> Int {
    max(node.attribute(attribute).flatMap { Int($0) } ?? 1, 1)
  }

  /// Adds a row as often as it stands there; the empty ones below a sheet are one.
  private mutating func add(_ cells: [String], count: Int) {
    let limit = cells.isEmpty ? 1 : cellsLeft / cells.count
    for _ in 0..<min(count, limit) { rows.append(cells) }
    cellsLeft -= min(count, limit) * cells.count
  }

  /// The column of `AB12`, counted from 0.
  private static func column(_ reference: String) -> Int? {
    var column = 0
    for letter in reference.utf8.prefix(while: \.isLetter).prefix(4) {
      column = column * 26 + Int(letter & 0x1F)
    }
    return column > 0 ? column - 1 : nil
  }

  private static func value(of cell: xmlNodePtr, _ strings: [String]) -> String {
    let kind = cell.attribute("t") ?? "n"
    guard let value = cell.elements.first(where: { ["v", "is"].contains($0.elementName) }) else {
      return ""
    }
    switch kind {
    case "s":
      guard let index = Int(value.text), strings.indices.contains(index) else { return "" }
      return strings[index]
    case "n": return number(value.text)
    default: return value.text
    }
  }

  /// The text shown, except where a number with more digits is kept.
  private static func openValue(of cell: xmlNodePtr) -> String {
    let shown = cell.elements.filter { $0.elementName == "p" }.map(\.text).joined(separator: " ")
    guard cell.attribute("value-type") == "float", let value = cell.attribute("value"),
      Double(shown) == nil
    else { return shown }
    return number(value)
  }

  /// A number with the digits that tell it from its neighbours: files keep 17, whatever was typed.
  private static func number(_ text: String) -> String {
    guard text.utf8.count > 15, let value = Double(text) else { return text }
    return "\(value)"
  }

  /// With commas, and quotation marks where a cell has one.
  var table: [UInt8] {
    let lines = rows.map { row in
      row.map { cell in
        cell.contains { $0 == "," || $0 == "\"" || $0.isNewline }
          ? "\"" + cell.replacing("\"", with: "\"\"") + "\"" : cell
      }.joined(separator: ",")
    }
    return Array((lines.joined(separator: "\n") + "\n").utf8)
  }
}
