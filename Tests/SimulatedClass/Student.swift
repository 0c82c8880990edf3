internal import Algebra

/// How a simulated student works and writes.
package struct Student: Sendable {
  enum Cutting: CaseIterable { case halfUp, halfEven, towardZero }

  /// Digits after the point, for each step.
  var digits: [WorkedStep: Int]
  var cutting: Cutting
  /// Whether the student goes on from what is written, or from the value before it was rounded.
  var carriesRounded: Bool
  /// Whether the student goes on from a mistake, or has only written it down.
  var carriesMistakes = true
  var dropsZeros: Bool
  var usesChain: Bool
  var mistakes: [WorkedStep: Mistake]

  package init(hard: Bool, mistaken: Bool, using generator: inout some RandomNumberGenerator) {
    func pick<Value>(_ values: [Value]) -> Value {
      values[Int.random(in: values.indices, using: &generator)]
    }
    let usual = pick([2, 3, 3, 3, 4, 4, 5, 6])
    digits = Dictionary(
      uniqueKeysWithValues: WorkedStep.allCases.map { step in
        (step, hard ? max(2, usual + pick([0, 0, 0, 0, 1, -1])) : usual)
      })
    cutting = pick([.halfUp, .halfUp, .halfEven, .towardZero])
    carriesRounded = pick([true, false])
    dropsZeros = pick([true, false])
    usesChain = pick([false, false, true])
    mistakes = [:]
    guard mistaken else { return }
    let count = hard ? pick([0, 1, 1, 2, 3]) : pick([0, 0, 1, 1, 1])
    for _ in 0..<count {
      let step = pick(WorkedStep.allCases)
      mistakes[step] = pick(Mistake.possible(in: step))
    }
  }

  /// A student without mistakes who writes as many digits in each step as one of some numbers.
  init(digits: [Int], using generator: inout some RandomNumberGenerator) {
    self.init(hard: false, mistaken: false, using: &generator)
    let usual = digits.randomElement(using: &generator) ?? 3
    self.digits = self.digits.mapValues { _ in usual }
  }

  /// A student who rounds to 2 to 5 digits, works on with all of them and writes three times in ten
  /// one step wrong.
  init(plainUsing generator: inout some RandomNumberGenerator) {
    self.init(digits: [2, 3, 4, 5], using: &generator)
    cutting = .halfUp
    (carriesRounded, carriesMistakes, dropsZeros, usesChain) = (false, false, false, false)
    if Int.random(in: 0..<10, using: &generator) < 3 {
      mistakes = [WorkedStep.random(using: &generator): .slip]
    }
  }

  /// A number as this student writes it in a step.
  func written(_ value: Double, in step: WorkedStep) -> Numeral {
    let decimals = digits[step] ?? 3
    let scale = PowerOfTen.scale(1, by: decimals)
    // Binary noise is gone before digits are cut.
    let scaled = ((value * 1e12).rounded() / 1e12 * scale * 1e6).rounded() / 1e6
    let kept =
      switch cutting {
      case .halfUp: scaled.rounded(.toNearestOrAwayFromZero)
      case .halfEven: scaled.rounded(.toNearestOrEven)
      case .towardZero: scaled.rounded(.towardZero)
      }
    return Numeral(
      significand: UInt64(min(abs(kept), 1e18)), exponent: -decimals,
      isNegative: kept < 0)
  }

  func text(_ numeral: Numeral) -> String {
    var text = numeral.description
    guard dropsZeros, text.contains(".") else { return text }
    while text.hasSuffix("0") { text.removeLast() }
    if text.hasSuffix(".") { text.removeLast() }
    return text == "-0" ? "0" : text
  }
}
