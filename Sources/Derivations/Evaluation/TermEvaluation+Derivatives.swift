internal import Algebra
internal import Rubrics

/// Derivatives by name, with their indices.
extension TermEvaluation {
  /// The derivative of a quantity by another, in the layout of the reading.
  mutating func derivative(
    _ above: Term.Reference, by below: Term.Reference
  ) throws(TermFault) -> Tensor {
    let (tensor, lower) = try canonicalDerivative(above, by: below)
    let upper = tensor.order - lower
    if tensor.order == 1 {
      let isColumn = (upper == 1) == reading.isNumeratorFirst
      return Tensor(
        isColumn ? [tensor.entries.count, 1] : [1, tensor.entries.count], tensor.entries)
    }
    return reading.isNumeratorFirst ? tensor.rotated(by: upper) : tensor
  }

  /// The derivative with the axes of what it is by first, and how many those are; indices are put
  /// in.
  package mutating func canonicalDerivative(
    _ above: Term.Reference, by below: Term.Reference
  ) throws(TermFault) -> (Tensor, lower: Int) {
    let pair = Problem.Pair(above.quantity, by: below.quantity)
    guard var tensor = sample.jacobians[pair] else {
      let names = problem.quantities
      throw .undefined(
        "the derivative of \(names[above.quantity].name) by \(names[below.quantity].name)")
    }
    try count(tensor.entries.count)
    let lower = problem.quantities[below.quantity].axes.count
    let upper = try indices(of: above)
    for (axis, index) in upper.enumerated().reversed() {
      if let index { tensor = tensor.slice(axis: lower + axis, at: index - 1) }
    }
    let under = try indices(of: below)
    for (axis, index) in under.enumerated().reversed() {
      if let index { tensor = tensor.slice(axis: axis, at: index - 1) }
    }
    return (tensor, under.filter { $0 == nil }.count)
  }

  /// The index, from 1, at each axis of a quantity that is longer than 1; nil where the axis stays.
  mutating func indices(of reference: Term.Reference) throws(TermFault) -> [Int?] {
    let quantity = problem.quantities[reference.quantity]
    let axes = quantity.axes
    guard !reference.indices.isEmpty else { return axes.map { _ in nil } }
    var indices = reference.indices
    if axes.count == 2, indices.count == 1 { indices.insert(.all, at: reading.isRowIndex ? 1 : 0) }
    // `Z[i, 1]` has an index for the axis of 1, too.
    if indices.count == 2, axes.count == 1 { indices = [indices[axes[0]]] }
    guard indices.count == axes.count else {
      throw .shape("\(indices.count) indices at \(quantity.name)")
    }
    var result: [Int?] = []
    for (axis, index) in zip(axes, indices) {
      guard case .at(let term) = index else {
        result.append(nil)
        continue
      }
      let index = try wholeNumber(term)
      guard index >= 1, index <= sample.length(quantity.extents[axis], in: problem) else {
        throw .shape("the index \(index) at an axis of \(quantity.extents[axis])")
      }
      result.append(index)
    }
    return result
  }
}
