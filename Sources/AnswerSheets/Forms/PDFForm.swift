internal import Algebra

/// Gives the fields of a PDF as `qpdf --json --json-key=acroform` writes them; nil where there are
/// none, or nothing is there that reads them.
package typealias PDFFields =
  @Sendable (_ pdf: [UInt8], _ limits: ReadingLimits) throws(UnreadableAnswer) -> [UInt8]?

/// A form in PDF, whose fields are named as its cells: `Z1[2,1]`, `L`.
///
/// Hidden fields say which rubric it was made for. Without them, or without a program that reads
/// fields, a PDF is read by its text, in which typed values stand behind the names of the steps.
enum PDFForm {
  /// The sheet of a PDF; nil where it is no form.
  /// - Throws: `UnreadableAnswer` where it is a form that cannot be read.
  static func sheet(
    of pdf: [UInt8], by pdfFields: PDFFields?, limits: ReadingLimits
  ) throws(UnreadableAnswer) -> AnswerSheet? {
    guard let pdfFields, BinaryFormat(of: pdf) == .pdf, mayHaveFields(pdf),
      let json = try pdfFields(pdf, limits)
    else { return nil }
    if let budget = limits.budget, !budget.spend(json.count) {
      throw UnreadableAnswer(budget.message)
    }
    let document = try JSONScanner.scan(json, limits: limits)
    guard let fields = Fields(document.roots.first), let stamp = try fields.stamp else {
      return nil
    }
    try stamp.check(for: limits.rubric)
    return try sheet(of: fields, FilledForm(stamp, limits: limits))
  }

  /// Whether a PDF may have fields: their list is named in the open or packed with other objects.
  private static func mayHaveFields(_ pdf: [UInt8]) -> Bool {
    pdf.has("/AcroForm") || pdf.has("/ObjStm")
  }

  /// The sheet and, as its text, a line a field that holds something.
  private static func sheet(
    of fields: Fields, _ empty: FilledForm
  ) throws(UnreadableAnswer) -> AnswerSheet {
    var form = empty
    var lines: [String] = []
    var (step, position) = ("", Position(line: 1, column: 1))
    var cells: [FilledForm.Cell] = []
    for field in fields.list {
      guard let name = FieldName(field.name) else { continue }
      if name.step != step, !cells.isEmpty {
        try form.add(step, at: position, cells: cells)
        cells = []
      }
      let fieldPosition = Position(line: lines.count + 1, column: 1)
      if cells.isEmpty { (step, position) = (name.step, fieldPosition) }
      cells.append(
        FilledForm.Cell(
          row: name.row, column: name.column,
          content: StructuredNode(.text(field.value), at: fieldPosition)))
      if !field.value.isEmpty { lines.append("\(field.name) = \(field.value)") }
    }
    if !cells.isEmpty { try form.add(step, at: position, cells: cells) }
    var sheet = form.sheet()
    sheet.texts = [Array(lines.joined(separator: "\n").utf8)]
    return sheet
  }
}

/// A field's name taken apart: the step, its row and its column.
private struct FieldName {
  var step: String
  var row = 1
  var column = 1

  /// Nil for what is no cell's.
  init?(_ name: String) {
    guard !name.hasPrefix("gradus-") else { return nil }
    step = name
    guard name.hasSuffix("]"), let open = name.lastIndex(of: "[") else { return }
    let indices = name[name.index(after: open)...].dropLast().split(separator: ",").map { Int($0) }
    guard indices.count == 2, let row = indices[0], let column = indices[1],
      (1...1_000_000).contains(row), (1...1_000_000).contains(column)
    else { return nil }
    (step, self.row, self.column) = (String(name[..<open]), row, column)
  }
}

/// The fields in what `qpdf` says.
private struct Fields {
  private(set) var list: [(name: String, value: String)] = []
  /// The fields that say what the form is, by their names without `gradus-`.
  private var own: [String: String] = [:]

  init?(_ root: StructuredNode?) {
    guard case .object(let members)? = root?.content,
      case .object(let dialogue)? = members["acroform"],
      case .list(let fields)? = dialogue["fields"]
    else { return nil }
    // Since its second version strings carry a letter that says how they are written.
    var isMarked = false
    if case .number(let version)? = members["version"] { isMarked = version.value > 1 }
    for field in fields {
      guard case .object(let entries) = field.content, case .text(let name)? = entries["fullname"]
      else { continue }
      var value = ""
      if case .text(let text)? = entries["value"] { value = text }
      if isMarked, value.hasPrefix("u:") { value.removeFirst(2) }
      value = value.split(whereSeparator: \.isNewline).joined(separator: " ")
      if name.hasPrefix("gradus-") {
        own[String(name.dropFirst(7))] = value
      } else {
        list.append((name, value))
      }
    }
  }

  /// The stamp of the form; nil where it is none of ours.
  var stamp: FormStamp? {
    get throws(UnreadableAnswer) {
      guard let version = own["form"], let rubric = own["rubric"] else { return nil }
      guard version == "\(FormStamp.version)" else {
        throw UnreadableAnswer(FormStamp.otherVersion)
      }
      return FormStamp(rubric: rubric, student: own["student"])
    }
  }
}

extension [StructuredNode.Member] {
  /// The value of a key.
  fileprivate subscript(_ key: String) -> StructuredNode.Content? {
    first { $0.key == key }?.node.content
  }
}
