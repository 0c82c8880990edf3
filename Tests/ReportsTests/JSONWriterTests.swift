import Testing

@testable import Reports

@Suite("Writing of JSON")
struct JSONWriterTests {
  private static func written(_ body: (inout JSONWriter) -> Void) -> String {
    var writer = JSONWriter()
    body(&writer)
    return text(of: writer.take())
  }

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

  @Test(
    "Quotes, backslashes and control characters are escaped, all else is written as it is",
    arguments: [
      ("", ""), ("a\"b", "a\\\"b"), ("a\\b", "a\\\\b"), ("a\nb", "a\\nb"), ("a\rb", "a\\rb"),
      ("a\tb", "a\\tb"), ("\u{0}", "\\u0000"), ("\u{1F}", "\\u001f"), ("\u{7F}", "\\u007f"),
      (" ~/", " ~/"), ("\u{1F600}", "\u{1F600}"), ("\u{7BE}", "\u{7BE}"), ("\u{E9}", "\u{E9}"),
    ])
  func escapes(_ text: String, _ escaped: String) {
    #expect(JSONWriter.quoted(text) == "\"\(escaped)\"")
  }

  @Test("Commas stand between members and values, and nowhere else")
  func commas() {
    let found = Self.written { json in
      json.open("{")
      json.key("a")
      json.open("[")
      json.number(1)
      json.number(-2)
      json.string("x")
      json.bool(true)
      json.null()
      json.close("]")
      json.key("b")
      json.open("[")
      json.open("[")
      json.close("]")
      json.open("{")
      json.close("}")
      json.close("]")
      json.key("c")
      json.open("{")
      json.close("}")
      json.key("d")
      json.bool(false)
      json.close("}")
      json.newLine()
      json.open("{")
      json.close("}")
    }
    #expect(
      found == "{\"a\": [1, -2, \"x\", true, null], \"b\": [[], {}], \"c\": {}, \"d\": false}\n{}")
  }

  @Test("Members are texts, numbers or null; points as people write them, other numbers exactly")
  func members() {
    let found = Self.written { json in
      json.open("{")
      json.member("a", "x" as String?)
      json.member("b", nil as String?)
      json.member("c", 0.1 + 0.2)
      json.member("d", points: 0.1 + 0.2)
      json.member("e", points: 2)
      json.member("f", optional: 2)
      json.member("g", optional: nil)
      json.position(3, nil)
      json.close("}")
    }
    #expect(
      found == "{\"a\": \"x\", \"b\": null, \"c\": 0.30000000000000004, \"d\": 0.3, \"e\": 2, "
        + "\"f\": 2.0, \"g\": null, \"line\": 3, \"column\": null}")
  }

  @Test("What was taken is not written again, and the commas go on")
  func taking() {
    var json = JSONWriter()
    json.open("[")
    json.number(1)
    #expect(text(of: json.take()) == "[1")
    json.number(2)
    json.close("]")
    #expect(text(of: json.take()) == ", 2]")
    #expect(json.take().isEmpty)
  }
}
