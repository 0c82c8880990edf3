import Algebra

/// The cells of a form that were filled in, on their way to statements.
///
/// A cell that was left empty is not stated; the others of its matrix are.
struct FilledForm {
  private let stamp: FormStamp
  private let limits: ReadingLimits
  private var entries: EntryCollection
  /// The texts of single fields, a line each, for answers that are expressions.
  private var lines: [(text: String, position: Position)] = []
  private var count = 0

  init(_ stamp: FormStamp, limits: ReadingLimits) {
    self.stamp = stamp
    self.limits = limits
    entries = EntryCollection(limits: limits)
  }

  /// A cell and where it stands in its step's matrix, counted from 1.
  struct Cell {
    var row: Int
    var column: Int
    var content: StructuredNode
  }

  /// Adds the cells of a step, row by row.
  /// - Throws: `UnreadableAnswer` where there are more than a file may have.
  mutating func add(
    _ step: String, at position: Position, rows: [[StructuredNode]]
  ) throws(UnreadableAnswer) {
    let cells = rows.enumerated().flatMap { row, cells in
      cells.enumerated().map { Cell(row: row + 1, column: $0 + 1, content: $1) }
    }
    try add(step, at: position, cells: cells)
  }

  /// Adds some cells of a step.
  /// - Throws: `UnreadableAnswer` where there are more than a file may have.
  mutating func add(
    _ step: String, at position: Position, cells: [Cell]
  ) throws(UnreadableAnswer) {
    count += cells.count
    guard count <= limits.numbers else { throw limits.tooManyNumbers(at: position) }
    let quantity = StatedQuantity(named: step)
    let name = entries.begin(StatedName(canonicalName: quantity.name, written: step))
    for cell in cells {
      let content = Self.content(of: cell.content)
      entries.add(
        StatedEntry(
          name: name, row: cell.row, column: cell.column, value: content.map { entries.keep($0) },
          position: position, valuePosition: cell.content.position))
    }
    if cells.count == 1, case .text(let text) = cells[0].content.content {
      lines.append((Self.statement(of: step, text), cells[0].content.position))
    }
  }

  /// The form as an answer sheet.
  func sheet() -> AnswerSheet {
    var sheet = AnswerSheet(statements: entries.statements())
    sheet.forms = [0: stamp]
    // Only where nobody asks for numbers are expressions looked for.
    if limits.catalogue == nil { sheet.setSource(to: lines) }
    return sheet
  }

  /// The expression of a cell as a statement, unless it is one that begins with the step's name:
  /// `dYhat_dZ2[i,j] = …`.
  static func statement(of step: String, _ text: String) -> String {
    let text = text.split(whereSeparator: \.isNewline).joined(separator: " ")
    if text.hasPrefix(step) { return text }
    return text.contains("\\") && !text.contains("$") ? "\(step) = $\(text)$" : "\(step) = \(text)"
  }

  /// The text of a cell; nil where it is empty.
  private static func content(of cell: StructuredNode) -> StructuredNode? {
    guard case .text(let text) = cell.content else { return cell }
    guard text.utf8.contains(where: { $0 > 0x20 }) else { return nil }
    if let scalar = ScalarReading(text) { return StructuredNode(scalar.content, at: cell.position) }
    return StructuredNode(.text(withoutDecimalComma(text)), at: cell.position)
  }

  /// A cell holds one number: a comma in it can only be its point, or one that groups thousands.
  private static func withoutDecimalComma(_ text: String) -> String {
    let parts = text.split(separator: ",", omittingEmptySubsequences: false)
    guard parts.count == 2, TextValue.isNumber(parts[0] + "." + parts[1]) else { return text }
    let whole = parts[0].drop { !$0.isNumber }
    let mayGroup =
      parts[1].utf8.count == 3 && !whole.hasPrefix("0") && (1...3).contains(whole.count)
    return mayGroup
      ? "\(parts[0]).\(parts[1]) or \(parts[0])\(parts[1])" : "\(parts[0]).\(parts[1])"
  }
}

extension AnswerSheet {
  /// Gives the sheet the text of its expressions, a statement a line, in place of its file's.
  mutating func setSource(to lines: [(text: String, position: Position)]) {
    source = Array(lines.map { $0.text + "\n" }.joined().utf8)
    sourceLines = lines.map(\.position)
    hasMarkup = source.contains(UInt8(ascii: "$"))
  }
}
