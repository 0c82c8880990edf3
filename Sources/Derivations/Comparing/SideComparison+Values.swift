internal import Algebra
internal import AnswerSheets
internal import Rubrics

/// A side's values held against the truth.
extension SideComparison {
  /// Compares a side with the truth at every value of its free indices.
  ///
  /// - Parameter condition: holds at the indices to be compared; nil for all.
  /// - Returns: the fault of the first difference; nil for a right side.
  /// - Throws: `TermFault` for a side without a value, and for more than 5,000 combinations of
  ///   indices.
  mutating func compare(
    _ term: Term, where condition: Term.Condition?
  ) throws(TermFault) -> SideCheck.Fault? {
    if let fault { throw fault }
    var letters: [(letter: String, count: Int)] = []
    for (axis, term) in axes.enumerated() {
      guard case .index(let letter)? = term, !letters.contains(where: { $0.letter == letter })
      else { continue }
      letters.append((letter, truth.dimensions[axis]))
    }
    let combinations = letters.reduce(1) { $0 * $1.count }
    guard combinations <= 5_000 else { throw .enormous }
    var result: SideCheck.Fault?
    var isMet = false
    for number in 0..<combinations {
      var rest = number
      for (letter, count) in letters.reversed() {
        evaluation.indexValues[letter] = rest % count + 1
        rest /= count
      }
      if let condition {
        guard try evaluation.truth(condition).scalar != Interval(0) else { continue }
      }
      isMet = true
      let fault = try compareSlice(term)
      if result == nil || result == .value([]) { result = fault ?? result }
    }
    if !isMet { throw .undefined("a condition that never holds") }
    return result
  }

  /// Compares at one value of every index.
  private mutating func compareSlice(_ term: Term) throws(TermFault) -> SideCheck.Fault? {
    var slice = truth
    var free = Array(truth.dimensions.indices)
    var offset = 0
    var stride = 1
    for axis in axes.indices.reversed() {
      if let written = axes[axis] {
        let index = try evaluation.wholeNumber(written)
        guard index >= 1, index <= truth.dimensions[axis] else {
          throw .shape("the index \(index) at an axis of \(truth.dimensions[axis])")
        }
        offset += (index - 1) * stride
        slice = slice.slice(axis: axis, at: index - 1)
        free.removeAll { $0 == axis }
      }
      stride *= truth.dimensions[axis]
    }
    let under = free.filter { $0 < lower }.count
    if slice.order == 0 {
      let value = try evaluation.tensor(term)
      guard let number = value.scalar else {
        throw .shape("\(evaluation.described(value.dimensions)) for one entry")
      }
      guard !value.isIndeterminate else { throw .undefined("a value without bounds") }
      let isRight = number.intersects(slice.entries[0])
      coverage[offset] = (coverage[offset] ?? true) && isRight
      return isRight ? nil : .value([])
    }
    return try compareWhole(term, slice, under)
  }

  private mutating func compareWhole(
    _ term: Term, _ slice: Tensor, _ under: Int
  ) throws(TermFault) -> SideCheck.Fault? {
    let open = term.freeLetters.subtracting(evaluation.indexValues.keys).sorted()
    if !open.isEmpty { return try compareByLetters(term, open, slice) }
    let targets = targets(of: slice, under)
    if term.isWrittenOut(order: slice.order) {
      var best: SideCheck.Fault?
      for target in targets {
        var literal = LiteralComparison(evaluation: evaluation)
        do throws(TermFault) {
          let off = try literal.compare(term, target)
          if off.isEmpty { return nil }
          if best == nil { best = .value(off) }
        } catch {
          if case .shape(let message) = error {
            best = best ?? .shape(message)
          } else {
            throw error
          }
        }
      }
      return best ?? .value([])
    }
    let value = try evaluation.value(term)
    return try compare(value, targets, slice)
  }

