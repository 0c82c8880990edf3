/// A Word document as Markdown: a paragraph a line, formulas as LaTeX between dollars, tables with
/// bars.
struct WordText {
  private let xml: XMLPullReader
  private var markdown = MarkdownWriter()
  /// The sign by which a run's text is raised or lowered: `^` or `_`.
  private var script: String?
  private var isText = false
  /// The index at which the paragraph begins.
  private var paragraph = 0
  /// Whether all runs of the paragraph so far are bold, and there are any.
  private var isBold: Bool?
  /// The properties of the run at hand.
  private var run = Run()

  /// How a run is set.
  private struct Run {
    var isBold = false
    /// Struck out or hidden.
    var isUnstated = false
  }

  private init(_ xml: XMLPullReader) {
    self.xml = xml
  }

  /// Reads `word/document.xml`.
  static func read(_ bytes: [UInt8], limits: ReadingLimits) throws(UnreadableAnswer) -> [UInt8] {
    var reading = try WordText(XMLPullReader(bytes, maximumDepth: limits.nesting))
    while let event = try reading.xml.next() {
      switch event {
      case .start(let name, let value): try reading.start(name, value)
      case .end(let name): reading.end(name)
      case .text(let text) where reading.isText: reading.append(text)
      case .text: break
      }
    }
    return reading.markdown.text
  }

  private mutating func start(_ name: String, _ value: String?) throws(UnreadableAnswer) {
    switch name {
    // What was struck out or moved away, and what is there for older programs alone, is no text.
    case "w:del", "w:moveFrom", "mc:Fallback", "w:tabs": try xml.skipElement()
    case "m:oMathPara": markdown.endLine()
    case "m:oMath":
      let lines = OfficeMath(try MathElement(xml, name)).tree.latex
      // In a heading a formula names, it states nothing.
      if lines.contains(where: { $0.utf8.contains(UInt8(ascii: "=")) }) { isBold = false }
      markdown.write(formula: lines)
    case "w:p": (paragraph, isBold) = (markdown.text.count, nil)
    case "w:r": (script, run) = (nil, Run())
    case "w:b": run.isBold = Self.isOn(value)
    case "w:strike", "w:dstrike", "w:vanish": run.isUnstated = Self.isOn(value)
    case "w:vertAlign": script = ["superscript": "^", "subscript": "_"][value ?? ""]
    case "w:pStyle": markHeading(value ?? "")
    case "w:t": isText = true
    case "w:tab": markdown.write(markdown.isInCell ? " " : "\t")
    case "w:br", "w:cr": markdown.endLine()
    case "w:noBreakHyphen": markdown.write("-")
    case "w:tr": markdown.beginRow()
    case "w:tc": markdown.beginCell()
    default: break
    }
  }

  /// Whether a property that may be switched off is on.
  private static func isOn(_ value: String?) -> Bool {
    guard let value else { return true }
    return value != "0" && value != "false" && value != "off"
  }

  private mutating func end(_ name: String) {
    switch name {
    case "w:t": isText = false
    case "w:p":
      markBold()
      markdown.endLine()
    case "w:tc":
      markdown.endCell()
      paragraph = min(paragraph, markdown.text.count)
    case "w:tr": markdown.endLine()
    default: break
    }
  }

  private mutating func append(_ text: String) {
    if run.isUnstated { return }
    let isBlank = text.utf8.allSatisfy { $0 <= 0x20 }
    if !isBlank { isBold = run.isBold && isBold != false }
    guard let script, !isBlank else { return markdown.write(content: text) }
    markdown.write(script + "{")
    markdown.write(content: text)
    markdown.write("}")
  }

  /// `Heading2` becomes `## `, as Markdown writes it.
  private mutating func markHeading(_ style: String) {
    guard !markdown.isInCell, style.lowercased().hasPrefix("heading"),
      let level = style.last?.wholeNumberValue,
      (1...6).contains(level)
    else { return }
    markdown.beginHeading(level: level)
  }

  /// A paragraph that is bold as a whole is a heading, as in Markdown.
  private mutating func markBold() {
    guard isBold == true, !markdown.isInCell, paragraph < markdown.text.count,
      markdown.text[paragraph] != UInt8(ascii: "#")
    else { return }
    while markdown.text.count > paragraph, markdown.text.last == 0x20 {
      markdown.text.removeLast()
    }
    markdown.text.insert(contentsOf: "**".utf8, at: paragraph)
    markdown.write("**")
  }
}
