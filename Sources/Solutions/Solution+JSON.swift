internal import Algebra
internal import Rubrics

extension Solution {
  /// One object with every digit of the values, rows as arrays.
  var json: String {
    let givens = rubric.givens.map { given in
      "    {\"name\": \(JSONText.quoted(given.name)), \"value\": \(JSONText.array(given.value.map(\.value)))}"
    }
    let steps = zip(rubric.steps, steps).map { step, worked in
      "    {\"step\": \(JSONText.quoted(step.name)), \"formula\": \(JSONText.quoted(step.formula)), "
        + "\"points\": \(step.points), \"standing\": \"\(step.requirement.rawValue)\", "
        + "\"text\": \(JSONText.quotedOrNull(step.text)), \"value\": \(JSONText.array(worked.value))}"
    }
    return """
      {
        "rubric": \(JSONText.quoted(rubric.id)),
        "rubric_sha256": \(JSONText.quoted(rubric.sha256)),
        "title": \(JSONText.quoted(rubric.title)),
        "description": \(JSONText.quotedOrNull(rubric.description)),
        "given": [
      \(givens.joined(separator: ",\n"))
        ],
        "steps": [
      \(steps.joined(separator: ",\n"))
        ]
      }

      """
  }
}
