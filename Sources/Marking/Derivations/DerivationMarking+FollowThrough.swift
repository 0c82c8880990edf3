internal import Derivations
internal import Rubrics

/// Follow-through from own values that are wrong.
extension DerivationMarking {
  /// At most this number of own values is combined in all ways, 15 of them; with more, none is
  /// tried.
  private static let mostOwn = 4

  /// The steps found wrong whose own values explain a side; empty where none do.
  func ownStepsExplaining(_ judged: Judged, of step: Int) -> [Int] {
    let known = own.keys.sorted().filter { $0 != step && mayStand(step, on: $0) }
    guard known.count <= Self.mostOwn else { return [] }
    for choice in (1..<1 << known.count).reversed() {
      let steps = known.indices.filter { choice >> $0 & 1 == 1 }.map { known[$0] }
      if explains(steps, judged, step) { return steps }
    }
    return []
  }

  /// Whether an own value of an earlier step may have been put into a later one.
  private func mayStand(_ step: Int, on earlier: Int) -> Bool {
    if let path = model.paths[step] {
      if let pair = model.pairs[earlier] {
        return path.quantities.contains(pair.above) && path.quantities.contains(pair.below)
      }
      return model.quantity(of: earlier).map(path.quantities.contains) ?? false
    }
    guard model.pairs[step] == nil, model.pairs[earlier] == nil,
      let quantity = model.quantity(of: step), let used = model.quantity(of: earlier)
    else { return false }
    return model.problem.uses(of: quantity).contains(used)
  }

  private func explains(_ steps: [Int], _ judged: Judged, _ step: Int) -> Bool {
    let values = model.samples.indices.map { ownValues(of: steps, inSample: $0) }
    let truths = model.samples.indices.compactMap { sample in
      model.paths[step].map { product(of: $0, replacing: steps, inSample: sample) }
        ?? value(of: step, with: values[sample], inSample: sample)
    }
    guard truths.count == model.samples.count else { return false }
    // What is named may be meant as it was stated.
    return isRight(judged, step, truths)
      || model.paths[step] != nil && isRight(judged, step, truths, own: values)
  }

  /// Whether a side is right against other truths, one for each sample.
  ///
  /// - Parameter own: values in place of the right ones, one for each sample.
  func isRight(
    _ judged: Judged, _ step: Int, _ truths: [Tensor], own: [[Int: Tensor]]? = nil
  ) -> Bool {
    check(of: step, truths: truths, own: own).check(judged.term, in: judged.statement).isRight
  }

  // MARK: - Values

  private func ownValues(of steps: [Int], inSample sample: Int) -> [Int: Tensor] {
    var values: [Int: Tensor] = [:]
    for earlier in steps where model.pairs[earlier] == nil {
      guard let quantity = model.quantity(of: earlier), let tensor = own[earlier]?[sample] else {
        continue
      }
      let dimensions = model.samples[sample].values[quantity].dimensions
      values[quantity] = Tensor(dimensions, tensor.entries)
    }
    return values
  }

  /// The value of a step's formula with own values, those between worked out anew.
  private func value(of step: Int, with values: [Int: Tensor], inSample sample: Int) -> Tensor? {
    guard let quantity = model.quantity(of: step) else { return nil }
    var values = values
    for middle in model.problem.quantities.indices where middle <= quantity {
      let between = model.problem.quantities[middle]
      guard values[middle] == nil, let formula = between.step,
        between.uses.contains(where: { values[$0] != nil })
      else { continue }
      guard
        let term = model.vocabulary.term(ofFormula: model.rubric.steps[formula].formula),
        let tensor = check(of: step).value(of: term, inSample: sample, own: values)
      else { return nil }
      values[middle] = tensor
    }
    return values[quantity]
  }

  // MARK: - Derivatives

  /// The product of a path with own derivatives in it, and those of own activations.
  private func product(
    of path: ChainRulePath, replacing steps: [Int], inSample sample: Int
  ) -> Tensor? {
    var replaced: [Problem.Pair: Tensor?] = [:]
    for earlier in steps {
      if let pair = model.pairs[earlier], let values = own[earlier] {
        replaced[pair] = .some(values[sample])
      } else if let (pair, slope) = ownSlope(of: earlier, inSample: sample) {
        replaced[pair] = .some(slope)
      } else {
        return nil
      }
    }
    return path.product(model.problem, model.samples[sample], replacing: replaced)
  }

  /// The Jacobian of an own activation in place of another: of `tanh(Z1)` for the sigmoid.
  private func ownSlope(of step: Int, inSample sample: Int) -> (pair: Problem.Pair, slope: Tensor)?
  {
    guard let quantity = model.quantity(of: step),
      case .call(let function, let arguments)? = ownTerms[step], arguments.count == 1,
      case .quantity(let below) = arguments[0],
      model.problem.isActivation(Problem.Pair(quantity, by: below)),
      let slope = check(of: step).value(of: .call(.slope(function), arguments), inSample: sample),
      slope.isVector
    else { return nil }
    return (Problem.Pair(quantity, by: below), .diagonal(slope.entries))
  }

  /// The values that a wrong side gives the step in each sample.
  func ownTensors(_ step: Int, _ judged: Judged) -> [Tensor]? {
    guard judged.statement.condition == nil else { return nil }
    let tensors = self.check(of: step).assembled(
      judged.term, of: judged.statement.subject, at: judged.statement.indices,
      judged.outcome.reading)
    return tensors?.contains(where: \.isIndeterminate) == false ? tensors : nil
  }
}

extension Problem {
  /// All quantities that one is worked out from.
  fileprivate func uses(of quantity: Int) -> Set<Int> {
    var uses: Set<Int> = []
    var left = quantities[quantity].uses
    while let next = left.popLast() {
      if uses.insert(next).inserted { left += quantities[next].uses }
    }
    return uses
  }
}
