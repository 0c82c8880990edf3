internal import Algebra
internal import Formulas

/// A number format of machines, by how much one operation in it can lose.
struct MachineArithmetic {
  /// Half a unit in the last place of 1: what a rounding loses as a share of the result.
  private let share: Double

  /// The format that written numbers come from (marking.md, section 1): of 7 to 9 significant digits they may be a
  /// float32, with more a float64, unless all of them are float32 written out, as `tolist()` does.
  init?(printedAs value: Matrix<Numeral>) {
    let digits = value.mostSignificantDigits
    // Arrays are printed to eight decimals, which leaves small numbers fewer significant digits.
    guard digits >= 7 || (value.finestExponent ?? 0) <= -7 else { return nil }
    let isSingle = digits <= 9 || value.elements.allSatisfy { Double(Float($0.value)) == $0.value }
    share = isSingle ? 0x1p-24 : 0x1p-53
  }

  /// Widens a value by what its shortest print can have lost.
  func widenPrinted(_ value: Matrix<Interval>) -> Matrix<Interval> {
    value.map { $0.widened(by: share * $0.magnitude) }
  }

  /// Widens a value by what the operation that made it can have lost, in any order of its terms.
  func widen(
    _ value: inout Matrix<Interval>, after operation: Operation, of operands: [Matrix<Interval>]
  ) {
    let loss: Double
    switch operation {
    case .add, .subtract:
      loss = share * operands.reduce(0) { max($0, $1.magnitude) }
    case .product:
      let terms = Double(operands[0].columns + 1)
      loss = share * terms * operands[0].magnitude * operands[1].magnitude
    case .sum:
      loss = share * Double(operands[0].shape.count) * operands[0].magnitude
    case .multiply, .divide, .power, .input, .constant:
      value = value.map { $0.widened(by: share * $0.magnitude) }
      return
    case .apply, .softmax, .logSoftmax, .softmaxPullback, .weightedLog:
      if case .apply(.relu) = operation { return }
      if case .apply(let function) = operation, function.subtractsFromOne {
        value = value.map { $0.widened(by: 4 * share) }
        return
      }
      // Elementary functions of common libraries lose up to two units, and normalising adds as many.
      value = value.map { $0.widened(by: 8 * share * $0.magnitude) }
      return
    default:
      return
    }
    value = value.map { $0.widened(by: loss) }
  }
}

extension Matrix<Interval> {
  /// The largest magnitude of any entry.
  fileprivate var magnitude: Double { elements.reduce(0) { Swift.max($0, $1.magnitude) } }
}

extension ElementaryFunction {
  /// Whether it is worked out as 1 − h or 1 − h², which loses as much of a small result as of 1.
  fileprivate var subtractsFromOne: Bool { self == .sigmoidSlope || self == .tanhSlope }
}
