internal import Algebra
internal import Formulas
internal import Rubrics

extension AnswerKey {
  /// What came of working a node out.
  struct Outcome {
    let value: Matrix<Interval>
    /// Whether any value on the way was rounded, or would be by another habit.
    let wasRounded: Bool
  }

  /// What a node may lawfully be, with some nodes held at the values of their sources.
  ///
  /// - Parameter boxes: for a step that is worked out on the way, the box that its value rounds to where it is known.
  /// - Returns: nil where a step on the way does not round to what is known of it.
  func enclosure(
    of root: NodeID, holding held: [(NodeID, Matrix<Interval>)],
    givens: [Matrix<Interval>], rounding: Rounding, in evaluation: BoxEvaluation,
    within boxes: (Int) -> Matrix<Interval>? = { _ in nil }
  ) -> Outcome? {
    var isConsistent = true
    var wasRounded = false
    let skin = skin(of: root)
    evaluation.begin()
    for (given, value) in zip(rubric.givens, givens) { evaluation.set(given.node, to: value) }
    for (node, value) in held where node != root { evaluation.set(node, to: value) }
    let isMachine = rounding.machine != nil
    let exact = evaluation.value(of: root, givingOperands: isMachine) {
      node, range, values, operands in
      if let machine = rounding.machine {
        machine.widen(&values, range, after: graph[node].operation, of: operands)
      }
      guard !skin.contains(node) else { return }
      if let step = step(of: node) {
        if let box = boxes(step) { isConsistent = values.cut(range, to: box) && isConsistent }
        let loss = rounding.steps[step]
        wasRounded = values.lose(loss, in: range) || loss == .none || wasRounded
      } else if jottings[Int(node.index)].happens(withProducts: rounding.jotsProducts) {
        // Where this habit leaves it as it is, another may not.
        wasRounded =
          values.lose(rounding.jotted, in: range) || rounding.jotted == .none || wasRounded
      }
    }
    let value = rounding.machine?.widenPrinted(exact) ?? exact
    return isConsistent ? Outcome(value: value, wasRounded: wasRounded) : nil
  }

  /// The root and the nodes whose value is the root's but for its sign or place: they are written down as the step itself.
  private func skin(of root: NodeID) -> [NodeID] {
    var skin = [root]
    var next = root
    while true {
      let node = graph[next]
      switch node.operation {
      case .negate, .transpose, .reshape: next = node.operands[0]
      case .sum where hasOneTerm(node.operands[0]): next = node.operands[0]
      default: return skin
      }
      skin.append(next)
    }
  }

  /// Whether all terms but one are 0 because their targets are.
  private func hasOneTerm(_ terms: NodeID) -> Bool {
    guard case .weightedLog = graph[terms].operation,
      let given = rubric.givens.firstIndex(where: { $0.node == graph[terms].operands[0] })
    else { return false }
    return givens[given].elements.count { $0 != Interval(0) } == 1
  }
}

/// Whether a person would write a value down on the way (Documentation/Marking.md, section 3): that of a function within a formula,
/// perhaps a matrix product.
enum Jotting {
  case never
  case always
  /// By those who jot products down.
  case asProduct

  init(_ operation: Operation) {
    switch operation {
    case .softmax, .logSoftmax: self = .always
    case .product: self = .asProduct
    case .apply(let function):
      switch function {
      case .relu, .step, .abs, .sign, .leakyRelu, .leakyReluSlope: self = .never
      case .sigmoidSlope, .tanhSlope, .eluSlope, .geluSlope: self = .asProduct
      default: self = .always
      }
    default: self = .never
    }
  }

  func happens(withProducts jotsProducts: Bool) -> Bool {
    self == .always || self == .asProduct && jotsProducts
  }
}

extension [Interval] {
  /// Cuts some entries to a box; whether each met it.
  fileprivate mutating func cut(_ range: Range<Int>, to box: Matrix<Interval>) -> Bool {
    for (place, box) in zip(range, box.elements) {
      guard let common = self[place].intersection(box) else { return false }
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
