import Testing

@testable import Reports

@Suite("Text from outside in lines and on the terminal")
struct HarmlessReportTests {
  @Test(
    "Nothing that steers a reader is let through to the terminal",
    arguments: ["\u{7}", "\u{1B}", "\u{9B}", "\u{61C}", "\u{200F}", "\u{202E}", "\u{2066}"]
      as [Unicode.Scalar])
  func terminal(_ scalar: Unicode.Scalar) {
    let view = TerminalView(isColoured: false, revealsReference: false)
    #expect(!view.render(ReportTests.mark("a\(scalar)b")).unicodeScalars.contains(scalar))
  }

  @Test(
    "JSON has no line end within a line",
    arguments: [
      ("\u{85}", "\\u0085"), ("\u{2028}", "\\u2028"), ("\u{2029}", "\\u2029"),
      ("\u{80}", "\\u0080"), ("\u{9F}", "\\u009f"), ("\u{FFFE}", "\\ufffe"),
      ("\u{FFFF}", "\\uffff"), ("\u{A0}", "\u{A0}"), ("\u{202A}", "\u{202A}"),
      ("\u{FFFD}", "\u{FFFD}"), ("\u{928}", "\u{928}"),
    ])
  func json(_ sign: String, _ escape: String) {
    #expect(JSONWriter.quoted("a\(sign)b") == "\"a\(escape)b\"")
    #expect(JSONWriter.quoted("é\u{2026}…ᅅ¨") == "\"é\u{2026}…ᅅ¨\"")
  }
}
