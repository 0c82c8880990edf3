internal import AnswerSheets
internal import Marking
internal import Rubrics

/// The properties of suites and cases.
extension JUnitReport {
  /// Adds what the suite of a submission is worth and what else is to be said of it as a whole.
  func addProperties(of mark: SubmissionMark) {
    xml.open("properties")
    property("points", Points.text(mark.points))
    property("max", Points.text(mark.max))
    if mark.student != mark.submission { property("student", mark.student) }
    if let student = mark.formStudent { property("form_student", student) }
    if let attempt = mark.attempt { property("attempt", String(attempt)) }
    if mark.late { property("late", "true") }
    if let first = mark.firstError { property("first_error", first) }
    for group in mark.groups {
      let (points, max) = mark.total(of: group)
      property("group", "\(group.title): \(Points.text(points)) of \(Points.text(max))")
    }
    xml.close()
  }

  /// Adds a step's points, its worth, its verdict, its diagnosis and its remarks.
  func addProperties(of step: StepMark) {
    xml.open("properties")
    addVerdict(step.verdict.rawValue, points: step.points, of: step.max)
    if let diagnosis = step.diagnosis { property("diagnosis", diagnosis.rawValue) }
    for remark in step.remarks { property("remark", "\(remark.kind.rawValue): \(remark.message)") }
    xml.close()
  }

  /// Adds the properties that every case with properties has.
  func addVerdict(_ verdict: String, points: Double, of max: Double) {
    property("points", Points.text(points))
    property("max", Points.text(max))
    property("verdict", verdict)
  }

  private func property(_ name: StaticString, _ value: String) {
    xml.open("property")
    xml.attribute("name", fixed: name)
    xml.attribute("value", value)
    xml.close()
  }

  /// How many cases of a suite came to what.
  struct Counts {
    private(set) var tests = 1
    private(set) var failures = 0
    private(set) var errors = 1
    private(set) var skipped = 0

    /// A submission that could not be read has one case, an error.
    init(_ mark: SubmissionMark) {
      if mark.error != nil { return }
      (tests, errors) = (mark.steps.count, 0)
      for index in mark.steps.indices {
        if mark.steps[index].isFailure { failures += 1 }
        if case .unreadable = mark.steps[index].verdict { errors += 1 }
        if mark.steps[index].isExcused { skipped += 1 }
      }
    }
  }
}

extension StepMark {
  /// Whether a report that knows passed, failed and error calls it failed.
  ///
  /// Inlined, here and below, because a call copies the whole mark.
  @inline(__always)
  var isFailure: Bool {
    switch verdict {
    case .imprecise, .wrong, .missing: !isExcused
    case .correct, .followThrough, .unreadable: false
    }
  }

  /// Right, at full points, and nothing to be said of it.
  @inline(__always)
  package var isSimplyRight: Bool {
    guard case .correct = verdict, diagnosis == nil else { return false }
    return points == max && remarks.isEmpty
  }
}

extension SubmissionMark {
  /// The mark with the remarks that students are told.
  var forStudents: SubmissionMark {
    var mark = self
    for index in steps.indices { mark.steps[index].remarks = steps[index].remarksForStudents }
    return mark
  }
}
