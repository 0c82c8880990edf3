package import Algebra
package import Notation

/// Numbers and matrices of numbers among expressions.
extension Expression {
  /// A number and, where it has one, the sign before it.
  init(_ number: Numeral, at offset: Int) {
    var digits = number
    digits.isNegative = false
    self.init(.number(digits), at: offset)
    if number.isNegative { self = Expression(.negation(self), at: offset) }
  }

  /// Whether it is a matrix.
  var isMatrix: Bool {
    if case .matrix = kind { return true }
    return false
  }

  /// The rows of a matrix.
  var matrixRows: [[Expression]]? {
    if case .matrix(let rows) = kind { return rows }
    return nil
  }

  /// The numbers of a number or matrix with nothing else in it; nil for what is to be computed.
  package var numbers: Matrix<Numeral>? {
    switch kind {
    case .matrix(let rows):
      let columns = rows.first?.count ?? 0
      guard columns > 0 else { return nil }
      var entries: [Numeral] = []
      entries.reserveCapacity(rows.count * columns)
      for row in rows {
        guard row.count == columns else { return nil }
        for entry in row {
          guard let numeral = entry.numeral else { return nil }
          entries.append(numeral)
        }
      }
      return Matrix(Shape(rows.count, columns), entries)
    case .transpose(let operand) where operand.isMatrix:
      return operand.numbers?.transposed
    case .call("transpose", let arguments) where arguments.count == 1 && arguments[0].isMatrix:
      return arguments[0].numbers?.transposed
    case .negation(let operand) where operand.isMatrix: return nil
    default:
      return numeral.map { Matrix(scalar: $0) }
    }
  }

  /// The exponent of a power of ten, `10^{-3}`, from −400 to 400; nil for anything else.
  var exponentOfTen: Int? {
    guard case .binary(.power, let ten, let power) = kind, case .number(let base) = ten.kind,
      base == Numeral(significand: 10), let exponent = power.wholeNumber, abs(exponent) <= 400
    else { return nil }
    return exponent
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
      guard let top = above.wholeNumber, let bottom = below.wholeNumber,
        let divisor = UInt32(exactly: bottom), divisor > 0
      else { return nil }
      return Numeral(
        significand: UInt64(top.magnitude), denominator: divisor, isNegative: top < 0)
    case .binary(.power, _, _):
      return exponentOfTen.map { Numeral(significand: 1, exponent: $0) }
    case .matrix(let rows):
      return rows.count == 1 && rows[0].count == 1 ? rows[0][0].numeral : nil
    default: return nil
    }
  }
}
