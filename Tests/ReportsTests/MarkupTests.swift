import Testing
import Typesetting

@testable import Reports

/// Literals are markup, whatever is put into them is text.
@Suite("Markup")
struct MarkupTests {
  private static let text = "<b title='\"'>&amp;"

  @Test("Text that is put in is escaped, for content and for attributes")
  func escaped() {
    let item: Markup = "<li>\(Self.text)</li>"
    #expect(item.html == "<li>&lt;b title=&#39;&quot;&#39;&gt;&amp;amp;</li>")
  }

  @Test("Markup that is put in stays markup, alone or in a list, and numbers are as they are")
  func nested() {
    let inner: Markup = "<b>\("<")</b>"
    let list: Markup = "\([inner, inner])"
    #expect((inner + list).html == String(repeating: "<b>&lt;</b>", count: 3))
    var sum: Markup = "<p>"
    sum += "\(7)</p>"
    #expect(sum.html == "<p>7</p>")
    #expect(Markup(MarkdownText("*a* <b>")).html.contains("&lt;b&gt;"))
  }

  @Test(
    "What HTML cannot hold is a replacement character",
    arguments: [
      0, 0x8, 0xB, 0xD, 0x1F, 0x7F, 0x80, 0x9F, 0xFDD0, 0xFDEF, 0xFFFE, 0xFFFF, 0x1FFFE, 0x10FFFF,
    ] as [UInt32])
  func forbidden(_ code: UInt32) throws {
    let sign = try #require(Unicode.Scalar(code))
    let found: Markup = "\("a\(sign)b")"
    #expect(found.html == "a\u{FFFD}b")
  }

  @Test(
    "The neighbours of these are as they are",
    arguments: [
      0x9, 0xA, 0x20, 0x7E, 0xA0, 0xE9, 0x928, 0xFDCF, 0xFDF0, 0xFFFD, 0x10000, 0x1FFFD,
    ] as [UInt32])
  func kept(_ code: UInt32) throws {
    let sign = try #require(Unicode.Scalar(code))
    let found: Markup = "\("a\(sign)b")"
    #expect(found.html == "a\(sign)b")
  }
}
