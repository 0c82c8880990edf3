internal import Algebra
internal import Formulas

/// Functions of tensors.
extension TermEvaluation {
  /// The value of a function of some arguments.
  mutating func call(
    _ function: Term.Function, _ arguments: [Term]
  ) throws(TermFault) -> Tensor {
    guard let first = arguments.first else { throw .undefined("a function without argument") }
    let function = try resolved(function, first)
    // The softmax of an entry is that entry of the softmax.
    if case .entry(let inner, let indices) = first, function.isOfVectors, arguments.count == 1 {
      let whole = try call(function, [inner])
      if whole.order == 2, whole.dimensions.contains(1) { return try pickEntry(indices, of: whole) }
    }
    switch function {
    case .maximum, .minimum: return try extreme(function, arguments)
    case .outer, .hadamard:
      guard arguments.count == 2 else { throw .undefined("a product without two factors") }
      let (left, right) = (try tensor(arguments[0]), try tensor(arguments[1]))
      try count(left.entries.count * right.entries.count)
      return function == .outer ? left.outer(right) : try combined(left, right, "⊙") { $0 * $1 }
    default: break
    }
    let x = try tensor(first)
    try count(x.entries.count * 4)
    switch function {
    case .softmax: return try columnwise(x, Self.softmax)
    case .logSoftmax: return try columnwise(x) { Self.softmax($0).map { $0.log() } }
    case .diag: return try diagonal(x)
    case .sum: return Tensor(x.entries.reduce(Interval(0), +))
    case .mean:
      return Tensor(x.entries.reduce(Interval(0), +) / Interval(Double(x.entries.count)))
    case .sumAlong(let axis): return try sum(of: x, along: axis)
    case .meanAlong(let axis):
      let count = Interval(Double(x.order == 0 ? 1 : x.dimensions[min(axis, x.order - 1)]))
      return try sum(of: x, along: axis).map { $0 / count }
    case .length:
      let count = x.isVector ? x.entries.count : x.dimensions.first ?? 1
      return Tensor(Interval(Double(count)))
    case .norm: return Tensor(x.entries.reduce(Interval(0)) { $0 + $1.power(2) }.sqrt())
    case .transpose:
      guard let result = x.transposed else { throw .shape("a transpose of \(x.order) axes") }
      return result
    case .slope(let inner): return try slope(inner, x)
    default: return try entrywise(function, x)
    }
  }

  private mutating func pickEntry(
    _ indices: [Term.Index], of whole: Tensor
  ) throws(TermFault) -> Tensor {
    guard case .at(let term)? = indices.first, indices.count == 1 else { return whole }
    let index = try wholeNumber(term)
    guard whole.entries.indices.contains(index - 1) else {
      throw .shape("the index \(index) at \(described(whole.dimensions))")
    }
    return Tensor(whole.entries[index - 1])
  }

  private func entrywise(_ function: Term.Function, _ x: Tensor) throws(TermFault) -> Tensor {
    switch function {
    case .cosh: return x.map(Self.cosh)
    case .sech: return x.map { Interval(1) / Self.cosh($0) }
    case .elementary(let function):
      if [.log, .log10, .sqrt].contains(function), !x.entries.allSatisfy({ $0.lower > 0 }) {
        throw .undefined("a logarithm or root of a number below 0")
      }
      return x.map { $0.applying(function) }
    default: throw .undefined("a function without a meaning here")
    }
  }

  private static func cosh(_ x: Interval) -> Interval {
    (x.exp() + (-x).exp()) / Interval(2)
  }

  private func columnwise(
    _ x: Tensor, _ transform: ([Interval]) -> [Interval]
  ) throws(TermFault) -> Tensor {
    guard x.order <= 2 else { throw .shape("a softmax of \(x.order) axes") }
    if x.order < 2 || x.dimensions.contains(1) { return Tensor(x.dimensions, transform(x.entries)) }
    let columns = (0..<x.dimensions[1]).map { transform(x.slice(axis: 1, at: $0).entries) }
    return Tensor(
      x.dimensions, (0..<x.dimensions[0]).flatMap { row in columns.map { $0[row] } })
  }

