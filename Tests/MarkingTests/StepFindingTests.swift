import Rubrics
import Testing

@testable import Marking

@Suite("Findings of steps")
struct StepFindingTests {
  /// A policy of which every share is another number.
  private static let policy = {
    var policy = MarkingPolicy()
    (policy.followThrough, policy.imprecise, policy.degenerate) = (0.75, 0.5, 0.125)
    return policy
  }()

  @Test(
    "A finding earns the share of its verdict, and of what it stands on",
    arguments: [
      (Verdict.correct, "", 1.0), (.correct, "own", 1), (.correct, "degenerate", 1),
      (.followThrough, "own", 0.75), (.followThrough, "misread", 0.75),
      (.followThrough, "own degenerate", 0.125),
      (.imprecise, "", 0.5), (.imprecise, "own", 0.375), (.imprecise, "misread", 0.375),
      (.imprecise, "degenerate", 0.0625), (.imprecise, "own degenerate", 0.0625),
      (.wrong, "", 0), (.wrong, "own", 0), (.missing, "", 0), (.unreadable, "", 0),
    ])
  func share(_ verdict: Verdict, _ grounds: String, _ share: Double) {
    var finding = StepFinding(verdict: verdict)
    if grounds.contains("own") { finding.standsOn = [0] }
    if grounds.contains("misread") { finding.standsOnMisread = [1] }
    if grounds.contains("degenerate") { finding.degeneracy = .copied(given: 0) }
    #expect(finding.isOwn == (grounds.contains("own") || grounds.contains("misread")))
    #expect(finding.share(Self.policy) == share)
  }
}
