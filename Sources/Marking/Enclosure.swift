internal import Algebra
internal import Formulas
internal import Rubrics

/// From where a plan has what it is worked out from.
protocol PlanSupply {
  /// What tells the value of a leaf from all others at the same workbench.
  func key(of leaf: RoutePlan.Leaf) -> ValueKey
  func value(of leaf: RoutePlan.Leaf) -> Matrix<Interval>
  /// How a step stands that is worked out on the way.
  func standing(ofPassed step: Int, by rounding: Rounding) -> PassedStanding
  /// What tells the box that the value of such a step rounds to from others; nil where that is not known.
  func boxKey(passing step: Int) -> ValueKey?
  /// The box that it rounds to, where that is known.
  func box(passing step: Int) -> Matrix<Interval>?
}

extension PlanSupply {
  func boxKey(passing step: Int) -> ValueKey? { nil }
  func box(passing step: Int) -> Matrix<Interval>? { nil }
}

/// How a step stands that is worked out on the way: what it may have lost hangs on it.
enum PassedStanding {
  case unstated
  case stated
  /// Stated and wrong, with the power of ten of its last digit: the student may have gone on with another value than is
  /// written, to as many digits.
  case wrong(exponent: Int?)
}

extension Rounding {
  func loss(of standing: PassedStanding) -> Loss {
    switch standing {
    case .unstated: unstated
    case .stated: passed
    case .wrong(let exponent): unstated.behind(exponent)
    }
  }
}

extension AnswerKey {
  /// What the root of a plan may lawfully be.
  ///
  /// - Returns: nil where a step on the way does not round to what is known of it.
  func enclosure(
    by plan: RoutePlan, rounding: Rounding, at bench: Workbench, from supply: some PlanSupply
  ) -> Matrix<Interval>? {
    let entries = entries(by: plan, rounding, at: bench, from: supply)
    guard let exact = entries.map({ Matrix(plan.boxes.shape, Array($0)) }) else { return nil }
    return rounding.machine?.widenPrinted(exact) ?? exact
  }

  /// Whether a box meets what the root of a plan may lawfully be.
  func meets(
    _ box: Matrix<Interval>, by plan: RoutePlan, rounding: Rounding, at bench: Workbench,
    from supply: some PlanSupply
  ) -> Bool {
    guard rounding.machine == nil else {
      let enclosure = enclosure(
        by: plan, rounding: rounding, at: bench, from: supply)
      return enclosure.map(box.meets) ?? false
    }
    guard let entries = entries(by: plan, rounding, at: bench, from: supply) else {
      return false
    }
    return entries.indices.allSatisfy { box.elements[$0].intersects(entries[$0]) }
  }

  private func entries(
    by plan: RoutePlan, _ rounding: Rounding, at bench: Workbench, from supply: some PlanSupply
  ) -> UnsafeBufferPointer<Interval>? {
    guard bench.spend(plan.boxes.valueCount) else { return nil }
    return bench.evaluation.entries(
      of: plan.boxes, changeCount: RoutePlan.Change.passed + plan.passed.count
    ) { keys in
      for place in plan.leaves.indices {
        keys[place] = supply.key(of: plan.leaves[place])
      }
    } changeKeys: { keys in
      findChangeKeys(of: plan, rounding, supply, keys)
    } leaf: {
      supply.value(of: plan.leaves[$0])
    } change: { place, change, boxes, operands in
      if let machine = rounding.machine {
        machine.widen(boxes, after: graph[plan.boxes.nodes[place]].operation, of: operands())
      }
      switch change {
      case RoutePlan.Change.none: break
      case RoutePlan.Change.jotted: boxes.lose(rounding.jotted)
      case RoutePlan.Change.jottedAsProduct:
        boxes.lose(rounding.jottedProduct)
      default:
        let step = plan.passed[change - RoutePlan.Change.passed]
        if let box = supply.box(passing: step), !boxes.cut(to: box) { return false }
        boxes.lose(rounding.loss(of: supply.standing(ofPassed: step, by: rounding)))
      }
      return true
    }
  }

  /// What tells the changes of a plan from others, in their order.
  private func findChangeKeys(
    of plan: RoutePlan, _ rounding: Rounding, _ supply: some PlanSupply,
    _ keys: UnsafeMutableBufferPointer<ValueKey>
  ) {
    let (jotted, unstated, stated) = (
      rounding.jotted.key, rounding.unstated.key, rounding.passed.key
    )
    keys[RoutePlan.Change.none] = .nothing
    keys[RoutePlan.Change.jotted] = jotted
    keys[RoutePlan.Change.jottedAsProduct] = rounding.jottedProduct.key
    for (place, step) in plan.passed.enumerated() {
      let standing = supply.standing(ofPassed: step, by: rounding)
      let key =
        switch standing {
        case .unstated: unstated
        case .stated: stated
        case .wrong: rounding.loss(of: standing).key
        }
      keys[RoutePlan.Change.passed + place] =
        supply.boxKey(passing: step).map(key.with) ?? key
    }
    guard let machine = rounding.machine?.key else { return }
    for place in keys.indices { keys[place] = keys[place].with(machine) }
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

extension ValueKey {
  /// The key of a value that is given: its numbers tell it, whichever sheet it is from.
  init(of value: Matrix<Interval>) {
    var key = ValueKey(bits: UInt64(truncatingIfNeeded: value.rows))
    for box in value.elements {
      key = key.with(ValueKey(bits: box.lower.bitPattern))
        .with(ValueKey(bits: box.upper.bitPattern))
    }
    self = key
  }
}

extension Interval {
  /// Whether the ends differ by no more than binary noise.
  var isNearlyPoint: Bool { width <= magnitude * 1e-12 }

  /// The same for numbers of the size met in homework, where .1 + .2 − .3 is 0.
  var isExactByHand: Bool { width <= max(1, magnitude) * 1e-12 }
}
