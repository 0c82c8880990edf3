internal import Algebra
internal import Formulas
internal import Rubrics

/// From where a plan has what it is worked out from.
protocol PlanSupply {
  /// What tells the value of a leaf from all others at the same workbench.
  func key(of leaf: RoutePlan.Leaf) -> ValueKey
  func value(of leaf: RoutePlan.Leaf) -> Matrix<Interval>
  /// What a step may have lost that is worked out on the way.
  func loss(passing step: Int) -> Loss
  /// The box that the value of such a step rounds to, where that is known; the same for all plans.
  func box(passing step: Int) -> Matrix<Interval>?
}

extension PlanSupply {
  func box(passing step: Int) -> Matrix<Interval>? { nil }

  fileprivate func key(passing step: Int) -> ValueKey {
    let key = loss(passing: step).key
    return box(passing: step) == nil ? key : key.with(step + 1)
  }
}

extension AnswerKey {
  /// What the root of a plan may lawfully be.
  ///
  /// - Returns: nil where a step on the way does not round to what is known of it.
  func enclosure(
    by plan: RoutePlan, rounding: Rounding, in evaluation: BoxEvaluation,
    from supply: some PlanSupply
  ) -> Matrix<Interval>? {
    let exact = evaluation.value(
      of: plan.boxes, leafKeys: plan.leaves.map(supply.key),
      changeKeys: changeKeys(of: plan, rounding, supply)
    ) {
      supply.value(of: plan.leaves[$0])
    } change: { place, change, boxes, operands in
      if let machine = rounding.machine {
        machine.widen(boxes, after: graph[plan.boxes.nodes[place]].operation, of: operands())
      }
      switch change {
      case RoutePlan.Change.none: break
      case RoutePlan.Change.jotted: boxes.lose(rounding.jotted)
      case RoutePlan.Change.jottedAsProduct:
        if rounding.jotsProducts { boxes.lose(rounding.jotted) }
      default:
        let step = plan.passed[change - RoutePlan.Change.passed]
        if let box = supply.box(passing: step), !boxes.cut(to: box) { return false }
        boxes.lose(supply.loss(passing: step))
      }
      return true
    }
    return exact.map { rounding.machine?.widenPrinted($0) ?? $0 }
  }

  /// What tells the changes of a plan from others, in their order.
  private func changeKeys(
    of plan: RoutePlan, _ rounding: Rounding, _ supply: some PlanSupply
  ) -> [ValueKey] {
    let jotted = rounding.jotted.key
    var keys = [ValueKey.nothing, jotted, rounding.jotsProducts ? jotted : .nothing]
    for step in plan.passed { keys.append(supply.key(passing: step)) }
    guard let machine = rounding.machine?.key else { return keys }
    return keys.map { $0.with(machine) }
  }
}

extension UnsafeMutableBufferPointer<Interval> {
  /// Cuts each entry to that of a box; whether each met it.
  fileprivate func cut(to box: Matrix<Interval>) -> Bool {
    for place in indices {
      guard let common = self[place].intersection(box.elements[place]) else { return false }
      self[place] = common
    }
    return true
  }
}

extension Matrix<Interval> {
  /// Whether every entry of a box meets the entry of an enclosure at its place.
  func meets(_ enclosure: Matrix<Interval>) -> Bool {
    zip(elements, enclosure.elements).allSatisfy { $0.intersects($1) }
  }

  func widened(by amount: Double) -> Matrix<Interval> {
    Matrix(shape, elements.map { $0.widened(by: amount) })
  }

  func hull(_ other: Matrix<Interval>) -> Matrix<Interval> {
    Matrix(shape, zip(elements, other.elements).map { $0.hull($1) })
  }
}

extension Interval {
  /// Whether the ends differ by no more than binary noise.
  var isNearlyPoint: Bool { width <= magnitude * 1e-12 }

  /// The same for numbers of the size met in homework, where .1 + .2 − .3 is 0.
  var isExactByHand: Bool { width <= max(1, magnitude) * 1e-12 }
}
