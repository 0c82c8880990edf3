internal import Algebra
internal import Formulas
internal import Notation
internal import Typesetting

/// Functions written out entry by entry.
extension EntryWriting {
  func call(_ name: String, _ arguments: [Expression]) -> Matrix<EntryTerm>? {
    guard let first = arguments.first, let x = write(first) else { return nil }
    if name == "sum", arguments.count == 2, case .number(let direction) = arguments[1].kind {
      let lanes = direction.value == 2 ? x : x.transposed
      let sums = (0..<lanes.rows).map { row in total((0..<lanes.columns).map { lanes[row, $0] }) }
      let column = Matrix(Shape(lanes.rows, 1), sums)
      return direction.value == 2 ? column : column.transposed
    }
    if arguments.count == 2, let p = write(arguments[1]) { return loss(name, x, p) }
    guard arguments.count == 1 else { return nil }
    switch name {
    case "sigmoid": return x.map { .whole(1) / (.whole(1) + (-$0).exponential) }
    case "exp": return x.map(\.exponential)
    case "log": return x.map { $0.called("ln") }
    case "tanh": return x.map { $0.called("tanh") }
    case "normal_cdf": return x.map { $0.called("Φ") }
    case "normal_pdf": return x.map { $0.called("φ") }
    case "gelu": return x.map { $0 * $0.called("Φ") }
    case "softplus": return x.map { (.whole(1) + $0.exponential).called("ln") }
    case "relu":
      return x.map {
        EntryTerm(term: .call(.word("max"), [.number("0"), $0.term]), count: $0.count)
      }
    case "softmax" where x.columns == 1:
      let sum = total(x.elements.map(\.exponential))
      return x.map { $0.exponential / sum }
    case "sum": return Matrix(scalar: total(x.elements))
    case "mean": return Matrix(scalar: total(x.elements) / .whole(x.shape.count))
    case "transpose": return x.transposed
    default: return nil
    }
  }

  /// The losses of a single sample.
  private func loss(
    _ name: String, _ y: Matrix<EntryTerm>, _ p: Matrix<EntryTerm>
  ) -> Matrix<EntryTerm>? {
    guard y.shape == p.shape, y.columns == 1 else { return nil }
    let pairs = Array(zip(y.elements, p.elements))
    let squares = { total(pairs.map { ($1 - $0).raised(to: .number("2")) }) }
    switch name {
    case "cross_entropy":
      return Matrix(scalar: -total(pairs.map { $0 * $1.called("ln") }))
    case "binary_cross_entropy":
      let terms = pairs.flatMap { y, p in
        [y * p.called("ln"), (.whole(1) - y) * (.whole(1) - p).called("ln")]
      }
      return Matrix(scalar: -total(terms))
    case "squared_error": return Matrix(scalar: squares())
    case "half_squared_error": return Matrix(scalar: squares() / .whole(2))
    case "mean_squared_error": return Matrix(scalar: squares() / .whole(y.shape.count))
    default: return nil
    }
  }
}
