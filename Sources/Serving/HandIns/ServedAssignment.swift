internal import AnswerSheets
package import Grading
internal import Languages
internal import Marking
package import Reports
package import Rubrics

/// A rubric by which students are marked on the server; of its key nothing goes out.
package struct ServedAssignment: Sendable {
  package let rubric: Rubric
  /// The name of the folder of its hand-ins: the rubric's id, with escapes for what no folder's
  /// name should have.
  package let key: String
  private let marker: Marker
  private let grader: Grader
  private let variants: Variants
  private let limits: SubmissionLimits
  private let page: SubmissionPage

  /// The marks of an answer, for its student.
  package struct Marks: Sendable {
    package let fragment: Markup
    /// Whether the rubric has more hints than are shown.
    package let hasHints: Bool
    /// Whether any step was read, so that the question was one.
    package let tellsAnything: Bool
  }

  /// - Parameter secretFile: the file with the key that numbers are drawn by.
  /// - Throws: `RunFailure` where the rubric cannot be read or has faults.
  package init(
    _ path: String, secretFile: String?, limits: SubmissionLimits
  ) throws(RunFailure) {
    rubric = try Rubric.load(path, secretFile: secretFile)
    // Each byte may take three, and file systems take 255.
    key = rubric.id.beginning(bytes: 80).asFolderName
    marker = Marker(rubric: rubric, caches: .none)
    grader = Grader(marker: marker, limits: limits)
    variants = Variants(rubric)
    page = SubmissionPage(rubric, revealsReference: false)
    self.limits = limits
  }

  /// Whether each student has numbers of their own.
  package var drawsNumbers: Bool { rubric.isTemplate }

  var language: Language { rubric.language }

  /// Whether what is handed in at a time comes after the time due and its grace.
  package func isLate(at time: RunTime) -> Bool {
    guard let time = DateTime("\(time.timestamp)Z") else { return false }
    return rubric.handIn.daysLate(at: time) ?? 0 > 0
  }

  /// The address of its pages below the server's.
  package var address: String { "/a/\(key.asAddressPart)" }

  /// The rubric with the numbers of one student.
  /// - Throws: `VariantError` where none are well chosen.
  func rubric(for student: String?) throws -> Rubric {
    try student.map { try variants.variant(for: $0) } ?? rubric
  }

  /// The statements read of the files, typeset, each with its position.
  /// - Throws: `RunFailure` where the system lacks what it takes to read any file.
  package func reading(of handedIn: HandedIn) throws -> Markup {
    let marker = try rubric.isTemplate ? Marker(rubric: rubric(for: handedIn.student)) : marker
    let reading = try FileReading(
      handedIn.submission(called: defaultName), by: marker, limits: limits, language: language)
    if let error = reading.error {
      return "<p class=\"refused\"><bdi>\(error)</bdi></p>"
    }
    return notes(reading.notices) + reading.table(in: language)
  }

  /// The marks, without any value of the key.
  ///
  /// - Parameter hintCount: so many hints of the course are shown under each step that is not
  ///   right.
  /// - Throws: `RunFailure` where the system lacks what it takes to read any file.
  package func marks(of handedIn: HandedIn, hintCount: Int) throws -> Marks {
    let mark = try grader.mark(handedIn.submission(called: defaultName))
    let tellsAnything = mark.error == nil && mark.steps.contains { $0.verdict != .missing }
    // What nothing was read of is no question, so it has no hints.
    let hintCount = tellsAnything ? hintCount : 0
    return Marks(
      fragment: notes(mark.notices + note(of: mark, by: handedIn.student))
        + page.fragment(mark, hintCount: hintCount),
      hasHints: tellsAnything && page.hasHints(for: mark, beyond: hintCount),
      tellsAnything: tellsAnything)
  }

  /// Tells whose form it is that somebody else hands in.
  private func note(of mark: SubmissionMark, by student: String?) -> [String] {
    guard student != nil, mark.isFormOfAnother, let student = mark.formStudent else { return [] }
    return ["\(language("Form made for")): \(student)"]
  }

  private var defaultName: String { language("Your answer") }

  private func notes(_ notices: [String]) -> Markup {
    let items = notices.prefix(20).map { "<li><bdi>\($0)</bdi></li>" as Markup }
    return items.isEmpty ? "" : "<ul class=\"notices\">\(items)</ul>\n"
  }
}
