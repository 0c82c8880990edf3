import Testing

@testable import Reports

/// Text and names as XML 1.0 and its schemas allow them.
@Suite("Text in XML")
struct XMLTextTests {
  private static func clean(_ text: String) -> String {
    XMLText.withClean(text) { String(cString: $0) }
  }

  @Test("Every character that XML forbids is replaced, and no other")
  func forbidden() {
    // XML 1.0, production 2: tab, line feed, return, U+0020 to U+D7FF, U+E000 to U+FFFD and beyond.
    for value in Array(1...0x20) + [0x7F, 0x85, 0xD7FF, 0xE000, 0xFFFD, 0xFFFE, 0xFFFF, 0x10000] {
      guard let scalar = Unicode.Scalar(UInt32(value)) else { continue }
      let isAllowed =
        [9, 10, 13].contains(value) || (0x20...0xFFFD).contains(value) || value > 0xFFFF
      let text = "a\(Character(scalar))b"
      #expect(
        Array(Self.clean(text).unicodeScalars)
          == Array((isAllowed ? text : "a\u{FFFD}b").unicodeScalars), "\(value)")
    }
  }

  @Test(
    "A token stands on one line, with no blanks at its ends and none doubled",
    arguments: [
      ("ada", "ada"), ("", ""), (" ada", "ada"), ("ada ", "ada"), ("ada  b", "ada b"),
      ("a\tb", "a b"), ("a\u{B}b", "a b"), ("a\u{85}b", "a b"), ("a\u{2028}\u{2029}b", "a b"),
      ("\r\nada", "ada"), ("é…", "é…"), ("a\u{1}b", "a\u{FFFD}b"), ("a\u{FFFF}", "a\u{FFFD}"),
      ("  ", ""), ("a\u{A0}b", "a\u{A0}b"),
    ])
  func token(_ text: String, _ token: String) {
    #expect(Array(XMLText.token(text).unicodeScalars) == Array(token.unicodeScalars))
    #expect(!XMLText.isToken(text.utf8) || text == token)
  }

  @Test("What is a token is seen at sight where it is of plain signs")
  func sight() {
    for text in ["ada", "ada b", "", "a.b-c", "ä", "À", "aЀ", "Å"] {
      #expect(XMLText.isToken(text.utf8))
    }
    for text in [" a", "a ", "a  b", "a\nb", "a\u{1}"] { #expect(!XMLText.isToken(text.utf8)) }
  }

  @Test("What stands in an attribute as it is needs no escape")
  func plain() {
    let escaped = (0...255).filter { !XMLText.isPlain(UInt8($0)) }
    #expect(escaped == Array(0..<0x20) + [0x22, 0x26, 0x3C, 0x3E])
    #expect(XMLText.attribute(" a<b> & \"c\"") == "a&lt;b&gt; &amp; &quot;c&quot;")
  }
}
