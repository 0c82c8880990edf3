import Marking
import Testing

@testable import Reports

@Suite("Standing of steps and submissions")
struct StandingTests {
  @Test("A step stands at its points, with a person's decision where there is one")
  func step() {
    var step = ReportSample.step(
      "Z", .wrong, 0.5, of: 2, remarks: [Remark(.ownValueUsed, message: "own H")])
    #expect(step.standing == "0.5")
    step.override(points: 2, reason: "fine")
    #expect(step.standing == "2; a person gives 2 of 2 points, the marker gave 0.5: fine")
  }

  @Test("A submission stands at its points, with the decision about it as a whole")
  func submission() {
    var mark = ReportSample.submission
    #expect(mark.standing == "4.5")
    mark.decision = "copied"
    #expect(mark.standing == "4.5; copied")
  }
}
