internal import AnswerSheets
package import Marking
internal import Rubrics

/// One JSON object a submission and line, every key always there.
package struct JSONLines {
  /// The settings that are the same for all lines of a report.
  package struct Setting: Sendable {
    package var rubric: String
    package var rubricHash: String
    package var revealsReference: Bool
    /// The part of the run that the lines are; nil for the lines of a whole run, which carry no
    /// record.
    package var stamp: RunStamp?

    package init(
      rubric: String, rubricHash: String, revealsReference: Bool, stamp: RunStamp? = nil
    ) {
      self.rubric = rubric
      self.rubricHash = rubricHash
      self.revealsReference = revealsReference
      self.stamp = stamp
    }
  }

  private let setting: Setting
  private var json = JSONWriter()

  package init(_ setting: Setting) {
    self.setting = setting
  }

  /// The bytes rendered since the last call.
  package mutating func take() -> [UInt8] { json.take() }

  package mutating func add(_ mark: SubmissionMark) {
    json.open("{")
    json.member("gradus", GradusVersion.current)
    json.member("rubric", setting.rubric)
    json.member("rubric_sha256", setting.rubricHash)
    json.member("submission", mark.submission)
    json.member("student", mark.student)
    json.member("name", mark.name)
    if let student = mark.formStudent { json.member("form_student", student) }
    json.key("attempt")
    if let attempt = mark.attempt { json.number(attempt) } else { json.null() }
    json.key("late")
    json.bool(mark.late)
    json.member("file", mark.file)
    json.member("error", mark.error)
    json.member("points", mark.points)
    json.member("max", mark.max)
    json.member("first_error", mark.firstError)
    json.key("steps")
    json.open("[")
    for step in mark.steps { add(step) }
    json.close("]")
    if let stamp = setting.stamp { json.record(mark, stamp) }
    json.close("}")
    json.newLine()
  }

  private mutating func add(_ step: StepMark) {
    json.open("{")
    json.member("step", step.step)
    json.member("verdict", step.verdict.rawValue)
    json.member("points", step.points)
    json.member("max", step.max)
    json.member("stated", step.stated?.description)
    if setting.revealsReference {
      json.member("expected", step.expected.description)
      json.member("expected_own", step.expectedOwn?.description)
      json.member("group", step.wrong?.group)
    }
    json.member("diagnosis", step.diagnosis?.rawValue)
    json.key("remarks")
    json.open("[")
    for remark in step.remarks { add(remark) }
    json.close("]")
    json.position(step.position?.line, step.position?.column)
    json.member("message", step.message)
    json.close("}")
  }

  private mutating func add(_ remark: Remark) {
    json.open("{")
    json.member("kind", remark.kind.rawValue)
    json.position(remark.position?.line, remark.position?.column)
    json.key("steps")
    json.open("[")
    for step in remark.steps { json.string(step) }
    json.close("]")
    json.key("entries")
    json.open("[")
    for entry in remark.entries {
      json.open("{")
      json.key("row")
      json.number(entry.row)
      json.key("column")
      if let column = entry.column { json.number(column) } else { json.null() }
      json.close("}")
    }
    json.close("]")
    json.member("message", remark.message)
    json.close("}")
  }
}
