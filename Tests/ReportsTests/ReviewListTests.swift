import AnswerSheets
import Marking
import Rubrics
import Testing

@testable import Reports

/// The steps that a person is asked to look at, with the reasons.
@Suite("Rows of the review")
struct ReviewListTests {
  private static func mark(_ steps: [StepMark]) -> SubmissionMark {
    SubmissionMark(submission: "a", student: "a", file: "a.md", steps: steps)
  }

  /// Each row as the step and why it is to be seen.
  private static func reasons(_ mark: SubmissionMark) -> [String] {
    String(decoding: ReviewList.rows(mark, worths: mark.steps.map(\.max)), as: UTF8.self).split(
      separator: "\r\n"
    ).map { row in
      let cells = row.split(separator: ",", omittingEmptySubsequences: false)
      return "\(cells[1]): \(cells[6])"
    }
  }

  private static let right = ReportSample.step("Z", .correct, 1, of: 1)

  @Test("A submission in which all is right has no row")
  func nothing() {
    #expect(Self.reasons(Self.mark([Self.right])) == [])
  }

  @Test("A form that was made for somebody else, and a heading that is nowhere")
  func whole() {
    var mark = Self.mark([Self.right])
    mark.formStudent = "a"
    #expect(Self.reasons(mark) == [])
    mark.formStudent = "b"
    mark.absentScopes = ["Part 1", "Part 2"]
    #expect(
      Self.reasons(mark) == [
        "*: the form was made for 'b'", "*: the heading 'Part 1' was not found",
        "*: the heading 'Part 2' was not found",
      ])
  }

  @Test(
    "Of a submission in which fewer than half was found the first lines not understood are told",
    arguments: [(2, 4, false), (1, 4, true), (1, 2, false), (0, 1, true), (1, 3, true)])
  func little(_ found: Int, _ asked: Int, _ isTold: Bool) {
    let steps = (0..<asked).map { index in
      ReportSample.step("S\(index)", index < found ? .correct : .missing, 0, of: 1)
    }
    var mark = Self.mark(steps + [ReportSample.step("e", .missing, 0, of: 0)])
    let begin = "*: little found: \(found) of \(asked) steps"
    #expect(Self.reasons(mark) == (isTold ? [begin] : []))
    mark.unreadLines = (1...5).map {
      UnreadLine(position: Position(line: $0, column: 1), text: "q\($0)", reason: "")
    }
    let rows = String(decoding: ReviewList.rows(mark, worths: mark.steps.map(\.max)), as: UTF8.self)
    let told = "not understood: line 1 'q1', line 2 'q2', line 3 'q3'"
    #expect(rows.contains(told) == isTold && !rows.contains("q4"))
  }

  @Test("A step with a person's points counts neither as found nor as asked for")
  func decidedSteps() {
    var steps = (0..<3).map { ReportSample.step("S\($0)", .missing, 0, of: 1) }
    steps[0].verdict = .correct
    for index in 1..<3 { steps[index].override(points: 1, reason: "") }
    #expect(Self.reasons(Self.mark(steps)) == [])
  }

  @Test("A wrong value without an explanation is to be seen where other steps stand on it")
  func unexplained() {
    func follower(_ name: String) -> StepMark {
      ReportSample.step(
        name, .followThrough, 1, of: 1,
        remarks: [Remark(.ownValueUsed, steps: ["H"], message: "")])
    }
    let wrong = ReportSample.step("H", .wrong, 0, of: 1)
    #expect(Self.reasons(Self.mark([wrong])) == [])
    #expect(
      Self.reasons(Self.mark([wrong, follower("P")])) == [
        "H: \"wrong without an explanation"
      ])
    let both = String(
      decoding: ReviewList.rows(
        Self.mark([wrong, follower("P"), follower("L")]), worths: [1, 1, 1]),
      as: UTF8.self)
    #expect(both.contains("wrong without an explanation, and P, L stand on it"))
    let one = String(
      decoding: ReviewList.rows(Self.mark([wrong, follower("P")]), worths: [1, 1]), as: UTF8.self)
    #expect(one.contains("wrong without an explanation, and P stands on it"))
    let known = ReportSample.step("H", .wrong, 0, of: 1, .ascent)
    #expect(Self.reasons(Self.mark([known, follower("P")])) == [])
  }

  @Test("Remarks that leave something open are to be seen, those that only tell are not")
  func remarks() {
    let seen = Remark.Kind.allCases.filter { kind in
      let step = ReportSample.step(
        "H", .correct, 1, of: 1, remarks: [Remark(kind, steps: ["x"], message: "m")])
      let reasons = Self.reasons(Self.mark([step]))
      #expect(reasons == [] || reasons == ["H: \(kind.rawValue): m"])
      return !reasons.isEmpty
    }
    #expect(Set(seen) == [.nearName, .insensitive, .ambiguous, .givenMisread])
  }

  @Test("What a person has decided is not to be seen again, but for steps that are not there")
  func decided() {
    var mark = Self.mark([ReportSample.step("H", .unreadable, 0, of: 1, saying: "open")])
    #expect(Self.reasons(mark) == ["H: unreadable: open"])
    mark.steps[0].override(points: 1, reason: "")
    mark.unmatchedDecisions = ["Q"]
    let unmatched = "Q: \"decided by a person"
    #expect(Self.reasons(mark) == [unmatched])
    mark.error = "locked"
    #expect(Self.reasons(mark) == [unmatched])
    mark.steps[0] = ReportSample.step("H", .unreadable, 0, of: 1)
    #expect(Self.reasons(mark) == ["*: could not be read: locked", unmatched])
  }

  @Test("The review has no cell that begins a formula", arguments: HostileSample.texts)
  func hostile(_ text: String) {
    for mark in [HostileSample.mark(text), HostileSample.unreadable(text)] {
      let rows = String(
        decoding: ReviewList.head + ReviewList.rows(mark, worths: mark.steps.map(\.max)),
        as: UTF8.self)
      #expect(rows.hasSuffix("\r\n"))
      #expect(!rows.contains(",=") && !rows.contains(",\"=") && !rows.contains(",@"))
    }
  }

  @Test("The review: the groups first, then what cannot be read")
  func wholeReview() {
    let written = text(
      of:
        ReviewList.head + ReviewList.rows(of: ReportSample.statistics.groups) { _ in 2 }
        + ReviewList.rows(
          ReportSample.submission, worths: ReportSample.submission.steps.map(\.max))
        + ReviewList.rows(ReportSample.unreadable, worths: ReportSample.unreadable.steps.map(\.max))
    ).replacing("\r\n", with: "\n")
    let wanted = #"""
      submission,step,points,reason,verdict,stated,why,file,line,marker_points,max,diagnosis,group,size,example,name
      ,H,,,wrong,,2 answers went wrong alike,,,0.5,2,rate-omitted,H: rate-omitted,2,s1.ada,
      s1.ada,b,,,unreadable,[1 2,unreadable: ']' is missing,ada.md,9,0,1,,,,,Ada
      s2,*,,,unreadable,,could not be read: it is locked,s2.pdf,,0,10,,,,,

      """#
    #expect(written == wanted)
  }
}
