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
  private let writer: XMLWriter
  /// The rubric's id as the first half of a class name, where a dot would split it.
  private let classPrefix: String
  private let package: [UInt8]
  private let timestamp: [UInt8]
  private var lines = SuiteLines()

  /// A renderer of suites, for one thread.
  package init(_ setting: Setting) throws(ReportError) {
    self.setting = setting
    writer = try XMLWriter()
    classPrefix = Self.undotted(setting.rubric) + "."
    package = writer.attributeText(XMLText.token(setting.rubric))
    timestamp = writer.attributeText(setting.timestamp)
    // Their tags are written as lines; here they only set the depth of the indentation.
    try writer.start("testsuites")
    try writer.start("testsuite")
    try writer.openEmptyContent()
    _ = try writer.take()
  }

  /// The declaration and the opened root.
  package static func head() throws(ReportError) -> [UInt8] {
    let writer = try XMLWriter()
    try writer.startDocument()
    try writer.start("testsuites")
    try writer.openContent()
    return try writer.take()
  }

  /// The end of the root.
  package static let tail = Array("</testsuites>\n".utf8)

  /// The bytes rendered since the last call.
  package func take() throws(ReportError) -> [UInt8] { try writer.take() }

  private static func undotted(_ name: String) -> String {
    guard name.utf8.contains(UInt8(ascii: ".")) else { return XMLText.token(name) }
    return XMLText.token(String(name.map { $0 == "." ? "_" : $0 }))
  }

  /// Renders the suite of a submission, the `place`-th of the run counted from 0.
  package mutating func add(_ mark: SubmissionMark, at place: Int) throws(ReportError) {
    let isCommon = setting.dialect == .common
    let file = isCommon ? writer.attributeText(mark.file) : nil
    openSuite(of: mark, at: place, file)
    addProperties(mark)
    let className = classPrefix + Self.undotted(mark.submission)
    if let error = mark.error {
      try writeLines()
      try addUnreadable(error, mark, className)
    } else {
      lines.beginCases(className: writer.attributeText(className), file: file)
      for step in mark.steps.indices { try addCase(step, of: mark, className) }
    }
    if !isCommon {
      try writeLines()
      try addOutputs(mark)
    }
    lines.append(" </testsuite>\n")
    try writeLines()
  }

  /// Hands the lines to the writer, so that what it writes follows them.
  private mutating func writeLines() throws(ReportError) {
    let writer = writer
    try lines.take { (bytes) throws(ReportError) in try writer.lines(bytes) }
  }

  private mutating func openSuite(of mark: SubmissionMark, at place: Int, _ file: [UInt8]?) {
    let counts = Counts(mark)
    lines.append(" <testsuite")
    lines.attribute("name", writer.attributeText(XMLText.token(mark.submission)))
    lines.attribute("tests", counts.tests)
    lines.attribute("failures", counts.failures)
    lines.attribute("errors", counts.errors)
    lines.attribute("skipped", counts.skipped)
    lines.attribute("time", 0)
    lines.attribute("timestamp", timestamp)
    if let file { lines.attribute("file", file) }
    lines.attribute("id", place)
    lines.attribute("package", package)
    lines.append(" hostname=\"localhost\">\n")
  }

  private mutating func addProperties(_ mark: SubmissionMark) {
    lines.append("  <properties>\n")
    let writer = writer
    func property(_ name: StaticString, _ value: String) {
      lines.property(name, writer.attributeText(value))
    }
    property("points", Points.text(mark.points))
    property("max", Points.text(mark.max))
    if mark.student != mark.submission { property("student", mark.student) }
    if let attempt = mark.attempt { property("attempt", String(attempt)) }
    if mark.late { property("late", "true") }
    if let first = mark.firstError { property("first_error", first) }
    for group in mark.groups {
      let (points, max) = mark.total(of: group)
      property("group", "\(group.title): \(Points.text(points)) of \(Points.text(max))")
    }
    lines.append("  </properties>\n")
  }

  private func property(_ name: StaticString, _ value: String) throws(ReportError) {
    try writer.start("property")
    try writer.attribute("name", name)
    try writer.attribute("value", value)
    try writer.end()
  }

  private func addUnreadable(
    _ error: String, _ mark: SubmissionMark, _ className: String
  ) throws(ReportError) {
    try writer.start("testcase")
    try writer.attribute("name", "submission")
    try writer.attribute("classname", className)
    try writer.attribute("time", "0")
    if setting.dialect == .common {
      try writer.attribute("file", mark.file)
      try writer.attribute("line", "1")
      try writer.start("properties")
      try property("points", Points.text(mark.points))
      try property("max", Points.text(mark.max))
      try property("verdict", "unreadable")
      try writer.end()
    }
    let decisions =
      mark.decision.map { [$0] }
      ?? mark.steps.filter(\.isOverridden).flatMap { step in
        step.remarks.filter { $0.kind == .overridden }.map { "\(step.step): \($0.message)" }
      }
    try addResult(
      "error", type: "unreadable", message: error,
      text: ([error] + decisions).joined(separator: "\n"))
    try writer.end()
  }

  private func addResult(
    _ element: StaticString, type: String, message: String, text: String
  ) throws(ReportError) {
    try writer.start(element)
    try writer.attribute("type", type)
    try writer.attribute("message", XMLText.token(message))
    try writer.text(text)
    try writer.end()
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
  private mutating func addCase(
    _ place: Int, of mark: SubmissionMark, _ className: String
  ) throws(ReportError) {
    // By places, for copies of whole marks would cost more than the lines.
    if mark.steps[place].isSimplyRight, !mark.steps[place].isExcused,
      let position = mark.steps[place].position, position.file == 0
    {
      let (writer, step) = (writer, mark.steps[place].step)
      try lines.addCase(of: step, at: place, line: position.line) {
        writer.attributeText(XMLText.token(step))
      }
    } else {
      try writeLines()
      try add(mark.steps[place], of: mark, className)
    }
  }

  private func add(
    _ step: StepMark, of mark: SubmissionMark, _ className: String
  ) throws(ReportError) {
    let isCommon = setting.dialect == .common
    try writer.start("testcase")
    try writer.attribute("name", XMLText.token(step.step))
    try writer.attribute("classname", className)
    try writer.attribute("time", "0")
    if isCommon, let position = step.position {
      try writer.attribute("file", mark.file(of: position))
      try writer.attribute("line", position.line)
    }
    if isCommon, !step.isSimplyRight { try addProperties(step) }
    let isFailure = step.isFailure
    if step.isExcused {
      try writer.start("skipped")
      if isCommon { try writer.attribute("message", "left out, as it may be") }
      try writer.end()
    } else if isFailure || step.verdict == .unreadable {
      let wording = wording(of: step)
      try addResult(
        isFailure ? "failure" : "error", type: step.verdict.rawValue, message: wording.headline,
        text: StepWording.place(of: step, in: mark) + wording.text)
    } else if isCommon, !step.isSimplyRight {
      try writer.start("system-out")
      try writer.text(wording(of: step).text)
      try writer.end()
    }
    try writer.end()
  }

  private func wording(of step: StepMark) -> StepWording {
    StepWording(step, revealsReference: setting.revealsReference)
  }

  private func addProperties(_ step: StepMark) throws(ReportError) {
    try writer.start("properties")
    try property("points", Points.text(step.points))
    try property("max", Points.text(step.max))
    try property("verdict", step.verdict.rawValue)
    if let diagnosis = step.diagnosis { try property("diagnosis", diagnosis.rawValue) }
    for remark in step.remarks {
      try property("remark", remark.kind.rawValue + ": " + remark.message)
    }
    try writer.end()
  }

  /// The strict dialect has no place in a passed case: what is to be said of those stands with the suite.
  private func addOutputs(_ mark: SubmissionMark) throws(ReportError) {
    try writer.start("system-out")
    let passed =
      mark.error == nil ? mark.steps.filter { $0.verdict.passes && !$0.isSimplyRight } : []
    let texts = passed.map { "\($0.step): " + wording(of: $0).text }
    if !texts.isEmpty { try writer.text(texts.joined(separator: "\n")) }
    try writer.end()
    try writer.start("system-err")
    try writer.end()
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
