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
    givens: [Matrix<Interval>], rounding: Rounding,
    within boxes: @escaping (Int) -> Matrix<Interval>? = { _ in nil }
  ) -> Outcome? {
    var isConsistent = true
    var wasRounded = false
    let skin = skin(of: root)
    var evaluation = BoxEvaluation(graph) { node, operands, value in
      if let machine = rounding.machine {
        machine.widen(&value, after: graph[node].operation, of: operands)
      }
      guard !skin.contains(node) else { return }
      if let step = stepOfNode[node] {
        if let box = boxes(step) { isConsistent = value.cut(to: box) && isConsistent }
        wasRounded = value.lose(rounding.steps[step]) || rounding.steps[step] == .none || wasRounded
      } else if isJottedDown(node, products: rounding.jotsProducts) {
        // Where this habit leaves it as it is, another may not.
        wasRounded = value.lose(rounding.jotted) || rounding.jotted == .none || wasRounded
      }
    }
    for (given, value) in zip(rubric.givens, givens) { evaluation.set(given.node, to: value) }
    for (node, value) in held where node != root { evaluation.set(node, to: value) }
    let exact = evaluation.value(of: root)
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

  /// Whether a person would write a node's value down on the way (Documentation/Marking.md, section 3): the value of a function within
  /// a formula, perhaps a matrix product.
  private func isJottedDown(_ node: NodeID, products: Bool) -> Bool {
    switch graph[node].operation {
    case .softmax, .logSoftmax: true
    case .product: products
    case .apply(let function):
      switch function {
      case .relu, .step, .abs, .sign, .leakyRelu, .leakyReluSlope: false
      case .sigmoidSlope, .tanhSlope, .eluSlope, .geluSlope: products
      default: true
      }
    default: false
    }
  }
}

extension Matrix<Interval> {
  /// Cuts every entry to a box; whether each met it.
  fileprivate mutating func cut(to box: Matrix<Interval>) -> Bool {
    for place in elements.indices {
      guard let common = elements[place].intersection(box.elements[place]) else { return false }
      elements[place] = common
    }
    return true
  }

  /// Whether every entry of a box meets the entry of an enclosure at its place.
  func meets(_ enclosure: Matrix<Interval>) -> Bool {
    zip(elements, enclosure.elements).allSatisfy { $0.intersects($1) }
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
