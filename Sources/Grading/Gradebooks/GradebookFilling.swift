internal import Marking
internal import Reports
internal import Rubrics

/// Fills points into a gradebook, one submission at a time, and tells who is on one side only.
struct GradebookFilling {
  private let file: String
  private let gradebook: Gradebook
  /// For each key column the rows by their key; a key that two rows share tells nothing.
  private let rowsByKey: [[String: Int]]
  private var entered: [Int: SubmissionResult] = [:]
  /// What the person should know, in the order in which it came up.
  private(set) var notices: [String] = []

  /// - Throws: `RunFailure` where the file is missing or is no gradebook.
  init(_ source: GradebookSource, rubric: Rubric) throws(RunFailure) {
    file = printable(source.file)
    let bytes = try InputFile.bytes(
      of: source.file, expected: "a gradebook exported by Canvas or Moodle")
    do throws(TableFault) {
      gradebook = try Gradebook(
        DelimitedTable(bytes), assignment: source.assignment ?? rubric.title)
    } catch {
      throw RunFailure(.usage, "\(file):\(printable(error.description))")
    }
    rowsByKey = gradebook.keys.map { [gradebook] column in
      let keyed = gradebook.students.map { (gradebook.key($0, column), $0) }
      let counts = Dictionary(keyed.map { ($0.0, 1) }, uniquingKeysWith: +)
      return Dictionary(
        keyed.filter { !$0.0.isEmpty && counts[$0.0] == 1 }, uniquingKeysWith: { first, _ in first }
      )
    }
    checkMaximum(rubric.points)
  }

  private mutating func checkMaximum(_ points: Double) {
    guard let text = gradebook.pointsPossible,
      let most = Double(String(text.map { $0 == "," ? "." : $0 })), most != points
    else { return }
    notices.append(
      "\(file): the most that can be earned is \(printable(text)) there and "
        + "\(Points.text(points)) in the rubric; points are entered as they are")
  }

  /// Enters the points of a submission.
  mutating func add(_ result: SubmissionResult) {
    let name = printable(result.student)
    guard let row = row(of: result) else {
      return notices.append("\(name): handed in, but not in \(file)")
    }
    if let other = entered[row] {
      let isLater =
        (result.attempt ?? 0, result.points) > (other.attempt ?? 0, other.points)
      let kept = isLater ? result : other
      notices.append(
        "\(name): handed in more than once; \(printable(kept.id)) is entered")
      entered[row] = kept
    } else {
      entered[row] = result
    }
  }

  private func row(of result: SubmissionResult) -> Int? {
    for name in [result.student, result.id] {
      for rows in rowsByKey {
        if let row = rows[name.lowercased()] { return row }
      }
    }
    return nil
  }

  /// The file with all points filled in, and who has none.
  mutating func finish() -> [UInt8] {
    var values: [Int: String] = [:]
    for row in gradebook.students {
      let before = gradebook.table.text(row, gradebook.column)
      let name = printable(name(row))
      guard let result = entered[row] else {
        notices.append("\(name): in \(file), but nothing was handed in; left as it was")
        continue
      }
      if before.uppercased() == "EX" {
        notices.append("\(name): excused in \(file); left so")
        continue
      }
      if result.error != nil {
        notices.append("\(name): could not be read; \(Points.text(result.points)) entered")
      }
      values[row] = gradebook.written(Points.text(result.points))
    }
    return gradebook.table.filled(column: gradebook.column, with: values)
  }

  private func name(_ row: Int) -> String {
    let words = [0, gradebook.keys[0]].map { gradebook.table.text(row, $0) }
    return words[0] == words[1] ? words[0] : "\(words[0]) (\(words[1]))"
  }
}

/// The filled gradebook as a report.
final class GradebookSink: ReportSink {
  private let destination: String
  private var filling: GradebookFilling
  private var file: ReportFile?

  init(_ destination: String, _ filling: GradebookFilling) {
    self.destination = destination
    self.filling = filling
  }

  func begin() throws { file = try ReportFile(destination) }

  func add(_ fragment: [UInt8], of results: [SubmissionResult]) {
    for result in results { filling.add(result) }
  }

  func finish(_ statistics: ClassStatistics) throws {
    try file?.write(filling.finish())
    filling.notices.forEach(StandardStream.say)
    try file?.finish()
  }
}
