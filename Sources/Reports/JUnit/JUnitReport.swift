internal import AnswerSheets
package import Marking

/// JUnit XML: a suite for each submission, a case for each step, in the dialect asked for.
///
/// Suites are rendered apart, on as many threads as there are renderers, and joined between the
/// setting's `head` and `tail`. A class, for it owns its thread's writer, and copies would cost as
/// much as the writing.
package final class JUnitReport {
  /// The readers that a report is for; no file can satisfy all of them.
  package enum Dialect: String, CaseIterable, Sendable {
    /// The dialect that people's tools read: positions, properties.
    case common
    /// The dialect that the published schemas allow.
    case strict
  }

  /// The settings that are the same for all suites of a report.
  package struct Setting: Sendable {
    package var dialect: Dialect
    package var rubric: String
    /// The time at which the run began, as `YYYY-MM-DDThh:mm:ss`.
    package var timestamp: String
    /// Whether failures tell the reference value.
    package var revealsReference: Bool
    /// The names of the run's submissions.
    package var names: SuiteNames
    /// Makes the writer of a thread.
    package var makeWriter: @Sendable () throws(ReportError) -> XMLWriter = {
      () throws(ReportError) in try XMLWriter(root: "testsuites")
    }

    package init(
      dialect: Dialect, rubric: String, timestamp: String, revealsReference: Bool,
      names: SuiteNames
    ) {
      self.dialect = dialect
      self.rubric = rubric
      self.timestamp = timestamp
      self.revealsReference = revealsReference
      self.names = names
    }

    /// The declaration and the opened root.
    package func head() throws(ReportError) -> [UInt8] { try makeWriter().take() }

    /// The end of the root.
    package func tail() throws(ReportError) -> [UInt8] {
      let xml = try makeWriter()
      _ = try xml.take()
      xml.end()
      return try xml.take()
    }
  }

  let setting: Setting
  /// The rubric's id as the first half of a class name, where a dot would split it.
  private let classPrefix: String
  private let package: XMLValue
  private let timestamp: XMLValue
  /// The names of the steps in the order of the marks.
  private var stepNames: [(step: String, name: XMLValue)] = []
  let xml: XMLWriter
  /// The buffer in which the content of each element is put together in turn.
  private var text: [UInt8] = []
  private var expected = ExpectedTexts()

  /// A renderer of suites, for one thread.
  package init(_ setting: Setting) throws(ReportError) {
    self.setting = setting
    classPrefix = SuiteNames.undotted(setting.rubric) + "."
    package = XMLValue(XMLText.token(setting.rubric))
    timestamp = XMLValue(setting.timestamp)
    xml = try setting.makeWriter()
    _ = try xml.take()
  }

  /// The bytes rendered since the last call.
  package func take() throws(ReportError) -> [UInt8] { try xml.take() }

  /// Renders the suite of a submission, the `index`-th of the run counted from 0.
  package func add(_ mark: SubmissionMark, at index: Int) {
    // Only what students can see, and so is made without the reference, is copied.
    render(setting.revealsReference ? mark : mark.forStudents, at: index)
  }

  private func render(_ mark: SubmissionMark, at index: Int) {
    let file = XMLValue(mark.file)
    openSuite(of: mark, at: index, file)
    addProperties(of: mark)
    let className = XMLValue(classPrefix + setting.names.classPart(of: mark.submission))
    if let error = mark.error {
      addUnreadable(error, of: mark, className, file)
    } else {
      for step in mark.steps.indices { addCase(step, of: mark, className, file) }
    }
    if !isCommon { addOutputs(of: mark) }
    xml.close()
  }

  var isCommon: Bool { setting.dialect == .common }

  private func openSuite(of mark: SubmissionMark, at index: Int, _ file: XMLValue) {
    let counts = Counts(mark)
    xml.open("testsuite")
    xml.attribute("name", setting.names.suite(of: mark.submission))
    xml.attribute("tests", counts.tests)
    xml.attribute("failures", counts.failures)
    xml.attribute("errors", counts.errors)
    xml.attribute("skipped", counts.skipped)
    xml.attribute("time", fixed: "0")
    xml.attribute("timestamp", timestamp)
    if isCommon { xml.attribute("file", file) }
    xml.attribute("id", index)
    xml.attribute("package", package)
    xml.attribute("hostname", fixed: "localhost")
  }

  /// Ends a case whose wording has been put together in `text`.
  ///
  /// - Parameter message: the range of the headline in `text`, in bytes.
  private func addResult(_ element: StaticString, type: String, message: Range<Int>) {
    xml.open(element)
    xml.attribute("type", type)
    xml.attribute("message", XMLText.token(String(decoding: text[message], as: UTF8.self)))
    xml.text(String(decoding: text, as: UTF8.self))
    xml.close()
  }

  private func addUnreadable(
    _ error: String, of mark: SubmissionMark, _ className: XMLValue, _ file: XMLValue
  ) {
    openCase(XMLValue("submission"), className)
    if isCommon {
      position(in: file, line: 1)
      xml.open("properties")
      addVerdict("unreadable", points: mark.points, of: mark.max)
      xml.close()
    }
    let decisions =
      mark.decision.map { [$0] }
      ?? mark.steps.filter(\.isOverridden).flatMap { step in
        step.remarks.filter { $0.kind == .overridden }.map { "\(step.step): \($0.message)" }
      }
    text.removeAll(keepingCapacity: true)
    text.write(([error] + decisions).joined(separator: "\n"))
    addResult("error", type: "unreadable", message: 0..<error.utf8.count)
    xml.close()
  }
}

