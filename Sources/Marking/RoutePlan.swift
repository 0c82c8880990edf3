internal import Formulas
internal import Rubrics

/// A formula cut at the steps whose values are taken as they are: what it is worked out from, and what happens on the way.
///
/// A class, because one is looked up for nearly every evaluation, and copies of its lists would cost as much as that.
final class RoutePlan: Sendable {
  /// From where a leaf has its value.
  enum Leaf: Sendable {
    case given(Int)
    case step(Int)
  }

  /// What a value on the way is to the student.
  enum Stop: Sendable {
    /// Nothing that anybody writes down.
    case passed
    /// A step that is not taken as it is stated.
    case step(Int)
    case jotted(Jotting)
  }

  /// How it is worked out.
  let boxes: BoxPlan
  /// From where each of its leaves has its value.
  let leaves: [Leaf]
  /// For each of the nodes that are worked out.
  let stops: [Stop]
  /// The steps at its leaves, the last of them first.
  let steps: [Int]
  /// Whether anything on the way is rounded by most who round at all; products alone are not.
  let isRounded: Bool

  init(boxes: BoxPlan, leaves: [Leaf], stops: [Stop], steps: [Int]) {
    self.boxes = boxes
    self.leaves = leaves
    self.stops = stops
    self.steps = steps
    isRounded = stops.contains {
      switch $0 {
      case .step, .jotted(.always): true
      case .passed, .jotted: false
      }
    }
  }

  /// Whether a given is among its leaves.
  func uses(given: Int) -> Bool {
    leaves.contains { if case .given(given) = $0 { true } else { false } }
  }

  /// Whether it is worked out from one step and nothing else.
  var hasOneSource: Bool {
    steps.count == 1 && !leaves.contains { if case .given = $0 { true } else { false } }
  }
}

extension AnswerKey {
  /// The plan of a formula with some steps held at values of their own.
  func makePlan(of root: NodeID, holding held: StepSet) -> RoutePlan {
    func holder(of node: NodeID) -> Int? {
      node == root ? nil : steps(of: node).first(where: held.contains)
    }
    let boxes = BoxPlan(root, in: graph) { holder(of: $0) != nil }
    let leaves = boxes.leaves.map { node -> RoutePlan.Leaf in
      if let step = holder(of: node) { return .step(step) }
      guard let given = given(of: node) else { preconditionFailure("\(node) is no given") }
      return .given(given)
    }
    let skin = skin(of: root)
    let stops = boxes.nodes.map { node -> RoutePlan.Stop in
      if skin.contains(node) { return .passed }
      if let step = steps(of: node).first { return .step(step) }
      let jotting = Jotting(graph[node].operation)
      return jotting == .never ? .passed : .jotted(jotting)
    }
    let sources = Set(boxes.leaves.compactMap(holder)).sorted(by: >)
    return RoutePlan(boxes: boxes, leaves: leaves, stops: stops, steps: sources)
  }

  /// The root and the nodes whose value is the root's but for its sign or place: they are written down as the step itself.
  private func skin(of root: NodeID) -> [NodeID] {
    var skin = [root]
    var next = root
    while true {
      let node = graph[next]
      switch node.operation {
      case .negate, .transpose, .reshape: next = node.operands[0]
      case .sum where lonelyTerms.contains(node.operands[0]): next = node.operands[0]
      default: return skin
      }
      skin.append(next)
    }
  }
}

/// Whether a person would write a value down on the way (Documentation/Marking.md, section 3): that of a function within a formula,
/// perhaps a matrix product.
enum Jotting: Sendable {
  /// Nobody does.
  case never
  /// Everybody who rounds on the way.
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

  /// Whether it does, by a habit of jotting products down or of not doing so.
  func happens(withProducts jotsProducts: Bool) -> Bool {
    self == .always || self == .asProduct && jotsProducts
  }
}
