internal import Algebra
internal import AnswerSheets
internal import Formulas
internal import Notation

/// Evaluates what stands between two `=`: names by own values, numbers by what digits leave open.
///
/// Everything is optional: a side with an unknown name, with shapes that do not fit or that can be
/// read two ways has no value and claims nothing.
struct ChainEvaluator {
  /// The work all workings may still cost: entries worked out and products of two entries.
  let budget: WorkBudget
  /// The student's value of a name.
  let value: (String) -> Matrix<Interval>?
  /// The activation that the rubric applies to a quantity, for `σ`.
  let activation: (String) -> Operation?
  /// The interval of a written number as the entry of a matrix, or as a number by itself.
  let box: (Numeral, _ isEntry: Bool) -> Interval
  /// The function that the rubric has by a name with a parameter: `leaky_relu` with its slope.
  let parameterised: (String) -> ElementaryFunction?

  /// Larger matrices claim nothing: two columns from a hostile sheet would fill the memory.
  private static let entriesLimit = 1_000_000

  /// The enclosure of an expression's value; nil if it has none or costs more work than is left.
  ///
  /// - Parameter isEntry: whether it stands within a matrix, for the reading of its digits.
  func evaluate(_ expression: Expression, isEntry: Bool = false) -> Matrix<Interval>? {
    guard let value = value(of: expression, isEntry: isEntry),
      budget.spend(value.elements.count)
    else { return nil }
    return value
  }

  private func value(of expression: Expression, isEntry: Bool) -> Matrix<Interval>? {
    switch expression.kind {
    case .number(let numeral): return Matrix(scalar: box(numeral, isEntry))
    case .name(let name): return value(name)
    case .negation(let operand):
      return evaluate(operand, isEntry: isEntry)?.map { Interval(0) - $0 }
    case .transpose(let operand): return evaluate(operand)?.transposed
    case .binary(let sign, let left, let right): return combine(sign, left, right)
    case .call(let name, let arguments): return call(name, arguments)
    case .index(let operand, let indices): return entry(of: operand, indices)
    case .matrix(let rows): return matrix(rows)
    case .substitution, .symbolic: return nil
    }
  }

  private func matrix(_ rows: [[Expression]]) -> Matrix<Interval>? {
    let columns = rows.first?.count ?? 0
    var entries: [Interval] = []
    for row in rows {
      guard row.count == columns else { return nil }
      for entry in row {
        guard let value = evaluate(entry, isEntry: true), value.shape.isScalar else { return nil }
        entries.append(value.elements[0])
      }
    }
    return entries.isEmpty ? nil : Matrix(Shape(rows.count, columns), entries)
  }

  private func entry(of operand: Expression, _ written: [Expression.Index]) -> Matrix<Interval>? {
    guard let whole = evaluate(operand) else { return nil }
    let numbers = written.compactMap { index -> Int? in
      guard case .at(let expression) = index, case .number(let numeral) = expression.kind,
        numeral.isWhole
      else { return nil }
      return Int(exactly: numeral.value)
    }
    guard numbers.count == written.count,
      numbers.count == 2 || numbers.count == 1 && whole.shape.isVector
    else { return nil }
    let entry = Statement.Entry(row: numbers[0], column: numbers.dropFirst().first)
    return entry.index(in: whole.shape).map { Matrix(scalar: whole.elements[$0]) }
  }
}

// MARK: - Operators

extension ChainEvaluator {
  private func combine(
    _ sign: BinaryOperator, _ left: Expression, _ right: Expression
  ) -> Matrix<Interval>? {
    guard let x = evaluate(left), let y = evaluate(right) else { return nil }
    switch sign {
    case .add: return zipped(x, y) { Interval.sum([$0, $1]) }
    case .subtract: return zipped(x, y) { Interval.sum([$0, -$1]) }
    case .multiplyEntries: return zipped(x, y, *)
    // A fraction of two matrices can only be meant entry by entry.
    case .divide, .divideEntries: return zipped(x, y, /)
    case .multiply, .dot, .juxtaposed: return product(x, y)
    case .power, .powerEntries:
      guard y.shape.isScalar, x.shape.isScalar || sign == .powerEntries else { return nil }
      return zipped(x, y) { $0.raised(to: $1) }
    case .greater, .less, .greaterOrEqual, .lessOrEqual, .equal: return nil
    }
  }

