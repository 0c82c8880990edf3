import Foundation
import Marking
import Testing

@testable import Reports

@Suite("Gradescope results")
struct GradescopeReportTests {
  @Test("Gradescope gets decimal scores out of what is asked for, in Markdown")
  func scores() throws {
    var mark = HostileSample.mark("*x*\n<b>")
    for step in mark.steps.indices { mark.steps[step].points = 0.1 }
    mark.steps[5].points = 0.2
    let text = String(
      decoding: GradescopeReport(revealsReference: false, max: 3).render(mark), as: UTF8.self)
    #expect(text.hasPrefix("{\"score\": 0.35, "))
    #expect(text.contains("\"score\": 0.1, \"max_score\": 1, "))
    #expect(
      text.contains("\"output_format\": \"md\"") && !text.contains("\"output_format\": \"text\""))
    #expect(text.contains("\\\\*x\\\\*  \\n\\\\<b\\\\>"))
    #expect(Points.text(Points.sum(11.999999999999998)) == "12")
  }

  @Test("Gradescope's results are JSON with the sum of the points", arguments: HostileSample.texts)
  func hostile(_ text: String) throws {
    let mark = HostileSample.mark(text)
    let bytes = GradescopeReport(revealsReference: false, max: 6).render(mark)
    let object = try #require(
      try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any])
    let tests = try #require(object["tests"] as? [[String: Any]])
    #expect(tests.count == mark.steps.count)
    #expect(tests.compactMap { $0["score"] as? Double }.reduce(0, +) == mark.points)
    #expect(object["score"] as? Double == mark.points)
    #expect(zip(tests, mark.steps).allSatisfy { $0["name"] as? String == $1.step })
    #expect(!String(decoding: bytes, as: UTF8.self).contains("0.25"), "the reference is told")
  }

  @Test("Gradescope's results without the reference values")
  func whole() {
    let written = text(
      of:
        GradescopeReport(revealsReference: false, max: 10).render(ReportSample.submission))
    let wanted = #"""
      {"score": 4.5, "output": "The first error is in H; P follows from it.", \#
      "output_format": "md", "visibility": "visible", "stdout_visibility": "hidden", "tests": \#
      [{"name": "Z", "number": "1", "score": 2, "max_score": 2, "status": "passed", "output": \#
      "correct", "output_format": "md", "visibility": "visible", "tags": ["correct"]}, \#
      {"name": "H", "number": "2", "score": 0.5, "max_score": 2, "status": "failed", \#
      "output": "wrong: the rate is left out (rate-omitted)  \nstated: \\[0.5; -1.0\\]  \#
      \ndiagnosis: rate-omitted  \npoints: 0.5 of 2", "output_format": "md", "visibility": \#
      "visible", "tags": ["wrong", "rate-omitted"]}, {"name": "P", "number": "3", "score": 1, \#
      "max_score": 1, "status": "passed", "output": "follow-through: right, but from your own \#
      H  \nstated: 0.7  \nown-value-used: it stands on your own H  \npoints: 1 of 1", \#
      "output_format": "md", "visibility": "visible", "tags": ["follow-through"]}, {"name": \#
      "L", "number": "4", "score": 0.5, "max_score": 1, "status": "failed", "output": \#
      "imprecise: needs 2 decimals, found 1  \nstated: 0.3  \nbroken-equality (line 7, column \#
      9): 2 = 3 does not hold  \npoints: 0.5 of 1", "output_format": "md", "visibility": \#
      "visible", "tags": ["imprecise"]}, {"name": "T", "number": "5", "score": 1, \#
      "max_score": 1, "status": "passed", "output": "correct: correct  \nstated: 1.0  \#
      \nentries (line 8, column 2): two entries are off  \npoints: 1 of 1", "output_format": \#
      "md", "visibility": "visible", "tags": ["correct"]}, {"name": "dW", "number": "6", \#
      "score": 0, "max_score": 1, "status": "failed", "output": "missing: not stated  \#
      \npoints: 0 of 1", "output_format": "md", "visibility": "visible", "tags": \#
      ["missing"]}, {"name": "b", "number": "7", "score": 0, "max_score": 1, "status": \#
      "failed", "output": "unreadable: '\\]' is missing  \nstated: \\[1 2  \npoints: 0 of 1", \#
      "output_format": "md", "visibility": "visible", "tags": ["unreadable"]}, {"name": "e", \#
      "number": "8", "score": 0, "max_score": 0, "status": "passed", "output": "missing: \#
      missing  \npoints: 0 of 0", "output_format": "md", "visibility": "visible", "tags": \#
      ["missing"]}, {"name": "x", "number": "9", "score": 0, "max_score": 1, "status": \#
      "failed", "output": "wrong: does not follow  \nstated: 9.0  \npoints: 0 of 1", \#
      "output_format": "md", "visibility": "visible", "tags": ["wrong"]}], "extra_data": \#
      {"submission": "s1.ada", "first_error": "H"}}

      """#
    #expect(written == wanted)
  }
}
