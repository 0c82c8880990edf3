internal import Algebra
internal import AnswerSheets
internal import Formulas
internal import Notation
internal import Rubrics

/// The targets of a classification: a single 1 for each sample where the rubric says so, else the
/// shares of the classes, which come to 1.
extension SampleModel {
  /// How the classes lie in a matrix of targets.
  enum Classes {
    case downColumns
    case alongRows
  }

  /// The set that the values of a symbol are drawn from.
  enum ValueSet {
    case numbers
    case shares(Classes)
    case oneHot(Classes)
  }

  /// The set that a symbol is drawn from, by how the classes lie in it as the targets of a
  /// cross-entropy.
  func valueSet(
    of symbol: Rubric.Derivation.Symbol, _ shape: Shape, _ classes: Classes?
  ) -> ValueSet {
    if symbol.isOneHot {
      // A row of targets is one sample: by columns each of its entries would be 1.
      return .oneHot(classes ?? (symbol.rows == .number(1) ? .alongRows : .downColumns))
    }
    guard let classes else { return .numbers }
    // Of a single class the share would be 1 in every random sample.
    let count = classes == .alongRows ? shape.columns : shape.rows
    return count > 1 ? .shares(classes) : .numbers
  }

  /// How the classes lie in each symbol that a formula takes for the targets of a cross-entropy, by
  /// the symbol's name.
  static func targets(_ quantities: [Problem.Quantity]) -> [String: Classes] {
    var targets: [String: Classes] = [:]
    var left = quantities.compactMap(\.expression)
    while let expression = left.popLast() {
      if case .call("cross_entropy", let arguments) = expression.kind,
        case .name(let name)? = arguments.first?.kind
      {
        targets[name] =
          arguments.count > 2 && arguments[2].wholeNumber != 1 ? .alongRows : .downColumns
      }
      left += expression.operands
    }
    return targets
  }

  /// A single 1 for each sample, at a random class.
  static func oneHot(
    _ shape: Shape, _ classes: Classes, _ random: inout SplitMix
  ) -> Matrix<Interval> {
    let isTurned = classes == .alongRows
    let (count, samples) = isTurned ? (shape.columns, shape.rows) : (shape.rows, shape.columns)
    var targets = Matrix(shape, repeating: Interval(0))
    for sample in 0..<samples {
      let index = Int(random.next() % UInt64(count))
      targets[isTurned ? sample : index, isTurned ? index : sample] = Interval(1)
    }
    return targets
  }

  /// Random shares of the classes, exact in binary, so that those of one sample come to exactly 1.
  static func shares(
    _ shape: Shape, _ classes: Classes, _ random: inout SplitMix
  ) -> Matrix<Interval> {
    let isTurned = classes == .alongRows
    let (count, samples) = isTurned ? (shape.columns, shape.rows) : (shape.rows, shape.columns)
    var shares = Matrix(shape, repeating: Interval(0))
    for sample in 0..<samples {
      let weights = (0..<count).map { _ in random.symbol(isPositive: true) }
      let sum = weights.reduce(0, +)
      var left = 1.0
      for (index, weight) in weights.enumerated() {
        let share = index == count - 1 ? left : (weight / sum * 0x1p40).rounded() * 0x1p-40
        left -= share
        shares[isTurned ? sample : index, isTurned ? index : sample] = Interval(share)
      }
    }
    return shares
  }
}
