internal import CLibXML2

/// A web page as Markdown: a paragraph a line, formulas as LaTeX between dollars, tables with bars.
///
/// Read by libxml2's parser of HTML, which mends what is not well-formed, knows all entities and
/// fetches nothing.
struct HTMLText {
  private var markdown = MarkdownWriter()
  /// How many elements are open that keep their lines.
  private var openListings = 0
  /// The tables that are open around the text being written.
  private var tables: [HTMLTable] = []
  /// At most this number of empty cells is still written for one page where another cell goes over
  /// them: `colspan="999999"` would fill the memory.
  private var coveredLeft = 100_000
  private var hiddenClasses = HiddenClasses()

  /// Whether some text is a web page or a piece of one, by its file's extension or by how it
  /// begins.
  static func begins(_ bytes: [UInt8], _ fileExtension: String) -> Bool {
    let start = bytes.drop { $0 <= 0x20 }.prefix(16)
    guard start.first == UInt8(ascii: "<") else { return false }
    if ["html", "htm", "xhtml"].contains(fileExtension) { return true }
    let word = String(decoding: start, as: UTF8.self).lowercased()
    // Markdown may begin with a picture or a centred title.
    let isText = ["md", "markdown", "txt", "tex", "py", "typ"].contains(fileExtension)
    return (isText ? ["<!doctype", "<html"] : beginnings).contains { word.hasPrefix($0) }
  }

  private static let beginnings = [
    "<!doctype", "<html", "<head", "<body", "<p>", "<p ", "<div", "<span", "<table", "<math",
    "<h1", "<h2", "<h3", "<h4", "<ul", "<ol", "<section", "<article", "<main", "<img", "<pre",
  ]

  /// - Throws: `UnreadableAnswer` where there is no page in the bytes.
  static func read(_ bytes: [UInt8]) throws(UnreadableAnswer) -> [UInt8] {
    guard !bytes.hasCrowdedTag(withoutQuotes: true) else {
      throw UnreadableAnswer("the page has a tag with more attributes than any that people write")
    }
    guard !bytes.has("class=\"gradus-form\"") else {
      throw UnreadableAnswer(
        "this is the form, and nothing that is typed is kept in it; hand in answer.json, which its "
          + "button saves, or a print")
    }
    let options =
      HTML_PARSE_RECOVER.rawValue | HTML_PARSE_NOERROR.rawValue | HTML_PARSE_NOWARNING.rawValue
      | HTML_PARSE_NONET.rawValue | HTML_PARSE_NODEFDTD.rawValue
    let document = bytes.withUnsafeBytes { buffer in
      htmlReadMemory(
        buffer.bindMemory(to: CChar.self).baseAddress, Int32(clamping: buffer.count), nil, "UTF-8",
        Int32(bitPattern: options))
    }
    guard let document else { throw UnreadableAnswer("this is no page that can be read") }
    defer { xmlFreeDoc(document) }
    var reading = HTMLText()
    reading.walk(xmlDocGetRootElement(document))
    return reading.markdown.text
  }

  /// Visits a tree without recursion, so that no depth costs stack.
  private mutating func walk(_ root: xmlNodePtr?) {
    var next = root
    while let node = next {
      let goesDown = enter(node)
      if goesDown, let child = node.pointee.children {
        next = child
        continue
      }
      var left: xmlNodePtr? = node
      while let done = left {
        leave(done, wasEntered: done != node || goesDown)
        if done == root { return }
        if let sibling = done.pointee.next {
          next = sibling
          break
        }
        left = done.pointee.parent
      }
      if left == nil { return }
    }
  }

