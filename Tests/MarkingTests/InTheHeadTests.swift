import Marking
import Testing

/// Values that round to 0, or to little, on the paper, and were gone on with as they were.
@Suite("Values kept in the head")
struct InTheHeadTests {
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
    "What was kept in the head of a value written as 0 is no zero",
    arguments: [("0.0002", 1.0), ("0.0000", 0), ("0.0030", 0)])
  func keptInTheHead(_ stated: String, _ points: Double) throws {
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
}
