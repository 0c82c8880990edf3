import Marking
import Rubrics
import Testing

@testable import Reports

/// Every report of the sample submission and of one that could not be read, to the last sign.
@Suite("Whole reports")
struct WholeReportTests {
  private func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

  @Test("A line of JSON Lines, with the record from which the mark can be made again")
  func jsonLines() throws {
    var lines = JSONLines(
      .init(
        rubric: "r", rubricHash: "0", revealsReference: true,
        stamp: RunStamp(shard: Shard(index: 2, count: 3), began: 7)))
    lines.add(ReportSample.submission)
    let written = text(lines.take())
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

  @Test("Gradescope's results without the reference values")
  func gradescope() {
    let written = text(
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

  @Test("The marks at a terminal, with one hint a step")
  func terminal() {
    let view = TerminalView(
      isColoured: false, revealsReference: true,
      hints: ["H": ["think", "think again"], "dW": ["go"]], hintCount: 1)
    let written = view.render(ReportSample.submission)
    let wanted = #"""
      ✓ Z     2/2  correct         [4.0; 0.0]
      ✗ H   0.5/2  wrong           [0.5; -1.0]
            ada.md:4:5: H: the rate is left out (rate-omitted)
            expected [0.25; 4.00]
            from your own values: [0.50; 8.00]
            hint: think
      ↳ P     1/1  follow-through  0.7
            ada.md:6:5: P: right, but from your own H
      ≈ L   0.5/1  imprecise       0.3
            more.md:2:1: L: needs 2 decimals, found 1
            note: broken-equality (line 7, column 9): 2 = 3 does not hold
            expected 0.25
      ✓ T     1/1  correct         1.0
            note: entries (line 8, column 2): two entries are off
      · dW    0/1  missing
            expected 0.25
            hint: go
      ? b     0/1  unreadable      [1 2
            ada.md:9:5: b: ']' is missing
            expected 0.25
      · e          left out, as it may be
      ✗ x     0/1  wrong           9.0
            ada.md:10:5: x: does not follow
            expected 0.25

      Your first error is in H; P follows from it.

      Forward: 3.5 of 5 points
      4.5 of 10 points (late, 10 % less)

      '--hints 2' shows one more

      Not understood:
        ada.md:11:1  Q := 3 ?

      """#
    #expect(written == wanted)
  }

  @Test("The marks at a terminal for a student: no reference value, nor what would have followed")
  func studentsTerminal() {
    let shown = TerminalView(isColoured: false, revealsReference: true).render(
      ReportSample.submission)
    let hidden = TerminalView(isColoured: false, revealsReference: false).render(
      ReportSample.submission)
    let told = shown.split(separator: "\n", omittingEmptySubsequences: false).filter {
      !$0.hasPrefix("      expected ") && !$0.hasPrefix("      from your own values: ")
    }
    #expect(hidden == told.joined(separator: "\n"))
    #expect(shown != hidden)
  }

  @Test("Of the lines that were not understood the terminal shows eight and counts the others")
  func unreadLines() {
    var mark = ReportSample.submission
    let line = mark.unreadLines[0]
    mark.unreadLines = Array(repeating: line, count: 8)
    let view = TerminalView(isColoured: false, revealsReference: false)
    #expect(view.render(mark).hasSuffix("\n  ada.md:11:1  Q := 3 ?\n"))
    mark.unreadLines.append(line)
    #expect(
      view.render(mark).hasSuffix(
        "\n  ada.md:11:1  Q := 3 ?\n  and 1 more; 'gradus read' prints them all\n"))
  }

  @Test("Annotations on the lines of the answer files, first the steps, then what is missing")
  func annotations() {
    var annotations = GitHubAnnotations()
    annotations.add(ReportSample.submission)
    annotations.add(ReportSample.unreadable)
    let written = text(annotations.take())
    let wanted = #"""
      ::error file=ada.md,line=4,col=5,title=s1.ada%3A H::the rate is left out (rate-omitted)
      ::warning file=more.md,line=2,col=1,title=s1.ada%3A L::needs 2 decimals, found 1
      ::warning file=ada.md,line=7,col=9,title=s1.ada%3A L::2 = 3 does not hold
      ::error file=ada.md,line=9,col=5,title=s1.ada%3A b::']' is missing
      ::error file=ada.md,line=10,col=5,title=s1.ada%3A x::does not follow
      ::warning file=ada.md,line=1,title=s1.ada%3A missing::not stated: dW
      ::error file=s2.pdf,line=1,title=s2%3A could not be read::it is locked

      """#
    #expect(written == wanted)
    #expect(annotations.take().isEmpty)
  }

  private static var small: ClassStatistics {
    var statistics = ClassStatistics(
      steps: ReportSample.submission.steps.map { ($0.step, $0.max) })
    for mark in [ReportSample.submission, ReportSample.unreadable, ReportSample.submission] {
      statistics.add(SubmissionResult(mark))
    }
    return statistics
  }

  @Test("The summary of a job page")
  func summary() {
    var summary = MarkdownSummary(title: "T")
    for mark in [ReportSample.submission, ReportSample.unreadable, ReportSample.submission] {
      summary.add(SubmissionResult(mark))
    }
    let written = text(summary.render(Self.small))
    let wanted = #"""
      ## T

      - 3 submissions marked, 0 with all points
      - mean 3 of 10 points
      - hardest steps: dW (0 %), b (0 %), x (0 %)
      - 1 could not be read

      | submission | points | of | first error |
      | --- | ---: | ---: | --- |
      | s1.ada | 4.5 | 10 | H |
      | s2 | 0 | 10 | it is locked |
      | s1.ada | 4.5 | 10 | H |

      """#
    #expect(written == wanted)
  }

  @Test("A class that has everything right has no hardest steps")
  func perfect() {
    var statistics = ClassStatistics(steps: [("Z", 1)])
    let mark = SubmissionMark(
      submission: "a", student: "a", file: "a",
      steps: [ReportSample.step("Z", .correct, 1, of: 1)])
    statistics.add(SubmissionResult(mark))
    let written = text(MarkdownSummary(title: "T").render(statistics))
    #expect(!written.contains("hardest") && !written.contains("could not be read"))
    #expect(written.contains("- 1 submissions marked, 1 with all points\n- mean 1 of 1 points\n\n"))
  }

  @Test("The review: the groups first, then what cannot be read")
  func review() {
    let written = text(
      ReviewList.head + ReviewList.rows(of: Self.small.groups) { _ in 2 }
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

  @Test("The rows of the class page, with the words by which they are filtered")
  func rows() {
    let written = text(
      ClassPage.row(SubmissionResult(ReportSample.submission))
        + ClassPage.row(SubmissionResult(ReportSample.unreadable)))
    let wanted = #"""
      <tr data-k="lost late look s0-correct s1-wrong m-rate-omitted g-1df7286b \#
      s2-follow-through s3-imprecise s4-correct s5-missing s6-unreadable s7-missing \#
      s8-wrong"><td><a href="s1.ada.html"><bdi>s1.ada</bdi></a></td><td><bdi>Ada</bdi> \#
      <bdi>1815</bdi></td><td>attempt 2 late</td><td class="n" data-n="4.5">4.5</td><td \#
      class="n" data-n="45">45 %</td><td><bdi>H</bdi></td></tr>
      <tr data-k="unreadable look"><td><a \#
      href="s2.html"><bdi>s2</bdi></a></td><td></td><td></td><td class="n" \#
      data-n="0">0</td><td class="n" data-n="0">0 %</td><td><bdi>could not be read: it is \#
      locked</bdi></td></tr>

      """#
    #expect(written == wanted)
  }
}
