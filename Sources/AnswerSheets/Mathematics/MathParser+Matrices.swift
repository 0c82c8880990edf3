internal import Algebra
internal import Notation

/// Matrices in every bracket: `[1 2; 3 4]`, `[[1, 2], [3, 4]]`, `bmatrix`.
extension MathParser {
  /// A matrix as it is written; rows of unequal length are kept, so that a message can say so.
  mutating func matrix() -> Expression? {
    nested { parser in
      let start = parser.offset
      let isEnvironment = parser.kind == .open("matrix")
      let closing = MathToken.Kind.close(isEnvironment ? "matrix" : "[")
      parser.index += 1
      let outer = parser.isInRow
      parser.isInRow = !isEnvironment && parser.notation == .plain
      defer { parser.isInRow = outer }
      var rows: [[Expression]] = [[]]
      var hasSeparators = false
      var hasBreaks = false
      while let kind = parser.kind, kind != closing {
        switch kind {
        case .separator(let sign):
          hasSeparators = hasSeparators || sign == ","
          parser.index += 1
        case .rowBreak:
          hasBreaks = true
          parser.index += 1
          if rows.last?.isEmpty == false { rows.append([]) }
        default:
          guard let entry = parser.entry() else { return nil }
          rows[rows.count - 1].append(entry)
        }
      }
      guard parser.accept(closing) else { return nil }
      if rows.last?.isEmpty == true { rows.removeLast() }
      guard !rows.isEmpty else { return nil }
      let isFlat = rows.count == 1 && !hasBreaks && hasSeparators && !isEnvironment
      return Expression(.matrix(Self.arranged(rows, isFlat: isFlat)), at: start)
    }
  }

  /// An entry; in the row of a plain matrix two with a blank between are two entries.
  private mutating func entry() -> Expression? {
    if case .text = kind {
      index += 1
      return entry()
    }
    return expression()
  }

  /// Rows within rows become one matrix; a flat list with commas is a column (contract.md, Rubric).
  private static func arranged(_ rows: [[Expression]], isFlat: Bool) -> [[Expression]] {
    if rows.count == 1 {
      let inner = rows[0].map(\.matrixRows)
      if inner.allSatisfy({ $0 != nil }), !inner.isEmpty {
        return inner.compactMap { $0 }.map { $0.count == 1 ? $0[0] : $0.flatMap { $0 } }
      }
    }
    return isFlat ? rows[0].map { [$0] } : rows
  }
}

extension Expression {
  /// The rows of a matrix.
  var matrixRows: [[Expression]]? {
    if case .matrix(let rows) = kind { return rows }
    return nil
  }

  /// The numbers of a number or matrix with nothing else in it; nil for what is to be computed.
  var numbers: Matrix<Numeral>? {
    switch kind {
    case .matrix(let rows):
      let columns = rows.first?.count ?? 0
      guard columns > 0, rows.allSatisfy({ $0.count == columns }) else { return nil }
      let entries = rows.joined().compactMap(\.numeral)
      guard entries.count == rows.count * columns else { return nil }
      return Matrix(Shape(rows.count, columns), entries)
    case .transpose(let operand):
      return operand.matrixRows == nil ? nil : operand.numbers?.transposed
    default:
      return numeral.map { Matrix(scalar: $0) }
    }
  }

  /// A number with its sign, or a fraction of whole numbers.
  var numeral: Numeral? {
    switch kind {
    case .number(let numeral): return numeral
    case .negation(let operand):
      guard var numeral = operand.numeral else { return nil }
      numeral.isNegative.toggle()
      return numeral
    case .binary(.divide, let above, let below):
      guard let top = above.wholeNumber, let bottom = below.wholeNumber, bottom > 1 else {
        return nil
      }
      return Numeral(
        significand: UInt64(top.magnitude), denominator: UInt32(bottom), isNegative: top < 0)
    case .matrix(let rows):
      return rows.count == 1 && rows[0].count == 1 ? rows[0][0].numeral : nil
    default: return nil
    }
  }
}
