internal import Marking
internal import Reports
internal import Rubrics

/// Fills points into a gradebook, one submission at a time, and tells who is on one side only.
struct GradebookFilling {
  /// The entry for a student's rows.
  private struct Grade {
    var result: SubmissionResult
    var feedback: String?
  }

  private let file: String
  private let gradebook: Gradebook
  private let rows: GradebookRows
  private let unreadable: GradebookSource.Unreadable
  /// The worth of the rubric, out of which points are entered.
  private let whole: Double
  private var entered: [Int: Grade] = [:]
  /// The rows of students between whom a name did not tell.
  private var shared: Set<Int> = []
  /// The notices for the person, in the order in which they came up.
  private(set) var notices: [String] = []

  /// - Throws: `RunFailure` where the file is missing or is no gradebook.
  init(_ source: GradebookSource, rubric: Rubric) throws(RunFailure) {
    file = printable(source.file)
    unreadable = source.unreadable
    whole = rubric.points
    let bytes = try InputFile.bytes(
      of: source.file, expected: "a gradebook exported by Canvas or Moodle")
    do throws(TableFault) {
      gradebook = try Gradebook(
        DelimitedTable(bytes), assignment: source.assignment ?? rubric.title)
    } catch {
      throw RunFailure(.usage, "\(file):\(printable(error.description))")
    }
    rows = GradebookRows(gradebook)
    checkMaximum()
  }

  /// Whether the gradebook has a column for words to students.
  var takesFeedback: Bool { gradebook.feedbackColumn != nil }

  private mutating func checkMaximum() {
    guard let text = gradebook.pointsPossible, let most = CellShape.number(text), most != whole
    else { return }
    notices.append(
      "\(file): the most that can be earned is \(printable(text)) there and "
        + "\(Points.text(whole)) in the rubric; points are entered as they are")
  }

  /// Enters the points of a submission.
  ///
  /// - Parameter feedback: the words for the student, where the gradebook takes any.
  mutating func add(_ result: SubmissionResult, feedback: String? = nil) {
    let name = printable(result.student)
    switch self.rows.rows(of: [result.student, result.id]) {
    case .nobody: notices.append("\(name): handed in, but not in \(file)")
    case .shared(let rows):
      shared.formUnion(self.rows.allRows(of: rows))
      let lines = rows.prefix(4).map { String(gradebook.table.line(ofRow: $0)) }
      notices.append(
        "\(name): \(file) has this name for different students, in the lines "
          + "\(lines.joined(separator: ", "))\(rows.count > 4 ? ", …" : ""); none is filled")
    case .student(let rows):
      var entry = Grade(result: result, feedback: feedback)
      if let other = entered[rows[0]] {
        let isLater =
          (result.attempt ?? 0, result.points) > (other.result.attempt ?? 0, other.result.points)
        if !isLater { entry = other }
        notices.append(
          "\(name): handed in more than once; \(printable(entry.result.id)) is entered")
      }
      for row in rows { entered[row] = entry }
    }
  }

  /// The file with all points filled in, and who has none.
  mutating func finish() -> [UInt8] {
    var values: [Int: [Int: String]] = [:]
    var (grades, comments) = (0, 0)
    for row in gradebook.students {
      guard let entry = entry(for: row) else { continue }
      let points = entry.result.points(outOf: whole)
      let text = gradebook.written(Points.text(points))
      if gradebook.hasGrade(row, otherThan: text) { grades += 1 }
      values[row] = [gradebook.column: text]
      guard let column = gradebook.feedbackColumn, let feedback = entry.feedback else { continue }
      let before = gradebook.table.text(row, column)
      if !before.isEmpty, before != feedback { comments += 1 }
      values[row]?[column] = feedback
    }
    sayOverwritten(grades, "grade")
    sayOverwritten(comments, "comment")
    return gradebook.table.filled(with: values)
  }

  /// The new entry of a row; nil, which is said, where it stays as it was.
  private mutating func entry(for row: Int) -> Grade? {
    let name = printable(gradebook.name(row))
    guard let entry = entered[row] else {
      // Why it is not filled has been said.
      if shared.contains(row) { return nil }
      notices.append("\(name): in \(file), but nothing was handed in; left as it was")
      return nil
    }
    if gradebook.table.text(row, gradebook.column).uppercased() == "EX" {
      notices.append("\(name): excused in \(file); left so")
      return nil
    }
    guard entry.result.error != nil, entry.result.overridden == 0 else { return entry }
    if unreadable == .keep {
      notices.append("\(name): could not be read; left as it was")
      return nil
    }
    notices.append("\(name): could not be read; \(Points.text(entry.result.points)) entered")
    return entry
  }

  private mutating func sayOverwritten(_ count: Int, _ what: String) {
    if count == 0 { return }
    notices.append(
      count == 1
        ? "\(file): 1 \(what) that stood there is overwritten by another"
        : "\(file): \(count) \(what)s that stood there are overwritten by others")
  }
}
