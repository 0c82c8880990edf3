import Foundation
import Languages
import Marking
import Rubrics
import Testing

@testable import Reports

/// The marks at a terminal, in columns.
@Suite("Columns of a terminal")
struct TerminalViewTests {
  private static func lines(
    _ steps: [StepMark], language: Language = .english, hints: [String: [String]] = [:],
    count: Int = 0
  ) -> [String] {
    let mark = SubmissionMark(submission: "a", student: "a", file: "a.md", steps: steps)
    let view = TerminalView(
      isColoured: false, revealsReference: false, hints: hints, hintCount: count,
      language: language)
    return view.render(mark).split(separator: "\n").map(String.init)
  }

  /// How many columns stand before a value; the signs of Chinese take two.
  private static func columns(before value: String, in line: String) -> Int? {
    line.range(of: value).map { range in
      line[..<range.lowerBound].unicodeScalars.reduce(0) { $0 + ($1.value > 0x2E7F ? 2 : 1) }
    }
  }

  @Test(
    "Values stand below each other, whatever the words before them", arguments: Language.allCases)
  func aligned(_ language: Language) {
    let steps = Verdict.allCases.map { verdict in
      ReportSample.step("Z", verdict, 1, of: 1, stated: ReportSample.value(0.7))
    }
    let found = Self.lines(steps, language: language).compactMap {
      Self.columns(before: "0.7", in: $0)
    }
    #expect(found.count == steps.count && Set(found).count == 1, "\(found)")
  }

  @Test("Names and points stand in columns as wide as the widest")
  func widths() {
    let lines = Self.lines([
      ReportSample.step("Z", .correct, 1, of: 1, stated: ReportSample.value(0.7)),
      ReportSample.step("Gradient", .correct, 0.25, of: 10, stated: ReportSample.value(0.7)),
    ])
    #expect(lines[0].hasPrefix("✓ Z             1/1  "))
    #expect(lines[1].hasPrefix("✓ Gradient  0.25/10  "))
  }

  @Test("So many hints are told of a step that is not right, and that there are more")
  func hints() {
    let steps = [
      ReportSample.step("Z", .wrong, 0, of: 1), ReportSample.step("H", .correct, 1, of: 1),
    ]
    let hints = ["Z": ["one", "two"], "H": ["three", "four", "five"]]
    func told(_ count: Int) -> [String] {
      Self.lines(steps, hints: hints, count: count).filter { $0.contains("hint") }
    }
    #expect(told(0) == ["'--hints 1' shows a hint"])
    #expect(told(1).count == 2 && told(1)[0].hasSuffix("hint: one"))
    #expect(told(1)[1] == "'--hints 2' shows one more")
    #expect(told(2).count == 2 && told(2)[1].hasSuffix("hint: two"))
  }
}
