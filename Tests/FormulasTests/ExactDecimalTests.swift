import Algebra
import Testing

@testable import Formulas

/// Numbers that are exact decimals, and what leaves nothing exact.
@Suite("Exact decimals")
struct ExactDecimalTests {
  @Test(
    "A decimal is exact as long as nine decimals write it out",
    arguments: [(1.0, 8.0, true), (1, 3, false), (3, 4, true), (1, 1e10, false)]
      as [(Double, Double, Bool)])
  func quotient(_ dividend: Double, _ divisor: Double, isExact: Bool) {
    let quotient = ExactDecimal(dividend) / ExactDecimal(divisor, isExact: true)
    #expect(quotient.isExact == isExact)
    #expect((quotient * ExactDecimal(2)).isExact == isExact)
    #expect((quotient * ExactDecimal(0)).isExact)
  }

  @Test("An ε as small as 10⁻⁸ is dropped from a sum with numbers of the usual size")
  func epsilon() {
    let sum = ExactDecimal(0.5) + ExactDecimal(1e-8, isExact: false)
    #expect(sum.value == 0.5 && sum.isExact)
    #expect(!(ExactDecimal(0.5) + ExactDecimal(1e-6, isExact: false)).isExact)
    #expect((ExactDecimal(1e-8) + ExactDecimal(1e-8)).value == 2e-8)
  }

  @Test(
    "Nine decimals write a number out up to binary noise of 10⁻¹², or of its own 10⁻¹² times",
    arguments: [
      (0.123456789, true), (0.1234567891, false), (1 + 0.5e-12, true), (1 + 1.5e-12, false),
      (0.001 + 0.5e-12, true), (0.001 + 1.5e-12, false), (100 + 0.7e-10, true),
      (100 + 1.5e-10, false), (-0.25, true), (-0.25 - 1.5e-12, false),
    ] as [(Double, Bool)])
  func fewDecimals(_ number: Double, areEnough: Bool) {
    #expect(number.hasFewDecimals == areEnough)
  }

  @Test(
    "A result is exact where both operands are",
    arguments: ["+", "-", "*", "/", "^", "max", "min", "weighted log"])
  func operands(_ operation: String) {
    func result(_ left: ExactDecimal, _ right: ExactDecimal) -> ExactDecimal {
      switch operation {
      case "+": left + right
      case "-": left - right
      case "*": left * right
      case "/": left / right
      case "^": left.raised(to: right)
      case "max": .maximum(left, right)
      case "min": .minimum(left, right)
      default: .weightedLog(left, right)
      }
    }
    // The logarithm of 1 is the only one that is a decimal.
    let (four, one) = (ExactDecimal(4), ExactDecimal(1))
    #expect(result(four, one).isExact)
    #expect(!result(ExactDecimal(4, isExact: false), one).isExact)
    #expect(!result(four, ExactDecimal(1, isExact: false)).isExact)
  }

  @Test(
    "Which functions of a decimal are decimals",
    arguments: [
      (.sigmoid, 0, true), (.sigmoid, 0.5, false), (.tanh, 0, true), (.tanh, 14.5, false),
      (.exp, 0, true), (.exp, -30, false), (.log, 1, true), (.log, 2, false),
      (.log10, 100, true), (.log10, 2, false), (.sqrt, 6.25, true), (.sqrt, 2, false),
      (.elu(scale: Numeral(significand: 1)), 2, true),
      (.elu(scale: Numeral(significand: 1)), -40, false), (.softplus, 40, false),
      (.normalDistribution, 0, true), (.normalDensity, 40, false), (.gelu, 0, true),
      (.relu, -3, true), (.step, 2, true), (.abs, -2, true), (.sign, -2, true),
    ] as [(ElementaryFunction, Double, Bool)])
  func functions(_ function: ElementaryFunction, of argument: Double, isExact: Bool) {
    #expect(ExactDecimal(argument).applying(function).isExact == isExact)
    #expect(!ExactDecimal(argument, isExact: false).applying(function).isExact)
  }

  @Test("Shares of a softmax are decimals where all numbers are equal and exact")
  func softmax() {
    let (two, three) = (ExactDecimal(2), ExactDecimal(3))
    #expect(ExactDecimal.softmax([two, two]).map(\.isExact) == [true, true])
    #expect(ExactDecimal.softmax([two, two, two]).allSatisfy { !$0.isExact }, "thirds")
    #expect(ExactDecimal.softmax([ExactDecimal(-40), three]).allSatisfy { !$0.isExact })
    #expect(
      ExactDecimal.softmax([two, ExactDecimal(2, isExact: false)]).allSatisfy { !$0.isExact })
  }

  @Test("What is not finite is no decimal")
  func finite() {
    #expect(!ExactDecimal(.infinity, isExact: true).isExact)
    #expect(!(ExactDecimal(1) / ExactDecimal(0)).isExact)
  }

  /// Beside 10⁻⁴ and larger, numbers up to 10⁻⁷ are dropped.
  @Test(
    "A small number is dropped beside one a thousand times as large as what may vanish",
    arguments: [
      (1e-7, 1e-4, true), (2e-7, 1e-4, false), (1e-7, 0.5e-4, false), (-1e-7, -1, true),
    ] as [(Double, Double, Bool)])
  func dropped(_ small: Double, _ large: Double, isDropped: Bool) {
    let sum = ExactDecimal(small, isExact: false) + ExactDecimal(large, isExact: true)
    #expect((sum.value == large) == isDropped && sum.isExact == isDropped)
  }

  @Test("Products have the value of their factors, and an exact 0 makes any product 0")
  func products() {
    let product = ExactDecimal(0.5) * ExactDecimal(-3)
    #expect(product.value == -1.5 && product.isExact)
    let zero = ExactDecimal(0) * ExactDecimal(0.1, isExact: false)
    #expect(zero.value == 0 && zero.isExact)
    #expect(!(ExactDecimal(0, isExact: false) * ExactDecimal(2)).isExact)
  }

  @Test("What a softmax hands back of exact decimals is one, wherever the shares lie")
  func pullback() {
    let (p, g) = ([ExactDecimal(0.25), ExactDecimal(0.75)], [ExactDecimal(1), ExactDecimal(2)])
    let found = ExactDecimal.softmaxPullback(p, g)
    #expect(found.map(\.value) == [-0.1875, 0.1875] && found.allSatisfy(\.isExact))
    let open = ExactDecimal.softmaxPullback(p, [ExactDecimal(1), ExactDecimal(2, isExact: false)])
    #expect(open.allSatisfy { !$0.isExact })
  }
}
