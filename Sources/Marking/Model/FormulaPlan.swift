internal import Algebra
internal import Formulas

/// A formula cut at the steps whose values are taken as they are, with its leaves and the changes
/// of values on the way.
///
/// A class, because one is looked up for nearly every evaluation, and copies of its lists would
/// cost as much as that.
final class FormulaPlan: Sendable {
  /// The source of a leaf's value.
  enum Leaf: Hashable, Sendable {
    case given(Int)
    case step(Int)

    /// The step whose value it is; nil for a given.
    var step: Int? {
      if case .step(let step) = self { step } else { nil }
    }
  }

  /// The number of the first passed step's change on the tape; smaller numbers are those of
  /// `IntermediateRounding`.
  static let firstPassed = IntermediateRounding.allCases.count

  let root: NodeID
  /// The instructions that compute the root.
  let tape: Tape
  /// The source of each leaf's value.
  let leaves: [Leaf]
  /// The steps that are worked out on the way.
  let passed: [Int]
  /// The steps at its leaves, the last of them first.
  let steps: [Int]
  /// Whether anything on the way may be rounded.
  let isRounded: Bool

  init(_ root: NodeID, tape: Tape, leaves: [Leaf], passed: [Int]) {
    (self.root, self.tape, self.leaves, self.passed) = (root, tape, leaves, passed)
    steps = Set(leaves.compactMap(\.step)).sorted(by: >)
    isRounded = tape.changes.contains { $0 != IntermediateRounding.never.rawValue }
  }

  /// Whether a given is among its leaves.
  func uses(given: Int) -> Bool {
    leaves.contains(.given(given))
  }
}

extension ReferenceModel {
  /// The plan of a formula with some steps held at values of their own.
  func makePlan(of root: NodeID, holding held: StepSet) -> FormulaPlan {
    func holder(of node: NodeID) -> Int? {
      steps(of: node).first(where: held.contains)
    }
    func isHeld(_ node: NodeID) -> Bool { holder(of: node) != nil }
    let valuePreservingWrappers = valuePreservingWrappers(of: root)
    let ancestry = graph.ancestry(of: root, stoppingAt: isHeld)
    let terms = ancestry.reduce(0) { $0 + (logTerms[$1] ?? 0) }
    let factors = factors(below: root, isHeld)
    let sums = sums(below: root, isHeld)
    // The loss ½(ŷ − y)² is computed from no gradient, though one is ŷ − y.
    let derivatives = steps(of: root).reduce(into: Set()) {
      $0.formUnion(relations.derivatives[$1])
    }
    var passed: [Int] = []
    let tape = Tape(root, in: kernels, isLeaf: isHeld) { node in
      if valuePreservingWrappers.contains(node) { return IntermediateRounding.never.rawValue }
      if let step = steps(of: node).first(where: { !derivatives.contains($0) }) {
        passed.append(step)
        return FormulaPlan.firstPassed + passed.count - 1
      }
      // One logarithm alone is the loss itself.
      let rounding =
        logTerms[node] != nil && terms <= 1 ? .never : IntermediateRounding(graph[node].operation)
      if sums.contains(node) { return IntermediateRounding.asSum.rawValue }
      return (factors[node] ?? rounding).rawValue
    }
    let leaves = tape.leaves.map { node -> FormulaPlan.Leaf in
      if let step = holder(of: node) { return .step(step) }
      guard let given = givenOfNode[node] else { preconditionFailure("\(node) is no given") }
      return .given(given)
    }
    return FormulaPlan(root, tape: tape, leaves: leaves, passed: passed)
  }

  /// The intermediate roundings of entrywise products and differences below a root, which a person
  /// may write on a line of their own, as δ or h(1 − h).
  ///
  /// They are summed, multiplied again or enter a matrix product. Products and squares alone may
  /// also be terms of a sum or the operand of a function.
  private func factors(
    below root: NodeID, _ isLeaf: (NodeID) -> Bool
  ) -> [NodeID: IntermediateRounding] {
    func isFactor(_ node: NodeID) -> Bool { isEntrywise(node) && !isNumber(node) }
    var factors: [NodeID: IntermediateRounding] = [:]
    for node in graph.ancestry(of: root, stoppingAt: isLeaf) where !isLeaf(node) {
      let operands = graph[node].operands.map(unwrapped)
      switch graph[node].operation {
      case .sum:
        if isSquare(operands[0]), !isLeaf(operands[0]) { factors[operands[0]] = .asTerm }
        // The terms of a scalar product of h and δ are none of the lines that δ is.
        guard isFactor(operands[0]) else { continue }
        let parts = isLeaf(operands[0]) ? [] : graph[operands[0]].operands.map(unwrapped)
        factors[operands[0]] =
          parts.contains(where: isFactor) && !parts.contains(where: isNumber)
          ? .asSlope : .asEntries
      case .product, .multiply:
        // Who divides a difference by n may write the quotient alone.
        let isScaled = operands.contains(where: isNumber)
        for operand in operands where isFactor(operand) && factors[operand] != .asSlope {
          factors[operand] = isScaled ? .asSlope : .asEntries
        }
      case .add, .subtract:
        for operand in operands where isRoundedTerm(operand) && factors[operand] == nil {
          factors[operand] = .asTerm
        }
      case .apply:
        // Such as the product of a layer of one neuron without a bias.
        for operand in operands where isRoundedTerm(operand) && factors[operand] == nil {
          factors[operand] = .asProduct
        }
      default: break
      }
    }
    return factors
  }

