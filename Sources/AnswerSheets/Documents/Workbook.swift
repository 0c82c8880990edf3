internal import Archives
internal import CLibXML2

/// A workbook of Excel (ECMA-376): a table with commas for each sheet that is shown and has
/// anything in it.
enum Workbook {
  static let content = "xl/workbook.xml"
  private static let relations = "xl/_rels/workbook.xml.rels"
  /// At most this number of sheets of a workbook is read.
  static let sheetLimit = 100

  static func content(
    of bytes: [UInt8], limits: ReadingLimits
  ) throws(UnreadableAnswer) -> BinaryFormat.Content {
    let archive = try ZippedFile(bytes, limits: limits)
    var strings: [String] = []
    var sheets: [String: [UInt8]] = [:]
    var titles: [String: (index: Int, title: String, isHidden: Bool)] = [:]
    var targets: [String: String] = [:]
    while let entry = try archive.next() {
      switch entry.name {
      case "xl/sharedStrings.xml":
        strings = try XMLTree(archive.bytes()).read { $0.elements.map(text) }
      case content: titles = try XMLTree(archive.bytes()).read(Self.titles)
      case relations: targets = try XMLTree(archive.bytes()).read(Self.targets)
      case let name where name.hasPrefix("xl/worksheets/") && name.hasSuffix(".xml"):
        if sheets.count < sheetLimit { sheets[name] = try archive.bytes() }
      default: break
      }
    }
    let byMember = Dictionary(
      titles.compactMap { id, title in targets[id].map { ($0, title) } },
      uniquingKeysWith: { first, _ in first })
    let order = sheets.keys.sorted {
      let (left, right) = (byMember[$0]?.index ?? sheetLimit, byMember[$1]?.index ?? sheetLimit)
      return (left, $0.utf8.count, $0) < (right, $1.utf8.count, $1)
    }
    var tables = SheetTables()
    for name in order where byMember[name]?.isHidden != true {
      let tree = try XMLTree(sheets[name] ?? [])
      var cells = SheetCells(cellsLeft: tables.cellsLeft)
      tree.read { cells.read(workbook: $0, strings) }
      tables.add(cells, title: byMember[name]?.title ?? "")
    }
    guard let content = tables.content else {
      throw UnreadableAnswer("the workbook has no cell with anything in it")
    }
    return content
  }

  /// The sheets by the number of their relation.
  private static func titles(
    _ root: xmlNodePtr
  ) -> [String: (index: Int, title: String, isHidden: Bool)] {
    var titles: [String: (index: Int, title: String, isHidden: Bool)] = [:]
    for sheets in root.elements where sheets.elementName == "sheets" {
      for (index, sheet) in sheets.elements.prefix(sheetLimit).enumerated() {
        let isHidden = sheet.attribute("state")?.lowercased().hasSuffix("hidden") == true
        titles[sheet.attribute("id") ?? ""] = (index, sheet.attribute("name") ?? "", isHidden)
      }
    }
    return titles
  }

  /// The members that relations lead to.
  private static func targets(_ root: xmlNodePtr) -> [String: String] {
    var targets: [String: String] = [:]
    for relation in root.elements.prefix(10 * sheetLimit) {
      let target = relation.attribute("Target") ?? ""
      targets[relation.attribute("Id") ?? ""] =
        target.hasPrefix("/") ? String(target.dropFirst()) : "xl/" + target
    }
    return targets
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

/// The tables of a spreadsheet's sheets.
struct SheetTables {
  private var tables: [(title: String, text: [UInt8])] = []
  /// The number of cells of the document that may still be read, repeated cells among them.
  private(set) var cellsLeft = 1_000_000

  mutating func add(_ cells: SheetCells, title: String) {
    cellsLeft = cells.cellsLeft
    if !cells.isEmpty { tables.append((title, cells.table)) }
  }

  /// Nil where no sheet has anything in it; the only one that has is a table.
  var content: BinaryFormat.Content? {
    guard let first = tables.first else { return nil }
    if tables.count == 1 { return .text(first.text, .table) }
    var text: [UInt8] = []
    for table in tables {
      text.append(SheetsReader.mark)
      text += table.title.utf8.filter { $0 >= 0x20 } + [0x0A] + table.text
    }
    return .text(text, .sheets)
  }
}
