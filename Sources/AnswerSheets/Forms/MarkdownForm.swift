/// A form in Markdown: a table a step below the step's name, as `gradus form --format md` prints
/// it.
///
///     <!-- {"gradus-form": 1, "rubric": "backprop-by-hand", "student": null} -->
///     `Z1`:
///
///     | | |
///     | --- | --- |
///     | 4.00 | 0 |
///
/// Its first line tells it from other Markdown; what it says beside its tables is the assignment's,
/// not the student's.
struct MarkdownForm {
  private static let opening = Array("<!-- {\"gradus-form\"".utf8)
  private var form: FilledForm
  /// The step whose table comes next.
  private var step: (name: String, position: Position)?
  private var table: [[StructuredNode]] = []
  /// The line that is read, counted from 1.
  private var line = 0

  /// The sheet of a text; nil where it is no form.
  /// - Throws: `UnreadableAnswer` where it is a form that cannot be read.
  static func sheet(
    of text: [UInt8], limits: ReadingLimits
  ) throws(UnreadableAnswer) -> AnswerSheet? {
    guard text.starts(with: opening) else { return nil }
    try AnswerReader.spend(on: text, limits)
    let lines = text.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    guard let first = lines.first, let end = first.lastIndex(of: UInt8(ascii: "}")),
      let root = try JSONScanner.scan(Array(first[5...end]), limits: limits).roots.first,
      case .object(let members) = root.content, let stamp = try FormStamp(members)
    else { return nil }
    try stamp.check(for: limits.rubric)
    var reading = MarkdownForm(FilledForm(stamp, limits: limits))
    for line in lines { try reading.read(String(decoding: line, as: UTF8.self)) }
    try reading.endTable()
    return reading.form.sheet()
  }

  private init(_ form: FilledForm) { self.form = form }

  private mutating func read(_ text: String) throws(UnreadableAnswer) {
    line += 1
    let bare = text.drop { $0.isWhitespace }
    if bare.hasPrefix("|") {
      let cells = cells(of: text)
      if !cells.isEmpty { table.append(cells) }
    } else {
      try endTable()
      if bare.isEmpty { return }
      step = Self.name(in: bare).map { ($0, Position(line: line, column: 1)) }
    }
  }

  /// The name of a line such as "`Z1`:".
  private static func name(in line: Substring) -> String? {
    let parts = line.split(separator: "`", omittingEmptySubsequences: false)
    guard parts.count == 3, parts[0].isEmpty, parts[2].filter({ !$0.isWhitespace }) == ":" else {
      return nil
    }
    return String(parts[1])
  }

  private mutating func endTable() throws(UnreadableAnswer) {
    defer { table = [] }
    guard !table.isEmpty, let step else { return }
    self.step = nil
    // Above its rule a table has a row of titles, which has nothing in it.
    let isUntitled = table[0].allSatisfy { cell in
      if case .text(let text) = cell.content { return text.isEmpty }
      return false
    }
    try form.add(step.name, at: step.position, rows: Array(table.dropFirst(isUntitled ? 1 : 0)))
  }

  /// The cells of a row; none of a row that is only a rule.
  private func cells(of text: String) -> [StructuredNode] {
    var cells: [StructuredNode] = []
    var (cell, column, start) = ("", 0, 1)
    var isEscaped = false
    for sign in text {
      column += 1
      if sign == "|", !isEscaped {
        cells.append(node(cell, start))
        (cell, start) = ("", column + 1)
      } else {
        cell.append(sign)
      }
      isEscaped = sign == "\\" && !isEscaped
    }
    // Before the first bar stands nothing, and mostly behind the last.
    if cell.contains(where: { !$0.isWhitespace }) { cells.append(node(cell, start)) }
    cells.removeFirst()
    let isRule = text.allSatisfy { "|:- \t\r".contains($0) } && text.contains("-")
    return isRule ? [] : cells
  }

  private func node(_ cell: String, _ start: Int) -> StructuredNode {
    let blanks = cell.prefix { $0.isWhitespace }.count
    let bare = cell.dropFirst(blanks)
    let end = bare.lastIndex { !$0.isWhitespace }.map { bare.index(after: $0) } ?? bare.startIndex
    return StructuredNode(
      .text(String(bare[..<end])), at: Position(line: line, column: start + blanks))
  }
}
