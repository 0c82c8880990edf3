internal import Algebra
package import Notation
package import Rubrics

/// The quantities and derivatives of a rubric, with every name resolved.
package struct Problem: Sendable {
  /// The letters that stand for sizes.
  package var sizes: [String]
  /// The symbols, then the steps that are values, in the rubric's order.
  package internal(set) var quantities: [Quantity] = []
  /// The subject that each step of the rubric asks for.
  package internal(set) var targets: [Target] = []

  /// A symbol or a step with a value.
  package struct Quantity: Sendable {
    package var name: String
    package var names: Set<String>
    /// Rows and columns.
    package var extents: [Extent]
    /// The step of the rubric that defines it.
    package var step: Int?
    package var expression: Expression?
    /// The quantities that its formula names.
    package var uses: [Int] = []

    /// The axes, from 0, that are longer than 1.
    package var axes: [Int] { extents.indices.filter { extents[$0] != .number(1) } }
  }

  /// The subject of a step with the layout of its derivatives.
  package struct Target: Sendable {
    package var subject: Subject
    package var layout: Rubric.Derivation.Layout
  }

  /// The quantity or derivative that a statement is about.
  package enum Subject: Hashable, Sendable {
    case value(Term.Reference)
    case derivative(Term.Reference, by: Term.Reference)
  }

  /// Two quantities, the one differentiated and the one it is differentiated by.
  package struct Pair: Hashable, Sendable {
    package var above: Int
    package var below: Int

    package init(_ above: Int, by below: Int) {
      self.above = above
      self.below = below
    }
  }

  /// Resolves the names of a rubric; nil for a rubric with numbers.
  package init?(_ rubric: Rubric) {
    guard let derivation = rubric.derivation,
      derivation.targets.count == rubric.steps.count
    else { return nil }
    sizes = derivation.sizes
    for symbol in derivation.symbols {
      quantities.append(
        Quantity(name: symbol.name, names: symbol.names, extents: [symbol.rows, symbol.columns]))
    }
    for (index, (step, target)) in zip(rubric.steps, derivation.targets).enumerated() {
      add(index, step, target)
    }
  }

  private mutating func add(_ index: Int, _ step: Rubric.Step, _ target: Rubric.Derivation.Target) {
    if let jacobian = target.jacobian, let above = reference(jacobian.of),
      let below = reference(jacobian.by)
    {
      targets.append(Target(subject: .derivative(above, by: below), layout: target.layout))
      return
    }
    targets.append(
      Target(subject: .value(Term.Reference(quantity: quantities.count)), layout: .either))
    let named = target.expression.names
    quantities.append(
      Quantity(
        name: step.name, names: step.names, extents: [], step: index,
        expression: target.expression,
        uses: quantities.indices.filter { named.contains(quantities[$0].name) }))
  }

  private func reference(_ operand: Rubric.Derivation.Operand) -> Term.Reference? {
    guard let quantity = quantities.firstIndex(where: { $0.name == operand.name }) else {
      return nil
    }
    let indices = operand.indices.map { index -> Term.Index in
      switch index {
      case .all: .all
      case .letter(let letter): .at(.index(letter))
      case .number(let number): .at(.number(Double(number)))
      }
    }
    return Term.Reference(quantity: quantity, indices: indices)
  }

  /// The functions that σ stands for where the problem applies them; beside a softplus it is the
  /// sigmoid, which is the softplus's slope.
  private static let layerFunctions: Set<String> = [
    "relu", "leaky_relu", "elu", "sigmoid", "tanh", "softmax",
  ]

  /// The activation that a step applies to a quantity: relu for `H = relu(Z1)`.
  func activation(of quantity: Int) -> Term.Function? {
    for other in quantities {
      guard case .call(let name, let arguments)? = other.expression?.kind,
        case .name(quantities[quantity].name)? = arguments.first?.kind,
        let row = FunctionTable.function(named: name.lowercased()),
        Self.layerFunctions.contains(row.name)
      else { continue }
      let parameter = arguments.dropFirst().first
      return parameter.flatMap { Vocabulary.function(row.name, parameter: $0) }
        ?? Vocabulary.function(row.name)
    }
    return nil
  }

  /// The extents of a derivative: those of what it is by, then those of what is differentiated.
  package func extents(of subject: Subject) -> (below: [Extent], above: [Extent]) {
    switch subject {
    case .value(let reference): ([], freeExtents(reference))
    case .derivative(let above, let below): (freeExtents(below), freeExtents(above))
    }
  }

  /// The extents that no index takes away, those of 1 left out.
  func freeExtents(_ reference: Term.Reference) -> [Extent] {
    let quantity = quantities[reference.quantity]
    return freeAxes(reference).map { quantity.extents[$0] }
  }

  /// The axes that no index takes away.
  func freeAxes(_ reference: Term.Reference) -> [Int] {
    let quantity = quantities[reference.quantity]
    let axes = quantity.axes
    if reference.indices.isEmpty { return axes }
    // The lone index of a matrix takes its column or its row; the other axis stays.
    if reference.indices.count == 1, axes.count == 2 { return [axes[0]] }
    if reference.indices.count == 1 { return reference.indices[0] == .all ? axes : [] }
    return axes.filter { reference.indices.indices.contains($0) && reference.indices[$0] == .all }
  }
}

extension Expression {
  /// All names in it.
  fileprivate var names: Set<String> {
    var names: Set<String> = []
    var left = [self]
    while let expression = left.popLast() {
      if case .name(let name) = expression.kind { names.insert(name) }
      left += expression.operands
    }
    return names
  }
}

extension Problem {
  /// Whether the one quantity is an activation of the other, `H = relu(Z1)`.
  package func isActivation(_ pair: Pair) -> Bool {
    guard case .call(let name, let arguments)? = quantities[pair.above].expression?.kind,
      case .name(quantities[pair.below].name)? = arguments.first?.kind
    else { return false }
    return name != "jacobian" && name != "gradient"
  }

  /// Whether a quantity is a step that asks for a gradient.
  package func isGradient(_ quantity: Int) -> Bool {
    if case .call("gradient", _)? = quantities[quantity].expression?.kind { return true }
    return false
  }

  /// The two quantities of a step that asks for a gradient; nil for others, and where an expression
  /// is differentiated.
  package func pair(ofGradient quantity: Int) -> Pair? {
    guard case .call("gradient", let arguments)? = quantities[quantity].expression?.kind,
      arguments.count == 2, case .name(let upper) = arguments[0].kind,
      case .name(let lower) = arguments[1].kind,
      let above = quantities.firstIndex(where: { $0.name == upper }),
      let below = quantities.firstIndex(where: { $0.name == lower })
    else { return nil }
    return Pair(above, by: below)
  }

  /// Whether the one quantity is the softmax of the other.
  package func isSoftmax(_ pair: Pair) -> Bool {
    guard isActivation(pair), case .call("softmax", _)? = quantities[pair.above].expression?.kind
    else { return false }
    return true
  }
}
