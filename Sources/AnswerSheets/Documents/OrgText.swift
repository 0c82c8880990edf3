/// Org as Markdown, line by line: headings, blocks, results, tables, emphasis.
///
/// Formulas are LaTeX already. Lines stay where they are.
struct OrgText {
  static func isOrg(_ fileExtension: String) -> Bool { fileExtension == "org" }

  static func markdown(of bytes: [UInt8]) -> [UInt8] {
    var reading = OrgText()
    let lines = String(decoding: bytes.filter { $0 != 0x0D }, as: UTF8.self)
      .split(separator: "\n", omittingEmptySubsequences: false)
    return Array(lines.map { reading.line($0) }.joined(separator: "\n").utf8)
  }

  /// The block that is open: `src`, `example`, `comment`.
  private var block: String?
  private var isDrawer = false

  /// Blocks whose lines are code or what it printed.
  private static let listings: Set<String> = ["src", "example", "export"]

  private mutating func line(_ line: Substring) -> String {
    let text = line.drop(while: \.isWhitespace)
    let word = text.prefix { !$0.isWhitespace }.lowercased()
    if let block {
      guard word == "#+end_" + block else {
        // A comma hides a line from Org.
        return block == "comment" ? "" : String(text.hasPrefix(",") ? text.dropFirst() : line)
      }
      self.block = nil
      return Self.listings.contains(block) ? "```" : ""
    }
    if word.hasPrefix("#+begin_") {
      let name = String(word.dropFirst(8))
      // Quotations, centred lines and the like are text.
      guard Self.listings.contains(name) || name == "comment" else { return "" }
      block = name
      return name == "comment" ? "" : "```"
    }
    if isDrawer || word == ":properties:" || word == ":logbook:" {
      isDrawer = word != ":end:"
      return ""
    }
    if word == "#" || word.hasPrefix("#+") { return "" }
    if text.hasPrefix(": ") { return String(text.dropFirst(2)) }
    if text.hasPrefix("|-") { return String(text.replacing("+", with: "|")) }
    let stars = line.prefix { $0 == "*" }
    if !stars.isEmpty, line[stars.endIndex...].first == " " {
      return String(repeating: "#", count: min(stars.count, 6)) + line[stars.endIndex...]
    }
    return Self.emphasised(line)
  }

  // MARK: - Emphasis

  /// The signs of Org's emphasis, and Markdown's.
  private static let emphasis: [Character: String] = ["*": "**", "+": "~~", "=": "`", "~": "`"]

  private static func emphasised(_ line: Substring) -> String {
    var result = ""
    var before: Character = " "
    // The last sign that is no blank; behind a name a sign of equality is one.
    var last: Character = ":"
    var rest = line
    while let sign = rest.first {
      rest.removeFirst()
      if let mark = emphasis[sign], before.isWhitespace || before == "(",
        sign == "*" || ":,.;(-|".contains(last),
        let end = end(of: rest, sign)
      {
        result += mark + rest[..<end] + mark
        rest = rest[end...].dropFirst()
      } else {
        result.append(sign)
      }
      before = sign
      if !sign.isWhitespace { last = sign }
    }
    return result
  }

  /// Where an emphasis ends: behind a sign, before a blank or a mark of punctuation.
  private static func end(of text: Substring, _ sign: Character) -> Substring.Index? {
    guard let first = text.first, !first.isWhitespace, first != sign, first != ">" else {
      return nil
    }
    var before = first
    for place in text.indices.prefix(300) {
      if text[place] == sign, !before.isWhitespace, place > text.startIndex {
        let next = text[place...].dropFirst().first ?? " "
        if next.isWhitespace || ".,;:!?')}]\"-|".contains(next) { return place }
      }
      before = text[place]
    }
    return nil
  }
}
