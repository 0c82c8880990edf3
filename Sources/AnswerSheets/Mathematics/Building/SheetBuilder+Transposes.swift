internal import Algebra
import Notation

/// Statements of the transpose of a matrix: `dW^T = [1 3; 2 4]` says that dW is [1 2; 3 4].
extension SheetBuilder {
  /// Turns the sides of such statements over, so that they are those of the matrix itself.
  ///
  /// A value in the matrix's own shape, which the transpose has not, is left as it is.
  mutating func turnTransposes() {
    for index in transposed {
      let statement = sheet.statements[index]
      guard statement.entry == nil,
        let shape = catalogue?.quantity(statement.name)?.shape, !shape.isVector
      else { continue }
      if shape.rows != shape.columns, case .value(let value)? = statement.sides.last?.content,
        value.shape == shape
      {
        continue
      }
      for side in statement.sides.indices { sheet.statements[index].sides[side].turnOver() }
    }
  }
}

extension Side {
  fileprivate mutating func turnOver() {
    opened = opened?.transposed
    switch content {
    case .value(let value): content = .value(value.transposed)
    case .expression(let working):
      content = .expression(Expression(.transpose(working), at: working.offset))
    case .unreadable: break
    }
  }
}