// MARK: - Cases

extension JUnitReport {
  private func addCase(
    _ index: Int, of mark: SubmissionMark, _ className: XMLValue, _ file: XMLValue
  ) {
    // By indices, for copies of whole marks would cost more than the lines.
    openCase(name(of: mark.steps[index].step, at: index), className)
    if isCommon, let position = mark.steps[index].position {
      let own = position.file > 0 ? XMLValue(mark.file(of: position)) : file
      self.position(in: own, line: position.line)
    }
    if !mark.steps[index].isSimplyRight || mark.steps[index].isExcused {
      addContent(mark.steps[index], at: index, of: mark)
    }
    xml.close()
  }

  /// The name of a step's case; all marks of a rubric have the same steps.
  private func name(of step: String, at index: Int) -> XMLValue {
    if index < stepNames.count, stepNames[index].step == step { return stepNames[index].name }
    let name = XMLValue(XMLText.token(step))
    if index == stepNames.count { stepNames.append((step, name)) }
    return name
  }

  private func openCase(_ name: XMLValue, _ className: XMLValue) {
    xml.open("testcase")
    xml.attribute("name", name)
    xml.attribute("classname", className)
    xml.attribute("time", fixed: "0")
  }

  /// Says where the case begun last stands.
  private func position(in file: XMLValue, line: Int) {
    xml.attribute("file", file)
    xml.attribute("line", line)
  }

  /// Adds what is to be said of a step.
  private func addContent(_ step: StepMark, at index: Int, of mark: SubmissionMark) {
    if isCommon, !step.isSimplyRight { addProperties(of: step) }
    if step.isExcused {
      xml.open("skipped")
      if isCommon { xml.attribute("message", fixed: "left out, as it may be") }
      xml.close()
    } else if step.isFailure || step.verdict == .unreadable {
      let message = word(step, at: index, of: mark)
      addResult(
        step.isFailure ? "failure" : "error", type: step.verdict.rawValue, message: message)
    } else if isCommon {
      xml.open("system-out")
      xml.text(wording(of: step, at: index).text)
      xml.close()
    }
  }

  /// Writes the wording of a failed step to `text`.
  ///
  /// - Returns: the range of its headline, in bytes.
  private func word(
    _ step: StepMark, at index: Int, of mark: SubmissionMark
  ) -> Range<Int> {
    let wording = wording(of: step, at: index)
    text.removeAll(keepingCapacity: true)
    text.write(positionOf: step, in: mark)
    let start = text.count
    wording.writeHeadline(to: &text)
    let end = text.count
    wording.writeDetails(to: &text)
    return start..<end
  }

  private func wording(of step: StepMark, at index: Int) -> StepWording {
    StepWording(
      step, expected: setting.revealsReference ? expected.text(of: step.expected, at: index) : nil)
  }

  /// The strict dialect has no element for it in a passed case: what is to be said of those stands
  /// with the suite.
  private func addOutputs(of mark: SubmissionMark) {
    let passed =
      mark.error == nil
      ? mark.steps.indices.filter {
        mark.steps[$0].verdict.passes && !mark.steps[$0].isSimplyRight
      } : []
    let outputs = passed.map { index in
      "\(mark.steps[index].step): " + wording(of: mark.steps[index], at: index).text
    }
    xml.open("system-out")
    if !outputs.isEmpty { xml.text(outputs.joined(separator: "\n")) }
    xml.close()
    xml.open("system-err")
    xml.close()
  }
}