  /// Begins a node; whether what stands in it is wanted.
  private mutating func enter(_ node: xmlNodePtr) -> Bool {
    if node.pointee.type == XML_TEXT_NODE {
      appendContent(of: node)
      return false
    }
    let name = node.elementName
    if let formula = HTMLFormula(node, name) {
      append(formula)
      return false
    }
    if name == "style", let sheet = node.pointee.children?.pointee.content {
      hiddenClasses.add(String(cString: sheet))
    }
    switch name {
    case "script", "style", "title", "template", "svg", "del", "s", "strike": return false
    case _ where isHidden(node): return false
    case "br": markdown.endLine()
    case "sup": markdown.write("^{")
    case "sub": markdown.write("_{")
    case "b" where !markdown.isInCell, "strong" where !markdown.isInCell: markdown.write("**")
    case "h1", "h2", "h3", "h4", "h5", "h6":
      markdown.breakLine()
      markdown.beginHeading(level: Int(name.utf8.last ?? 0x31) - 0x30)
    case "pre":
      openListings += 1
      markdown.breakLine()
      markdown.write("```\n")
    case "tr":
      markdown.breakLine()
      markdown.beginRow()
      if !tables.isEmpty { tables[tables.count - 1].beginRow() }
    case "td", "th":
      passCovered()
      markdown.beginCell()
    case "table":
      markdown.breakLine()
      tables.append(HTMLTable())
    case "p", "div", "li", "ul", "ol", "blockquote", "section", "dt", "dd":
      markdown.breakLine()
    default: break
    }
    return true
  }

  /// - Parameter wasEntered: whether its beginning was written.
  private mutating func leave(_ node: xmlNodePtr, wasEntered: Bool) {
    guard wasEntered, node.pointee.type == XML_ELEMENT_NODE else { return }
    switch node.elementName {
    case "sup", "sub": markdown.write("}")
    case "b" where !markdown.isInCell, "strong" where !markdown.isInCell: markdown.write("**")
    case "td", "th":
      let columns = min(max(node.attribute("colspan").flatMap { Int($0) } ?? 1, 1), coveredLeft + 1)
      markdown.endCell(columns: columns)
      coveredLeft -= columns - 1
      let rows = node.attribute("rowspan").flatMap { Int($0) } ?? 1
      if !tables.isEmpty { tables[tables.count - 1].addCell(columns: columns, rows: rows) }
    case "tr":
      passCovered()
      markdown.breakLine()
    case "table":
      _ = tables.popLast()
      markdown.breakLine()
    case "pre":
      openListings -= 1
      markdown.breakLine()
      markdown.write("```\n")
    case "p", "div", "li", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "section", "dt", "dd":
      markdown.breakLine()
    default: break
    }
  }

  /// Writes an empty cell for each column that a cell of a row above goes over.
  private mutating func passCovered() {
    while coveredLeft > 0, !tables.isEmpty, tables[tables.count - 1].passCovered() {
      markdown.write(" |")
      coveredLeft -= 1
    }
  }

  /// Whether a browser would not show an element; what it hides from readers aloud alone is drawn
  /// twice.
  private func isHidden(_ node: xmlNodePtr) -> Bool {
    guard node.pointee.type == XML_ELEMENT_NODE, node.pointee.properties != nil else {
      return false
    }
    if xmlHasProp(node, "hidden") != nil || node.attribute("aria-hidden") == "true" { return true }
    let kind = node.attribute("class")
    if let kind, hiddenClasses.holds(kind) { return true }
    if let kind, kind.hasPrefix("MathJax") {
      // MathJax 2 keeps behind its drawing the script that it drew.
      if kind == "MathJax_Preview"
        || node.nextElement?.attribute("type")?.hasPrefix("math/") == true
      {
        return true
      }
    }
    return node.attribute("style").map { HiddenClasses.hides($0) } ?? false
  }

  /// Text as a browser shows it: hard blanks are blanks, and only `pre` keeps its lines.
  private mutating func appendContent(of node: xmlNodePtr) {
    guard let content = node.pointee.content else { return }
    let keepsLines = openListings > 0
    var shown: [UInt8] = []
    // Behind a comma of mathematics stands a narrow blank, be it one of a decimal.
    let text = String(cString: content).replacing("\u{A0}", with: " ")
      .replacing(",\u{2006}", with: ",")
    for byte in text.utf8 {
      let isBreak = byte == 0x0A && !keepsLines
      // What stands between the elements of a page is laid out, not written.
      let before = shown.last ?? markdown.text.last ?? 0x0A
      if isBreak || byte == 0x20, before == 0x0A, !keepsLines { continue }
      shown.append(isBreak ? 0x20 : byte)
    }
    markdown.write(content: String(decoding: shown, as: UTF8.self))
  }

  private mutating func append(_ formula: HTMLFormula) {
    if formula.isBlock { markdown.breakLine() }
    markdown.write(formula: formula.lines)
    if formula.isBlock { markdown.breakLine() }
  }
}
