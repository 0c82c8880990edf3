import Foundation
import Marking
import Testing

@testable import Reports

/// The summary of a job page.
@Suite("Markdown summary")
struct MarkdownSummaryTests {
  @Test("The summary of a job page")
  func whole() {
    var summary = MarkdownSummary(title: "T")
    for mark in [ReportSample.submission, ReportSample.unreadable, ReportSample.submission] {
      summary.add(SubmissionResult(mark))
    }
    let written = text(of: summary.render(ReportSample.statistics))
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
    let written = text(of: MarkdownSummary(title: "T").render(statistics))
    #expect(!written.contains("hardest") && !written.contains("could not be read"))
    #expect(written.contains("- 1 submissions marked, 1 with all points\n- mean 1 of 1 points\n\n"))
  }

  @Test("Markdown keeps a submission in its row", arguments: HostileSample.texts)
  func hostile(_ text: String) {
    var summary = MarkdownSummary(title: text)
    summary.add(SubmissionResult(HostileSample.mark(text)))
    summary.add(SubmissionResult(HostileSample.unreadable(text)))
    let written = String(decoding: summary.render(ClassStatistics(steps: [])), as: UTF8.self)
    let rows = written.split(separator: "\n").filter { $0.hasPrefix("| ") }
    #expect(rows.count == 4)
    #expect(written.split(separator: "\n").filter { $0.hasPrefix("#") }.count == 1)
    for sign in ["<", "@", "`"] {
      #expect(!written.replacingOccurrences(of: "\\" + sign, with: "").contains(sign))
    }
  }

  @Test("A summary for a job page has at most 1 MiB and says what it leaves out")
  func limit() {
    var summary = MarkdownSummary(title: "t")
    let result = SubmissionResult(HostileSample.unreadable(String(repeating: "|", count: 300)))
    for _ in 0..<5000 { summary.add(result) }
    let bytes = summary.render(ClassStatistics(steps: []))
    #expect(bytes.count < 1 << 20 && bytes.count > 900_000)
    let text = String(decoding: bytes, as: UTF8.self)
    let rows = text.split(separator: "\n").filter { $0.hasPrefix("| s") }.count - 1
    #expect(text.contains("\n\(5000 - rows) more submissions are left out"))
  }
}
