internal import Formulas
internal import Notation
internal import Rubrics

/// The names of a problem as people may write them.
package struct Vocabulary: Sendable {
  /// Functions of several numbers whose meaning is known here, by their names in the formula
  /// language.
  private static let known: [String: Term.Function] = [
    "softmax": .softmax, "log_softmax": .logSoftmax, "max": .maximum, "min": .minimum,
    "diag": .diag, "sum": .sum, "mean": .mean, "transpose": .transpose, "outer": .outer,
    "norm": .norm,
  ]

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
    // In small letters it is any activation.
    if ["Φ", "Phi"].contains(word) { return .elementary(.normalDistribution) }
    if let row = FunctionTable.function(spelled: word) {
      return known[row.name]
        ?? ElementaryFunction(withUsualParameter: row.name).map(Term.Function.elementary)
    }
    let word = word.lowercased()
    if slopes.contains(word) { return .slope(.relu) }
    if let other = others[word] { return other }
    return FunctionTable.anyActivation.contains(word) ? .activation : nil
  }

  /// The function that a word means, with the number that is written as its parameter.
  static func function(_ word: String, parameter: Expression) -> Term.Function? {
    guard case .number(let numeral) = parameter.kind,
      let row = FunctionTable.function(spelled: word)
    else { return nil }
    return ElementaryFunction(named: row.name, parameter: numeral).map(Term.Function.elementary)
  }

  /// Functions with the parameter that the rubric gives them, by their names in the formula
  /// language: `leaky_relu` with its slope.
  private let parameterised: [String: Term.Function]
  private let exact: [String: Int]
  private let canonicalName: [String: Int]
  private let steps: [String: Int]
  /// The quantities by their letter without its layer: `Z` is `Z1` or `Z2`.
  private let byLetter: [String: [Int]]
  let sizes: [String: Int]
  /// The letters below which the answer writes their layer, `h_2`: a number above is a power there.
  var lowered: Set<String> = []
  /// The names that the answer has defined so far.
  var own = OwnNames()
  package let problem: Problem

  package init(_ problem: Problem, stepNames: [Set<String>]) {
    self.problem = problem
    var exact: [String: Int] = [:]
    for (index, quantity) in problem.quantities.enumerated() {
      for name in quantity.names.union([quantity.name]) { exact[name] = index }
    }
    self.exact = exact
    var parameterised: [String: Term.Function] = [:]
    for case .call(let name, let arguments)? in problem.quantities.map(\.expression?.kind)
    where arguments.count == 2 {
      parameterised[name.lowercased()] = Self.function(name, parameter: arguments[1])
    }
    self.parameterised = parameterised
    let sizes = Dictionary(
      problem.sizes.enumerated().map { (QuantityName.canonicalName($1), $0) },
      uniquingKeysWith: { first, _ in first })
    self.sizes = sizes
    // Sizes are names, too: beside the size M an m is no M.
    let foldedSizes = Set(sizes.keys.map { $0.lowercased() })
    canonicalName = Dictionary(grouping: exact, by: { $0.key.lowercased() }).compactMapValues {
      entries in
      Set(entries.map(\.value)).count == 1 ? entries[0].value : nil
    }.filter { !foldedSizes.contains($0.key) }
    var steps: [String: Int] = [:]
    for (index, names) in stepNames.enumerated() {
      for name in names { steps[name] = index }
    }
    self.steps = steps
    byLetter = Dictionary(
      grouping: problem.quantities.indices, by: { Self.letter(problem.quantities[$0].name) })
  }

  /// The function that a word means, and how many of its arguments it is of: where a parameter is
  /// written the first, where none is with the rubric's.
  func function(_ word: String, _ arguments: [Expression]) -> (function: Term.Function, count: Int)?
  {
    if arguments.count == 2, let function = Self.function(word, parameter: arguments[1]) {
      return (function, 1)
    }
    let own = FunctionTable.function(spelled: word).flatMap { parameterised[$0.name] }
    return (own ?? Self.function(word)).map { (function: $0, count: arguments.count) }
  }

  /// The quantity of a canonical name.
  func quantity(_ name: String) -> Int? { exact[name] ?? canonicalName[name.lowercased()] }

  /// Whether a word may stand for an index: a size, or a letter that names no quantity, neither of
  /// the problem nor of the answer.
  func mayIndex(_ word: String) -> Bool {
    if sizes[word] != nil || sizes[word.filter { $0 != "_" }] != nil { return true }
    return word.utf8.count == 1 && exact[word] == nil && !own.hold(word)
  }

  /// The step that is the gradient of one quantity by another: `dL_dz` where its formula is
  /// `gradient(L, z)`.
  func gradientStep(of above: Int, by below: Int) -> Int? {
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
