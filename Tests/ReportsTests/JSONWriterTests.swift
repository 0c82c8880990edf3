import Testing

@testable import Reports

@Suite("Writing of JSON")
struct JSONWriterTests {
  @Test(
    "JSON has no line end within a line",
    arguments: [
      ("\u{85}", "\\u0085"), ("\u{2028}", "\\u2028"), ("\u{2029}", "\\u2029"),
      ("\u{80}", "\\u0080"), ("\u{9F}", "\\u009f"), ("\u{FFFE}", "\\ufffe"),
      ("\u{FFFF}", "\\uffff"), ("\u{A0}", "\u{A0}"), ("\u{202A}", "\u{202A}"),
      ("\u{FFFD}", "\u{FFFD}"), ("\u{928}", "\u{928}"),
    ])
  func lineEnds(_ sign: String, _ escape: String) {
    #expect(JSONWriter.quoted("a\(sign)b") == "\"a\(escape)b\"")
    #expect(JSONWriter.quoted("é\u{2026}…ᅅ¨") == "\"é\u{2026}…ᅅ¨\"")
  }
}
