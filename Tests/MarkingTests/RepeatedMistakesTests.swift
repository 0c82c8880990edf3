import Algebra
import Rubrics
import Testing

@testable import Marking

/// A mistake that costs its points only where it is made first.
@Suite("Repeated mistakes")
struct RepeatedMistakesTests {
  /// Four steps of 1, 2, 3 and 4 points.
  private static func rubric(_ marking: String) throws -> Rubric {
    try RubricReader.read(
      Array(
        """
        gradus: 1
        given: {a: [1, 2, 3, 4]}
        marking: {\(marking)}
        steps:
          - {step: s, formula: 2 * a, points: 1}
          - {step: t, formula: 3 * a, points: 2}
          - {step: u, formula: 4 * a, points: 3}
          - {step: v, formula: 5 * a, points: 4}
        """.utf8), fileName: "r.yaml")
  }

  /// A step that is wrong by a mistake, and earned nothing.
  private static func step(
    _ index: Int, _ diagnosis: Diagnosis?, _ verdict: Verdict = .wrong, max: Double? = nil,
    stated: StatedValue? = nil
  ) -> StepMark {
    StepMark(
      step: ["s", "t", "u", "v"][index], verdict: verdict, points: 0, max: max ?? Double(index + 1),
      stated: stated, expected: ExpectedValue(Matrix(scalar: 0), decimals: 0),
      diagnosis: diagnosis)
  }

  private static func points(
    _ steps: [StepMark], _ marking: String = "repeated: once"
  ) throws -> [Double] {
    var steps = steps
    steps.forgiveRepeatedMistakes(by: try rubric(marking))
    return steps.map(\.points)
  }

  @Test("Only the first time costs, and the later ones say where that was")
  func once() throws {
    var steps = [
      Self.step(0, .signFlipped), Self.step(1, .rateOmitted), Self.step(2, .signFlipped),
      Self.step(3, .signFlipped),
    ]
    steps.forgiveRepeatedMistakes(by: try Self.rubric("repeated: once"))
    #expect(steps.map(\.points) == [0, 0, 3, 4])
    #expect(steps.map { $0.remarks.map(\.kind) } == [[], [], [.repeated], [.repeated]])
    #expect(steps[3].remarks[0].steps == ["s"])
    #expect(steps.allSatisfy { $0.verdict == .wrong })
  }

  @Test("Where a rubric says nothing of it a mistake costs each time")
  func each() throws {
    let steps = [Self.step(0, .signFlipped), Self.step(1, .signFlipped)]
    #expect(try Self.points(steps, "") == [0, 0])
    #expect(try Self.points(steps, "repeated: each") == [0, 0])
  }

  @Test(
    "Two slips of the pen have only their name in common",
    arguments: [
      (Diagnosis.digitsSwapped, 0), (.decimalShifted, 0), (.copiedQuantity, 0), (.entrySlip, 0),
      (.transposed, 2), (.wrongActivation, 2),
    ] as [(Diagnosis, Double)])
  func slips(_ diagnosis: Diagnosis, _ points: Double) throws {
    #expect(try Self.points([Self.step(0, diagnosis), Self.step(1, diagnosis)]) == [0, points])
  }

  @Test("What cost nothing, is not wrong or is not explained is not the first time")
  func first() throws {
    let last = Self.step(2, .signFlipped)
    #expect(try Self.points([Self.step(0, .signFlipped, max: 0), last, last])[1...] == [0, 3])
    #expect(try Self.points([Self.step(0, .signFlipped, .followThrough), last])[1] == 0)
    #expect(try Self.points([Self.step(0, nil), Self.step(1, nil)]) == [0, 0])
  }

  /// Of the four entries of t, which is worth 2 points, one is stated.
  @Test(
    "Of a matrix that is stated in part its share is given, or nothing where entries do not count",
    arguments: [("repeated: once", 0), ("repeated: once, entries: share", 0.5)]
      as [(String, Double)])
  func partial(_ marking: String, _ points: Double) throws {
    var open = Numeral(significand: 0)
    open.isOpen = true
    let one = Numeral(significand: 1)
    let stated = StatedValue.numbers(Matrix(Shape(4, 1), [one, open, open, open]))
    let steps = [Self.step(0, .signFlipped), Self.step(1, .signFlipped, stated: stated)]
    #expect(try Self.points(steps, marking) == [0, points])
    let whole = StatedValue.numbers(Matrix(Shape(4, 1), [one, one, one, one]))
    let full = [Self.step(0, .signFlipped), Self.step(1, .signFlipped, stated: whole)]
    #expect(try Self.points(full, marking) == [0, 2])
    let text = [Self.step(0, .signFlipped), Self.step(1, .signFlipped, stated: .text("Z"))]
    #expect(try Self.points(text, marking) == [0, 2])
  }

  @Test("A step's own mistake earns what it says, another what the rubric says, others nothing")
  func credit() throws {
    let rubric = try RubricReader.read(
      Array(
        """
        gradus: 1
        given: {a: 2}
        marking: {credit: {sign-flipped: 0.5, transposed: 0.25}}
        steps:
          - step: s
            formula: 2 * a
            mistakes: [{formula: -2 * a, name: wrong-way, credit: 0.75}]
        """.utf8), fileName: "r.yaml")
    let step = rubric.steps[0]
    let own = try #require(Diagnosis(rawValue: "wrong-way"))
    #expect(step.credit(for: own) == 0.75 && step.credit(for: .signFlipped) == 0.5)
    #expect(step.credit(for: .transposed) == 0.25)
    #expect(step.credit(for: .rateOmitted) == 0)
  }
}
