internal import Algebra
internal import Formulas
internal import Notation

/// Whether an assignment's numbers are ill-chosen for the hand: nothing is learned from a saturated
/// output or a dead layer.
package enum IllChosen {
  /// How much is asked of numbers.
  enum Standard {
    /// The standard for drawn numbers, which may be drawn anew: every entry should depend on
    /// something.
    case drawn
    /// The standard for an author's numbers: a layer should show something at the digits asked for.
    case chosen

    /// An output above this, or one this far below its even share, hardly depends on anything.
    private static let saturated = 0.98

    /// An activation this near to one of its ends is saturated.
    fileprivate func room(digits: Int) -> Double {
      self == .drawn ? 1 - Self.saturated : IllChosen.halfUnit(digits)
    }
  }

  /// The faults that numbers can have.
  enum FlawKind {
    case notFinite, zeroGradient, saturatedSoftmax, saturatedSigmoid, deadRelu
  }

  /// Something wrong with the numbers.
  struct Flaw {
    let kind: FlawKind
    let node: NodeID
    /// The step by whose formula it comes about.
    let step: Rubric.Step?
  }

  /// The fault of drawn numbers; nil where they will do.
  ///
  /// - Parameter operands: those of the rubric's steps, whatever its numbers; nil to find them.
  static func reason(_ rubric: Rubric, _ operands: StepOperands? = nil) -> String? {
    let operands = operands ?? StepOperands(rubric)
    var evaluation = evaluation(of: rubric)
    evaluation.evaluate(operands.order)
    let steps = flaws(inStepsOf: rubric, &evaluation)
    let flaw =
      steps.first ?? flaws(inLayersOf: rubric, evaluation, by: .drawn).first
    guard let flaw else {
      return Sensitivity.faults(in: rubric, operands, &evaluation).first?.message
    }
    let name = flaw.step.map { "'\($0.name)'" } ?? "the working"
    switch flaw.kind {
    case .notFinite: return "\(name) is not finite"
    case .zeroGradient: return "all of \(name) is 0 at the digits asked for"
    case .saturatedSoftmax: return "a saturated softmax in \(name)"
    case .saturatedSigmoid: return "a saturated sigmoid in \(name)"
    case .deadRelu: return "a dead relu layer in \(name)"
    }
  }

  /// The rubric's values, as far as they have been asked for.
  static func evaluation(of rubric: Rubric) -> Evaluation<Double> {
    var evaluation = Evaluation<Double>(rubric.graph)
    for given in rubric.givens { evaluation.set(given.node, to: given.value.map(\.value)) }
    return evaluation
  }

  /// Steps without a value and gradients that come to nothing, in the order of the steps.
  static func flaws(
    inStepsOf rubric: Rubric, _ evaluation: inout Evaluation<Double>
  ) -> [Flaw] {
    // By indices, for copies of steps cost more than their values.
    rubric.steps.indices.compactMap { index in
      let node = rubric.steps[index].node
      let value = evaluation.value(of: node)
      guard value.elements.allSatisfy(\.isFinite) else {
        return Flaw(kind: .notFinite, node: node, step: rubric.steps[index])
      }
      let halfUnit = halfUnit(rubric.steps[index].policy.digits)
      guard value.elements.allSatisfy({ abs($0) < halfUnit }),
        QuantityName(written: rubric.steps[index].name).isGradient
      else { return nil }
      return Flaw(kind: .zeroGradient, node: node, step: rubric.steps[index])
    }
  }

  /// Activations that hardly depend on what goes in, in the order of evaluation.
  static func flaws(
    inLayersOf rubric: Rubric, _ evaluation: Evaluation<Double>, by standard: Standard
  ) -> [Flaw] {
    rubric.graph.nodes.indices.compactMap { index in
      let node = NodeID(index)
      guard rubric.graph[node].operation.isActivation, let value = evaluation.known(node) else {
        return nil
      }
      let step = rubric.steps.first { $0.node == node } ?? rubric.steps.first { $0.node > node }
      let digits = step?.policy.digits ?? MarkingPolicy().digits
      let kind = kind(
        with: rubric.graph[node].operation, value, standard, room: standard.room(digits: digits))
      return kind.map { Flaw(kind: $0, node: node, step: step) }
    }
  }

  /// The bound below which a value shows as 0 at the digits asked for.
  static func halfUnit(_ digits: Int) -> Double { 0.5 * PowerOfTen.scale(1, by: -digits) }

  private static func kind(
    with operation: Operation, _ value: Matrix<Double>, _ standard: Standard, room: Double
  ) -> FlawKind? {
    switch operation {
    case .softmax(let axis):
      let classes = axis == .along ? value.columns : value.rows
      // With one class the output is 1 whatever goes in.
      let least = standard == .drawn ? room * 2 / Double(max(classes, 2)) : 0
      return value.elements.contains { $0 < least || $0 > 1 - room } ? .saturatedSoftmax : nil
    case .apply(.sigmoid):
      let isSaturated = { (entry: Double) in entry < room || entry > 1 - room }
      let saturated = value.elements.count(where: isSaturated)
      return saturated == value.elements.count || (standard == .drawn && saturated > 0)
        ? .saturatedSigmoid : nil
    case .apply(.relu):
      return value.elements.allSatisfy { $0 == 0 } ? .deadRelu : nil
    default: return nil
    }
  }
}

extension Operation {
  /// Whether it is one that can be saturated or dead.
  fileprivate var isActivation: Bool {
    switch self {
    case .softmax, .apply(.sigmoid), .apply(.relu): true
    default: false
    }
  }
}
