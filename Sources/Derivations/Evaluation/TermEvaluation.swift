internal import Algebra
internal import AnswerSheets
internal import Rubrics

/// Values of expressions in one random sample.
package struct TermEvaluation {
  /// The numbers that an evaluation may compute.
  package static let maximumWork = 100_000

  let problem: Problem
  let sample: Sample
  let reading: TermReading
  /// Values and derivatives of the student's own in place of the right ones.
  let own: [Int: Tensor]
  /// The values of the indices that are bound, counted from 1.
  package var indexValues: [String: Int] = [:]
  private(set) var work = 0
  /// The operations that the submission may still cost; nil without a bound.
  var budget: WorkBudget?

  package init(
    _ problem: Problem, _ sample: Sample, _ reading: TermReading, own: [Int: Tensor] = [:]
  ) {
    self.problem = problem
    self.sample = sample
    self.reading = reading
    self.own = own
  }

  /// A value, or an identity matrix whose size nobody wrote.
  enum Value {
    case tensor(Tensor)
    case identity(Interval)
  }

  /// The value of a term.
  package mutating func tensor(_ term: Term) throws(TermFault) -> Tensor {
    switch try value(term) {
    case .tensor(let tensor): return tensor
    case .identity: throw .undefined("an identity matrix of unknown size")
    }
  }

  /// Counts some entries as work.
  ///
  /// - Throws: `TermFault.enormous` beyond `maximumWork` or the budget of the submission.
  mutating func count(_ entries: Int) throws(TermFault) {
    work += entries + 1
    let isAffordable = budget?.spend(entries + 1) ?? true
    if work > Self.maximumWork || !isAffordable { throw .enormous }
  }

  /// The value of a term, perhaps an identity matrix of open size.
  mutating func value(_ term: Term) throws(TermFault) -> Value {
    try count(0)
    switch term {
    case .number(let number): return .tensor(Tensor(Interval(number)))
    case .quantity(let quantity):
      let value = own[quantity] ?? sample.values[quantity]
      try count(value.entries.count)
      return .tensor(value)
    case .size(let size): return .tensor(Tensor(Interval(Double(sample.sizes[size]))))
    case .index(let letter):
      return .tensor(Tensor(Interval(Double(try value(ofIndex: letter)))))
    case .negated(let inner):
      switch try value(inner) {
      case .tensor(let tensor): return .tensor(tensor.map { -$0 })
      case .identity(let factor): return .identity(-factor)
      }
    case .sum(let terms): return try sum(terms)
    case .product(let factors): return try product(factors)
    case .transposed(let inner):
      guard case .tensor(let tensor) = try value(inner) else { return try value(inner) }
      guard let transposed = tensor.transposed else {
        throw .shape("the transpose of something with \(tensor.order) axes")
      }
      return .tensor(transposed)
    case .identity(let size):
      guard let size else { return .identity(Interval(1)) }
      let count = try wholeNumber(size)
      guard (1...64).contains(count) else { throw .undefined("an identity of size \(count)") }
      return .tensor(Tensor.diagonal(Array(repeating: Interval(1), count: count)))
    default: return .tensor(try further(term))
    }
  }

  private mutating func further(_ term: Term) throws(TermFault) -> Tensor {
    switch term {
    case .power(let base, let exponent): return try power(base, exponent)
    case .partial(let above, let below): return try derivative(above, by: below)
    case .entry(let inner, let indices): return try entry(of: inner, at: indices)
    case .call(let function, let arguments): return try call(function, arguments)
    case .delta(let left, let right):
      return Tensor(Interval(try wholeNumber(left) == wholeNumber(right) ? 1 : 0))
    case .indicator(let condition): return try truth(condition)
    case .cases(let cases): return try self.cases(cases)
    case .sumOver(let letter, let from, let to, let body):
      return try sum(over: letter, from, to, body)
    case .matrix(let rows): return try matrix(rows)
    case .shaped(let inner, let extents): return try shaped(inner, extents)
    case .ones(let size):
      let count = try wholeNumber(size)
      guard (1...64).contains(count) else { throw .undefined("a column of \(count) ones") }
      return Tensor([count, 1], Array(repeating: Interval(1), count: count)).squeezed
    default: throw .undefined("an expression without a value")
    }
  }

  // MARK: - Words for shapes

  /// Dimensions in the problem's letters.
  func described(_ dimensions: [Int]) -> String {
    if dimensions.isEmpty { return "a number" }
    let extents = dimensions.map { count in
      sample.sizes.firstIndex(of: count).map { problem.sizes[$0] } ?? "\(count)"
    }
    return extents.joined(separator: "×")
  }

  /// The whole number, below a million, that a term is.
  ///
  /// - Throws: `TermFault.undefined` for any other value.
  mutating func wholeNumber(_ term: Term) throws(TermFault) -> Int {
    guard let value = try tensor(term).scalar, value.isPoint, value.lower == value.lower.rounded(),
      abs(value.lower) < 1e6
    else { throw .undefined("an index that is no whole number") }
    return Int(value.lower)
  }

  /// The value of a bound index, counted from 1.
  func value(ofIndex letter: String) throws(TermFault) -> Int {
    guard let value = indexValues[letter] else { throw .unbound(letter) }
    return value
  }
}
