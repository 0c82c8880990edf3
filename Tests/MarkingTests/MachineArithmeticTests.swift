import Algebra
import AnswerSheets
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
}
