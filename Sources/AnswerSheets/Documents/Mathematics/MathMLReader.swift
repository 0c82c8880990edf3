internal import CLibXML2

/// The formula of a `math` element of a page.
///
/// An annotation in LaTeX, which KaTeX, MathJax and pandoc leave beside the drawing, says it best.
struct MathMLReader {
  /// Formulas nested deeper are cut: none that anybody writes are.
  private static let depthLimit = 60

  let tree: MathTree

  init(_ node: xmlNodePtr) {
    tree = Self.annotation(in: node).map(MathTree.latex) ?? Self.row(of: node, 0)
  }

  private static func tree(_ node: xmlNodePtr, _ depth: Int) -> MathTree {
    guard depth < depthLimit else { return .empty }
    let parts = node.elements
    func part(_ index: Int) -> MathTree {
      index < parts.count ? tree(parts[index], depth + 1) : .empty
    }
    switch node.elementName {
    case "mi", "mn", "mo": return .run(node.text)
    case "ms", "mtext": return text(node.text)
    case "mspace": return .run(isWide(node) ? "\u{2003}" : " ")
    case "annotation", "annotation-xml", "mphantom", "none", "mprescripts": return .empty
    case "mfrac": return fraction(part(0), part(1), node)
    case "msub", "munder": return .scripts(part(0), below: part(1), above: nil)
    case "msup": return .scripts(part(0), below: nil, above: part(1))
    case "msubsup", "munderover": return .scripts(part(0), below: part(1), above: part(2))
    case "mover": return over(part(0), part(1))
    case "msqrt": return .root(row(of: node, depth), degree: nil)
    case "mroot": return .root(part(0), degree: part(1))
    case "mtable": return table(parts, depth)
    case "mfenced": return fenced(node, parts, depth)
    case "semantics": return part(0)
    default: return row(of: node, depth)
    }
  }

  private static func row(of node: xmlNodePtr, _ depth: Int) -> MathTree {
    .row(node.elements.map { tree($0, depth + 1) })
  }

  /// Whether a space is a `\quad` or wider.
  private static func isWide(_ node: xmlNodePtr) -> Bool {
    guard let width = node.attribute("width"), width.hasSuffix("em") else { return false }
    return (Double(width.dropLast(2)) ?? 0) >= 0.9
  }

  /// A word such as `new` in a subscript is part of a name; anything longer is prose.
  private static func text(_ text: String) -> MathTree {
    let isWord = !text.isEmpty && text.utf8.allSatisfy { $0.isLetter || $0.isDigit }
    // Blanks are as wide as they are.
    return isWord || text.allSatisfy(\.isWhitespace) ? .run(text) : .words(text)
  }

  private static func fraction(
    _ above: MathTree, _ below: MathTree, _ node: xmlNodePtr
  ) -> MathTree {
    // Two lines without a bar are how some write a column.
    let thickness = node.attribute("linethickness") ?? "1"
    return thickness.hasPrefix("0") ? .matrix([[above], [below]]) : .fraction(above, below)
  }

  private static func over(_ base: MathTree, _ above: MathTree) -> MathTree {
    if case .run(let sign) = above.unwrapped, sign.unicodeScalars.count == 1,
      sign.first?.isLetter == false, sign.first?.isNumber == false
    {
      return .accent(base, sign)
    }
    return .scripts(base, below: nil, above: above)
  }

  private static func table(_ rows: [xmlNodePtr], _ depth: Int) -> MathTree {
    let cells = rows.map { row in
      // A label is a number of the equation, no entry.
      row.elements.dropFirst(row.elementName == "mlabeledtr" ? 1 : 0).map { tree($0, depth + 2) }
    }
    return .table(cells)
  }

  private static func fenced(_ node: xmlNodePtr, _ parts: [xmlNodePtr], _ depth: Int) -> MathTree {
    .fenced(
      parts.map { tree($0, depth + 1) }, opening: node.attribute("open") ?? "(",
      closing: node.attribute("close") ?? ")")
  }

  /// The LaTeX of an annotation.
  private static func annotation(in node: xmlNodePtr) -> String? {
    for semantics in node.elements where semantics.elementName == "semantics" {
      for child in semantics.elements where child.elementName == "annotation" {
        let encoding = child.attribute("encoding")?.lowercased() ?? ""
        if encoding == "latex" || encoding.hasSuffix("tex") { return child.text }
      }
    }
    return nil
  }
}

/// Properties of a node for readers of pages.
extension xmlNodePtr {
  /// The name of an element without a prefix; empty for anything else.
  var elementName: String {
    guard pointee.type == XML_ELEMENT_NODE else { return "" }
    let name = String(cString: pointee.name)
    guard let colon = name.utf8.lastIndex(of: UInt8(ascii: ":")) else { return name }
    return String(name[name.utf8.index(after: colon)...])
  }

  /// The elements right below.
  var elements: [xmlNodePtr] {
    var result: [xmlNodePtr] = []
    var next = pointee.children
    while let node = next {
      if node.pointee.type == XML_ELEMENT_NODE { result.append(node) }
      next = node.pointee.next
    }
    return result
  }

  /// The next element beside it.
  var nextElement: xmlNodePtr? {
    var next = pointee.next
    while let node = next, node.pointee.type != XML_ELEMENT_NODE { next = node.pointee.next }
    return next
  }

  /// All text below.
  var text: String {
    guard let content = xmlNodeGetContent(self) else { return "" }
    defer { gradus_xml_free(content) }
    return String(cString: content)
  }

  func attribute(_ name: String) -> String? {
    guard pointee.type == XML_ELEMENT_NODE, let value = xmlGetProp(self, name) else { return nil }
    defer { gradus_xml_free(value) }
    return String(cString: value)
  }
}
