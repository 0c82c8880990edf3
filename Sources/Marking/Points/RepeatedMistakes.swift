internal import Algebra
internal import Rubrics

extension Rubric.Step {
  /// The share of the points, from 0 to 1, that a wrong value earns which this mistake explains.
  func credit(for mistake: Diagnosis) -> Double {
    mistakes.first { $0.name == mistake }?.credit ?? mistakePolicy.credit[mistake] ?? 0
  }
}

extension [StepMark] {
  /// Gives full points where the mistake was made before and the rubric says `repeated: once`.
  ///
  /// - Parameter rubric: the rubric whose steps these are the marks of, in its order.
  mutating func forgiveRepeatedMistakes(by rubric: Rubric) {
    var first: [Diagnosis: String] = [:]
    for index in indices where self[index].verdict == .wrong {
      guard let diagnosis = self[index].diagnosis, !diagnosis.isSlip else { continue }
      guard let earlier = first[diagnosis] else {
        // What costs nothing where it is first made is not counted: a bonus, a step without points.
        if self[index].max > 0 { first[diagnosis] = self[index].step }
        continue
      }
      let step = rubric.steps[index]
      guard step.mistakePolicy.repeated == .once else { continue }
      self[index].points = step.points * self[index].stated.statedShare(by: step.policy)
      self[index].remarks.append(Wording.repeated(earlier))
    }
  }
}

extension Diagnosis {
  /// Whether it is a slip of the pen: two of them have only their name in common.
  fileprivate var isSlip: Bool {
    [.digitsSwapped, .decimalShifted, .copiedQuantity, .entrySlip].contains(self)
  }
}

extension StatedValue? {
  /// The share of a value's points that can be earned with the entries that are stated.
  fileprivate func statedShare(by policy: MarkingPolicy) -> Double {
    guard case .numbers(let matrix) = self else { return 1 }
    let open = matrix.openIndices.count
    guard open > 0 else { return 1 }
    return policy.entries == .share ? 1 - Double(open) / Double(matrix.elements.count) : 0
  }
}
