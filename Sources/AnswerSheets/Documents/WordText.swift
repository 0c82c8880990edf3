/// The text of a Word document, a paragraph a line and a row of a table a line with tabs.
struct WordText {
  private let xml: XMLPullReader
  private var text: [UInt8] = []
  /// How many cells of tables stand open around the place.
  private var cells = 0
  /// What a run's text is raised or lowered by: `^` or `_`.
  private var script: String?
  private var isText = false

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
    case "m:oMath": write(" " + OfficeMath(try MathElement(xml, name)).text + " ")
    case "w:r": script = nil
    case "w:vertAlign": script = ["superscript": "^", "subscript": "_"][value ?? ""]
    case "w:pStyle": markHeading(value ?? "")
    case "w:t": isText = true
    case "w:tab": write("\t")
    case "w:br", "w:cr": breakLine()
    case "w:noBreakHyphen": write("-")
    case "w:tc": cells += 1
    default: break
    }
  }

  private mutating func end(_ name: String) {
    switch name {
    case "w:t": isText = false
    case "w:p", "m:oMath": breakLine()
    case "w:tc":
      cells -= 1
      while text.last == 0x20 { text.removeLast() }
      write("\t")
    case "w:tr": breakLine()
    default: break
    }
  }

  private mutating func append(_ run: String) {
    guard let script, !run.utf8.allSatisfy({ $0 <= 0x20 }) else { return write(run) }
    write(script + "{" + run + "}")
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
}
