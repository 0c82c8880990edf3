internal import Notation
internal import Rubrics

/// The names of a problem as people may write them.
package struct Vocabulary: Sendable {
  /// Activations by their names in small letters.
  static let activations: [String: Term.Function] = [
    "softmax": .softmax, "relu": .relu, "sigmoid": .sigmoid, "tanh": .tanh,
  ]
  /// The functions whose meaning is known here, by their names in the formula language.
  private static let known = activations.merging([
    "exp": .exp, "log": .log, "sqrt": .sqrt, "abs": .abs, "max": .maximum, "min": .minimum,
    "diag": .diag, "sum": .sum, "mean": .mean, "transpose": .transpose, "outer": .outer,
    "step": .step, "norm": .norm, "sign": .sign, "softplus": .softplus, "gelu": .gelu,
    "log_softmax": .logSoftmax,
  ]) { own, _ in own }

  /// Functions that only answers use.
  private static let others: [String: Term.Function] = [
    "multiply": .hadamard, "hadamard": .hadamard, "cosh": .cosh, "sech": .sech, "len": .length,
  ]

  /// Names that programs give the derivative of a ReLU.
  private static let slopes: Set<String> = [
    "drelu", "relu_prime", "relu_derivative", "d_relu", "relu_grad", "relu_d",
  ]

  /// The function that a word means, in whatever case.
  static func function(_ word: String) -> Term.Function? {
    if let row = FunctionTable.function(spelled: word) { return known[row.name] }
    let word = word.lowercased()
    if slopes.contains(word) { return .slope(.relu) }
    if let other = others[word] { return other }
    return FunctionTable.anyActivation.contains(word) ? .activation : nil
  }

  private let exact: [String: Int]
  private let canonicalName: [String: Int]
  private let steps: [String: Int]
  /// The quantities by their letter without its layer: `Z` is `Z1` or `Z2`.
  private let byLetter: [String: [Int]]
  let sizes: [String: Int]
  package let problem: Problem

  package init(_ problem: Problem, stepNames: [Set<String>]) {
    self.problem = problem
    var exact: [String: Int] = [:]
    for (index, quantity) in problem.quantities.enumerated() {
      for name in quantity.names.union([quantity.name]) { exact[name] = index }
    }
    self.exact = exact
    canonicalName = Dictionary(grouping: exact, by: { $0.key.lowercased() }).compactMapValues {
      entries in
      Set(entries.map(\.value)).count == 1 ? entries[0].value : nil
    }
    var steps: [String: Int] = [:]
    for (index, names) in stepNames.enumerated() {
      for name in names { steps[name] = index }
    }
    self.steps = steps
    byLetter = Dictionary(
      grouping: problem.quantities.indices, by: { Self.letter(problem.quantities[$0].name) })
    sizes = Dictionary(
      problem.sizes.enumerated().map { (QuantityName.canonicalName($1), $0) },
      uniquingKeysWith: { first, _ in first })
  }

  /// The quantity of a canonical name.
  func quantity(_ name: String) -> Int? { exact[name] ?? canonicalName[name.lowercased()] }

  /// The step that is the gradient of one quantity by another: `dL_dz` where its formula is
  /// `gradient(L, z)`.
  func gradient(_ above: Int, by below: Int) -> Int? {
    problem.quantities.firstIndex { quantity in
      guard case .call("gradient", let pair)? = quantity.expression?.kind else { return false }
      return pair.map(\.kind) == [above, below].map { .name(problem.quantities[$0].name) }
    }
  }

  /// The step of a name as typed or canonical.
  func step(_ name: String) -> Int? { steps[name] ?? steps[QuantityName.canonicalName(name)] }

  /// The quantities that a letter without its layer may mean.
  func quantities(ofLetter letter: String) -> [Int] {
    byLetter[letter.lowercased()] ?? []
  }

  /// The name without its layer, in small letters; biases stand apart.
  private static func letter(_ name: String) -> String {
    let quantity = QuantityName(written: name)
    return (quantity.isBias ? "b" : quantity.base).lowercased()
  }
}
