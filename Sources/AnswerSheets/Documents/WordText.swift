/// A Word document as Markdown: a paragraph a line, formulas as LaTeX between dollars, tables with bars.
struct WordText {
  private let xml: XMLPullReader
  private var text: [UInt8] = []
  /// How many cells of tables stand open around the place.
  private var cells = 0
  /// What a run's text is raised or lowered by: `^` or `_`.
  private var script: String?
  private var isText = false
  /// Where the paragraph begins.
  private var paragraph = 0
  /// Whether all runs of the paragraph so far are bold, and there are any.
  private var isBold: Bool?
  /// What is said of the run at hand.
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
    return reading.text
  }

  private mutating func start(_ name: String, _ value: String?) throws(UnreadableAnswer) {
    switch name {
    // What was struck out or moved away, and what is there for older programs alone, is no text.
    case "w:del", "w:moveFrom", "mc:Fallback", "w:tabs": try xml.skipElement()
    case "m:oMathPara": breakLine()
    case "m:oMath":
      isBold = false
      write(OfficeMath(try MathElement(xml, name)).tree.latex)
    case "w:p": (paragraph, isBold) = (text.count, nil)
    case "w:r": (script, run) = (nil, Run())
    case "w:b": run.isBold = Self.isOn(value)
    case "w:strike", "w:dstrike", "w:vanish": run.isUnstated = Self.isOn(value)
    case "w:vertAlign": script = ["superscript": "^", "subscript": "_"][value ?? ""]
    case "w:pStyle": markHeading(value ?? "")
    case "w:t": isText = true
    case "w:tab": write(cells > 0 ? " " : "\t")
    case "w:br", "w:cr": breakLine()
    case "w:noBreakHyphen": write("-")
    case "w:tr": write("|")
    case "w:tc":
      cells += 1
      write(" ")
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
      breakLine()
    case "w:tc":
      cells -= 1
      while text.last == 0x20 { text.removeLast() }
      paragraph = min(paragraph, text.count)
      write(" |")
    case "w:tr": breakLine()
    default: break
    }
  }

  private mutating func append(_ text: String) {
    if run.isUnstated { return }
    let isBlank = text.utf8.allSatisfy { $0 <= 0x20 }
    if !isBlank { isBold = run.isBold && isBold != false }
    let shown = cells > 0 ? text.replacing("|", with: "\\|") : text
    guard let script, !isBlank else { return write(shown) }
    write(script + "{" + shown + "}")
  }

  /// Formulas below each other are lines.
  private mutating func write(_ formula: [String]) {
    for (place, line) in formula.enumerated() {
      if place > 0 { breakLine() }
      write(" $" + (cells > 0 ? line.replacing("|", with: "\\|") : line) + "$ ")
    }
  }

  private mutating func write(_ part: String) { text.append(contentsOf: part.utf8) }

  /// Ends a line; within a cell a blank, as the row is one line.
  private mutating func breakLine() {
    write(cells > 0 ? " " : "\n")
  }

  /// `Heading2` becomes `## `, as Markdown writes it.
  private mutating func markHeading(_ style: String) {
    guard cells == 0, style.lowercased().hasPrefix("heading"),
      let level = style.last?.wholeNumberValue,
      (1...6).contains(level)
    else { return }
    write(String(repeating: "#", count: level) + " ")
  }

  /// A paragraph that is bold as a whole is a heading, as in Markdown.
  private mutating func markBold() {
    guard isBold == true, cells == 0, paragraph < text.count, text[paragraph] != 0x23 else {
      return
    }
    while text.count > paragraph, text.last == 0x20 { text.removeLast() }
    text.insert(contentsOf: "**".utf8, at: paragraph)
    write("**")
  }
}
