import Marking
import Testing

@testable import Reports

@Suite("Revisions of marks")
struct MarkRevisionTests {
  @Test("The revision of a step has its points, with a person's decision where there is one")
  func step() {
    var step = ReportSample.step(
      "Z", .wrong, 0.5, of: 2, remarks: [Remark(.ownValueUsed, message: "own H")])
    #expect(step.revision == "0.5")
    step.override(points: 2, reason: "fine")
    #expect(step.revision == "2; a person gives 2 of 2 points, the marker gave 0.5: fine")
  }

  @Test("The revision of a submission has its points, with the decision about it as a whole")
  func submission() {
    var mark = ReportSample.submission
    #expect(mark.revision == "4.5")
    mark.decision = "copied"
    #expect(mark.revision == "4.5; copied")
  }
}
