package import Marking

/// The `results.json` that Gradescope's autograder reads, for one submission.
package struct GradescopeReport: Sendable {
  private let revealsReference: Bool

  package init(revealsReference: Bool) {
    self.revealsReference = revealsReference
  }

  /// The bytes of the file: a test a step, with its points.
  package func render(_ mark: SubmissionMark) -> [UInt8] {
    var json = JSONWriter()
    json.open("{")
    json.member("score", mark.points)
    json.member("output", summary(mark))
    json.member("output_format", "text")
    json.member("visibility", "visible")
    json.member("stdout_visibility", "hidden")
    json.key("tests")
    json.open("[")
    for (place, step) in mark.steps.enumerated() { add(step, number: place + 1, to: &json) }
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
    json.member("score", step.points)
    json.member("max_score", step.max)
    json.member("status", step.passes ? "passed" : "failed")
    json.member("output", output(step))
    json.member("output_format", "text")
    json.member("visibility", "visible")
    json.key("tags")
    json.open("[")
    json.string(step.verdict.rawValue)
    if let diagnosis = step.diagnosis { json.string(diagnosis.rawValue) }
    json.close("]")
    json.close("}")
  }

  private func output(_ step: StepMark) -> String {
    step.isSimplyRight
      ? step.verdict.rawValue
      : step.verdict.rawValue + ": "
        + StepWording(step, revealsReference: revealsReference).text
  }

  private func summary(_ mark: SubmissionMark) -> String {
    if let error = mark.error { return "This submission could not be read: \(error)" }
    return StepGraph.description(of: mark)
  }
}
