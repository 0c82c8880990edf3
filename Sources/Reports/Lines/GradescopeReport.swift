internal import Encodings
package import Languages
package import Marking
internal import Rubrics

/// The `results.json` that Gradescope's autograder reads, for one submission.
package struct GradescopeReport: Sendable {
  private let revealsReference: Bool
  private let max: Double
  private let language: Language

  /// - Parameter max: the points of the assignment, out of which the score is.
  package init(revealsReference: Bool, max: Double, language: Language = .english) {
    self.language = language
    self.revealsReference = revealsReference
    self.max = max
  }

  /// The bytes of the file: a test a step, with its points.
  package func render(_ mark: SubmissionMark) -> [UInt8] {
    var json = JSONWriter()
    json.open("{")
    json.member("score", points: SubmissionResult(mark).points(outOf: max))
    json.member("output", summary(mark))
    json.member("output_format", "md")
    json.member("visibility", "visible")
    json.member("stdout_visibility", "hidden")
    json.key("tests")
    json.open("[")
    for (index, step) in mark.steps.enumerated() { add(step, number: index + 1, to: &json) }
    json.close("]")
    json.key("extra_data")
    json.open("{")
    json.member("submission", mark.submission)
    json.member("first_error", mark.firstError)
    json.close("}")
    json.close("}")
    json.newLine()
    return json.take()
  }

  private func add(_ step: StepMark, number: Int, to json: inout JSONWriter) {
    json.open("{")
    json.member("name", step.step)
    json.member("number", String(number))
    json.member("score", points: step.points)
    json.member("max_score", points: step.max)
    json.member("status", step.passes ? "passed" : "failed")
    json.member("output", output(step))
    json.member("output_format", "md")
    json.member("visibility", "visible")
    json.key("tags")
    json.open("[")
    json.string(step.verdict.rawValue)
    if let diagnosis = step.diagnosis { json.string(diagnosis.rawValue) }
    json.close("]")
    json.close("}")
  }

  private func output(_ step: StepMark) -> String {
    if step.isSimplyRight { return language(step.verdict.word) }
    var step = step
    step.remarks = step.remarksForStudents
    let text = StepWording(step, revealsReference: revealsReference, language: language).text
    return Self.markdown(language("\(language(step.verdict.word)): \(text)"))
  }

  /// Text as Markdown shows it, line by line.
  private static func markdown(_ text: String) -> String {
    text.unicodeScalars.split(separator: "\n").map { SafeText.markdown(String($0)) }
      .joined(separator: "  \n")
  }

  private func summary(_ mark: SubmissionMark) -> String {
    if let error = mark.error {
      return Self.markdown(language("This submission could not be read: \(error)"))
    }
    return Self.markdown(StepGraph.description(of: mark, language))
  }
}
