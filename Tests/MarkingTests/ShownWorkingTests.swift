import Marking
import Testing

/// Results of workings that are the formula in numbers, among them sums of rounded terms.
@Suite("Shown workings")
struct ShownWorkingTests {
  /// The products of w and x are .10665, .08586, .08906 and .19874: z is .68031, d and q are
  /// −.28031, and e is .88031.
  private static let rubric = """
    gradus: 1
    given: {x: [0.45, 0.27, 0.61, 0.38], w: [0.237, 0.318, 0.146, 0.523], b: 0.2}
    steps:
      - {step: z, formula: "w' * x + b"}
      - {step: d, formula: "b - w' * x"}
      - {step: q, formula: "-(w' * x) + b"}
      - {step: p, formula: "2 * b"}
      - {step: e, formula: "p + w' * x"}
    """

  @Test(
    "A sum is right by the terms of its working, each of them one of the formula's, rounded",
    arguments: [
      ("z = 0.11 + 0.09 + 0.09 + 0.20 + 0.2 = 0.69", Verdict.correct),
      ("z = 0.2 + 0.20 + 0.09 + 0.11 + 0.09 = 0.69", .correct),
      ("z = 0.69", .wrong), ("z = 0.69 = 0.69", .wrong),
      // One term is another, terms are summed before, and the sum is another.
      ("z = 0.12 + 0.09 + 0.08 + 0.20 + 0.2 = 0.69", .wrong),
      ("z = 0.29 + 0.20 + 0.2 = 0.69", .wrong),
      ("z = 0.11 + 0.09 + 0.09 + 0.20 + 0.2 = 0.71", .wrong),
      // What is taken away is a term with its sign.
      ("d = 0.2 - 0.11 - 0.09 - 0.09 - 0.20 = -0.29", .correct), ("d = -0.29", .wrong),
      ("d = 0.2 + 0.11 + 0.09 + 0.09 + 0.20 = 0.69", .wrong),
      ("q = -0.11 - 0.09 - 0.09 - 0.20 + 0.2 = -0.29", .correct), ("q = -0.29", .wrong),
    ])
  func sums(_ answer: String, _ verdict: Verdict) throws {
    let mark = try #require(try Desk(Self.rubric).mark(answer)[String(answer.prefix(1))])
    #expect(mark.verdict == verdict, "\(mark.message)")
  }

  @Test("A sum of rounded terms of which one is an own wrong value stands on that")
  func own() throws {
    let mark = try #require(
      try Desk(Self.rubric).mark("p = 0.5\ne = 0.5 + 0.11 + 0.09 + 0.09 + 0.20 = 0.99")["e"])
    #expect(mark.verdict == .followThrough, "\(mark.message)")
    #expect(mark.remarks.contains { $0.kind == .ownValueUsed && $0.steps == ["p"] })
  }
}