  /// Whether a node is an entrywise product of two quantities, as f∘c of f∘c + i∘g, or a square.
  private func isRoundedTerm(_ node: NodeID) -> Bool {
    switch graph[node].operation {
    case .multiply: !graph[node].operands.contains(where: isNumber)
    case .power: isSquare(node)
    default: false
    }
  }

  private func isSquare(_ node: NodeID) -> Bool {
    guard case .power = graph[node].operation,
      case .constant(let exponent) = graph[unwrapped(graph[node].operands[1])].operation
    else { return false }
    return exponent.value == 2
  }

  /// The sums of products and a bias below a root, Z of Wᵀh + b; the products of a layer of one
  /// neuron are entrywise.
  private func sums(below root: NodeID, _ isLeaf: (NodeID) -> Bool) -> Set<NodeID> {
    var sums: Set<NodeID> = []
    var parts: Set<NodeID> = []
    for node in graph.ancestry(of: root, stoppingAt: isLeaf) where !isLeaf(node) {
      guard case .add = graph[node].operation else { continue }
      let terms = graph[node].operands.map(unwrapped)
      parts.formUnion(terms)
      if terms.contains(where: { isProduct($0) || sums.contains($0) }) { sums.insert(node) }
    }
    return sums.subtracting(parts)
  }

  private func isProduct(_ node: NodeID) -> Bool {
    switch graph[node].operation {
    case .product, .multiply: true
    default: false
    }
  }

  /// The operand that a node moves about without changing it.
  private func unwrapped(_ node: NodeID) -> NodeID {
    switch graph[node].operation {
    case .negate, .transpose, .reshape, .broadcast: unwrapped(graph[node].operands[0])
    default: node
    }
  }

  private func isConstant(_ node: NodeID) -> Bool {
    if case .constant = graph[node].operation { true } else { false }
  }

  /// Whether a node hangs on constants alone, as the 1/3 of a mean: no line of the working.
  private func isNumber(_ node: NodeID) -> Bool {
    isConstant(node) || !graph[node].operands.isEmpty && graph[node].operands.allSatisfy(isNumber)
  }

  private func isEntrywise(_ node: NodeID) -> Bool {
    switch graph[node].operation {
    case .multiply, .divide, .softmaxPullback: true
    // 1 − h is a line of nobody's.
    case .subtract: graph[node].operands.allSatisfy { !isConstant(unwrapped($0)) }
    default: false
    }
  }

  /// The root and the nodes whose value is the root's but for its sign or layout: they are written
  /// down as the step itself.
  private func valuePreservingWrappers(of root: NodeID) -> [NodeID] {
    var valuePreservingWrappers = [root]
    var next = root
    while true {
      let node = graph[next]
      switch node.operation {
      case .negate, .transpose, .reshape: next = node.operands[0]
      case .sum where logTerms[node.operands[0]] == 1: next = node.operands[0]
      default: return valuePreservingWrappers
      }
      valuePreservingWrappers.append(next)
    }
  }
}

/// The students who would write a value within a formula down, and so round it
/// (Documentation/Marking.md, section 3).
enum IntermediateRounding: Int, CaseIterable, Sendable {
  /// Nobody does.
  case never
  /// Everybody who rounds on the way.
  case always
  /// A matrix product, by those who write products within a formula down.
  case asProduct
  /// An entrywise product or difference, by those who write δ on a line of its own.
  case asEntries
  /// The slope of a function, h(1 − h), by some who write δ on a line of its own.
  case asSlope
  /// The slope of tanh, 1 − h², whose square may be rounded before it is subtracted from 1.
  case asComplement
  /// A term of a sum, such as η∇W, by those who write terms down, where it does not vanish.
  case asTerm
  /// The sum that a function is applied to, by those who write it down: a slope adds digits, and h
  /// is rounded once more.
  case asSum

  init(_ operation: Operation) {
    switch operation {
    case .softmax, .logSoftmax, .weightedLog: self = .always
    case .product: self = .asProduct
    case .apply(let function):
      switch function {
      case .relu, .step, .abs, .sign, .leakyReluSlope: self = .never
      case .leakyRelu: self = .asSum
      case .sigmoidSlope, .eluSlope, .geluSlope: self = .asSlope
      case .tanhSlope: self = .asComplement
      default: self = .always
      }
    default: self = .never
    }
  }
}
