package import Rubrics

extension SubmissionMark {
  /// Lets only those steps of a group count that earned most, where the rubric says how many.
  ///
  /// Those that count are worth together what the group's largest are worth. Of the others a
  /// missing or wrong one is excused.
  package mutating func countBestOfGroups(by rubric: Rubric) {
    // Most rubrics have no such group, and a pass over the marks costs each submission.
    guard rubric.groups.contains(where: { $0.best != nil }) else { return }
    for (index, group) in rubric.groups.enumerated() {
      guard let best = group.best else { continue }
      let asked = rubric.steps.indices.filter {
        rubric.steps[$0].group == index && rubric.steps[$0].requirement == .required
      }
      // Stable, so that of equals the earlier count.
      let order = asked.enumerated().sorted {
        (steps[$1.element].points, $0.offset) < (steps[$0.element].points, $1.offset)
      }.map(\.element)
      // The largest worths go to those that count, the largest to that worth most by itself.
      let worths = asked.map { rubric.steps[$0].points }.sorted(by: >)
      let counted = order.prefix(best).sorted { steps[$0].max > steps[$1].max }
      for (step, worth) in zip(counted, worths) { steps[step].max = worth }
      for step in order.dropFirst(best) { steps[step].leaveOut(best, of: group.title) }
    }
    firstError = steps.first { $0.verdict == .wrong && !$0.isExcused }?.step
  }
}

extension StepMark {
  /// Takes the step out of what counts.
  fileprivate mutating func leaveOut(_ best: Int, of group: String) {
    (points, max) = (0, 0)
    isExcused = isExcused || !verdict.passes
    message = Wording.notCounted(best, of: group)
  }
}
