internal import AnswerSheets
package import Marking

/// JUnit XML: a suite for each submission, a case for each step, in the dialect asked for.
///
/// Suites are rendered apart, on as many threads as there are renderers, and joined between `head` and `tail`.
package struct JUnitReport {
  /// Which readers a report is for; no file can satisfy all of them.
  package enum Dialect: String, CaseIterable, Sendable {
    /// What people's tools read: places, properties.
    case common
    /// What the published schemas allow.
    case strict
  }

  /// What is the same for all suites of a report.
  package struct Setting: Sendable {
    package var dialect: Dialect
    package var rubric: String
    /// When the run began, as `YYYY-MM-DDThh:mm:ss`.
    package var timestamp: String
    /// Whether failures tell the reference value.
    package var revealsReference: Bool

    package init(
      dialect: Dialect, rubric: String, timestamp: String, revealsReference: Bool
    ) {
      self.dialect = dialect
      self.rubric = rubric
      self.timestamp = timestamp
      self.revealsReference = revealsReference
    }
  }

  private let setting: Setting
  /// The rubric's id as the first half of a class name, where a dot would split it.
  private let classPrefix: String
  private let package: String
  private var lines: SuiteLines
  /// Where what an element holds is put together; its memory serves one after another.
  private var text: [UInt8] = []
  private var expected = ExpectedTexts()

  /// A renderer of suites, for one thread.
  package init(_ setting: Setting) throws(ReportError) {
    self.setting = setting
    classPrefix = Self.undotted(setting.rubric) + "."
    package = XMLText.token(setting.rubric)
    lines = SuiteLines(try XMLWriter())
  }

  /// The declaration and the opened root.
  package static let head = Array(
    "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites>\n".utf8)

  /// The end of the root.
  package static let tail = Array("</testsuites>\n".utf8)

  /// The bytes rendered since the last call.
  package mutating func take() -> [UInt8] { lines.take() }

  private static func undotted(_ name: String) -> String {
    guard name.utf8.contains(UInt8(ascii: ".")) else { return XMLText.token(name) }
    return XMLText.token(String(name.map { $0 == "." ? "_" : $0 }))
  }

  /// Renders the suite of a submission, the `place`-th of the run counted from 0.
  package mutating func add(_ mark: SubmissionMark, at place: Int) throws(ReportError) {
    let file = isCommon ? mark.file : nil
    openSuite(of: mark, at: place, file)
    addProperties(mark)
    lines.beginCases(className: classPrefix + Self.undotted(mark.submission), file: file)
    if let error = mark.error {
      try addUnreadable(error, mark)
    } else {
      for step in mark.steps.indices { try addCase(step, of: mark) }
    }
    if !isCommon { try addOutputs(mark) }
    lines.append(" </testsuite>\n")
  }

  private var isCommon: Bool { setting.dialect == .common }

  private mutating func openSuite(of mark: SubmissionMark, at place: Int, _ file: String?) {
    let counts = Counts(mark)
    lines.append(" <testsuite name=\"", XMLText.token(mark.submission))
    lines.append("\" tests=\"", counts.tests)
    lines.append("\" failures=\"", counts.failures)
    lines.append("\" errors=\"", counts.errors)
    lines.append("\" skipped=\"", counts.skipped)
    lines.append("\" time=\"0\" timestamp=\"", setting.timestamp)
    if let file { lines.append("\" file=\"", file) }
    lines.append("\" id=\"", place)
    lines.append("\" package=\"", package)
    lines.append("\" hostname=\"localhost\">\n")
  }

  private mutating func addProperties(_ mark: SubmissionMark) {
    lines.append("  <properties>\n   <property name=\"points\" value=\"", points: mark.points)
    lines.append("\"/>\n   <property name=\"max\" value=\"", points: mark.max)
    lines.append("\"/>\n")
    if mark.student != mark.submission { lines.property("student", mark.student) }
    if let attempt = mark.attempt { lines.property("attempt", String(attempt)) }
    if mark.late { lines.property("late", "true") }
    if let first = mark.firstError { lines.property("first_error", first) }
    for group in mark.groups {
      let (points, max) = mark.total(of: group)
      lines.property("group", "\(group.title): \(Points.text(points)) of \(Points.text(max))")
    }
    lines.append("  </properties>\n")
  }

  private mutating func addUnreadable(
    _ error: String, _ mark: SubmissionMark
  ) throws(ReportError) {
    lines.openCase(of: "submission", at: 0, line: 1)
    lines.append("\">\n")
    if isCommon {
      lines.openProperties(points: mark.points, max: mark.max, verdict: "unreadable")
      lines.append("   </properties>\n")
    }
    let decisions =
      mark.decision.map { [$0] }
      ?? mark.steps.filter(\.isOverridden).flatMap { step in
        step.remarks.filter { $0.kind == .overridden }.map { "\(step.step): \($0.message)" }
      }
    text.removeAll(keepingCapacity: true)
    text.write(([error] + decisions).joined(separator: "\n"))
    try addResult("error", type: "unreadable", message: 0..<error.utf8.count)
    lines.append("  </testcase>\n")
  }

  /// Adds what was put together of a result.
  ///
  /// - Parameter message: where in it the line is that says what was found.
  private mutating func addResult(
    _ element: StaticString, type: String, message: Range<Int>
  ) throws(ReportError) {
    lines.append("   <")
    lines.append(element)
    lines.append(" type=\"", type)
    lines.append("\" message=\"", token: text[message])
    lines.append("\">")
    try lines.append(text: text)
    lines.append("</")
    lines.append(element)
    lines.append(">\n")
  }
}

