internal import Marking
package import Rubrics

/// Wrong values of a class that came about alike, in the order in which most students made them.
package struct AnswerGroups: Sendable {
  /// One of them.
  package struct Group: Sendable {
    /// The group's name: `L: twice`.
    package let name: String
    package let step: String
    /// The index of the step in the rubric.
    package let stepIndex: Int
    package let diagnosis: Diagnosis?
    /// The points that each of its values earned; those of the first.
    package let points: Double
    /// The submissions with such a value, in the order of the run.
    package fileprivate(set) var submissions: [String]
  }

  private var groups: [String: Group] = [:]

  package init() {}

  /// - Parameter stepName: the name of the step at an index of the rubric.
  mutating func add(_ result: SubmissionResult, stepName: (Int) -> String) {
    for (index, step) in result.steps.enumerated() {
      guard let name = step.group else { continue }
      if groups[name]?.submissions.append(result.id) != nil { continue }
      groups[name] = Group(
        name: name, step: stepName(index), stepIndex: index, diagnosis: step.diagnosis,
        points: step.points, submissions: [result.id])
    }
  }

  /// The groups of two and more, the largest first, of equals in the order of the steps and then of
  /// their names.
  package var largestFirst: [Group] {
    groups.values.filter { $0.submissions.count > 1 }.sorted {
      ($1.submissions.count, $0.stepIndex, $0.name) < ($0.submissions.count, $1.stepIndex, $1.name)
    }
  }
}