  private static func softmax(_ logits: [Interval]) -> [Interval] {
    let powers = logits.map { $0.exp() }
    let sum = powers.reduce(Interval(0), +)
    return powers.map { $0 / sum }
  }

  private mutating func extreme(
    _ function: Term.Function, _ arguments: [Term]
  ) throws(TermFault) -> Tensor {
    let choose: (Interval, Interval) -> Interval = { a, b in
      function == .maximum
        ? Interval(lower: max(a.lower, b.lower), upper: max(a.upper, b.upper))
        : Interval(lower: min(a.lower, b.lower), upper: min(a.upper, b.upper))
    }
    if arguments.count == 1 {
      let x = try tensor(arguments[0])
      return Tensor(x.entries.dropFirst().reduce(x.entries[0], choose))
    }
    var result = try tensor(arguments[0])
    for argument in arguments.dropFirst() {
      result = try combined(result, tensor(argument), "max", choose)
    }
    return result
  }

  /// The sums down the columns as a row, or along the rows as a column.
  private func sum(of x: Tensor, along axis: Int) throws(TermFault) -> Tensor {
    if x.order == 0 { return x }
    guard x.order == 2 else { throw .shape("a sum along an axis of \(x.order)") }
    let slices = (0..<x.dimensions[axis]).map { x.slice(axis: axis, at: $0).entries }
    let sums = slices.dropFirst().reduce(slices[0]) { zip($0, $1).map { $0 + $1 } }
    return Tensor(axis == 0 ? [1, sums.count] : [sums.count, 1], sums).squeezed
  }

  private func diagonal(_ x: Tensor) throws(TermFault) -> Tensor {
    if x.order == 0 { return x }
    if x.order == 2, x.dimensions.contains(1) { return .diagonal(x.entries) }
    guard let diagonal = x.diagonal else { throw .shape("diag of \(described(x.dimensions))") }
    return Tensor([diagonal.count, 1], diagonal)
  }

  /// The derivative of an activation, entry by entry; that of the softmax is a matrix.
  private mutating func slope(
    _ function: Term.Function, _ x: Tensor
  ) throws(TermFault) -> Tensor {
    switch function {
    case .elementary(let function):
      guard let slope = function.slope else {
        throw .undefined("the derivative of this function")
      }
      return x.map(slope)
    case .softmax:
      let p = Self.softmax(x.entries)
      let outer = Tensor([p.count, 1], p).outer(Tensor([p.count, 1], p))
      return try combined(.diagonal(p), outer, "-") { $0 - $1 }
    default: throw .undefined("the derivative of this function")
    }
  }

  // MARK: - Activations by another name

  /// The function that σ, f or g stands for: what the problem applies to the argument.
  private mutating func resolved(
    _ function: Term.Function, _ argument: Term
  ) throws(TermFault) -> Term.Function {
    if case .slope(let inner) = function { return .slope(try resolved(inner, argument)) }
    guard function == .activation else { return function }
    if let quantity = argument.innermostQuantity, let known = problem.activation(of: quantity) {
      return known
    }
    let value = try tensor(argument)
    for quantity in problem.quantities.indices {
      let own = sample.values[quantity]
      if own.dimensions == value.dimensions,
        zip(own.entries, value.entries).allSatisfy({ $0.intersects($1) }),
        let known = problem.activation(of: quantity)
      {
        return known
      }
    }
    return .sigmoid
  }
}

extension Term.Function {
  /// Whether it takes a vector as a whole.
  fileprivate var isOfVectors: Bool { self == .softmax || self == .logSoftmax }
}

extension Term {
  /// The quantity that a term is, or is an entry of.
  fileprivate var innermostQuantity: Int? {
    switch self {
    case .quantity(let quantity): quantity
    case .entry(.quantity(let quantity), _): quantity
    case .shaped(.quantity(let quantity), _): quantity
    default: nil
    }
  }
}
