internal import Algebra
internal import Formulas

/// A number format of machines, by the rounding error of one operation in it.
struct MachineArithmetic {
  /// The largest relative error of a rounding: half a unit in the last place of 1.
  private let share: Double

  /// A pocket calculator's, of ten digits.
  static let calculator = MachineArithmetic(share: 5e-11)

  private init(share: Double) { self.share = share }

  /// The number format that printed numbers come from; nil where they show too few digits to tell.
  ///
  /// 7 to 9 significant digits may be a float32, 10 are a pocket calculator's, more are a float64,
  /// unless all entries are float32 numbers written out, as `tolist()` does
  /// (Documentation/Marking.md, section 1).
  ///
  /// - Parameters:
  ///   - isExcluded: whether other numbers of the sheet show that it is no float32.
  ///   - usual: the power of ten of the last digit that the other steps usually show; where that is
  ///     a float32's, one of fewer digits has lost its zeros, .690506 for .6905060.
  init?(printedAs value: Matrix<Numeral>, excludingSingle isExcluded: Bool = false, usual: Int = 0)
  {
    let digits = value.mostSignificantDigits
    let hasLostZeros = digits >= 5 && (-9 ... -7).contains(usual)
    // Arrays are printed to eight decimals, which leaves small numbers fewer significant digits.
    guard digits >= 7 || (value.finestExponent ?? 0) <= -7 || hasLostZeros else { return nil }
    let isSingle =
      !isExcluded && digits <= 9
      || value.elements.allSatisfy {
        $0.isOpen || Double(Float($0.value)) == $0.value
      }
    // Who works by a calculator may write down every term, and take it up again as it is shown.
    share = isSingle ? 0x1p-24 : digits == 10 ? Self.calculator.share : 0x1p-53
  }

  /// Tells it from other formats, and from none.
  var shareBits: UInt64 { share.bitPattern }

  /// Widens a value by the rounding error of its shortest print.
  func widenPrinted(_ value: Matrix<Interval>) -> Matrix<Interval> {
    value.map { $0.widened(by: share * $0.magnitude) }
  }

  /// Widens entries by the rounding error of the operation that made them, its terms in any order.
  func widen(_ boxes: TapeEntries, after operation: Operation, of operands: [Matrix<Interval>]) {
    restoreNoise(boxes, after: operation, of: operands)
    let results = boxes.elements.map(\.magnitude)
    guard let errors = errors(of: operation, on: operands, giving: results) else { return }
    // What is written in a formula is the number meant, if the format has it: the 2 of a square.
    let isConstant = if case .constant = operation { true } else { false }
    for (index, error) in errors.enumerated() where !(isConstant && boxes[index].isExactFloat) {
      boxes[index] = boxes[index].widened(by: share * error)
    }
  }

  /// Widens sums to all that their operands leave open: by hand noise that is left of a sum is 0,
  /// in a machine it is printed.
  private func restoreNoise(
    _ boxes: TapeEntries, after operation: Operation, of operands: [Matrix<Interval>]
  ) {
    switch operation {
    case .add, .subtract:
      let isSum = operation == .add
      for index in boxes.indices {
        let (left, right) = (operands[0].elements[index], operands[1].elements[index])
        boxes[index] = boxes[index].hull(isSum ? left + right : left - right)
      }
    case .sum(.all):
      boxes[0] = boxes[0].hull(operands[0].elements.reduce(Interval(0), +))
    default: break
    }
  }

  /// The rounding error of each entry of an operation, in half units of 1; nil where it is exact.
  private func errors(
    of operation: Operation, on operands: [Matrix<Interval>], giving results: [Double]
  ) -> [Double]? {
    switch operation {
    case .add, .subtract:
      // Of the larger operand, not the result: what cancels was rounded before.
      return results.indices.map { index in
        max(operands[0].elements[index].magnitude, operands[1].elements[index].magnitude)
      }
    case .multiply, .divide, .power, .constant: return results
    case .product:
      let sizes = operands.map { $0.map(\.magnitude) }
      let terms = Double(sizes[0].columns)
      return results.indices.map { index in
        let (row, column) = (index / sizes[1].columns, index % sizes[1].columns)
        return terms
          * (0..<sizes[0].columns).reduce(0) { $0 + sizes[0][row, $1] * sizes[1][$1, column] }
      }
    case .sum:
      let terms = operands[0].elements
      let total = terms.reduce(0) { $0 + $1.magnitude }
      return results.map { _ in Double(terms.count) * total }
    case .apply(let function):
      if function == .relu { return nil }
      // Elementary functions of common libraries are off by up to two units.
      return results.map { function.subtractsFromOne ? 4 : 4 * $0 }
    case .weightedLog: return results.map { 4 * $0 }
    case .softmax, .logSoftmax:
      // Beside its own error an exponential multiplies that of its argument.
      let largest = operands[0].elements.reduce(0) { max($0, $1.magnitude) }
      return results.map { (4 + largest) * $0 }
    case .softmaxPullback:
      // By the Jacobian: differences of products that may be much larger than the result.
      let (p, gradient) = (operands[0].elements, operands[1].elements)
      let total = zip(p, gradient).reduce(0) { $0 + $1.0.magnitude * $1.1.magnitude }
      return p.indices.map {
        Double(p.count + 2) * p[$0].magnitude * (gradient[$0].magnitude + total)
      }
    default: return nil
    }
  }
}

extension Interval {
  /// Whether this is one number that a float32, and so every format, holds exactly.
  fileprivate var isExactFloat: Bool { isPoint && Double(Float(lower)) == lower }
}

extension ElementaryFunction {
  /// Whether it is worked out as 1 − h or 1 − h², whose error is that of 1 however small the
  /// result.
  fileprivate var subtractsFromOne: Bool { self == .sigmoidSlope || self == .tanhSlope }
}
