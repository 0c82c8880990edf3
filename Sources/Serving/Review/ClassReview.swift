internal import AnswerSheets
package import Grading
internal import Marking
internal import Reports
internal import Rubrics
internal import Solutions
internal import Synchronization

/// A class whose markers decide in their browsers: the marker's own marks, the decisions in a file,
/// and what both come to.
package final class ClassReview: Sendable {
  /// A submission whose points a decision has changed.
  package struct Moved: Sendable {
    package let submission: String
    package let before: Double
    package let after: Double
  }

  /// The outcome of a decision or of a new marking.
  package struct Outcome: Sendable {
    /// In the order of the class.
    package let moved: [Moved]
    /// Notices for the markers, such as decisions that are not applied.
    package let notices: [String]

    /// The JSON that the pages' script reads.
    package var json: String {
      let moved = moved.map { moved in
        "{\"submission\": \(JSONText.quoted(moved.submission)), \"before\": \(Points.text(moved.before)), "
          + "\"after\": \(Points.text(moved.after))}"
      }
      return """
        {"moved": [\(moved.joined(separator: ", "))], \
        "notices": [\(notices.map(JSONText.quoted).joined(separator: ", "))]}
        """
    }
  }

  /// A gradebook that is written, and what the marker should know of it.
  package struct FilledGradebook: Sendable {
    let name: String
    let notices: [String]

    /// The JSON that the pages' script reads.
    package var json: String {
      """
      {"name": \(JSONText.quoted(name)), \
      "notices": [\(notices.map(JSONText.quoted).joined(separator: ", "))]}
      """
    }
  }

  /// All that is known of the class at one time.
  struct State: Sendable {
    var rubric: Rubric
    var grader: Grader
    var decisions: DecisionFile
    var undecided: [UndecidedMarks]
    /// The files that were passed over when the class was marked.
    var passedOver: [String]
    var marks: [SubmissionMark]
    var notices: [String]
  }

  private let files: ReviewFiles
  private let limits: SubmissionLimits
  private let state: Mutex<State>
  /// Held by who changes the state; who reads it never waits for a marking.
  private let turn = Mutex(())
  /// Held while the class is marked anew, which decisions do not wait for.
  private let marking = Mutex(())

  /// Marks the class.
  /// - Throws: `RunFailure` where the rubric, the folder or the decisions cannot be read.
  package init(_ files: ReviewFiles, limits: SubmissionLimits) throws {
    (self.files, self.limits) = (files, limits)
    let state = try Self.marked(files, limits)
    try files.checkGradebook(by: state.rubric)
    self.state = Mutex(state)
  }

  /// Notices about the class for the markers, such as decisions that are not applied.
  package var notices: [String] { now.notices }

  /// The most bytes of a file that are shown.
  var fileLimit: Int { limits.reading.fileBytes }

  var now: State { state.withLock { $0 } }

  /// Reads rubric, answers and decisions anew and marks all.
  package func markAnew() throws -> Outcome {
    try marking.withLock { _ in
      var next = try Self.marked(files, limits)
      return try turn.withLock { _ in
        // Some may have been decided meanwhile.
        try Self.decide(&next)
        return take(next)
      }
    }
  }

  /// Writes a decision down and applies it.
  ///
  /// - Parameter seen: the revision of the mark that the marker saw, as the page has it; nil for
  ///   the present one.
  /// - Throws: `ReviewFault` where it makes no sense, `RunFailure` or `ReportError` where it cannot
  ///   be written; then nothing is decided.
  package func decide(
    _ decision: DecisionFile.Row, seen: String? = nil
  ) throws -> Outcome {
    try turn.withLock { _ in
      var next = now
      try ReviewFault.check(decision, by: next.rubric, next.marks)
      let subject = DecisionSubject(of: decision, in: next.marks)
      if let subject, let seen, seen != subject.revision {
        throw ReviewFault.changedMeanwhile(subject.points)
      }
      let former = try next.decisions.add(decision.adding(decidedOn: subject?.decidedOn ?? [:]))
      try Self.decide(&next)
      let verb = decision.points == nil ? "taken back" : "in place of"
      return take(next, former.map { ["\(verb): \($0)"] } ?? [])
    }
  }

  /// Whether a gradebook was named.
  var fillsGradebook: Bool { files.gradebook != nil }

  /// Writes the gradebook named at the start, filled in by the marks and decisions that the pages
  /// show; nil where none was.
  /// - Throws: `RunFailure` where it cannot be filled in, `ReportError` where it cannot be written.
  package func fillGradebook() throws -> FilledGradebook? {
    try turn.withLock { _ in try files.fillGradebook(by: now.marks, of: now.rubric) }
  }

  /// The filled gradebook as it was written last; nil where none was.
  package func filledGradebook() -> [UInt8]? {
    guard let path = files.gradebook?.output else { return nil }
    return try? InputFile.bytes(of: path, expected: "a gradebook")
  }

  private func take(_ next: State, _ notices: [String] = []) -> Outcome {
    let former = state.withLock { state in
      defer { state = next }
      return state
    }
    let before = former.marks
    let points = Dictionary(
      before.map { (SubmissionID($0.submission), $0.points) },
      uniquingKeysWith: { first, _ in first })
    let moved = next.marks.compactMap { mark -> Moved? in
      let old = points[SubmissionID(mark.submission)] ?? 0
      return old == mark.points
        ? nil : Moved(submission: mark.submission, before: old, after: mark.points)
    }
    // What was told before is not told again with each decision.
    let known = Set(former.notices)
    return Outcome(moved: moved, notices: notices + next.notices.filter { !known.contains($0) })
  }

  private static func marked(_ files: ReviewFiles, _ limits: SubmissionLimits) throws -> State {
    let rubric = try Rubric.load(files.rubric, secretFile: files.secretFile)
    let grader = Grader(marker: Marker(rubric: rubric), limits: limits)
    let folder = ClassFolder(
      files.folder, by: rubric, limits: limits, besides: files.notSubmissions)
    let (submissions, notices) = try folder.submissions()
    var state = State(
      rubric: rubric, grader: grader,
      decisions: try DecisionFile(files.decisions, by: rubric),
      undecided: try grader.undecided(submissions, jobs: Processors.count),
      passedOver: submissions.isEmpty
        ? notices + ["\(printable(files.folder)): there is no answer yet; 'Mark anew' looks again"]
        : notices, marks: [], notices: [])
    try decide(&state)
    return state
  }

  private static func decide(_ state: inout State) throws {
    let overrides = try state.decisions.overrides(for: state.undecided.map(\.submission))
    state.marks = state.undecided.map { state.grader.decide($0, by: overrides) }
    state.notices =
      state.passedOver + overrides.notices + state.marks.flatMap(\.notices) + overrides.unusedRules
  }
}
