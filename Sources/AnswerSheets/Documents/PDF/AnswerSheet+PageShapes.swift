import Algebra

/// Values of a page that have not the shape asked for.
extension AnswerSheet {
  /// Makes values of a shape that is not asked for unreadable.
  ///
  /// On a page a fraction looks like a column, and rows of a matrix may be lost or be those of
  /// another formula: nobody knows whether the student wrote them so.
  mutating func refuseStrangeShapes(_ catalogue: QuantityCatalogue?) {
    guard let catalogue else { return }
    let counts = Dictionary(
      statements.filter { $0.entry == nil }.map { ($0.name, 1) }, uniquingKeysWith: +)
    for index in statements.indices where statements[index].entry == nil {
      let statement = statements[index]
      let last = statement.sides.count - 1
      guard case .value(let value)? = statement.sides.last?.content,
        let due = catalogue.quantity(statement.name)?.shape, value.shape != due,
        !due.isVector || value.shape != due.transposed,
        // Several numbers of one name may be the entries of a vector.
        !value.shape.isScalar || !due.isVector || counts[statement.name] == 1
      else { continue }
      statements[index].sides[last].content = .unreadable(
        "the page shows \(value.shape) numbers, expected \(due)")
    }
  }
}
