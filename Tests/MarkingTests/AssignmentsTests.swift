import Marking
import Rubrics
import Testing

/// The own values that a step may have been worked out from, and those it does without.
@Suite("Own values used and passed by")
struct AssignmentsTests {
  /// y spells out what the other steps are and names none of them: it is .25 + .36 + .49 + .64 +
  /// .81 + .16.
  private static func sum(_ y: String) throws -> Verdict? {
    let desk = try Desk(
      """
      gradus: 1
      given: {a: 0.5, b: 0.6, c: 0.7, d: 0.8, e: 0.9, f: 0.4}
      steps:
        - {step: A, formula: "a * a"}
        - {step: B, formula: "b * b"}
        - {step: C, formula: "c * c"}
        - {step: D, formula: "d * d"}
        - {step: E, formula: "e * e"}
        - {step: F, formula: "f * f"}
        - {step: y, formula: "a * a + b * b + c * c + d * d + e * e + f * f"}
      """)
    let own = "A = 1.257\nB = 2.368\nC = 3.494\nD = 4.649\nE = 5.812\nF = 6.167\n"
    return try desk.mark("\(own)y = \(y)\n")["y"]?.verdict
  }

  @Test(
    "Of six own values that are reached by no name all are used, or one of them is passed by",
    arguments: [
      ("23.747", Verdict.followThrough), ("2.710", .correct),
      // The first, the last, and two of them at once, which nobody tells from chance.
      ("22.740", .followThrough), ("17.740", .followThrough), ("20.732", .wrong),
    ])
  func passedBy(_ y: String, _ verdict: Verdict) throws {
    #expect(try Self.sum(y) == verdict)
  }

  @Test(
    "Of two steps that are equal a step uses the one that its formula names",
    arguments: [
      ("0.40", "0.30", "0.80", "0.90", .followThrough, .correct),
      ("0.30", "0.40", "0.60", "1.20", .correct, .followThrough),
      ("0.40", "0.30", "0.60", "1.20", .correct, .wrong),
      ("0.30", "0.40", "0.80", "0.90", .wrong, .correct),
    ] as [(String, String, String, String, Verdict, Verdict)])
  func equals(
    _ first: String, _ second: String, _ y: String, _ w: String, _ ofFirst: Verdict,
    _ ofSecond: Verdict
  ) throws {
    let desk = try Desk(
      """
      gradus: 1
      given: {a: 0.5, b: 0.6}
      steps:
        - {step: A, formula: "a * b"}
        - {step: B, formula: "a * b"}
        - {step: y, formula: "2 * A"}
        - {step: w, formula: "3 * B"}
      """)
    let marks = try desk.mark("A = \(first)\nB = \(second)\ny = \(y)\nw = \(w)\n")
    #expect(marks["y"]?.verdict == ofFirst)
    #expect(marks["w"]?.verdict == ofSecond)
  }

  /// A is .30 and B .45.
  @Test(
    "A wrong sign is a slip of the pen, which the next step may pass by",
    arguments: [
      ("-0.30", "1.07", Verdict.followThrough), ("-0.30", "0.47", .followThrough),
      ("-0.30", "0.75", .correct), ("0.52", "1.07", .wrong),
    ])
  func sign(_ slip: String, _ y: String, _ verdict: Verdict) throws {
    let desk = try Desk(
      """
      gradus: 1
      given: {a: 0.5, b: 0.6, c: 0.9}
      steps:
        - {step: A, formula: "a * b"}
        - {step: B, formula: "a * c"}
        - {step: y, formula: "A + B"}
      """)
    #expect(try desk.mark("A = \(slip)\nB = 0.77\ny = \(y)\n")["y"]?.verdict == verdict)
  }

  /// The givens .53 and .71 are both copied wrongly, as .58 and .17.
  @Test(
    "Of several givens copied wrongly a step may stand on all or on each alone",
    arguments: [
      ("0.0986", Verdict.followThrough), ("0.4118", .followThrough), ("0.0901", .followThrough),
      ("0.3763", .correct), ("0.2500", .wrong),
    ])
  func misread(_ z: String, _ verdict: Verdict) throws {
    let desk = try Desk(
      """
      gradus: 1
      given: {a: 0.53, b: 0.71}
      steps: [{step: z, formula: "a * b"}]
      """)
    #expect(try desk.mark("a = 0.58\nb = 0.17\nz = \(z)\n")["z"]?.verdict == verdict)
  }
}
