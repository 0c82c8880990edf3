import AnswerSheets
import Foundation
import Marking
import Testing

@testable import Reports

@Suite("JSON Lines")
struct JSONLinesTests {
  @Test("Every line of JSON Lines has every key", arguments: HostileSample.signs)
  func keys(_ text: String) throws {
    for reveals in [true, false] {
      var report = JSONLines(.init(rubric: "r", rubricHash: "0", revealsReference: reveals))
      report.add(HostileSample.mark(text))
      report.add(HostileSample.unreadable(text))
      let lines = String(decoding: report.take(), as: UTF8.self).split(separator: "\n")
      #expect(lines.count == 2)
      for line in lines {
        let object = try #require(
          try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
        #expect(
          Set(object.keys) == [
            "gradus", "rubric", "rubric_sha256", "submission", "student", "name", "attempt", "late",
            "file",
            "error", "points", "max", "first_error", "steps",
          ])
        #expect(object["student"] as? String == text)
        let steps = try #require(object["steps"] as? [[String: Any]])
        var keys: Set = [
          "step", "verdict", "points", "max", "stated", "diagnosis", "remarks", "line", "column",
          "message",
        ]
        if reveals { keys.formUnion(["expected", "expected_own", "group"]) }
        for step in steps { #expect(Set(step.keys) == keys) }
      }
    }
  }

  @Test("Students are not told how a step that is right was rounded; JSON Lines keep it")
  func rounding() {
    var mark = HostileSample.mark("x")
    let remark = Remark(.roundingCarried, message: "by rounding on the way")
    for step in mark.steps.indices { mark.steps[step].remarks = [remark] }
    func count(_ text: String) -> Int {
      text.components(separatedBy: "by rounding on the way").count - 1
    }
    let view = TerminalView(isColoured: false, revealsReference: false)
    #expect(count(view.render(mark)) == 4)
    let scope = GradescopeReport(revealsReference: false, max: 6).render(mark)
    #expect(count(String(decoding: scope, as: UTF8.self)) == 4)
    var lines = JSONLines(.init(rubric: "r", rubricHash: "0", revealsReference: true))
    lines.add(mark)
    #expect(count(String(decoding: lines.take(), as: UTF8.self)) == 6)
  }

