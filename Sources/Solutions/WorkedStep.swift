internal import Algebra
internal import Typesetting

/// One quantity worked out: its name and what it is equal to, from the formula to the value.
struct WorkedStep: Sendable {
  /// The name as the rubric spells it.
  let name: String
  /// The right sides of the step's equations, one a term; the last is the value.
  let chain: [MathTerm]
  let value: Matrix<Double>
  /// At how many decimals the value is shown.
  let decimals: Int
  /// Quantities worked out anew on the way, as a loss after the update asks for.
  let preliminaries: [WorkedStep]

  /// The number of decimals that show a value well: those asked for and two more, fewer if the
  /// value has no more, and more if it is small.
  static func decimals(for value: Matrix<Double>, digits: Int) -> Int {
    let largest = value.elements.lazy.filter(\.isFinite).map { abs($0) }.max() ?? 0
    var decimals = digits + 2
    var leading = largest
    while leading > 0, leading < 0.1, decimals < 15 {
      leading *= 10
      decimals += 1
    }
    let isExact = { (decimals: Int) in
      value.elements.allSatisfy { entry in
        guard let shown = Double(FixedPoint(value: entry, decimals: decimals).description) else {
          return true
        }
        return abs(shown - entry) <= 1e-12 * max(abs(entry), 1e-6)
      }
    }
    return (0..<decimals).first(where: isExact) ?? decimals
  }
}
