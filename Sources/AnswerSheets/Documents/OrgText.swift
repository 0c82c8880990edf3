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
    let signs = Array(line)
    var ends = EmphasisEnds(signs)
    var result = ""
    var before: Character = " "
    // The last sign that is no blank; behind a name a sign of equality is one.
    var last: Character = ":"
    var index = 0
    while index < signs.count {
      let sign = signs[index]
      index += 1
      if let mark = emphasis[sign], before.isWhitespace || before == "(",
        sign == "*" || ":,.;(-|".contains(last), let end = ends.end(of: sign, from: index)
      {
        result += mark + String(signs[index..<end]) + mark
        index = end + 1
      } else {
        result.append(sign)
      }
      before = sign
      if !sign.isWhitespace { last = sign }
    }
    return result
  }
}

/// The indices at which emphases of a line may end: behind a sign, before a blank or a mark of
/// punctuation.
private struct EmphasisEnds {
  /// The most characters that are emphasised as one.
  private static let reach = 300

  private let signs: [Character]
  /// For each sign of emphasis the indices where one may end, the last first; those passed are
  /// dropped.
  private var indices: [Character: [Int]] = [:]

  init(_ signs: [Character]) {
    self.signs = signs
    for index in signs.indices.dropFirst().reversed() where "*+=~".contains(signs[index]) {
      let next = index + 1 < signs.count ? signs[index + 1] : " "
      if !signs[index - 1].isWhitespace, next.isWhitespace || ".,;:!?')}]\"-|".contains(next) {
        indices[signs[index], default: []].append(index)
      }
    }
  }

  /// The end of the emphasis whose text begins at an index; nil where none begins.
  mutating func end(of sign: Character, from start: Int) -> Int? {
    guard start < signs.count, !signs[start].isWhitespace, signs[start] != sign, signs[start] != ">"
    else { return nil }
    while let end = indices[sign]?.last, end <= start { indices[sign]?.removeLast() }
    guard let end = indices[sign]?.last, end < start + Self.reach else { return nil }
    return end
  }
}