  @Test("A line of JSON Lines, with the record from which the mark can be made again")
  func whole() throws {
    var lines = JSONLines(
      .init(
        rubric: "r", rubricHash: "0", revealsReference: true,
        stamp: RunStamp(shard: Shard(index: 2, count: 3), began: 7)))
    lines.add(ReportSample.submission)
    let written = text(of: lines.take())
    let wanted = #"""
      {"gradus": "\#(GradusVersion.current)", "rubric": "r", "rubric_sha256": "0", "submission": "s1.ada", \#
      "student": "1815", "name": "Ada", "attempt": 2, "late": true, "file": "ada.md", \#
      "error": null, "points": 4.5, "max": 10.0, "first_error": "H", "steps": [{"step": "Z", \#
      "verdict": "correct", "points": 2.0, "max": 2.0, "stated": "[4.0; 0.0]", "expected": \#
      "[4.00; 0.00]", "expected_own": null, "group": null, "diagnosis": null, "remarks": [], \#
      "line": 3, "column": 5, "message": ""}, {"step": "H", "verdict": "wrong", "points": \#
      0.5, "max": 2.0, "stated": "[0.5; -1.0]", "expected": "[0.25; 4.00]", "expected_own": \#
      "[0.50; 8.00]", "group": "H: rate-omitted", "diagnosis": "rate-omitted", "remarks": [], \#
      "line": 4, "column": 5, "message": "the rate is left out"}, {"step": "P", "verdict": \#
      "follow-through", "points": 1.0, "max": 1.0, "stated": "0.7", "expected": "0.25", \#
      "expected_own": null, "group": null, "diagnosis": null, "remarks": [{"kind": \#
      "own-value-used", "line": null, "column": null, "steps": ["H"], "entries": [], \#
      "message": "it stands on your own H"}], "line": 6, "column": 5, "message": "right, but \#
      from your own H"}, {"step": "L", "verdict": "imprecise", "points": 0.5, "max": 1.0, \#
      "stated": "0.3", "expected": "0.25", "expected_own": null, "group": null, "diagnosis": \#
      null, "remarks": [{"kind": "broken-equality", "line": 7, "column": 9, "steps": [], \#
      "entries": [], "message": "2 = 3 does not hold"}], "line": 2, "column": 1, "message": \#
      "needs 2 decimals, found 1"}, {"step": "T", "verdict": "correct", "points": 1.0, "max": \#
      1.0, "stated": "1.0", "expected": "0.25", "expected_own": null, "group": null, \#
      "diagnosis": null, "remarks": [{"kind": "entries", "line": 8, "column": 2, "steps": \#
      ["W"], "entries": [{"row": 2, "column": 1}, {"row": 3, "column": null}], "message": \#
      "two entries are off"}], "line": 8, "column": 5, "message": ""}, {"step": "dW", \#
      "verdict": "missing", "points": 0.0, "max": 1.0, "stated": null, "expected": "0.25", \#
      "expected_own": null, "group": null, "diagnosis": null, "remarks": [], "line": null, \#
      "column": null, "message": "not stated"}, {"step": "b", "verdict": "unreadable", \#
      "points": 0.0, "max": 1.0, "stated": "[1 2", "expected": "0.25", "expected_own": null, \#
      "group": null, "diagnosis": null, "remarks": [], "line": 9, "column": 5, "message": \#
      "']' is missing"}, {"step": "e", "verdict": "missing", "points": 0.0, "max": 0.0, \#
      "stated": null, "expected": "0.25", "expected_own": null, "group": null, "diagnosis": \#
      null, "remarks": [], "line": null, "column": null, "message": ""}, {"step": "x", \#
      "verdict": "wrong", "points": 0.0, "max": 1.0, "stated": "9.0", "expected": "0.25", \#
      "expected_own": null, "group": null, "diagnosis": null, "remarks": [], "line": 10, \#
      "column": 5, "message": "does not follow"}], "record": {"began": 7, "shard": 2, \#
      "shards": 3, "files": ["more.md"], "late_penalty": 0.1, "decision": null, "moot": [], \#
      "unread": [{"line": 11, "column": 1, "text": "Q := 3 ?", "why": "no name stands \#
      there"}], "texts": [], "steps": [{"decimals": 2}, {"decimals": 2, "group": "H: \#
      rate-omitted"}, {"decimals": 2}, {"decimals": 2, "file": 1}, {"decimals": 2}, \#
      {"decimals": 2}, {"decimals": 2, "text": true}, {"decimals": 2, "excused": true}, \#
      {"decimals": 2}]}}

      """#
    #expect(written == wanted)
  }

  /// The record of a mark of two steps, the second with a remark, once something rare is set.
  private static func record(_ change: (inout SubmissionMark) -> Void) throws -> String {
    let remarks = [
      Remark(.brokenEquality, at: Position(line: 7, column: 9), message: "2 = 3 does not hold"),
      Remark(.givenMisread, message: "x was copied wrongly"),
    ]
    var mark = ReportSample.mark([
      ReportSample.step("Z", .correct, 1, of: 1),
      ReportSample.step("H", .wrong, 0, of: 1, remarks: remarks),
    ])
    change(&mark)
    var lines = JSONLines(
      .init(
        rubric: "r", rubricHash: "0", revealsReference: true,
        stamp: RunStamp(shard: Shard(index: 1, count: 1), began: 0)))
    lines.add(mark)
    let line = text(of: lines.take())
    return String(line[try #require(line.range(of: #""record": {"#)).upperBound...])
  }

  struct Rarity: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let fragment: String
    let change: @Sendable (inout SubmissionMark) -> Void

    init(
      _ told: String, _ fragment: String,
      _ change: @escaping @Sendable (inout SubmissionMark) -> Void
    ) {
      (testDescription, self.fragment, self.change) = (told, fragment, change)
    }
  }

  private static let rarities = [
    Rarity("a decision about the whole", #""decision": "a good start""#) {
      $0.decision = "a good start"
    },
    Rarity("a change since that decision", #""decision": null, "stale": "it has changed""#) {
      $0.staleReason = "it has changed"
    },
    Rarity("decisions about steps that are none", #""moot": ["Q", "R"]"#) {
      $0.unmatchedDecisions = ["Q", "R"]
    },
    Rarity("headings that are missing", #""absent_scopes": ["Task 2"]"#) {
      $0.absentScopes = ["Task 2"]
    },
    Rarity("a share lost for lateness", #""files": [], "late_penalty": 0.25, "decision""#) {
      $0.late = true
      $0.latePenalty = 0.25
    },
    Rarity(
      "a line of the second file that was not understood",
      #""unread": [{"line": 3, "column": 2, "file": 1, "text": "Q ?", "why": "no name"}]"#
    ) {
      var position = Position(line: 3, column: 2)
      position.file = 1
      $0.unreadLines = [UnreadLine(position: position, text: "Q ?", reason: "no name")]
    },
    Rarity("the texts of the files", #""texts": ["Z = 1\n", ""]"#) {
      $0.texts = [Array("Z = 1\n".utf8), []]
    },
    Rarity("an expression as the reference", #"{"decimals": 0, "expression": true}"#) {
      $0.steps[0].expected = ExpectedValue(text: "W * x")
    },
    Rarity(
      "a remark at a place in the second file", #"{"decimals": 2, "remark_files": [1, 0]}"#
    ) { $0.steps[1].remarks[0].position?.file = 1 },
    Rarity(
      "points given by a person",
      #"{"decimals": 2, "marker_points": 0.0, "stale": "the value has changed"}"#
    ) {
      $0.steps[1].override(points: 1, reason: "well tried", staleReason: "the value has changed")
    },
  ]

  @Test("What is rare stands in the record only where it is so", arguments: rarities)
  func rare(_ rarity: Rarity) throws {
    #expect(try Self.record(rarity.change).contains(rarity.fragment))
    #expect(try !Self.record { _ in }.contains(rarity.fragment))
  }
}
