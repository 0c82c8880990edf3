internal import Algebra
internal import Formulas
internal import Rubrics

/// From where a step's formula takes the value of an earlier step.
enum Source: Hashable {
  /// What the student stated, and what can have been carried on from it.
  case stated
  /// The same worked out anew from the student's own earlier values.
  case recomputed
  /// The right value.
  case reference
}

/// Why a step's value is worked out, not taken as stated.
enum Recomputed {
  /// The sheet does not state it.
  case unstated
  /// It is stated, but wrong, so that the student may have gone on with another value.
  case replaced
  /// It is stated and right, but was not used: the values before it were.
  case passed
}

/// How a computed value may have been rounded before it was used.
struct Rounding {
  /// For a step that was not stated.
  let unstated: Double
  /// For a value within a formula that a person would jot down, and for a stated step worked out anew.
  let jotted: Double
  /// How a step was worked out anew.
  let standing: @Sendable (Int) -> Recomputed
  /// The step's own number format, where it is a machine's.
  let machine: MachineArithmetic?
}

/// A number format of machines, by how much one operation in it can lose.
struct MachineArithmetic {
  /// The loss of one operation as a share of its largest operand.
  let share: Double

  /// The format that numbers with so many significant digits come from (marking.md, section 1): 7 to 9 may be a float32,
  /// more a float64.
  init?(significantDigits: Int) {
    guard significantDigits >= 7 else { return nil }
    // Four units of the last place for each operation: elementary functions of common libraries stay below that.
    share = significantDigits <= 9 ? 0x1p-22 : 0x1p-50
  }
}

extension AnswerKey {
  /// What a node may lawfully be, with some nodes held at the values of their sources.
  func enclosure(
    of root: NodeID, holding held: [(NodeID, Matrix<Interval>)],
    givens: [Matrix<Interval>], rounding: Rounding
  ) -> Matrix<Interval> {
    var evaluation = Evaluation<Interval>(graph)
    for (given, value) in zip(rubric.givens, givens) { evaluation.set(given.node, to: value) }
    for (node, value) in held where node != root { evaluation.set(node, to: value) }
    let skin = skin(of: root)
    evaluation.adjust = { node, value in
      if let machine = rounding.machine { self.widen(&value, at: node, by: machine) }
      guard !skin.contains(node) else { return }
      if let step = self.stepOfNode[node] {
        switch rounding.standing(step) {
        case .unstated: value.widenUnlessExact(by: rounding.unstated)
        case .replaced: value.widenUnlessExact(by: rounding.jotted)
        case .passed: break
        }
      } else if self.isJottedDown(node) {
        value.widenUnlessExact(by: rounding.jotted)
      }
    }
    return evaluation.value(of: root)
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

  /// Whether a person would write a node's value down on the way (marking.md, section 3): values of functions and matrix
  /// products.
  private func isJottedDown(_ node: NodeID) -> Bool {
    switch graph[node].operation {
    case .product, .softmax, .logSoftmax, .weightedLog: true
    case .apply(let function):
      switch function {
      case .relu, .step, .abs, .sign, .leakyReluSlope: false
      default: true
      }
    default: false
    }
  }

  /// Widens a value by what a machine's arithmetic can have lost in the operation that made it.
  private func widen(
    _ value: inout Matrix<Interval>, at node: NodeID, by machine: MachineArithmetic
  ) {
    let node = graph[node]
    let terms =
      if case .product = node.operation { graph.shape(of: node.operands[0]).columns + 1 } else { 2 }
    let share = machine.share * Double(terms)
    value = value.map { $0.widened(by: $0.magnitude * share) }
  }
}

extension Matrix<Interval> {
  /// Widens every entry that was computed with rounding; what is exact, such as a product of whole numbers, is jotted
  /// down as it is.
  fileprivate mutating func widenUnlessExact(by amount: Double) {
    guard amount > 0 else { return }
    self = map { entry in
      if entry.isNearlyPoint {
        let scaled = entry.midpoint / amount * 10
        if abs(scaled - scaled.rounded()) < 1e-6 { return entry }
      }
      return entry.widened(by: amount)
    }
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
}
