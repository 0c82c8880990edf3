package import Algebra
internal import RealModule

extension Double: Scalar {
  package init(_ numeral: Numeral) { self = numeral.value }

  package static func / (left: Double, right: Double) -> Double {
    if left == 0 { return 0 }
    var quotient = left
    quotient /= right
    return quotient
  }

  package func raised(to exponent: Double) -> Double {
    if exponent == 2 { return self * self }
    // A negative base has a power only where the exponent is whole.
    if exponent == exponent.rounded(), Swift.abs(exponent) <= 64 {
      return .pow(self, Int(exponent))
    }
    return .pow(self, exponent)
  }

  package func applying(_ function: ElementaryFunction) -> Double { function.rule.value(self) }

  package func compared(_ comparison: Comparison, with other: Double) -> Double {
    let holds =
      switch comparison {
      case .greater: self > other
      case .less: self < other
      case .greaterOrEqual: self >= other
      case .lessOrEqual: self <= other
      case .equal: self == other
      }
    return holds ? 1 : 0
  }

  package static func maximum(_ left: Double, _ right: Double) -> Double { max(left, right) }
  package static func minimum(_ left: Double, _ right: Double) -> Double { min(left, right) }
  package static func index(where truths: [Double]) -> Double {
    Double((truths.firstIndex { $0 != 0 } ?? 0) + 1)
  }

  package static func total(_ left: Double, _ right: Double) -> Double {
    let sum = left + right
    return abs(sum) <= (abs(left) + abs(right)) * noiseShare ? 0 : sum
  }

  package static func sum(_ terms: some Sequence<Double>) -> Double {
    var sum = 0.0
    var magnitude = 0.0
    for term in terms {
      sum += term
      magnitude += abs(term)
    }
    return abs(sum) <= magnitude * noiseShare ? 0 : sum
  }

  /// Shifted by the largest entry, so that nothing overflows.
  package static func softmax(_ logits: [Double]) -> [Double] {
    let largest = logits.max() ?? 0
    let exponentials = logits.map { Double.exp($0 - largest) }
    let total = exponentials.reduce(0, +)
    return exponentials.map { $0 / total }
  }

  package static func logSoftmax(_ logits: [Double]) -> [Double] {
    let largest = logits.max() ?? 0
    let total = Double.log(logits.reduce(0) { $0 + .exp($1 - largest) })
    return logits.map { $0 - largest - total }
  }

  package static func softmaxPullback(_ p: [Double], _ g: [Double]) -> [Double] {
    let mean = zip(p, g).reduce(0) { $0 + $1.0 * $1.1 }
    return zip(p, g).map { $0 * ($1 - mean) }
  }

  package static func result(
    of operation: Operation, _ shape: Shape, _ operands: [Matrix<Double>]
  ) -> Matrix<Double> {
    Evaluation.result(of: operation, shape, operands)
  }

  package static func weightedLog(_ y: Double, _ p: Double) -> Double {
    y == 0 ? 0 : y * .log(p)
  }
}
