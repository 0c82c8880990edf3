internal import Algebra
internal import Notation
internal import Rubrics

/// Entries, derivatives by name, matrices, cases and sums.
extension TermEvaluation {
  /// The part of a term's value at some indices, counted from 1.
  ///
  /// - Throws: `TermFault.shape` for more indices than axes, and any fault of the term.
  mutating func entry(of term: Term, at indices: [Term.Index]) throws(TermFault) -> Tensor {
    if case .partial(let above, let below) = term {
      return try entry(ofDerivative: above, by: below, at: indices)
    }
    return try pick(indices, from: tensor(term))
  }

  /// The part of a tensor at some indices.
  private mutating func pick(
    _ indices: [Term.Index], from tensor: Tensor
  ) throws(TermFault) -> Tensor {
    var indices = indices
    if tensor.order == 2, tensor.dimensions.contains(1) {
      // The axis of 1 of a vector has only the index 1.
      let isRow = tensor.dimensions[0] == 1
      if indices.count == 1 { indices.insert(.at(.number(1)), at: isRow ? 0 : 1) }
    } else if tensor.order == 2, indices.count == 1 {
      indices.insert(.all, at: reading.isRowIndex ? 1 : 0)
    }
    guard indices.count <= tensor.order, !indices.isEmpty else {
      throw .shape("\(indices.count) indices at \(described(tensor.dimensions))")
    }
    while indices.count < tensor.order { indices.append(.all) }
    var result = tensor
    for axis in indices.indices.reversed() {
      guard case .at(let term) = indices[axis] else { continue }
      let index = try wholeNumber(term)
      guard index >= 1, index <= result.dimensions[axis] else {
        throw .shape("the index \(index) at an axis of \(described([result.dimensions[axis]]))")
      }
      result = result.slice(axis: axis, at: index - 1)
    }
    try count(result.entries.count)
    // A row that is cut out of a matrix stays a row.
    if tensor.order == 2, result.order == 1, case .at = indices[0] {
      return Tensor([1, result.dimensions[0]], result.entries)
    }
    return result.order > 2 ? result : result.squeezed
  }

  /// `dYhat_dZ2[i, j]`: indices at the axes in the order of the reading.
  private mutating func entry(
    ofDerivative above: Term.Reference, by below: Term.Reference, at indices: [Term.Index]
  ) throws(TermFault) -> Tensor {
    try pick(indices, from: derivative(above, by: below))
  }

  // MARK: - Conditions

  /// The truth of a condition, entry by entry: 1, 0, or the interval from 0 to 1 if it is open.
  mutating func truth(_ condition: Term.Condition) throws(TermFault) -> Tensor {
    let left = try tensor(condition.left)
    let right = try tensor(condition.right)
    return try combined(left, right, condition.relation.rawValue) { a, b in
      switch condition.relation {
      case .greater: Self.truth(always: a.lower > b.upper, never: a.upper <= b.lower)
      case .less: Self.truth(always: a.upper < b.lower, never: a.lower >= b.upper)
      case .greaterOrEqual: Self.truth(always: a.lower >= b.upper, never: a.upper < b.lower)
      case .lessOrEqual: Self.truth(always: a.upper <= b.lower, never: a.lower > b.upper)
      case .equal: Self.truth(always: a.isPoint && a == b, never: !a.intersects(b))
      case .unequal: Self.truth(always: !a.intersects(b), never: a.isPoint && a == b)
      }
    }
  }

  private static func truth(always: Bool, never: Bool) -> Interval {
    always ? Interval(1) : never ? Interval(0) : Interval(lower: 0, upper: 1)
  }

  /// The value of the first case whose condition holds, entry by entry.
  ///
  /// - Throws: `TermFault.undefined` if no case holds for some entry.
  mutating func cases(_ cases: [Term.Case]) throws(TermFault) -> Tensor {
    var result: Tensor?
    var open = Tensor(Interval(1))
    for (index, candidate) in cases.enumerated() {
      let truth =
        try candidate.condition.map { condition throws(TermFault) in try self.truth(condition) }
        ?? Tensor(Interval(1))
      // A number decides for one branch, and the others need no value.
      if let number = truth.scalar, open.scalar != nil {
        if number == Interval(0) { continue }
        if number == Interval(1), result == nil {
          return try zeros(
            tensor(candidate.value), besides: cases[..<index] + cases[(index + 1)...])
        }
      }
      let weight = try combined(open, truth, "·") { $0 * $1 }
      let part = try combined(weight, tensor(candidate.value), "·") { $0 * $1 }
      result =
        try result.map { sum throws(TermFault) in try combined(sum, part, "+") { $0 + $1 } } ?? part
      open = try combined(open, truth, "·") { $0 * (Interval(1) - $1) }
    }
    guard let result else { throw .undefined("no case that holds") }
    if open.entries.contains(where: { $0 != Interval(0) }) { throw .undefined("a case left out") }
    return result
  }

