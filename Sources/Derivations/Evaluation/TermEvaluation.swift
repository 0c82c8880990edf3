internal import Algebra
internal import AnswerSheets
internal import Rubrics

/// Why an expression has no value.
package enum TermFault: Error, Hashable, Sendable {
  /// Dimensions that do not fit; the message has them in the problem's letters.
  case shape(String)
  /// An index that is bound neither at the left nor by a sum.
  case unbound(String)
  /// A derivative by something it does not depend on, an index out of range, a value without bounds.
  case undefined(String)
  /// More work than an answer may ask for.
  case enormous
}

/// How notation that can be read in several ways is read.
package struct TermReading: Hashable, Sendable {
  /// Which axes of a derivative come first.
  package var isNumeratorFirst = false
  /// Whether the lone index of a matrix counts its rows.
  package var isRowIndex = false
  /// Whether a product of matrices that does not fit is the product that does.
  package var fitsProducts = false

  /// All readings, the most usual first, and those in which products fit only where no other is right.
  package static let all =
    strict
    + strict.map { reading in
      var fitting = reading
      fitting.fitsProducts = true
      return fitting
    }
  private static let strict = [
    TermReading(), TermReading(isNumeratorFirst: true), TermReading(isRowIndex: true),
    TermReading(isNumeratorFirst: true, isRowIndex: true),
  ]
}

