import Algebra
import Formulas
import Notation

/// A small repeatable source of random numbers (SplitMix64, Steele, Lea and Flood 2014).
struct SeededGenerator: RandomNumberGenerator {
  var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }

  /// A matrix of decimals between two bounds, with two digits after the point.
  mutating func matrix(_ rows: Int, _ columns: Int, in range: ClosedRange<Int> = -200...200)
    -> Matrix<Numeral>
  {
    Matrix(
      Shape(rows, columns),
      (0..<rows * columns).map { _ in
        let hundredths = Int.random(in: range, using: &self)
        return Numeral(
          significand: UInt64(hundredths.magnitude), exponent: -2, isNegative: hundredths < 0)
      })
  }
}

/// A sheet of givens and formulas, evaluated over doubles.
struct Worksheet {
  var scope = FormulaScope()
  var values: [String: Matrix<Double>] = [:]

  init(_ givens: [(String, Matrix<Numeral>)]) throws {
    for (name, value) in givens {
      try scope.define(given: name, value: value)
      values[name] = value.map(\.value)
    }
  }

  /// The node of a formula.
  mutating func node(_ formula: String) throws -> NodeID {
    try scope.elaborate(ExpressionParser.parse(formula))
  }

  mutating func define(_ step: String, _ formula: String) throws {
    try scope.define(step: step, as: ExpressionParser.parse(formula))
  }

  /// The value of a formula, perhaps with other values for some givens.
  mutating func value(
    _ formula: String, with others: [String: Matrix<Double>] = [:]
  ) throws -> Matrix<Double> {
    let node = try node(formula)
    return evaluate(node, with: others)
  }

  func evaluate(_ node: NodeID, with others: [String: Matrix<Double>] = [:]) -> Matrix<Double> {
    var evaluation = Evaluation<Double>(scope.graph)
    for (name, value) in values {
      if let input = scope.names[name] { evaluation.set(input, to: others[name] ?? value) }
    }
    return evaluation.value(of: node)
  }

  func boxes(_ node: NodeID) -> Matrix<Interval> {
    var evaluation = Evaluation<Interval>(scope.graph)
    for (name, value) in values {
      if let input = scope.names[name] { evaluation.set(input, to: value.map { Interval($0) }) }
    }
    return evaluation.value(of: node)
  }
}

func numerals(_ rows: [[Double]]) -> Matrix<Numeral> {
  Matrix(
    Shape(rows.count, rows[0].count),
    rows.flatMap { $0 }.map { value in
      Numeral.read(Array("\(abs(value))".utf8)).map { read in
        var numeral = read.numeral
        numeral.isNegative = value < 0
        return numeral
      } ?? Numeral(significand: 0)
    })
}

/// The largest difference between two matrices, relative to the larger of 1 and the entry.
func difference(_ left: Matrix<Double>, _ right: Matrix<Double>) -> Double {
  guard left.shape == right.shape else { return .infinity }
  return zip(left.elements, right.elements).reduce(0) { worst, pair in
    let gap = abs(pair.0 - pair.1) / max(1, abs(pair.1))
    return gap.isNaN ? .infinity : max(worst, gap)
  }
}