  /// A 0 in place of zeros in the shape of another case: `-y x if m < 1, else 0`.
  private mutating func zeros(
    _ value: Tensor, besides others: ArraySlice<Term.Case>
  ) throws(TermFault) -> Tensor {
    guard value.scalar == Interval(0), let other = others.first else { return value }
    let shaped = try tensor(other.value)
    return shaped.order > 0 ? shaped.map { _ in Interval(0) } : value
  }

  // MARK: - Sums over an index

  /// The sum of a body over the values of an index, from 1 and to the length of its axis if no
  /// bounds are written.
  ///
  /// - Throws: `TermFault.enormous` for 10,000 summands and more, `TermFault.unbound` for no upper
  ///   bound.
  mutating func sum(
    over letter: String, _ from: Term?, _ to: Term?, _ body: Term
  ) throws(TermFault) -> Tensor {
    let first = try from.map { term throws(TermFault) in try wholeNumber(term) } ?? 1
    let last =
      try to.map { term throws(TermFault) in try wholeNumber(term) } ?? length(of: letter, in: body)
    guard let last else { throw .unbound(letter) }
    guard last - first < 10_000 else { throw .enormous }
    guard last >= first else { return Tensor(Interval(0)) }
    let outer = indexValues[letter]
    defer { indexValues[letter] = outer }
    var total: Tensor?
    for index in first...last {
      indexValues[letter] = index
      let next = try tensor(body)
      total =
        try total.map { sum throws(TermFault) in try combined(sum, next, "+") { $0 + $1 } }
        ?? next
    }
    return total ?? Tensor(Interval(0))
  }

  /// How far an index runs: the length of the axis at which it stands first.
  mutating func length(of letter: String, in term: Term) -> Int? {
    var visitor = IndexVisitor(letter: letter)
    visitor.visit(term)
    for (inner, axis, count) in visitor.uses.prefix(8) {
      if let length = axisLength(inner, axis, of: count) { return length }
    }
    return nil
  }

  private mutating func axisLength(_ term: Term, _ axis: Int, of count: Int) -> Int? {
    guard let tensor = try? tensor(term) else { return nil }
    if count == 1 {
      if tensor.order == 2, tensor.dimensions.contains(1) { return tensor.entries.count }
      if tensor.order == 2 { return tensor.dimensions[reading.isRowIndex ? 0 : 1] }
    }
    return tensor.dimensions.indices.contains(axis) ? tensor.dimensions[axis] : nil
  }

  // MARK: - Matrices

  /// The matrix of some rows of blocks, beside and below each other.
  ///
  /// - Throws: `TermFault.shape` for blocks that do not fit, `TermFault.undefined` for dots.
  mutating func matrix(_ rows: [[Term.Cell]]) throws(TermFault) -> Tensor {
    var lines: [Tensor] = []
    for row in rows {
      var line: Tensor?
      for cell in row {
        guard case .term(let term) = cell else {
          throw .undefined("dots that stand for entries within a larger expression")
        }
        let block = try tensor(term).asMatrix
        line = try line.map { left throws(TermFault) in try beside(left, block) } ?? block
      }
      if let line { lines.append(line) }
    }
    guard let first = lines.first else { throw .undefined("a matrix without entries") }
    let width = first.dimensions[1]
    guard lines.allSatisfy({ $0.dimensions[1] == width }) else {
      throw .shape("rows of different length")
    }
    let entries = lines.flatMap(\.entries)
    try count(entries.count)
    return Tensor([entries.count / width, width], entries).squeezed
  }

  private func beside(_ left: Tensor, _ right: Tensor) throws(TermFault) -> Tensor {
    let height = left.dimensions[0]
    guard right.dimensions[0] == height else { throw .shape("blocks of different height") }
    let (a, b) = (left.dimensions[1], right.dimensions[1])
    var entries: [Interval] = []
    for row in 0..<height {
      entries += left.entries[row * a..<(row + 1) * a]
      entries += right.entries[row * b..<(row + 1) * b]
    }
    return Tensor([height, a + b], entries)
  }

  /// A number repeated to a written shape; any other value as it is.
  ///
  /// - Throws: `TermFault.enormous` for a shape of 20,000 entries and more.
  mutating func shaped(_ term: Term, _ extents: [Extent]) throws(TermFault) -> Tensor {
    let dimensions = extents.map { sample.length($0, in: problem) }
    let total = dimensions.reduce(1) { $0 * max($1, 0) }
    guard total > 0, total < 20_000 else { throw .enormous }
    let value = try tensor(term)
    if let number = value.scalar, value.order == 0 {
      try count(total)
      return Tensor(dimensions, Array(repeating: number, count: total)).squeezed
    }
    return value
  }
}

extension Tensor {
  fileprivate var asMatrix: Tensor { order == 0 ? Tensor([1, 1], entries) : self }
}