/// Values of expressions in one random world.
package struct TermEvaluation {
  /// The numbers that an evaluation may compute.
  package static let maximumWork = 100_000

  let problem: Problem
  let draw: Sample
  let reading: TermReading
  /// Values and derivatives of the student's own in place of the right ones.
  let own: OwnTensors
  /// The values of the indices that are bound, counted from 1.
  package var indexValues: [String: Int] = [:]
  private(set) var work = 0
  /// What is left of the work of the submission; nil without a bound.
  var budget: WorkBudget?

  package init(
    _ problem: Problem, _ draw: Sample, _ reading: TermReading, own: OwnTensors = OwnTensors()
  ) {
    self.problem = problem
    self.draw = draw
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

  mutating func count(_ entries: Int) throws(TermFault) {
    work += entries + 1
    let isAffordable = budget?.spend(entries + 1) ?? true
    if work > Self.maximumWork || !isAffordable { throw .enormous }
  }

  mutating func value(_ term: Term) throws(TermFault) -> Value {
    try count(0)
    switch term {
    case .number(let number): return .tensor(Tensor(Interval(number)))
    case .quantity(let quantity):
      let value = own.values[quantity] ?? draw.values[quantity]
      try count(value.entries.count)
      return .tensor(value)
    case .size(let size): return .tensor(Tensor(Interval(Double(draw.sizes[size]))))
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
      return Tensor([count, 1], Array(repeating: Interval(1), count: count)).settled
    default: throw .undefined("an expression without a value")
    }
  }

  // MARK: - Sums and products

  private mutating func sum(_ terms: [Term]) throws(TermFault) -> Value {
    var total = try value(terms[0])
    for term in terms.dropFirst() {
      switch (total, try value(term)) {
      case (.identity(let left), .identity(let right)): total = .identity(left + right)
      case (.tensor(let tensor), .identity(let factor)),
        (.identity(let factor), .tensor(let tensor)):
        guard tensor.order == 2, tensor.dimensions[0] == tensor.dimensions[1] else {
          throw .shape("an identity beside \(described(tensor.dimensions))")
        }
        let diagonal = Tensor.diagonal(Array(repeating: factor, count: tensor.dimensions[0]))
        total = .tensor(try combined(tensor, diagonal, "+") { $0 + $1 })
      case (.tensor(let left), .tensor(let right)):
        total = .tensor(try combined(left, right, "+") { $0 + $1 })
      }
    }
    return total
  }

  mutating func combined(
    _ left: Tensor, _ right: Tensor, _ sign: String,
    _ combine: (Interval, Interval) -> Interval
  ) throws(TermFault) -> Tensor {
    guard let result = left.combined(with: right, combine) else {
      throw .shape(
        "'\(sign)' between \(described(left.dimensions)) and \(described(right.dimensions))")
    }
    try count(result.entries.count)
    return result
  }

  private mutating func product(_ factors: [Term.Factor]) throws(TermFault) -> Value {
    var result = try value(factors[0].term)
    for factor in factors.dropFirst() {
      let next = try value(factor.term)
      result = try joined(result, next, factor.joint)
    }
    return result
  }

  private mutating func joined(
    _ left: Value, _ right: Value, _ joint: Term.Joint
  ) throws(TermFault) -> Value {
    switch (left, right) {
    case (.identity(let a), .identity(let b)): return .identity(a * b)
    case (.identity(let factor), .tensor(let tensor)):
      return try scaled(tensor, factor, joint, isLeft: false)
    case (.tensor(let tensor), .identity(let factor)):
      return try scaled(tensor, factor, joint, isLeft: true)
    case (.tensor(let a), .tensor(let b)): return .tensor(try joined(a, b, joint))
    }
  }

  /// A product with an identity of whatever size fits.
  private mutating func scaled(
    _ tensor: Tensor, _ factor: Interval, _ joint: Term.Joint, isLeft: Bool
  ) throws(TermFault) -> Value {
    if tensor.order == 0, joint.isMatrix { return .identity(tensor.entries[0] * factor) }
    if joint.isMatrix { return .tensor(tensor.map { $0 * factor }) }
    guard joint == .entries, tensor.order == 2 else {
      throw .undefined("an identity matrix of unknown size")
    }
    let size = max(tensor.dimensions[0], tensor.dimensions[1])
    let diagonal = Tensor.diagonal(Array(repeating: factor, count: size))
    return .tensor(try combined(tensor, diagonal, "⊙") { $0 * $1 })
  }

  private mutating func joined(
    _ left: Tensor, _ right: Tensor, _ joint: Term.Joint
  ) throws(TermFault) -> Tensor {
    switch joint {
    case .entries: return try combined(left, right, "⊙") { $0 * $1 }
    case .divided:
      let quotient = left.order == 0 ? right.dimensions : left.dimensions
      guard right.order == 0 || right.isRepeated(to: quotient) else {
        throw .shape("division by \(described(right.dimensions))")
      }
      guard !right.entries.contains(where: { $0.contains(0) }) else {
        throw .undefined("a division by 0")
      }
      return try combined(left, right, "/") { $0 / $1 }
    case .matrix, .beside, .dot:
      let middle = max(left.dimensions.last ?? 1, 1)
      try count(left.entries.count * right.entries.count / middle)
      guard let product = left.product(right) ?? fitting(left, right, joint) else {
        throw .shape(
          "the product of \(described(left.dimensions)) by \(described(right.dimensions))")
      }
      return product
    }
  }

  /// The one product of two factors that fits where that of matrices does not; nil where the reading allows none.
  private func fitting(_ left: Tensor, _ right: Tensor, _ joint: Term.Joint) -> Tensor? {
    guard reading.fitsProducts else { return nil }
    switch joint {
    case .beside where left.dimensions == right.dimensions:
      return left.combined(with: right) { $0 * $1 }
    case .dot where left.isVector && right.isVector && left.essence == right.essence:
      return Tensor(zip(left.entries, right.entries).reduce(Interval(0)) { $0 + $1.0 * $1.1 })
    default: return nil
    }
  }

  private mutating func power(_ base: Term, _ exponent: Term) throws(TermFault) -> Tensor {
    let value = try tensor(base)
    guard let exponent = try tensor(exponent).scalar, exponent.isPoint else {
      throw .undefined("a power that is no number")
    }
    let number = exponent.lower
    if number == 1 { return value }
    guard abs(number) <= 64 else { throw .undefined("a power of \(number)") }
    if number < 0, value.entries.contains(where: { $0.contains(0) }) {
      throw .undefined("a division by 0")
    }
    let isWhole = number == number.rounded()
    guard isWhole || value.entries.allSatisfy({ $0.lower > 0 }) else {
      throw .undefined("a root of a number below 0")
    }
    try count(value.entries.count * 8)
    return value.map { isWhole ? $0.power(Int(number)) : $0.power(exponent) }
  }

  // MARK: - Words for shapes

  /// Dimensions in the problem's letters.
  func described(_ dimensions: [Int]) -> String {
    if dimensions.isEmpty { return "a number" }
    let extents = dimensions.map { count in
      draw.sizes.firstIndex(of: count).map { problem.sizes[$0] } ?? "\(count)"
    }
    return extents.joined(separator: "×")
  }

  mutating func wholeNumber(_ term: Term) throws(TermFault) -> Int {
    guard let value = try tensor(term).scalar, value.isPoint, value.lower == value.lower.rounded(),
      abs(value.lower) < 1e6
    else { throw .undefined("an index that is no whole number") }
    return Int(value.lower)
  }

  func value(ofIndex letter: String) throws(TermFault) -> Int {
    guard let value = indexValues[letter] else { throw .unbound(letter) }
    return value
  }
}

/// What a student stated in place of the right values and derivatives.
package struct OwnTensors: Sendable {
  package var values: [Int: Tensor] = [:]
  /// The axes of what they are by first.
  package var jacobians: [Problem.Pair: Tensor] = [:]

  package init() {}
}

extension Term.Joint {
  /// Whether it is the product of matrices where that fits.
  fileprivate var isMatrix: Bool { self == .matrix || self == .beside || self == .dot }
}
