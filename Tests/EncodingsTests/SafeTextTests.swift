import Encodings
import Testing

@Suite("Text from outside where people read it")
struct SafeTextTests {
  /// The characters that steer a terminal or a reader's eye.
  static let steering: [Unicode.Scalar] = [
    "\u{0}", "\u{7}", "\u{1B}", "\u{7F}", "\u{9B}", "\u{61C}", "\u{200E}", "\u{200F}", "\u{202A}",
    "\u{202E}", "\u{2066}", "\u{2069}",
  ]

  @Test("Nothing that steers a reader is let through, wherever it goes", arguments: steering)
  func nothingSteers(_ scalar: Unicode.Scalar) {
    let text = "a\(scalar)b"
    #expect(SafeText.terminal(text) == "a\u{FFFD}b")
    #expect(SafeText.markdown(text) == "a\u{FFFD}b")
    #expect(SafeText.commandData(text) == "a\u{FFFD}b")
    #expect(SafeText.commandProperty(text) == "a\u{FFFD}b")
  }

  @Test(
    "Line ends stay on the line",
    arguments: ["\n", "\r", "\t", "\u{B}", "\u{85}", "\u{2028}", "\u{2029}"] as [Unicode.Scalar])
  func lines(_ scalar: Unicode.Scalar) {
    #expect(SafeText.terminal("a\(scalar)b") == "a\u{FFFD}b")
    #expect(SafeText.markdown("a\(scalar)b") == "a b")
    #expect(!SafeText.commandData("a\(scalar)b").unicodeScalars.contains(scalar))
  }

  @Test("Markup is text")
  func markup() {
    #expect(SafeText.markdown("|a*@b&<c>") == "\\|a\\*&#64;b&amp;\\<c\\>")
    #expect(SafeText.markdown("abc", limit: 2) == "ab")
    #expect(SafeText.commandProperty("a:b,c%\n") == "a%3Ab%2Cc%25%0A")
  }
}
