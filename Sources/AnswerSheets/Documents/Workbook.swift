internal import Archives
internal import CLibXML2

/// A workbook of Excel (ECMA-376) as a table with commas: its first sheet with anything in it.
enum Workbook {
  static let content = "xl/workbook.xml"

  static func text(of bytes: [UInt8], limits: ReadingLimits) throws(UnreadableAnswer) -> [UInt8] {
    let archive = try ZippedFile(bytes, limits: limits)
    var strings: [String] = []
    var sheets: [(name: String, bytes: [UInt8])] = []
    while let entry = try archive.next() {
      if entry.name == "xl/sharedStrings.xml" {
        let tree = try XMLTree(archive.bytes())
        strings = tree.root.elements.map(text)
      } else if entry.name.hasPrefix("xl/worksheets/"), entry.name.hasSuffix(".xml"),
        sheets.count < 100
      {
        sheets.append((entry.name, try archive.bytes()))
      }
    }
    sheets.sort { ($0.name.utf8.count, $0.name) < ($1.name.utf8.count, $1.name) }
    for sheet in sheets {
      let tree = try XMLTree(sheet.bytes)
      let cells = SheetCells(workbook: tree.root, strings)
      if !cells.isEmpty { return cells.table }
    }
    throw UnreadableAnswer("the workbook has no cell with anything in it")
  }

  /// The text of a string, which may be set in several runs.
  private static func text(_ node: xmlNodePtr) -> String {
    node.elements.map { part in
      switch part.elementName {
      case "t": part.text
      case "r": text(part)
      default: ""
      }
    }.joined()
  }
}

/// The rows of a spreadsheet.
struct SheetCells {
  /// A sheet is wide because of an accident of the mouse; so many columns are read.
  private static let columnLimit = 500

  private var rows: [[String]] = []

  var isEmpty: Bool { rows.allSatisfy { $0.allSatisfy(\.isEmpty) } }

  init(workbook root: xmlNodePtr, _ strings: [String]) {
    for data in root.elements where data.elementName == "sheetData" {
      for row in data.elements where row.elementName == "row" {
        var cells: [String] = []
        for cell in row.elements where cell.elementName == "c" {
          let column = Self.column(cell.attribute("r") ?? "") ?? cells.count
          guard column < Self.columnLimit else { break }
          while cells.count < column { cells.append("") }
          cells.append(Self.value(of: cell, strings))
        }
        rows.append(cells)
      }
    }
  }

  /// Empty for a document that is no spreadsheet.
  init(openDocument root: xmlNodePtr) {
    let body = root.elements.first { $0.elementName == "body" }
    let sheets = body?.elements.first { $0.elementName == "spreadsheet" }?.elements ?? []
    for table in sheets where table.elementName == "table" {
      for row in table.elements where row.elementName == "table-row" {
        var cells: [String] = []
        for cell in row.elements where cell.elementName == "table-cell" {
          let count = Int(cell.attribute("number-columns-repeated") ?? "") ?? 1
          let text = Self.openValue(of: cell)
          for _ in 0..<min(max(count, 1), Self.columnLimit - min(cells.count, Self.columnLimit)) {
            cells.append(text)
          }
        }
        while cells.last?.isEmpty == true { cells.removeLast() }
        rows.append(cells)
      }
      if !isEmpty { return }
    }
  }

  /// The column of `AB12`, counted from 0.
  private static func column(_ place: String) -> Int? {
    var column = 0
    for letter in place.utf8.prefix(while: \.isLetter).prefix(4) {
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
      guard let place = Int(value.text), strings.indices.contains(place) else { return "" }
      return strings[place]
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
