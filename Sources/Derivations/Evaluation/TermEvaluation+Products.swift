internal import Algebra

/// Sums, products, quotients and powers.
extension TermEvaluation {
  /// The sum of some terms; an identity matrix takes the size of the others.
  ///
  /// - Precondition: there is a term.
  mutating func sum(_ terms: [Term]) throws(TermFault) -> Value {
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

  /// Two tensors combined entry by entry.
  ///
  /// - Parameter sign: the sign between them, for the fault.
  /// - Throws: `TermFault.shape` for shapes that do not fit.
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

  /// The product of some factors from the left to the right.
  ///
  /// - Precondition: there is a factor.
  mutating func product(_ factors: [Term.Factor]) throws(TermFault) -> Value {
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
      return try scaled(tensor, factor, joint)
    case (.tensor(let tensor), .identity(let factor)):
      return try scaled(tensor, factor, joint)
    case (.tensor(let a), .tensor(let b)): return .tensor(try joined(a, b, joint))
    }
  }

  /// A product with an identity of whatever size fits.
  private mutating func scaled(
    _ tensor: Tensor, _ factor: Interval, _ joint: Term.Joint
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

  /// The product of two factors that do not fit as matrices; nil if the reading allows none.
  ///
  /// Entry by entry for factors of one shape, the scalar product for two vectors.
  private func fitting(_ left: Tensor, _ right: Tensor, _ joint: Term.Joint) -> Tensor? {
    guard reading.fitsProducts else { return nil }
    switch joint {
    case .beside where left.dimensions == right.dimensions:
      return left.combined(with: right) { $0 * $1 }
    case .dot where left.isVector && right.isVector && left.squeezedShape == right.squeezedShape:
      return Tensor(zip(left.entries, right.entries).reduce(Interval(0)) { $0 + $1.0 * $1.1 })
    default: return nil
    }
  }

  /// The power of a term.
  ///
  /// - Throws: `TermFault.undefined` for an exponent that is no number, or beyond ±64.
  mutating func power(_ base: Term, _ exponent: Term) throws(TermFault) -> Tensor {
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
}

extension Term.Joint {
  /// Whether it is the product of matrices where that fits.
  fileprivate var isMatrix: Bool { self == .matrix || self == .beside || self == .dot }
}
