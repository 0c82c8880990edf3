import Algebra
import AnswerSheets
import Rubrics
import Testing

@testable import Marking

/// Values that round to 0, or to little, on the paper, and were gone on with as they were.
@Suite("Values kept in the head")
struct OpenHypothesesTests {
  /// The corrections of Adam after a gradient of a student's own.
  private static func adam() throws -> Desk {
    try Desk(
      """
      gradus: 1
      given: {x: 2.5, g0: 0.5, w: 0.9}
      steps:
        - {step: g, formula: "g0 * x"}
        - {step: v, formula: "0.01 * g^2"}
        - {step: vhat, formula: "v / 0.01"}
        - {step: w_new, formula: "w - 0.5 * g / (sqrt(vhat) + 1e-8)"}
      """)
  }

  /// .01 · .0149² is 2.22·10⁻⁶, written as .0000, and its hundredfold .000222.
  @Test(
    "A value worked out from the number behind a written 0 is no zero",
    arguments: [("0.0002", 1.0), ("0.0000", 0), ("0.0030", 0)])
  func unrounded(_ stated: String, _ points: Double) throws {
    let step = try #require(
      try Self.adam().mark("g = 0.0149\nv = 0.0000\nvhat = \(stated)\n")["vhat"])
    #expect(step.points == points)
  }

  /// g/√v̂ is the sign of g, so that w grows by .5, though v̂, 5.29·10⁻⁶, is written as .0000.
  @Test(
    "A root of a value written as 0 is worked out from what it follows from",
    arguments: [("1.4000", Verdict.followThrough), ("1.4119", .wrong)])
  func root(_ stated: String, _ verdict: Verdict) throws {
    let marks = try Self.adam().mark("g = -0.0023\nv = 0.0000\nvhat = 0.0000\nw_new = \(stated)\n")
    #expect(marks["w_new"]?.verdict == verdict)
  }

  /// d is .1271838, cut to .1271.
  ///
  /// From that g is −.011986, and .09 + .5 · .011986/.012986 is .551496; from d itself it is
  /// .55152.
  @Test(
    "Long before a value written as 0 a step was used as it is written",
    arguments: [("0.5514", Verdict.correct), ("0.5515", .correct), ("0.5517", .wrong)])
  func writtenBefore(_ stated: String, _ verdict: Verdict) throws {
    let desk = try Desk(
      """
      gradus: 1
      given: {a: 1.271838, b: 0.1, x: -0.0943037, w: 0.09}
      steps:
        - {step: d, formula: "a * b"}
        - {step: g, formula: "d * x"}
        - {step: v, formula: "0.01 * g^2"}
        - {step: vhat, formula: "v / 0.01"}
        - {step: w_new, formula: "w - 0.5 * g / (sqrt(vhat) + 0.001)"}
      """)
    let marks = try desk.mark(
      "d = 0.1271\ng = -0.0119\nv = 0.0000\nvhat = 0.0001\nw_new = \(stated)\n")
    #expect(marks["w_new"]?.verdict == verdict)
  }

  /// tanh 10 is 1 − 4.1223072·10⁻⁹, so that its slope is 8.2446·10⁻⁹; a calculator of twelve digits
  /// shows .999999995878 and gives 8.2440·10⁻⁹.
  @Test(
    "A slope beside what is written as 1 may be a calculator's",
    arguments: [("8.2446e-9", Verdict.correct), ("8.2440e-9", .correct), ("1.2e-4", .wrong)])
  func calculator(_ stated: String, _ verdict: Verdict) throws {
    let desk = try Desk(
      """
      gradus: 1
      given: {z: 10}
      steps:
        - {step: y, formula: "tanh(z)"}
        - {step: s, formula: "1 - y^2"}
      """)
    #expect(try desk.mark("y = 1.0000\ns = \(stated)\n")["s"]?.verdict == verdict)
  }

  /// The cross-entropy of a p that is written .000 is anything from 6.9 on.
  @Test(
    "A value within what own values leave open is wrong, and told to be",
    arguments: [("12.500", true), ("8.200", false), ("3.100", false)])
  func fromNowhere(_ stated: String, isOpen: Bool) throws {
    let desk = try Desk(
      """
      gradus: 1
      given: {z: -8.2, y: 1}
      steps:
        - {step: p, formula: sigmoid(z)}
        - {step: L, formula: "binary_cross_entropy(y, p)"}
      """)
    let step = try #require(try desk.mark("p = 0.000\nL = \(stated)\n")["L"])
    #expect(step.verdict == (stated == "8.200" ? .correct : .wrong))
    #expect(step.remarks.contains { $0.kind == .insensitive } == isOpen)
  }

  /// From .40 and .40 the difference is nothing, though it is up to .01 before rounding.
  @Test(
    "Only what is written as 0 or as a function's limit is gone on with as it was in the head",
    arguments: ["0.00", "0.01", "-0.01"])
  func difference(_ stated: String) throws {
    let desk = try Desk(
      """
      gradus: 1
      given: {x: 0.5, y: 0.7, w: 1.5, z: 0.3}
      marking: {digits: 2}
      steps:
        - {step: a, formula: "x * y"}
        - {step: b, formula: "y - z"}
        - {step: d, formula: "(a - b) * w"}
      """)
    let step = try #require(try desk.mark("a = 0.40\nb = 0.40\nd = \(stated)\n")["d"])
    #expect(step.verdict == .followThrough && step.points == 0)
    #expect(step.remarks.map(\.steps) == [["a"]])
  }

  /// Whether an enclosure of a width around a number leaves open what is stated.
  private static func isOpen(
    _ stated: Numeral, _ width: Double, around middle: Double, unit: Double = 0.01,
    largestUnit: Double = 0
  ) -> Bool {
    let value = Matrix(scalar: stated)
    let reading = DigitReading(
      boxes: Matrix(scalar: Interval(stated.value)), imprecise: [], units: [unit],
      largestUnit: largestUnit)
    let step = StatedStep(
      written: value, value: value, position: Position(line: 1, column: 1))
    let box = Interval(lower: middle - width / 2, upper: middle + width / 2)
    return StepReading(step: 0, stated: step, reading: reading).isLeftOpen(
      by: Matrix(scalar: box))
  }

  private static let half = Numeral(significand: 50, exponent: -2)

  /// Beside .50 a large number is stated.
  ///
  /// An enclosure of a width around .50 is open where it is wider than 1 and 10⁻⁵ of the large one.
  @Test(
    "What a machine loses of a value leaves it open where that is a thousandth of the largest entry",
    arguments: [
      (0.9, 1.0, 0.0, false), (1.1, 1, 0, true), (9, 1e6, 0, false), (11, 1e6, 0, false),
      (999, 1e6, 0, false), (1001, 1e6, 0, true), (.infinity, 1e6, 0, true),
      // Where it is open by hand as well, no machine made it so.
      (11, 1e6, 11, true), (11, 1e6, 9, false),
    ])
  func machine(_ width: Double, _ largest: Double, _ byHand: Double, isOpen: Bool) throws {
    let rubric = try RubricReader.read(
      Array("gradus: 1\ngiven: {x: 2}\nsteps: [{step: z, formula: 2 * x}]\n".utf8),
      fileName: "r.yaml")
    let sheet = try AnswerReader.read(Array("z = 4\n".utf8), fileName: "a.txt")
    let marking = SheetMarking(ReferenceModel(rubric), sheet, at: EvaluationContext())
    func enclosure(_ width: Double) -> Matrix<Interval> {
      Matrix(
        Shape(2, 1),
        [Interval(lower: 0.5 - width / 2, upper: 0.5 + width / 2), Interval(largest)])
    }
    let value = Matrix(Shape(2, 1), [Self.half, Numeral(significand: UInt64(largest))])
    let reading = DigitReading(
      boxes: value.map { $0.exactInterval }, imprecise: [], units: [0.01, 1], largestUnit: 0)
    let step = StatedStep(written: value, value: value, position: Position(line: 1, column: 1))
    let isLeftOpen = marking.leavesOpen(
      StepReading(step: 0, stated: step, reading: reading), enclosure(width),
      Rounding(step: 0, machine: .calculator)
    ) { rounding in
      rounding.machine == nil ? enclosure(byHand) : nil
    }
    #expect(isLeftOpen == isOpen)
  }

  @Test("A value is left open by what is wider than 100 of its units, and than half of itself")
  func width() {
    #expect(!Self.isOpen(Self.half, 0.99, around: 0.5) && Self.isOpen(Self.half, 1.01, around: 0.5))
    let large = Numeral(significand: 50_000, exponent: -2)
    #expect(!Self.isOpen(large, 249, around: 500) && Self.isOpen(large, 251, around: 500))
    let negative = Numeral(significand: 50_000, exponent: -2, isNegative: true)
    #expect(!Self.isOpen(negative, 249, around: -500) && Self.isOpen(negative, 251, around: -500))
    // Read at the unit of a larger entry it is allowed what that is allowed.
    #expect(!Self.isOpen(Self.half, 9.9, around: 0.5, largestUnit: 0.1))
    #expect(Self.isOpen(Self.half, 10.1, around: 0.5, largestUnit: 0.1))
  }

  @Test("What single precision loses leaves nothing open, what has no end everything")
  func noise() {
    #expect(!Self.isOpen(Self.half, 9, around: 1e6) && Self.isOpen(Self.half, 11, around: 1e6))
    #expect(Self.isOpen(Self.half, .infinity, around: 0.5))
    // A fraction has no unit.
    #expect(!Self.isOpen(Self.half, 400, around: 0.5, unit: 0))
    #expect(Self.isOpen(Self.half, .infinity, around: 0.5, unit: 0))
  }
}
