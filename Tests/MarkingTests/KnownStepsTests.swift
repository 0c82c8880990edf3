import Algebra
import Rubrics
import Testing

@testable import AnswerSheets
@testable import Marking

@Suite("Steps met before")
struct KnownStepsTests {
  private static let rubric = """
    gradus: 1
    title: t
    given: {W: [[0.2, 0.1], [0.3, -0.4]], X: [[1], [2]], Y: [1, 0], eta: 0.5}
    steps:
      - {step: Z, formula: "W' * X"}
      - {step: H, formula: sigmoid(Z)}
      - {step: P, formula: softmax(H)}
      - {step: L, formula: "cross_entropy(Y, P)"}
      - {step: dW, formula: "gradient(L, W)"}
      - {step: W_new, formula: W - eta * dW}
    """

  /// Sheets that differ in the value of a step, in the digits of others, in what is stated at all,
  /// in notation.
  private static let sheets = [
    "Z = [.8; -.7]\nH = [.690; .332]\nP = [.589; .411]\nL = .530\n",
    "Z = [.8; -.7]\nH = [.690; .332]\nP = [.588; .411]\nL = .531\n",
    "Z = [.8; -.7]\nH = [.780; .332]\nP = [.610; .390]\nL = .494\n",
    "Z = [.8; -.7]\nH = [.78; .33]\nP = [.61; .39]\nL = .49\n",
    "Z = [.8; -.7]\nH = [.78; .332]\nP = [.61; .39]\nL = .494\n",
    "Z = [.8 -.7]\nH = [.780 .332]\nP = [.610 .390]\nL = .494\n",
    "H = [.780; .332]\nP = [.610; .390]\nL = .494\n",
    "Z = [.8; -.7]\nP = [.610; .390]\nL = .494\n",
    "W = [.2 .1; .3 -.5]\nZ = [.8; -.9]\nH = [.690; .289]\nP = [.599; .401]\nL = .512\n",
    "Z = [.8; -.7]\nH[1] = .780\nP = [.610; .390]\nL = .494\n",
    "Z: [0.8, -0.7]\nH: [0.780, 0.332]\nP: [0.610, 0.390]\nL: 0.494\nW_new: [[1, 2], [3, 4]]\n",
  ]

  private func marker() throws -> Marker {
    Marker(rubric: try RubricReader.read(Array(Self.rubric.utf8), fileName: "r.yaml"))
  }

  private func sheet(_ text: String) throws -> AnswerSheet {
    try AnswerReader.read(Array(text.utf8), fileName: "a.txt")
  }

  @Test("A sheet is marked as a new marker marks it, whatever came before", arguments: sheets)
  func marks(_ text: String) throws {
    let fresh = try marker().mark(try sheet(text)).steps.map { "\($0)" }
    for before in Self.sheets {
      let known = try marker()
      // With something more, so that no sheet as a whole was met before.
      for other in [before] + Self.sheets { _ = known.mark(try sheet(other + "nothing = 7\n")) }
      let again = known.mark(try sheet(text)).steps.map { "\($0)" }
      #expect(again == fresh)
    }
  }

  private typealias Provenance = KnownSteps.Provenance

  private static func provenance(
    step: Int = 1, _ value: String = "12", isTurned: Bool = false, digits: Int = -2,
    sources: [Int32] = [2, 3]
  ) -> Provenance {
    let numeral = Numeral.read(Array(value.utf8))?.numeral ?? Numeral(significand: 0)
    return Provenance(
      step: step, value: [numeral], isTurned: isTurned,
      habit: WritingHabit(exponent: digits, policy: MarkingPolicy()), sources: sources)
  }

  @Test(
    "A step is another one where its value, its digits, its form or what it stands on is another")
  func provenances() {
    let known = KnownSteps(.shared)
    let others = [
      Self.provenance(), Self.provenance(step: 2), Self.provenance("13"), Self.provenance("12.0"),
      Self.provenance(isTurned: true), Self.provenance(digits: -3),
      Self.provenance(sources: [3, 2]), Self.provenance(sources: [2]),
    ]
    let indices = others.map(known.index(of:))
    #expect(Set(indices).count == others.count)
    #expect(others.map(known.index(of:)) == indices)
    #expect(indices.allSatisfy { $0.map { $0 > KnownSteps.statedLater } ?? false })
  }

  @Test("The finding of a step and what was carried on from it are kept at its index")
  func kept() throws {
    let known = KnownSteps(.shared)
    let index = try #require(known.index(of: Self.provenance()))
    #expect(known.finding(at: index) == nil && known.carried(from: index) == nil)
    known.keep(StepFinding(verdict: .followThrough), at: index)
    let box = Matrix(scalar: Interval(1))
    known.keep(CarriedValue(any: box, statedBoxes: box, exact: box, reading: nil), at: index)
    #expect(known.finding(at: index)?.verdict == .followThrough)
    #expect(known.carried(from: index)?.any == box)
  }

  @Test("Steps of many numbers are not kept")
  func large() throws {
    let numbers = Array(repeating: ".5", count: KnownSteps.numbersLimit + 1).joined(separator: ", ")
    let rubric = """
      gradus: 1
      given: {X: [\(numbers)]}
      steps:
        - {step: A, formula: 2 * X}
        - {step: B, formula: sum(A)}
      """
    let model = ReferenceModel(try RubricReader.read(Array(rubric.utf8), fileName: "r.yaml"))
    let ones = numbers.replacing(".5", with: "1")
    let sheet = try sheet("A = [\(ones)]\nB = 65\n")
    model.contexts.use { context in
      let marking = SheetMarking(model, sheet, at: context)
      #expect(marking.index(of: 0) == nil)
      #expect(marking.index(of: 1) == nil)
    }
  }

  private func provenance(_ value: UInt64, of step: Int = 1) -> KnownSteps.Provenance {
    KnownSteps.Provenance(
      step: step, value: [Numeral(significand: value)], isTurned: false,
      habit: WritingHabit(exponent: -2, policy: MarkingPolicy()), sources: [1])
  }

  @Test("What is found of a step is found again at its index, and nowhere else")
  func indices() throws {
    let known = KnownSteps(.shared)
    let (one, other) = (known.index(of: provenance(4)), known.index(of: provenance(5)))
    #expect(one != nil && other != nil && one != other)
    #expect(known.index(of: provenance(4, of: 2)) != one)
    #expect(known.index(of: provenance(4)) == one)
    let index = try #require(one)
    #expect(known.finding(at: index) == nil)
    known.keep(StepFinding(verdict: .imprecise), at: index)
    #expect(known.finding(at: index)?.verdict == .imprecise)
    #expect(known.finding(at: try #require(other)) == nil)
  }

  @Test("No more are kept than the limit, and those that are stay")
  func limit() {
    let known = KnownSteps(.shared)
    let indices = (0..<5_000).map { known.index(of: provenance($0)) }
    let kept = indices.prefix { $0 != nil }
    #expect((1_000..<5_000).contains(kept.count))
    #expect(indices.dropFirst(kept.count).allSatisfy { $0 == nil })
    #expect(Set(kept).count == kept.count)
    #expect(known.index(of: provenance(7)) == indices[7])
  }
}
