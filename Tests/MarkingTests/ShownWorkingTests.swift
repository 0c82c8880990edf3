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

  /// The terms are .5 and .0715, 1.352 and 5.04, and 2.363 and 1.47.
  @Test(
    "A term without the digits asked for is none of the formula's, unless it is exact",
    arguments: [
      ("u = 0.5 - 0.07 = 0.43", Verdict.correct), ("u = .5 - .07 = .43", .correct),
      ("u = 0.5 - 0 = 0.50", .wrong), ("u = 0.5 - 0.0 = 0.50", .wrong),
      ("s = 1.35 + 5.04 = 6.39", .correct), ("s = 1 + 5 = 6.00", .wrong),
      ("s = 1.3 + 5.0 = 6.30", .wrong), ("s = 0 + 0 = 0.00", .wrong),
      ("a = sigmoid(2.36 - 1.47) = 0.709", .correct), ("a = sigmoid(2 - 1) = 0.731", .wrong),
      ("a = sigmoid(2.36 - 1.47) = 0.7089", .correct), ("a = 0.7089", .wrong),
      ("a = sigmoid(2.36 - 1.47, 3) = 0.7089", .wrong), ("a = sigmoid() = 0.7089", .wrong),
      ("r = 3*(2 - 0.1)^2 = 10.83", .wrong),
    ])
  func digits(_ answer: String, _ verdict: Verdict) throws {
    let desk = try Desk(
      """
      gradus: 1
      given: {w: 0.5, eta: 0.5, g: 0.143, v: [0.52, 3.6], x: [2.6, 1.4], p: 2.363, k: 1.47, c: 0.1}
      steps:
        - {step: u, formula: "w - eta * g"}
        - {step: s, formula: "v' * x"}
        - {step: a, formula: sigmoid(p - k)}
        - {step: r, formula: "3 * (p - c)^2"}
      """)
    let mark = try #require(try desk.mark(answer)[String(answer.prefix(1))])
    #expect(mark.verdict == verdict, "\(mark.message)")
  }

  /// The first entry is .68031, the second 1.5; all ten terms together come to 2.19.
  @Test(
    "The working of a column may stand in rows, and no sum of all its entries is one",
    arguments: [
      ("[0.11; 0.1] + [0.09; 0.2] + [0.09; 0.3] + [0.20; 0.4] + [0.2; 0.5] = [0.69; 1.50]", true),
      ("[0.11 0.1] + [0.09 0.2] + [0.09 0.3] + [0.20 0.4] + [0.2 0.5] = [0.69 1.50]", true),
      ("[0.69; 1.50]", false), ("[0.69 1.50]", false),
      ("0.11 + 0.1 + 0.09 + 0.2 + 0.09 + 0.3 + 0.20 + 0.4 + 0.2 + 0.5 = [2.19; 1.50]", false),
    ])
  func columns(_ answer: String, isRight: Bool) throws {
    let desk = try Desk(
      """
      gradus: 1
      given:
        {p: [0.10665, 0.1], q: [0.08586, 0.2], r: [0.08906, 0.3], t: [0.19874, 0.4], b: [0.2, 0.5]}
      steps: [{step: s, formula: "p + q + r + t + b"}]
      """)
    let mark = try #require(try desk.mark("s = \(answer)")["s"])
    #expect(mark.verdict == (isRight ? .correct : .wrong), "\(mark.message)")
  }

  @Test("A sum of rounded terms of which one is an own wrong value stands on that")
  func own() throws {
    let mark = try #require(
      try Desk(Self.rubric).mark("p = 0.5\ne = 0.5 + 0.11 + 0.09 + 0.09 + 0.20 = 0.99")["e"])
    #expect(mark.verdict == .followThrough, "\(mark.message)")
    #expect(mark.remarks.contains { $0.kind == .ownValueUsed && $0.steps == ["p"] })
  }
}
