internal import Archives
internal import CLibXML2

/// A text or a spreadsheet of LibreOffice (ISO/IEC 26300): a text as Markdown, a spreadsheet as a
/// table with commas.
enum OpenDocument {
  static let content = "content.xml"
  /// At most this number of formulas is read of a document, for each is a member of its own to
  /// unpack.
  private static let formulaLimit = 1000

  static func content(
    of bytes: [UInt8], limits: ReadingLimits
  ) throws(UnreadableAnswer) -> BinaryFormat.Content {
    let archive = try ZippedFile(bytes, limits: limits)
    var body: [UInt8]?
    var formulas: [String: MathTree] = [:]
    while let entry = try archive.next() {
      if entry.name == content {
        body = try archive.bytes()
      } else if entry.name.hasSuffix("/" + content), formulas.count < formulaLimit {
        // `./Object 1` is a formula in MathML; what is none has no `math` at its root.
        let name = String(entry.name.dropLast(content.count + 1))
        formulas[name] = try? XMLTree(archive.bytes()).read { root in
          root.elementName == "math" ? MathMLReader(root).tree : nil
        }
      }
    }
    guard let body else { throw UnreadableAnswer("found no content.xml in the document") }
    let tree = try XMLTree(body)
    if let sheets = tree.read(sheets) { return sheets }
    let text = tree.read { OpenText($0, formulas).text }
    guard text.contains(where: { $0 > 0x20 }) else {
      throw UnreadableAnswer("the document has no text; pictures cannot be read: type the answers")
    }
    return .text(text, .markdown)
  }

  /// Nil for a document that is no spreadsheet, or an empty one.
  private static func sheets(of root: xmlNodePtr) -> BinaryFormat.Content? {
    let body = root.elements.first { $0.elementName == "body" }
    let sheets = body?.elements.first { $0.elementName == "spreadsheet" }?.elements ?? []
    var tables = SheetTables()
    for table in sheets.prefix(10 * Workbook.sheetLimit) where table.elementName == "table" {
      var cells = SheetCells(cellsLeft: tables.cellsLeft)
      cells.read(openTable: table)
      tables.add(cells, title: table.attribute("name") ?? "")
    }
    return tables.content
  }
}

/// The text of a document, a paragraph a line.
struct OpenText {
  var text: [UInt8] { markdown.text }
  private var markdown = MarkdownWriter()
  private let formulas: [String: MathTree]
  private var styles: [String: Style] = [:]

  /// The properties of text in an automatic style.
  private struct Style {
    var isBold = false
    var isStruck = false
    var script: String?
  }

  init(_ root: xmlNodePtr, _ formulas: [String: MathTree]) {
    self.formulas = formulas
    for part in root.elements {
      if part.elementName == "automatic-styles" { part.elements.forEach { readStyle($0) } }
      if part.elementName == "body" { part.elements.forEach { block($0) } }
    }
  }

  private mutating func readStyle(_ node: xmlNodePtr) {
    guard let name = node.attribute("name"),
      let properties = node.elements.first(where: { $0.elementName == "text-properties" })
    else { return }
    var style = Style()
    style.isBold = properties.attribute("font-weight") == "bold"
    style.isStruck = (properties.attribute("text-line-through-style") ?? "none") != "none"
    let position = properties.attribute("text-position") ?? ""
    if position.hasPrefix("super") { style.script = "^" }
    if position.hasPrefix("sub") { style.script = "_" }
    styles[name] = style
  }

  private func style(of node: xmlNodePtr) -> Style {
    styles[node.attribute("style-name") ?? ""] ?? Style()
  }

  /// libxml2 bounds the depth of the tree, and so of this.
  private mutating func block(_ node: xmlNodePtr) {
    switch node.elementName {
    case "tracked-changes", "annotation", "forms", "sequence-decls": return
    case "h":
      markdown.breakLine()
      markdown.beginHeading(level: Int(node.attribute("outline-level") ?? "") ?? 1)
      inline(node)
      markdown.breakLine()
    case "p":
      markdown.breakLine()
      let start = markdown.text.count
      inline(node)
      markBold(from: start, node)
      markdown.breakLine()
    case "table-row":
      markdown.breakLine()
      markdown.beginRow()
      for cell in node.elements
      where cell.elementName == "table-cell" || cell.elementName == "covered-table-cell" {
        markdown.beginCell()
        cell.elements.forEach { block($0) }
        markdown.endCell()
      }
      markdown.breakLine()
    default: node.elements.forEach { block($0) }
    }
  }

  /// A paragraph that is bold as a whole is a heading; a formula in one only names something.
  private mutating func markBold(from start: Int, _ node: xmlNodePtr) {
    let line = markdown.text[start...]
    guard !markdown.isInCell, line.contains(where: { $0 > 0x20 }), !line.contains(0x0A),
      style(of: node).isBold || !line.contains(UInt8(ascii: "=")) && isOfBoldSpans(node)
    else { return }
    markdown.text.insert(contentsOf: "**".utf8, at: start)
    markdown.write("**")
  }

  private func isOfBoldSpans(_ node: xmlNodePtr) -> Bool {
    var hasBold = false
    var next = node.pointee.children
    while let child = next {
      next = child.pointee.next
      let isBold = child.elementName == "span" && style(of: child).isBold
      hasBold = hasBold || isBold
      if !isBold, child.elementName != "frame", child.text.contains(where: { !$0.isWhitespace }) {
        return false
      }
    }
    return hasBold
  }

  private mutating func inline(_ node: xmlNodePtr) {
    var next = node.pointee.children
    while let child = next {
      next = child.pointee.next
      if child.pointee.type == XML_TEXT_NODE {
        markdown.write(content: child.text)
        continue
      }
      switch child.elementName {
      case "span": span(child)
      case "tab": markdown.write(markdown.isInCell ? " " : "\t")
      case "s":
        markdown.write(
          String(repeating: " ", count: max(0, min(Int(child.attribute("c") ?? "") ?? 1, 80))))
      case "line-break": markdown.breakLine()
      case "object": formula(child)
      case "annotation", "note", "bookmark", "": break
      default: inline(child)
      }
    }
  }

  private mutating func span(_ node: xmlNodePtr) {
    let style = style(of: node)
    if style.isStruck { return }
    guard let script = style.script else { return inline(node) }
    markdown.write(script + "{")
    inline(node)
    markdown.write("}")
  }

  private mutating func formula(_ node: xmlNodePtr) {
    // `./Object 1` and `Formula-1/` are the names of members without and with their slash.
    guard var name = node.attribute("href")?[...] else { return }
    if name.hasPrefix("./") { name = name.dropFirst(2) }
    if name.hasSuffix("/") { name = name.dropLast() }
    guard let tree = formulas[String(name)] else { return }
    markdown.write(formula: tree.latex)
  }
}