  private func zipped(
    _ x: Matrix<Interval>, _ y: Matrix<Interval>, _ operation: (Interval, Interval) -> Interval
  ) -> Matrix<Interval>? {
    if x.shape == y.shape {
      return Matrix(x.shape, zip(x.elements, y.elements).map(operation))
    }
    if y.shape.isScalar { return x.map { operation($0, y.elements[0]) } }
    return x.shape.isScalar ? y.map { operation(x.elements[0], $0) } : nil
  }

  private func product(_ x: Matrix<Interval>, _ y: Matrix<Interval>) -> Matrix<Interval>? {
    if x.shape.isScalar || y.shape.isScalar { return zipped(x, y, *) }
    guard x.columns == y.rows, x.rows * y.columns <= Self.entriesLimit,
      budget.spend(x.rows * x.columns * y.columns)
    else { return nil }
    return x.product(y)
  }
}

// MARK: - Functions

extension ChainEvaluator {
  private func call(_ word: String, _ arguments: [Expression]) -> Matrix<Interval>? {
    let name = FunctionTable.function(spelled: word)?.name
    guard let first = arguments.first, let x = evaluate(first) else { return nil }
    if name == "max", arguments.count == 2 {
      return evaluate(arguments[1]).flatMap { zipped(x, $0, Interval.maximum) }
    }
    if let name, let function = function(name, arguments.dropFirst()) {
      return x.map { $0.applying(function) }
    }
    guard arguments.count == 1 else { return nil }
    switch name {
    case "softmax": return softmax(x)
    case "diag" where x.columns == 1 && x.rows * x.rows <= Self.entriesLimit:
      return x.diagonal(Shape(x.rows, x.rows))
    case "transpose": return x.transposed
    case "sum": return Matrix(scalar: Interval.sum(x.elements))
    case "mean":
      return Matrix(scalar: Interval.sum(x.elements) / Interval(Double(x.elements.count)))
    case "norm": return Matrix(scalar: Interval.sum(x.elements.map { $0 * $0 }).sqrt())
    case "max" where !x.shape.isScalar:
      return Matrix(scalar: x.elements.dropFirst().reduce(x.elements[0], Interval.maximum))
    case nil where FunctionTable.anyActivation.contains(word.lowercased()):
      return applied(arguments[0], x)
    default: return nil
    }
  }

  /// The function of a name, entry by entry, with the parameter that is written or the rubric's.
  private func function(
    _ name: String, _ parameters: ArraySlice<Expression>
  ) -> ElementaryFunction? {
    guard let parameter = parameters.first else {
      return ElementaryFunction(named: name) ?? parameterised(name)
    }
    guard parameters.count == 1, case .number(let numeral) = parameter.kind else { return nil }
    return ElementaryFunction(named: name, parameter: numeral)
  }

  /// σ of a quantity is the function that the rubric applies to it.
  private func applied(_ argument: Expression, _ x: Matrix<Interval>) -> Matrix<Interval>? {
    guard case .name(let name) = argument.kind, let operation = activation(name) else { return nil }
    switch operation {
    case .softmax: return softmax(x)
    case .apply(let function): return x.map { $0.applying(function) }
    default: return nil
    }
  }

  private func softmax(_ x: Matrix<Interval>) -> Matrix<Interval>? {
    guard x.shape.isVector else { return nil }
    return Matrix(x.shape, Interval.softmax(x.elements))
  }
}
