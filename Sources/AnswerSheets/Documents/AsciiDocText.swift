/// AsciiDoc as Markdown, line by line: headings, formulas, tables, listings.
///
/// A formula is LaTeX where it has a backslash, else AsciiMath. Lines stay where they are.
struct AsciiDocText {
  static func isAsciiDoc(_ fileExtension: String) -> Bool {
    ["adoc", "asciidoc", "asc"].contains(fileExtension)
  }

  static func markdown(of bytes: [UInt8]) -> [UInt8] {
    let lines = String(decoding: bytes.filter { $0 != 0x0D }, as: UTF8.self)
      .split(separator: "\n", omittingEmptySubsequences: false)
    var reading = AsciiDocText(lines)
    while reading.index < lines.count { reading.readLine() }
    return Array(reading.result.joined(separator: "\n").utf8)
  }

  private let lines: [Substring]
  private var index = 0
  private var result: [String] = []
  /// How many columns the attributes before a table say that it has.
  private var columns: Int?

  private init(_ lines: [Substring]) { self.lines = lines }

  private mutating func add(_ line: String) {
    result.append(line)
    index += 1
  }

  private mutating func readLine() {
    let line = lines[index]
    let mark = line.trimmingSuffix(while: \.isWhitespace)
    switch mark {
    case "////": skipBlock(mark)
    case "++++": readFormula()
    case "|===", ",===", ":===": readTable(mark)
    case "----", "....": readListing(mark)
    case "+", "--", "====", "****", "____", "'''", "<<<": add("")
    case _ where mark.hasPrefix("//") || Self.isSetting(mark):
      columns = AsciiDocTable.columns(mark) ?? columns
      add("")
    default: add(Self.text(line))
    }
  }

  /// Whether a line says how what stands below it is set, or sets a name.
  private static func isSetting(_ line: Substring) -> Bool {
    if line.hasPrefix(":"), let end = line.dropFirst().firstIndex(of: ":") {
      return line.dropFirst()[..<end].allSatisfy { $0.isLetter || $0 == "-" || $0 == "!" }
    }
    guard line.first == "[", line.last == "]", let second = line.dropFirst().first else {
      return false
    }
    // A row of numbers is none, nor is a statement.
    let inside = line.dropFirst().dropLast()
    return (second.isLetter || "%.#\"[".contains(second)) && !inside.contains(" = ")
      && !(second == "[" && inside.contains { $0.isNumber || $0 == "," })
  }

  // MARK: - Blocks

  private func blockEnd(_ mark: Substring) -> Int {
    lines[(index + 1)...].firstIndex { $0.trimmingSuffix(while: \.isWhitespace) == mark }
      ?? lines.count
  }

  private mutating func skipBlock(_ mark: Substring) {
    let end = blockEnd(mark)
    while index < min(end + 1, lines.count) { add("") }
  }

  private mutating func readFormula() {
    let end = blockEnd("++++")
    let isLatex = lines[index..<end].contains { $0.contains("\\") }
    add("$$")
    while index < end { add(isLatex ? String(lines[index]) : AsciiMath.latex(lines[index])) }
    if end < lines.count { add("$$") }
  }

  private mutating func readListing(_ mark: Substring) {
    let end = blockEnd(mark)
    add("```")
    while index < end { add(String(lines[index])) }
    if end < lines.count { add("```") }
  }

  private mutating func readTable(_ mark: Substring) {
    let end = blockEnd(mark)
    let separator = mark.first ?? "|"
    let rows = AsciiDocTable(lines[(index + 1)..<end], separator, columns).rows
    columns = nil
    result.append("")
    // Rows of Markdown stand right below each other.
    let filled = rows.filter { !$0.isEmpty }
    result += filled.map { "| " + $0.map(Self.text).joined(separator: " | ") + " |" }
    result += [String](repeating: "", count: rows.count - filled.count)
    index = end
    if end < lines.count { add("") }
  }

  // MARK: - Text

  private static func text(_ line: Substring) -> String {
    let text = line.drop(while: \.isWhitespace)
    for (mark, sign) in [("=", "#"), ("*", "-"), (".", "-")] as [(Character, Character)] {
      let marks = text.prefix { $0 == mark }
      guard !marks.isEmpty, marks.count <= 6, text[marks.endIndex...].first == " " else { continue }
      let isHeading = mark == "="
      guard !isHeading || marks.count == text.count - text[marks.endIndex...].count else {
        continue
      }
      return String(repeating: sign, count: isHeading ? marks.count : 1)
        + inline(text[marks.endIndex...])
    }
    // The title of a block.
    if text.first == ".", let second = text.dropFirst().first, second.isLetter {
      return inline(text.dropFirst())
    }
    if text.count > 2, text.first == "*", text.last == "*", !text.dropFirst().hasPrefix("*") {
      return "*" + inline(text) + "*"
    }
    return inline(line)
  }

  private static let formulas = ["stem:[", "latexmath:[", "asciimath:["]

  /// Formulas between dollars; what is struck out between tildes.
  private static func inline(_ line: Substring) -> String {
    var result = ""
    var rest = line
    // Each formula that nothing closes is looked for to the end of the line.
    var unclosed = 0
    while let open = rest.firstIndex(of: ":") {
      let start = formulas.first { rest[...open].hasSuffix($0.dropLast()) }
      let inside = rest[rest.index(after: open)...].dropFirst()
      guard let start, unclosed < 8, rest[open...].hasPrefix(":["), let end = formulaEnd(inside)
      else {
        if start != nil { unclosed += 1 }
        result += rest[...open]
        rest = rest[rest.index(after: open)...]
        continue
      }
      result += rest[...open].dropLast(start.count - 1)
      // Some programs write LaTeX's own dollars within.
      let formula = Substring(
        inside[..<end].replacing("\\]", with: "]").replacing("$", with: ""))
      let latex = formula.contains("\\") ? String(formula) : AsciiMath.latex(formula)
      result += "$\(latex)$"
      rest = inside[end...].dropFirst()
    }
    result += rest
    return struck(result)
  }

  /// The bracket that ends a formula, of which each within it is a pair.
  private static func formulaEnd(_ text: Substring) -> Substring.Index? {
    var depth = 0
    var before: Character = " "
    for cursor in text.indices.prefix(2000) {
      let sign = text[cursor]
      if sign == "[" { depth += 1 }
      if sign == "]", before != "\\" || depth > 0 {
        if depth == 0 { return cursor }
        depth -= 1
      }
      before = sign
    }
    return nil
  }

  private static func struck(_ line: String) -> String {
    guard let mark = line.firstRange(of: "[line-through]#"),
      let end = line[mark.upperBound...].firstIndex(of: "#")
    else { return line }
    return line[..<mark.lowerBound] + "~~" + line[mark.upperBound..<end] + "~~"
      + line[line.index(after: end)...]
  }
}
