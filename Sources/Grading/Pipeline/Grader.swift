internal import AnswerSheets
internal import Languages
package import Marking
internal import Reports
internal import Rubrics

/// Grades submissions by one rubric: reads, marks, reports.
package struct Grader: Sendable {
  package let marker: Marker
  private let limits: SubmissionLimits
  private let reader: SubmissionReader
  /// The decisions of a person.
  private let overrides: Overrides
  private let variants: Variants
  /// Whether marks tell the students' names.
  private let namesStudents: Bool

  package init(
    marker: Marker, limits: SubmissionLimits = .standard, overrides: Overrides = Overrides(),
    namesStudents: Bool = true
  ) {
    self.namesStudents = namesStudents
    self.marker = marker
    self.limits = limits
    reader = SubmissionReader(limits: limits, language: marker.rubric.language)
    self.overrides = overrides
    variants = Variants(marker.rubric)
  }

  /// Marks one submission and puts in what a person decided about it; of several attempts the best
  /// counts.
  /// - Throws: `RunFailure` if the system lacks descriptors or memory: no fault of the submission.
  package func mark(_ submission: Submission) throws(RunFailure) -> SubmissionMark {
    // Nearly all have one attempt, whose mark is not copied.
    if submission.earlier.isEmpty { return try markAttempt(submission) }
    var attempts: [SubmissionMark] = []
    for attempt in submission.attempts { attempts.append(try markAttempt(attempt)) }
    return best(of: attempts)
  }

  private func markAttempt(_ submission: Submission) throws(RunFailure) -> SubmissionMark {
    decided(try markByRubric(submission), submission, overrides)
  }

  /// A mark with what a person decided about it, in the students' language.
  private func decided(
    _ mark: consuming SubmissionMark, _ submission: Submission, _ overrides: Overrides
  ) -> SubmissionMark {
    var mark = mark
    // A person's points for a step decide whether it is among the best, those for the whole are
    // shared among the best.
    let decidesWhole = overrides.decidesWhole(mark, by: marker.rubric)
    if decidesWhole { mark.countBestOfGroups(by: marker.rubric) }
    overrides.apply(to: &mark, by: marker.rubric)
    if !decidesWhole { mark.countBestOfGroups(by: marker.rubric) }
    mark.translate(into: marker.rubric.language)
    if namesStudents { mark.name = submission.name } else { mark.formStudent = nil }
    return mark
  }

  /// The marker's own marks of a submission and its earlier attempts, to be decided about time and
  /// again.
  package func undecided(_ submission: Submission) throws(RunFailure) -> UndecidedMarks {
    var marks: [SubmissionMark] = []
    for attempt in submission.attempts { marks.append(try markByRubric(attempt)) }
    return UndecidedMarks(submission: submission, marks: marks)
  }

  /// The marker's own marks of a whole class, on so many threads.
  package func undecided(
    _ submissions: [Submission], jobs: Int
  ) throws -> [UndecidedMarks] {
    var all: [UndecidedMarks] = []
    try inOrder(submissions, jobs: jobs) {
      { try undecided($0) }
    } then: {
      all.append($0)
    }
    return all
  }

  /// The mark of a submission with other decisions.
  package func decide(_ undecided: UndecidedMarks, by overrides: Overrides) -> SubmissionMark {
    let attempts = zip(undecided.submission.attempts, undecided.marks).map { attempt, mark in
      decided(mark, attempt, overrides)
    }
    return best(of: attempts)
  }

  /// The attempt that counts, of several with the oldest first, with a word on the others.
  private func best(of attempts: [SubmissionMark]) -> SubmissionMark {
    var best = attempts[attempts.count - 1]
    var others: [SubmissionMark] = []
    for var other in attempts.dropLast().reversed() {
      // Of equals the later stays.
      if entered(other) > entered(best) { swap(&best, &other) }
      others.append(other)
    }
    best.notices += others.map { $0.notice(besides: best) }
    return best
  }

  /// The points that an attempt enters reports of one maximum with: an optional step that it states
  /// makes its own maximum larger.
  private func entered(_ mark: SubmissionMark) -> Double {
    mark.points(outOf: marker.rubric.points)
  }

  /// Marks one submission by its student's variant of the rubric; one that cannot be read earns
  /// nothing and says why.
  private func markByRubric(_ submission: Submission) throws(RunFailure) -> SubmissionMark {
    guard marker.rubric.isTemplate else { return try mark(submission, by: marker) }
    // Made anew for each and not kept: a class is marked in the memory of one variant a thread.
    let variant: Rubric
    do {
      variant = try variants.variant(for: submission.student)
    } catch {
      return unreadable(submission, "\(error)", by: marker)
    }
    return try mark(submission, by: marker.variant(variant))
  }

  private func mark(
    _ submission: Submission, by marker: Marker
  ) throws(RunFailure) -> SubmissionMark {
    do throws(UnreadableFile) {
      let budget = WorkBudget(limit: limits.work)
      let answer = try reader.read(
        submission, budget: budget, marker.catalogue, rubric: marker.rubric.id)
      let marks = marker.mark(answer.sheet, budget: budget)
      if budget.isExhausted { throw UnreadableFile(description: budget.message) }
      if let fault = marks.fault { throw UnreadableFile(description: fault) }
      var mark = SubmissionMark(
        submission: submission.id, student: submission.student, attempt: submission.attempt,
        late: submission.late, file: answer.files.first ?? submission.file, steps: marks.steps,
        firstError: marks.firstError)
      mark.furtherFiles = Array(answer.files.dropFirst())
      mark.notices = answer.notices + notices(of: marks, answer.files)
      mark.absentScopes = marks.absentScopes
      mark.unreadLines = answer.sheet.unreadLines
      mark.texts = answer.sheet.texts
      mark.formStudent =
        answer.sheet.forms.sorted { $0.key < $1.key }.lazy
        .compactMap(\.value.student).first
      mark.apply(marker.rubric)
      mark.latePenalty = marker.rubric.handIn.penalty.share(daysLate: submission.daysLate)
      return mark
    } catch {
      if error.isShortage {
        throw RunFailure(.inputOutput, "\(printable(submission.file)): \(error)")
      }
      return unreadable(submission, error.description, by: marker)
    }
  }

  /// The notices about workings that were not evaluated.
  private func notices(of marks: SheetMark, _ files: [String]) -> [String] {
    let language = marker.rubric.language
    return marks.sidesTooCostly.prefix(3).map { side in
      let file = side.file < files.count ? files[side.file] : ""
      let position = "\(printable(file)):\(side.line):\(side.column)"
      return language(
        "\(position): this side claims nothing: to work it out takes more than a working may cost; --max-work raises it"
      )
    }
  }

  private func unreadable(
    _ submission: Submission, _ reason: String, by marker: Marker
  ) -> SubmissionMark {
    var mark = SubmissionMark(
      submission: submission.id, student: submission.student, attempt: submission.attempt,
      late: submission.late, file: submission.file, error: reason,
      steps: marker.markUnreadable())
    mark.apply(marker.rubric)
    mark.latePenalty = marker.rubric.handIn.penalty.share(daysLate: submission.daysLate)
    return mark
  }

  /// Grades every submission on so many threads and feeds the reports in the order given.
  ///
  /// The bytes of the reports do not depend on `jobs`. At most a few chunks of submissions a thread
  /// are held at a time.
  /// - Throws: `RunFailure` where a report cannot be written.
  package func grade(
    _ submissions: SubmissionList, jobs: Int, into reports: ReportSet,
    progress: (Int) -> Void = { _ in }
  ) throws -> Tally {
    try reports.feed(
      Tally(of: marker.rubric), count: submissions.count, jobs: jobs, progress: progress
    ) { try mark(submissions[$0]) }
  }
}

/// The marker's own marks of a submission's attempts, the oldest first.
package struct UndecidedMarks: Sendable {
  package let submission: Submission
  fileprivate let marks: [SubmissionMark]
}

extension SubmissionMark {
  /// Takes over the problem parts of the rubric.
  mutating func apply(_ rubric: Rubric) {
    groups = rubric.groups.enumerated().map { index, group in
      Group(
        title: group.title,
        steps: rubric.steps.indices.filter { rubric.steps[$0].group == index })
    }
  }
  /// The notice about an attempt that does not count.
  fileprivate func notice(besides best: SubmissionMark) -> String {
    let name = best.attempt.map { "attempt \($0)" } ?? "another attempt"
    // Where an optional step makes one's maximum larger, more points may be less.
    let isAlike = max == best.max
    let whole =
      isAlike ? Points.words(points) : "\(Points.text(points)) of \(Points.text(max)) points"
    let other = Points.text(best.points) + (isAlike ? "" : " of \(Points.text(best.max))")
    return
      "\(printable(file)): \(error.map { printable($0) } ?? whole), not counted; \(name) has \(other)"
  }
}
