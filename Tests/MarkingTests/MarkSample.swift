import Algebra
import Marking

/// Marks of steps as no answer is needed for.
enum MarkSample {
  static func step(
    _ name: String, _ verdict: Verdict, _ points: Double = 0, of max: Double = 1,
    on sources: [String] = []
  ) -> StepMark {
    StepMark(
      step: name, verdict: verdict, points: points, max: max, stated: nil,
      expected: ExpectedValue(Matrix(scalar: 0), decimals: 0),
      remarks: sources.isEmpty ? [] : [Remark(.ownValueUsed, steps: sources, message: "")])
  }
}
