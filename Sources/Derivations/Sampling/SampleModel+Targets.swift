internal import Algebra
internal import Formulas
internal import Notation
internal import Rubrics

/// The targets of a cross-entropy, which are shares of the classes: those of one sample come to 1.
extension SampleModel {
  /// How the classes lie in a matrix of targets.
  enum Classes {
    case downColumns
    case alongRows
  }

  /// How the classes lie in each symbol that a formula takes for the targets of a cross-entropy, by the symbol's name.
  static func targets(_ quantities: [Problem.Quantity]) -> [String: Classes] {
    var targets: [String: Classes] = [:]
    var left = quantities.compactMap(\.expression)
    while let expression = left.popLast() {
      if case .call("cross_entropy", let arguments) = expression.kind,
        case .name(let name)? = arguments.first?.kind
      {
        targets[name] = arguments.count > 2 ? .alongRows : .downColumns
      }
      left += expression.operands
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
      for (place, weight) in weights.enumerated() {
        let share = place == count - 1 ? left : (weight / sum * 0x1p40).rounded() * 0x1p-40
        left -= share
        shares[isTurned ? sample : place, isTurned ? place : sample] = Interval(share)
      }
    }
    return shares
  }
}

extension Expression {
  /// The expressions right below in a formula.
  fileprivate var operands: [Expression] {
    switch kind {
    case .number, .name, .symbolic: []
    case .negation(let inner), .transpose(let inner), .index(let inner, _): [inner]
    case .binary(_, let left, let right): [left, right]
    case .call(_, let arguments): arguments
    case .matrix(let rows): Array(rows.joined())
    case .substitution(let body, let replacements): [body] + replacements.map(\.value)
    }
  }
}
