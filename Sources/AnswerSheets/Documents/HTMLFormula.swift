internal import CLibXML2

/// A formula on a page, in any of the ways that editors and scripts leave it there.
struct HTMLFormula {
  /// LaTeX, a line each.
  let lines: [String]
  /// Whether it stands on lines of its own.
  let isBlock: Bool

  /// Nil for an element that is no formula.
  init?(_ node: xmlNodePtr, _ name: String) {
    switch name {
    case "math":
      lines = MathMLReader(node).tree.latex.map(Self.onLine)
      isBlock = node.attribute("display") == "block"
    case "script":
      // MathJax 2 keeps what it drew in a script.
      guard let type = node.attribute("type"), type.hasPrefix("math/tex") else { return nil }
      lines = [Self.onLine(node.text)]
      isBlock = type.contains("mode=display")
    case "img":
      guard let source = Self.source(of: node) else { return nil }
      lines = [Self.onLine(source)]
      isBlock = false
    default: return nil
    }
  }

  /// The LaTeX that the editors of Canvas, Moodle and Wikipedia keep with their pictures of
  /// formulas.
  private static func source(of image: xmlNodePtr) -> String? {
    if let source = image.attribute("data-equation-content") { return source }
    if let source = image.attribute("src").flatMap(PicturedFormula.source) { return source }
    guard let alt = image.attribute("alt") else { return nil }
    if alt.hasPrefix("LaTeX: ") { return String(alt.dropFirst(7)) }
    let kind = image.attribute("class")?.lowercased() ?? ""
    let isFormula = ["tex", "latex", "math", "equation"].contains { kind.contains($0) }
    return isFormula ? Self.withoutStyle(alt) : nil
  }

  /// `z=0.1` of Wikipedia's `{\displaystyle z=0.1}`.
  private static func withoutStyle(_ source: String) -> String {
    for style in ["{\\displaystyle ", "{\\textstyle "]
    where source.hasPrefix(style) && source.hasSuffix("}") {
      return String(source.dropFirst(style.count).dropLast())
    }
    return source
  }

  /// The formula without what would end it: dollars and line ends.
  private static func onLine(_ source: String) -> String {
    String(source.map { $0.isNewline ? " " : $0 }).replacing("$", with: "")
  }
}
