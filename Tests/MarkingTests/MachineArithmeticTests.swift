import Algebra
import AnswerSheets
import Formulas
import Testing

@testable import Marking

/// Numbers of 7 digits and more, which a program may have printed.
@Suite("Machine arithmetic")
struct MachineArithmeticTests {
  /// Powers of a base below 0: whole exponents stay whole, however many digits are written.
  static func desk(_ power: String) throws -> Desk {
    try Desk(
      """
      gradus: 1
      given: {t: 0.01, w: 0.15}
      steps:
        - {step: E, formula: "\(power)"}
      """)
  }

  @Test(
    "A power of a negative number is no blank cheque for long numbers",
    arguments: [
      ("(t - w)^2", "0.0196000", "9.99127774"), ("(t - w)^2", "0.019600000", "0.019700000"),
      ("(t - w)^3", "-0.002744000", "0.002744000"),
      ("(t - w).^2", "0.01960000000000000", "0.01970000000000000"),
      ("0.5 * (t - w)^2", "0.009800000", "123.456789"),
    ])
  func powers(power: String, right: String, wrong: String) throws {
    let desk = try Self.desk(power)
    #expect(try desk.mark("E = \(right)")["E"]?.verdict == .correct)
    #expect(try desk.mark("E = \(wrong)")["E"]?.verdict == .wrong)
  }

  /// 0.1/3 + 0.7 = 0.7333… takes four roundings of numbers below 1.
  ///
  /// Each is by 2⁻²⁴ = 6·10⁻⁸ of them in a float32, by 5·10⁻¹¹ on a calculator of ten digits and by
  /// 2⁻⁵³ = 1.1·10⁻¹⁶ in a float64.
  @Test(
    "A sum is off by no more than its number format loses",
    arguments: [
      ("0.73333342", Verdict.correct), ("0.73333325", .correct), ("0.73333358", .wrong),
      ("0.73333309", .wrong), ("0.7333333334", .correct), ("0.7333333343", .wrong),
      ("0.7333333333333334", .correct), ("0.7333333333333363", .wrong),
    ])
  func formats(_ stated: String, _ verdict: Verdict) throws {
    let desk = try Desk(
      """
      gradus: 1
      given: {u: 0.1, v: 0.7}
      steps:
        - {step: E, formula: "u / 3 + v"}
      """)
    #expect(try desk.mark("E = \(stated)")["E"]?.verdict == verdict)
  }

  /// 1.1·10⁻⁵ is a sum of two products, of which each loses 2⁻²⁴ of itself in a float32.
  @Test(
    "A product of matrices loses a share of its terms, however small they are",
    arguments: [
      ("0.0000110000", Verdict.correct), ("0.00001100000", .correct), ("0.0000111000", .wrong),
    ])
  func product(_ stated: String, _ verdict: Verdict) throws {
    let desk = try Desk(
      """
      gradus: 1
      given: {u: [[0.001, 0.002]], v: [0.003, 0.004]}
      steps:
        - {step: E, formula: "u * v"}
      """)
    #expect(try desk.mark("E = \(stated)")["E"]?.verdict == verdict)
  }