  /// The truth in the layouts that are allowed.
  private func targets(of slice: Tensor, _ under: Int) -> [Tensor] {
    let upper = slice.order - under
    let turned = under > 0 && upper > 0 ? slice.rotated(by: upper) : slice
    return switch layout {
    case .denominator: [slice]
    case .numerator: [turned]
    case .either: under > 0 && upper > 0 ? [slice, turned] : [slice]
    }
  }

  private mutating func compare(
    _ value: TermEvaluation.Value, _ targets: [Tensor], _ slice: Tensor
  ) throws(TermFault) -> SideCheck.Fault? {
    let tensor: Tensor
    switch value {
    case .tensor(let known): tensor = known
    case .identity(let factor):
      guard slice.order == 2, slice.dimensions[0] == slice.dimensions[1] else {
        throw .shape("an identity matrix")
      }
      tensor = .diagonal(Array(repeating: factor, count: slice.dimensions[0]))
    }
    guard !tensor.isIndeterminate else { throw .undefined("a value without bounds") }
    var off: [Statement.Entry]?
    for target in targets {
      guard tensor.squeezedShape == target.squeezedShape else { continue }
      let entries = Self.offEntries(tensor.entries, target)
      if entries.isEmpty { return nil }
      off = off ?? entries
    }
    if let diagonal = slice.diagonal, slice.isDiagonal, tensor.squeezedShape == [diagonal.count] {
      let entries = Self.offEntries(tensor.entries, Tensor([diagonal.count, 1], diagonal))
      isDiagonalVector = entries.isEmpty
      return entries.isEmpty ? nil : .value(entries)
    }
    if let off { return .value(off) }
    throw .shape(evaluation.described(tensor.dimensions))
  }

  private static func offEntries(_ entries: [Interval], _ target: Tensor) -> [Statement.Entry] {
    let columns = target.order == 2 ? target.dimensions[1] : 1
    return entries.indices.filter { !entries[$0].intersects(target.entries[$0]) }.map {
      Statement.Entry(row: $0 / columns + 1, column: $0 % columns + 1)
    }
  }

  /// `dYhat_dZ2 = Yhat_i (δ_ij − Yhat_j)`: letters that nothing at the left binds run over its
  /// axes.
  private mutating func compareByLetters(
    _ term: Term, _ letters: [String], _ slice: Tensor
  ) throws(TermFault) -> SideCheck.Fault? {
    guard letters.count == slice.order, letters.count <= 3 else { throw .unbound(letters[0]) }
    var result: SideCheck.Fault?
    for order in Self.permutations(letters.count) {
      let outer = evaluation.indexValues
      defer { evaluation.indexValues = outer }
      var isRight = true
      for index in slice.entries.indices where isRight {
        var rest = index
        for axis in order.indices.reversed() {
          evaluation.indexValues[letters[order[axis]]] = rest % slice.dimensions[axis] + 1
          rest /= slice.dimensions[axis]
        }
        do throws(TermFault) {
          let value = try evaluation.tensor(term)
          guard let number = value.scalar else { throw .unbound(letters[0]) }
          isRight = number.intersects(slice.entries[index]) && !value.isIndeterminate
        } catch .shape {
          isRight = false
        }
      }
      if isRight { return nil }
      result = .value([])
    }
    return result
  }

  private static func permutations(_ count: Int) -> [[Int]] {
    switch count {
    case 1: [[0]]
    case 2: [[0, 1], [1, 0]]
    default: [[0, 1, 2], [0, 2, 1], [1, 0, 2], [1, 2, 0], [2, 0, 1], [2, 1, 0]]
    }
  }
}

extension Tensor {
  /// Whether a square matrix has zeros off its diagonal.
  package var isDiagonal: Bool {
    guard order == 2, dimensions[0] == dimensions[1] else { return false }
    return entries.indices.allSatisfy {
      $0 % (dimensions[0] + 1) == 0 || entries[$0] == Interval(0)
    }
  }
}
