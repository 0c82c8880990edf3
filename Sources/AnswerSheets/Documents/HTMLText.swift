internal import CLibXML2

/// The text of a web page, as course systems keep what students type in: a paragraph a line, a row of a table a line with tabs.
///
/// Read by libxml2's parser of HTML, which mends what is not well-formed and fetches nothing.
struct HTMLText {
  private var text: [UInt8] = []

  /// Whether some text is a web page or a piece of one, by how it begins.
  static func begins(_ bytes: [UInt8]) -> Bool {
    let start = bytes.drop { $0 <= 0x20 }.prefix(16)
    guard start.first == UInt8(ascii: "<") else { return false }
    let word = String(decoding: start, as: UTF8.self).lowercased()
    return ["<!doctype", "<html", "<head", "<body", "<p>", "<p ", "<div", "<span", "<table"]
      .contains { word.hasPrefix($0) }
  }

  /// - Throws: `UnreadableAnswer` where there is no page in the bytes.
  static func read(_ bytes: [UInt8]) throws(UnreadableAnswer) -> [UInt8] {
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
    return reading.text
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
        leave(done)
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
    switch name(of: node) {
    case "script", "style", "head", "title", "template", "del", "s", "strike": return false
    case _ where isHidden(node): return false
    case "br": write("\n")
    case "sup": write("^{")
    case "sub": write("_{")
    case "h1", "h2", "h3": write("\n# ")
    case "p", "div", "li", "tr", "table", "pre", "ul", "ol": breakLine()
    default: break
    }
    return true
  }

  private mutating func leave(_ node: xmlNodePtr) {
    guard node.pointee.type == XML_ELEMENT_NODE else { return }
    switch name(of: node) {
    case "sup", "sub": write("}")
    case "td", "th": write("\t")
    case "p", "div", "li", "tr", "h1", "h2", "h3", "pre": breakLine()
    default: break
    }
  }

  /// Whether a browser would not show an element.
  private func isHidden(_ node: xmlNodePtr) -> Bool {
    guard node.pointee.type == XML_ELEMENT_NODE, node.pointee.properties != nil else {
      return false
    }
    if xmlHasProp(node, "hidden") != nil { return true }
    guard let style = xmlGetProp(node, "style") else { return false }
    defer { gradus_xml_free(style) }
    let text = String(cString: style).filter { !$0.isWhitespace }.lowercased()
    return ["display:none", "visibility:hidden", "text-decoration:line-through"]
      .contains { text.contains($0) }
  }

  private func name(of node: xmlNodePtr) -> String {
    node.pointee.type == XML_ELEMENT_NODE ? String(cString: node.pointee.name) : ""
  }

  /// Text as a browser shows it: hard blanks are blanks, and only `pre` keeps its lines.
  private mutating func appendContent(of node: xmlNodePtr) {
    guard let content = node.pointee.content else { return }
    let keepsLines = node.pointee.parent.map { name(of: $0) == "pre" } ?? false
    for byte in String(cString: content).replacing("\u{A0}", with: " ").utf8 {
      text.append(byte == 0x0A && !keepsLines ? 0x20 : byte)
    }
  }

  private mutating func breakLine() {
    if text.last != 0x0A { write("\n") }
  }

  private mutating func write(_ part: String) { text.append(contentsOf: part.utf8) }
}