  /// Of a number of ten digits the last is worth 10⁻⁹ of it at most, and at least 10⁻¹⁰, of which
  /// a rounding loses half.
  @Test(
    "A number widens by half of what its format tells apart",
    arguments: [
      ("1.234567", 0x1p-24), ("0.12345678", 0x1p-24), ("0.123456789", 0x1p-24),
      ("0.1234567891", 0.5e-10), ("0.12345678912", 0x1p-53), ("0.5000000000", 0x1p-24),
      ("0.123456", nil), ("0.0000012", 0x1p-24), ("0.000012", nil),
    ] as [(String, Double?)])
  func shares(_ stated: String, _ share: Double?) throws {
    let sheet = try AnswerReader.read(Array("E = \(stated)".utf8), fileName: "a.txt")
    guard case .value(let value)? = sheet.statements.first?.sides.first?.content else {
      Issue.record("unread")
      return
    }
    let box = MachineArithmetic(printedAs: value)?.widenPrinted(Matrix(scalar: Interval(1)))
    let width = box?.elements[0].width
    #expect((width == nil) == (share == nil))
    if let width, let share { #expect(abs(width - 2 * share) < 0.01 * share + 0x1p-51) }
  }

  /// Of .1 and of .5 a float32 loses up to 6·10⁻⁹ and 3·10⁻⁸: once in the product and once in
  /// print, and of .1, which it does not hold, once more.
  @Test(
    "A constant that the format does not hold has lost as much as a result",
    arguments: [
      ("0.1 * u", "0.100000015", Verdict.correct), ("0.1 * u", "0.100000020", .wrong),
      ("0.5 * u", "0.500000055", .correct), ("0.5 * u", "0.500000075", .wrong),
    ])
  func constants(_ formula: String, _ stated: String, _ verdict: Verdict) throws {
    let desk = try Desk(
      """
      gradus: 1
      given: {u: 1}
      steps:
        - {step: E, formula: "\(formula)"}
      """)
    #expect(try desk.mark("E = \(stated)")["E"]?.verdict == verdict)
  }

  @Test("What 32-bit arithmetic loses is allowed for, and no more")
  func errors() throws {
    let desk = try Self.desk("0.5 * (t - w)^2")
    #expect(try desk.mark("E = 0.009800001")["E"]?.verdict == .correct)
    #expect(try desk.mark("E = 0.009801000")["E"]?.verdict == .wrong)
  }

  private static func row(_ entries: Double...) -> Matrix<Interval> {
    Matrix(Shape(1, entries.count), entries.map { Interval($0) })
  }

  struct Loss: CustomTestStringConvertible, Sendable {
    let operation: Formulas.Operation
    let operands: [Matrix<Interval>]
    let results: [Double]
    /// In half units in the last place of 1.
    let lost: [Double]
    var testDescription: String { "\(operation)" }

    init(
      _ operation: Formulas.Operation, _ operands: [Matrix<Interval>], _ results: [Double],
      loses lost: [Double]
    ) {
      (self.operation, self.operands, self.results, self.lost) = (
        operation, operands, results, lost
      )
    }
  }

  private static let table = [
    // The larger operand counts, not what is left.
    Loss(.add, [row(1, 2), row(-3, 0.5)], [-2, 2.5], loses: [3, 2]),
    Loss(.subtract, [row(1, 5), row(3, 5)], [-2, 0], loses: [3, 5]),
    Loss(.multiply, [row(2), row(-3)], [-6], loses: [6]),
    Loss(.divide, [row(3), row(2)], [1.5], loses: [1.5]),
    Loss(.power, [row(3), row(2)], [9], loses: [9]),
    // Each of the two terms may be rounded twice.
    Loss(
      .product, [row(1, -2), Matrix(Shape(2, 2), [3, 4, 5, 6].map { Interval($0) })], [-7, -8],
      loses: [2 * 13, 2 * 16]),
    Loss(.sum(.all), [row(1, -2, 4)], [3], loses: [3 * 7]),
    Loss(.apply(.relu), [row(2)], [2], loses: [0]),
    Loss(.apply(.exp), [row(0)], [1], loses: [4]),
    Loss(.apply(.tanh), [row(0.5)], [-0.25], loses: [1]),
    // 1 − h² loses as much as 1.
    Loss(.apply(.tanhSlope), [row(0.5)], [0.75], loses: [4]),
    Loss(.apply(.sigmoidSlope), [row(0.5)], [0.25], loses: [4]),
    Loss(.weightedLog, [row(1), row(0.5)], [-0.75], loses: [3]),
    Loss(.softmax(.all), [row(-3, 2)], [0.25, 0.75], loses: [7 * 0.25, 7 * 0.75]),
    Loss(.logSoftmax(.all), [row(-3, 2)], [-5, -0.5], loses: [35, 3.5]),
    // p · (|g| + Σ p|g|) for each, by two terms and two roundings.
    Loss(
      .softmaxPullback(.all), [row(0.25, 0.75), row(-4, 8)], [-3, 3],
      loses: [4 * 0.25 * (4 + 7), 4 * 0.75 * (8 + 7)]),
    Loss(.transpose, [row(3)], [3], loses: [0]), Loss(.negate, [row(3)], [-3], loses: [0]),
    Loss(.constant(Numeral(significand: 3)), [], [3], loses: [0]),
    Loss(.constant(Numeral(significand: 3, exponent: -1)), [], [0.3], loses: [0.3]),
  ]

  /// On a calculator half a unit of 1 is 5·10⁻¹¹.
  @Test("An operation widens its results by what it loses on either side", arguments: table)
  func widened(_ loss: Loss) {
    var entries = loss.results.map { Interval($0) }
    entries.withUnsafeMutableBufferPointer {
      MachineArithmetic.calculator.widen(
        TapeEntries($0), after: loss.operation, of: loss.operands)
    }
    for (entry, (result, lost)) in zip(entries, zip(loss.results, loss.lost)) {
      let (below, above) = ((result - entry.lower) / 5e-11, (entry.upper - result) / 5e-11)
      #expect(abs(below - lost) < 1e-3 && abs(above - lost) < 1e-3, "\(below), \(above)")
      #expect(lost != 0 || entry.isPoint)
    }
  }

  /// −.25 to .5 and −1 to 1: by hand 0, by a machine all that the operands leave open.
  @Test(
    "What was taken for the noise of a sum is again all that its operands leave open",
    arguments: [
      (Formulas.Operation.add, -1.25, 1.5), (.subtract, -1.25, 1.5), (.sum(.all), -1.25, 1.5),
      (.multiply, 0, 0),
    ])
  func noise(_ operation: Formulas.Operation, _ lower: Double, _ upper: Double) {
    let (left, right) = (Interval(lower: -0.25, upper: 0.5), Interval(lower: -1, upper: 1))
    let operands =
      operation == .sum(.all)
      ? [Matrix(Shape(1, 2), [left, right])] : [left, right].map { Matrix(scalar: $0) }
    var entries = [Interval(0)]
    entries.withUnsafeMutableBufferPointer {
      MachineArithmetic.calculator.widen(TapeEntries($0), after: operation, of: operands)
    }
    #expect(abs(entries[0].lower - lower) < 1e-9 && abs(entries[0].upper - upper) < 1e-9)
  }
}
