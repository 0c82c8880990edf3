internal import Algebra
internal import AnswerSheets
internal import Formulas
internal import Notation

/// A sum worked out from terms that were rounded on the sheet: `.11 + .09 + .09 = .29`, where the
/// terms rounded later would come to .28. What is shown is what was gone on with.
extension SheetMarking {
  /// Takes back that a number is wrong whose working shows rounded terms and their sum.
  ///
  /// Such a finding depends on the working, which steps are not known by: neither it nor the
  /// findings that stand on it are kept for other sheets.
  func acceptSummedWorking(of step: Int, _ stated: StatedStep) {
    guard findings[step].verdict == .wrong,
      let finding = judgeSummedWorking(step, stated, readings(of: step, stated))
    else { return }
    findings[step] = finding
    notes[step].known = .nowhere
  }

  private func judgeSummedWorking(
    _ step: Int, _ stated: StatedStep, _ readings: [DigitReading]
  ) -> StepFinding? {
    guard stated.value.shape.isScalar else { return nil }
    let sums = statedSteps.chains(of: step).flatMap(\.sides).compactMap(\.summands)
    let box = readings[0].boxes.elements[0]
    guard let written = sums.first(where: { box.contains($0.reduce(0) { $0 + $1.value }) }) else {
      return nil
    }
    for formula in key.lawfulFormulas[step] {
      let plan = plan(step, formula, SourceAssignment())
      let terms = terms(of: plan).filter { $0 != Interval(0) }
      guard terms.count == written.count, Self.meets(written, terms) else { continue }
      var finding = StepFinding(
        verdict: .correct, readingIndex: 0, enclosure: stated.value.boxes { $0.exactInterval })
      finding.standsOn = ownErrors(step, formula, SourceAssignment())
      finding.formula = formula
      finding.lastDigits = .carried
      if finding.isOwn { finding.verdict = .followThrough }
      return finding
    }
    return nil
  }

  /// Whether each written term is one of the formula's, rounded, in whatever order.
  private static func meets(_ written: [Numeral], _ terms: [Interval]) -> Bool {
    zip(written.sorted { $0.value < $1.value }, terms.sorted { $0.midpoint < $1.midpoint })
      .allSatisfy { $0.representedInterval(truncation: true).intersects($1) }
  }

  /// The terms of the sum that a formula is: the products of a scalar product one by one.
  private func terms(of plan: FormulaPlan) -> [Interval] {
    guard let root = plan.boxes.nodes.last else { return [] }
    var evaluation = Evaluation<Interval>(key.graph)
    let values = OwnValues(of: plan, in: self, SourceAssignment(), .anything)
    for (node, leaf) in zip(plan.boxes.leaves, plan.leaves) {
      evaluation.set(node, to: values.value(of: leaf))
    }
    // A plan may do without a given that the terms apart need.
    for (node, given) in key.givenOfNode where evaluation.known(node) == nil {
      evaluation.set(node, to: values.value(of: .given(given)))
    }
    func terms(_ node: NodeID) -> [Interval] {
      let operands = key.graph[node].operands
      switch key.graph[node].operation {
      case .add: return operands.flatMap(terms)
      case .subtract: return terms(operands[0]) + terms(operands[1]).map { Interval(0) - $0 }
      case .negate: return terms(operands[0]).map { Interval(0) - $0 }
      case .product:
        let (left, right) = (evaluation.value(of: operands[0]), evaluation.value(of: operands[1]))
        return zip(left.elements, right.elements).map { $0 * $1 }
      case .sum(.all): return evaluation.value(of: operands[0]).elements
      default: return evaluation.value(of: node).elements
      }
    }
    return terms(root)
  }
}

extension Side {
  /// The numbers of a side that is a sum of numbers; nil for anything else.
  fileprivate var summands: [Numeral]? {
    guard case .expression(let expression) = content, let numbers = expression.summands,
      numbers.count > 1
    else { return nil }
    return numbers
  }
}

extension Expression {
  fileprivate var summands: [Numeral]? {
    switch kind {
    case .number(let numeral): [numeral]
    case .negation(let operand): operand.summands?.map(\.negated)
    case .binary(.add, let left, let right):
      left.summands.flatMap { first in right.summands.map { first + $0 } }
    case .binary(.subtract, let left, let right):
      left.summands.flatMap { first in right.summands.map { first + $0.map(\.negated) } }
    default: nil
    }
  }
}

extension Numeral {
  fileprivate var negated: Numeral {
    var other = self
    other.isNegative.toggle()
    return other
  }
}
