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

  @Test(
    "Nothing that steers a reader is let through to the terminal",
    arguments: ["\u{7}", "\u{1B}", "\u{9B}", "\u{61C}", "\u{200F}", "\u{202E}", "\u{2066}"]
      as [Unicode.Scalar])
  func steering(_ scalar: Unicode.Scalar) {
    let view = TerminalView(isColoured: false, revealsReference: false)
    #expect(!view.render(HostileSample.mark("a\(scalar)b")).unicodeScalars.contains(scalar))
  }

  @Test("The terminal gets no control sequences from students, and colours only when asked")
  func controls() {
    let plain = TerminalView(isColoured: false, revealsReference: true).render(
      HostileSample.mark("a\u{1B}[2Jb"))
    #expect(!plain.unicodeScalars.contains("\u{1B}"))
    let coloured = TerminalView(isColoured: true, revealsReference: true).render(
      HostileSample.mark("x"))
    #expect(coloured.contains("\u{1B}[31m"))
    let hidden = TerminalView(isColoured: false, revealsReference: false).render(
      HostileSample.mark("x"))
    #expect(!hidden.contains("0.25"))
  }

  @Test("The marks at a terminal, with one hint a step")
  func whole() {
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
}
