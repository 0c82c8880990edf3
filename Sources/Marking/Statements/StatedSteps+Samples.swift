internal import Algebra
internal import AnswerSheets
internal import Rubrics

/// Values of samples that are told by their inputs: `net(0,1) = -0.2` is the second entry of `net`
/// where the second sample has the inputs 0 and 1.
extension StatedSteps {
  /// Takes the numbers behind the name of a vector for the inputs of a sample where they are no
  /// indices and each pair of them is that of one sample.
  mutating func nameSamples(_ model: ReferenceModel) {
    for step in model.rubric.steps.indices {
      let shape = model.references[step].shape
      let entries = indices(of: step).filter { statements[$0].entry?.column != nil }
      guard shape.isVector, shape.count > 1,
        entries.contains(where: { statements[$0].entry?.index(in: shape) == nil }),
        let samples = Self.samples(shape.count, model.rubric.givens)
      else { continue }
      // Indices from 0 were counted from 1 as they were read.
      let numbers = entries.map { index in
        statements[index].entry.flatMap { samples[[$0.row - 1, ($0.column ?? 0) - 1]] }
      }
      guard numbers.allSatisfy({ $0 != nil }) else { continue }
      for (index, number) in zip(entries, numbers) {
        statements[index].entry = number.map { Statement.Entry(row: $0 + 1) }
      }
    }
  }

  /// The samples by the whole numbers that are their inputs; nil where two have the same, or there
  /// are not two inputs first among the givens.
  private static func samples(_ count: Int, _ givens: [Rubric.Given]) -> [[Int]: Int]? {
    let inputs = givens.filter { $0.value.shape.isVector && $0.value.shape.count == count }
      .prefix(2).map { $0.value.elements.map { Int(exactly: $0.value) } }
    guard inputs.count == 2 else { return nil }
    var samples: [[Int]: Int] = [:]
    for sample in 0..<count {
      guard let first = inputs[0][sample], let second = inputs[1][sample],
        samples.updateValue(sample, forKey: [first, second]) == nil
      else { return nil }
    }
    return samples
  }
}
