internal import AnswerSheets
internal import Marking
internal import Rubrics

/// Whether a student could state the steps of a rubric at all: an answer with every right value is
/// written and read back.
struct RubricReach {
  private let rubric: Rubric
  private let values: [String]

  init(_ rubric: Rubric) {
    self.rubric = rubric
    values = rubric.writtenValues
  }

  /// The steps that no statement is taken for, by none of their names, each with what to do.
  func faults() -> [(step: String, message: String)] {
    let marker = Marker(rubric: rubric)
    let lost = unstated(rubric.steps.map(\.name), marker)
    // One name that is understood is enough.
    return lost.filter { index in
      rubric.steps[index].names.sorted().allSatisfy { name in
        var names = rubric.steps.map(\.name)
        names[index] = name
        return unstated(names, marker).contains(index)
      }
    }.map { index in
      let name = rubric.steps[index].name
      return (
        name,
        "'\(name) = \(values[index])' in a student's text is not understood, so that this step "
          + "would be missing; name it by a letter with digits, or add such a name to 'names:'"
      )
    }
  }

  /// The steps that are missing on a sheet that states every step by one of its names.
  private func unstated(_ names: [String], _ marker: Marker) -> [Int] {
    var lines: [String] = []
    // Behind a heading all stands under it, so that those without one come first.
    for index in names.indices where rubric.steps[index].under == nil {
      lines.append("\(names[index]) = \(values[index])")
    }
    for index in names.indices {
      guard let under = rubric.steps[index].under else { continue }
      for (depth, heading) in under.split(separator: "/").enumerated() {
        lines.append(String(repeating: "#", count: min(depth + 2, 6)) + " \(heading)")
      }
      lines.append("\(names[index]) = \(values[index])")
    }
    if let section = rubric.section { lines.insert("# \(section)", at: 0) }
    let text = lines.joined(separator: "\n") + "\n"
    // Marking tells whether a statement was taken for the step; what it is worth does not matter
    // here.
    guard let sheet = try? AnswerReader.read(Array(text.utf8), fileName: "answer.txt") else {
      return Array(names.indices)
    }
    let marks = marker.mark(sheet).steps
    return marks.indices.filter { [.missing, .unreadable].contains(marks[$0].verdict) }
  }
}
