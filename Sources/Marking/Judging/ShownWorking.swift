internal import Algebra
internal import AnswerSheets
internal import Formulas
internal import Notation
internal import Rubrics

/// The working of a formula in numbers, each of which stands for a part of it:
/// `[.93 .40] - [.24 .12]` for `W - eta*dW`.
struct ShownWorking {
  let root: NodeID
  /// The values of the nodes.
  var values: Evaluation<Interval>
  /// Works out what is written with its numbers as they are.
  let exact: ChainEvaluator
  let habit: WritingHabit

  /// Whether the last side of a chain is a working of the root, and its value meets a box.
  ///
  /// A side is a working where it is the formula in numbers, or the working before it with parts
  /// worked out and rounded.
  mutating func leads(_ sides: [Expression], to box: Matrix<Interval>) -> Bool {
    var last: Expression?
    for side in sides {
      let isWorking = last.map { follows(side, from: $0) } ?? false || works(side, out: root)
      last = isWorking ? side : nil
    }
    guard let last, let value = exact.evaluate(last), value.shape.fits(box.shape) else {
      return false
    }
    return box.meets(value)
  }

  /// Whether an expression is another with parts of it worked out and rounded.
  private func follows(_ next: Expression, from before: Expression) -> Bool {
    if let numbers = next.numbers {
      return exact.evaluate(before).map { isRounded(numbers, from: $0) } ?? false
    }
    switch (next.kind, before.kind) {
    case (.negation(let one), .negation(let other)): return follows(one, from: other)
    case (.binary(let sign, let left, let right), .binary(let other, let first, let second)):
      return sign == other && follows(left, from: first) && follows(right, from: second)
    case (.call(let name, let arguments), .call(let other, let others)):
      return name == other && arguments.count == others.count
        && zip(arguments, others).allSatisfy { follows($0, from: $1) }
    default: return false
    }
  }

  /// Whether an expression is the formula of a node with numbers for parts of it.
  private mutating func works(_ expression: Expression, out node: NodeID) -> Bool {
    if let numbers = expression.numbers { return isRounded(numbers, from: values.value(of: node)) }
    if let summands = expression.summands, areTerms(summands, of: node) { return true }
    let operands = values.graph[node].operands
    switch (expression.kind, values.graph[node].operation) {
    case (_, .reshape), (_, .broadcast): return works(expression, out: operands[0])
    case (.negation(let operand), .negate): return works(operand, out: operands[0])
    case (.call(let name, let arguments), .apply(let function)):
      return arguments.count == 1 && works(arguments[0], out: operands[0])
        && FunctionTable.function(spelled: name).flatMap { ElementaryFunction(named: $0.name) }
          == function
    case (.binary(let sign, let left, let right), let operation):
      guard operands.count == 2, sign.isWritten(for: operation) else { return false }
      if works(left, out: operands[0]), works(right, out: operands[1]) { return true }
      guard operation == .add || operation == .multiply else { return false }
      return works(left, out: operands[1]) && works(right, out: operands[0])
    default: return false
    }
  }

  /// Whether written numbers are some values, rounded to enough digits or exact.
  private func isRounded(_ numbers: Matrix<Numeral>, from values: Matrix<Interval>) -> Bool {
    guard
      numbers.shape == values.shape
        || numbers.shape.isVector && values.shape.isVector
          && numbers.elements.count == values.elements.count
    else { return false }
    return zip(numbers.elements, values.elements).allSatisfy { numeral, value in
      if value.isNearlyPoint, value.intersects(numeral.exactInterval) { return true }
      return habit.showsEnoughDigits(numeral)
        && numeral.representedInterval(truncation: true).intersects(value)
    }
  }

  // MARK: - Sums

  /// Whether each written term is one of the sum that a node is, rounded, in whatever order.
  private mutating func areTerms(_ written: [Numeral], of node: NodeID) -> Bool {
    let terms = terms(of: node).filter { $0 != Interval(0) }
    guard terms.count == written.count else { return false }
    return zip(written.sorted { $0.value < $1.value }, terms.sorted { $0.midpoint < $1.midpoint })
      .allSatisfy { isTerm($0, worth: $1) }
  }

  /// Whether a written term is a value, exact or rounded to the digits asked at least.
  ///
  /// `.2` may be `.20` with its zero dropped, but 0 stands for no .07, nor 2 for 2.36.
  private func isTerm(_ numeral: Numeral, worth value: Interval) -> Bool {
    if value.isNearlyPoint, value.intersects(numeral.exactInterval) { return true }
    let isFine = habit.isSignificant && habit.showsEnoughDigits(numeral)
    let unit = isFine ? nil : min(Int(numeral.exponent), -habit.policy.digits)
    return numeral.representedInterval(truncation: habit.truncates, unitExponent: unit)
      .intersects(value)
  }

  /// The terms of the sum that a node is: the products of a scalar product one by one.
  private mutating func terms(of node: NodeID) -> [Interval] {
    let operands = values.graph[node].operands
    switch values.graph[node].operation {
    case .add: return operands.flatMap { terms(of: $0) }
    case .subtract: return terms(of: operands[0]) + terms(of: operands[1]).map { Interval(0) - $0 }
    case .negate: return terms(of: operands[0]).map { Interval(0) - $0 }
    case .product:
      let (left, right) = (values.value(of: operands[0]), values.value(of: operands[1]))
      return zip(left.elements, right.elements).map { $0 * $1 }
    case .sum(.all): return values.value(of: operands[0]).elements
    default: return values.value(of: node).elements
    }
  }
}

extension BinaryOperator {
  /// Whether it is the sign of an operation.
  fileprivate func isWritten(for operation: Operation) -> Bool {
    switch (self, operation) {
    case (.add, .add), (.subtract, .subtract), (.divide, .divide), (.divideEntries, .divide),
      (.power, .power), (.powerEntries, .power):
      true
    case (.multiply, .multiply), (.multiply, .product), (.dot, .multiply), (.dot, .product),
      (.juxtaposed, .multiply), (.juxtaposed, .product), (.multiplyEntries, .multiply):
      true
    default: false
    }
  }
}

extension Expression {
  /// The numbers of a sum of numbers; nil for anything else.
  fileprivate var summands: [Numeral]? {
    switch kind {
    case .number(let numeral): [numeral]
    case .negation(let operand): operand.summands?.map(\.negated)
    case .binary(.add, let left, let right):
      left.summands.flatMap { first in right.summands.map { first + $0 } }
    case .binary(.subtract, let left, let right):
      left.summands.flatMap { first in right.summands.map { first + $0.map(\.negated) } }
    default: nil
    }
  }
}

extension Numeral {
  fileprivate var negated: Numeral {
    var other = self
    other.isNegative.toggle()
    return other
  }
}