/// How many cases of a suite came to what.
private struct Counts {
  var tests = 1
  var failures = 0
  var errors = 1
  var skipped = 0

  init(_ mark: SubmissionMark) {
    if mark.error != nil { return }
    (tests, errors) = (mark.steps.count, 0)
    for place in mark.steps.indices {
      if mark.steps[place].isFailure { failures += 1 }
      if case .unreadable = mark.steps[place].verdict { errors += 1 }
      if mark.steps[place].isExcused { skipped += 1 }
    }
  }
}

// MARK: - Cases

extension JUnitReport {
  private mutating func addCase(_ place: Int, of mark: SubmissionMark) throws(ReportError) {
    // By places, for copies of whole marks would cost more than the lines.
    openCase(place, of: mark)
    if mark.steps[place].isSimplyRight, !mark.steps[place].isExcused {
      lines.append("\"/>\n")
    } else {
      try addContent(mark.steps[place], at: place, of: mark)
    }
  }

  private mutating func openCase(_ place: Int, of mark: SubmissionMark) {
    let position = mark.steps[place].position
    guard isCommon, let position, position.file > 0 else {
      return lines.openCase(of: mark.steps[place].step, at: place, line: position?.line)
    }
    lines.openCase(of: mark.steps[place].step, at: place, line: nil)
    lines.append("\" file=\"", mark.file(of: position))
    lines.append("\" line=\"", position.line)
  }

  /// Adds what is to be said of a step, and ends its case.
  private mutating func addContent(
    _ step: StepMark, at place: Int, of mark: SubmissionMark
  ) throws(ReportError) {
    let isFailure = step.isFailure
    let hasResult = isFailure || step.verdict == .unreadable
    guard isCommon || hasResult || step.isExcused else { return lines.append("\"/>\n") }
    lines.append("\">\n")
    if isCommon, !step.isSimplyRight { addProperties(step) }
    if step.isExcused {
      lines.append(
        isCommon ? "   <skipped message=\"left out, as it may be\"/>\n" : "   <skipped/>\n")
    } else if hasResult {
      let message = word(step, at: place, of: mark)
      try addResult(
        isFailure ? "failure" : "error", type: step.verdict.rawValue, message: message)
    } else {
      let wording = wording(of: step, at: place)
      text.removeAll(keepingCapacity: true)
      wording.writeHeadline(to: &text)
      wording.writeDetails(to: &text)
      lines.append("   <system-out>")
      try lines.append(text: text)
      lines.append("</system-out>\n")
    }
    lines.append("  </testcase>\n")
  }

  /// Puts together what is to be said of a step that fails, and tells where its headline is.
  private mutating func word(
    _ step: StepMark, at place: Int, of mark: SubmissionMark
  ) -> Range<Int> {
    let wording = wording(of: step, at: place)
    text.removeAll(keepingCapacity: true)
    text.write(placeOf: step, in: mark)
    let start = text.count
    wording.writeHeadline(to: &text)
    let end = text.count
    wording.writeDetails(to: &text)
    return start..<end
  }

  private mutating func wording(of step: StepMark, at place: Int) -> StepWording {
    StepWording(
      step, expected: setting.revealsReference ? expected.text(of: step.expected, at: place) : nil)
  }

  private mutating func addProperties(_ step: StepMark) {
    lines.openProperties(points: step.points, max: step.max, verdict: step.verdict.rawValue)
    if let diagnosis = step.diagnosis {
      lines.append("    <property name=\"diagnosis\" value=\"", diagnosis.rawValue)
      lines.append("\"/>\n")
    }
    for remark in step.remarks { lines.property(remark) }
    lines.append("   </properties>\n")
  }

  /// The strict dialect has no place in a passed case: what is to be said of those stands with the suite.
  private mutating func addOutputs(_ mark: SubmissionMark) throws(ReportError) {
    let passed =
      mark.error == nil
      ? mark.steps.indices.filter {
        mark.steps[$0].verdict.passes && !mark.steps[$0].isSimplyRight
      } : []
    if passed.isEmpty {
      lines.append("  <system-out/>\n")
    } else {
      text.removeAll(keepingCapacity: true)
      let outputs = passed.map { place in
        "\(mark.steps[place].step): " + wording(of: mark.steps[place], at: place).text
      }
      text.write(outputs.joined(separator: "\n"))
      lines.append("  <system-out>")
      try lines.append(text: text)
      lines.append("</system-out>\n")
    }
    lines.append("  <system-err/>\n")
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
