import Algebra
import AnswerSheets
import Marking
import Rubrics

/// Texts that students may call themselves and write, and submissions made of them.
enum HostileSample {
  static let signs = [
    "<script>alert(1)</script>", "]]>", "=HYPERLINK(\"http://x\")", "a\u{0}b\u{8}c\u{1B}[31m",
    String(repeating: "long ", count: 2000), "\u{202E}right to left", "\u{FFFE}\u{FFFF}", "a  b\nc",
    "\"quoted\" & 'single'", "",
  ]

  static let texts =
    signs + [
      "</title><img src=x onerror=alert(1)>", "</style></script><script>",
      "'\" onclick=alert(1) x='",
      "javascript:alert(1)", "{{7*7}}${7*7}", "@here &lt; &amp;amp; #1", "::error::injected\n::x",
      "%0A::error::injected", "../../../etc/passwd", "CON", "שלום", "\u{2066}isolated",
      "a\u{85}\u{2028}b", "\u{1F9D1}\u{200D}\u{1F3EB}", "--option", "|---|\n# h", "index",
      String(repeating: "x", count: 10_000), "\r\n=1+1", "+1", "\u{FEFF}bom",
    ]

  static func mark(_ text: String) -> SubmissionMark {
    let value = Matrix(
      Shape(2, 1), [Numeral(significand: 1), Numeral(significand: 2, exponent: -1)])
    let expected = ExpectedValue(Matrix(Shape(2, 1), [1.0, 0.25]), decimals: 2)
    func step(_ verdict: Verdict, _ points: Double, _ diagnosis: Diagnosis? = nil) -> StepMark {
      StepMark(
        step: verdict.rawValue + text.prefix(20), verdict: verdict, points: points, max: 1,
        stated: verdict == .unreadable ? .text(text) : .numbers(value), expected: expected,
        diagnosis: diagnosis,
        remarks: verdict == .correct
          ? []
          : [
            Remark(
              .entries, at: Position(line: 3, column: 2), steps: [text],
              entries: [.init(row: 2, column: 1)], message: text)
          ],
        position: Position(line: 3, column: 1), message: text)
    }
    return SubmissionMark(
      submission: "s" + text, student: text, file: text + ".md",
      steps: [
        step(.correct, 1), step(.followThrough, 1), step(.imprecise, 0.5),
        step(.wrong, 0, .rateOmitted), step(.missing, 0), step(.unreadable, 0),
      ], firstError: "wrong")
  }

  static func unreadable(_ text: String) -> SubmissionMark {
    var mark = Self.mark(text)
    mark.error = "cannot be read: " + text
    return mark
  }

  /// The text as HTML can hold it.
  static func shown(_ text: String) -> String {
    String(
      String.UnicodeScalarView(
        text.unicodeScalars.map { scalar in
          let isForbidden =
            scalar.value < 0x20 && scalar != "\t" && scalar != "\n"
            || (0x7F...0x9F).contains(scalar.value) || scalar.value & 0xFFFE == 0xFFFE
          return isForbidden ? "\u{FFFD}" : scalar
        }))
  }
}
