internal import Algebra
internal import Formulas
internal import Rubrics

extension AnswerKey {
  /// What the root of a plan may lawfully be.
  ///
  /// - Parameter leaf: the value of a source.
  /// - Parameter passed: for a step that is worked out on the way, what it may have lost, and the box that its value rounds to
  ///   where that is known.
  /// - Returns: nil where a step on the way does not round to what is known of it.
  func enclosure(
    by plan: RoutePlan, rounding: Rounding, in evaluation: BoxEvaluation,
    from leaf: (RoutePlan.Leaf) -> Matrix<Interval>,
    passing passed: (Int) -> (loss: Loss, box: Matrix<Interval>?)
  ) -> Matrix<Interval>? {
    var isConsistent = true
    let exact = evaluation.value(of: plan.boxes, givingOperands: rounding.machine != nil) {
      leaf(plan.leaves[$0])
    } adjust: { place, boxes, operands in
      if let machine = rounding.machine {
        machine.widen(boxes, after: graph[plan.boxes.nodes[place]].operation, of: operands)
      }
      switch plan.stops[place] {
      case .passed: return
      case .step(let step):
        let (loss, box) = passed(step)
        if let box { isConsistent = boxes.cut(to: box) && isConsistent }
        boxes.lose(loss)
      case .jotted(let jotting):
        if jotting.happens(withProducts: rounding.jotsProducts) { boxes.lose(rounding.jotted) }
      }
    }
    return isConsistent ? rounding.machine?.widenPrinted(exact) ?? exact : nil
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
