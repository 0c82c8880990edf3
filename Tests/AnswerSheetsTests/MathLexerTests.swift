import Testing

@testable import AnswerSheets

/// The tokens of typed lines in which derivations are looked for.
@Suite("Tokens of derivations") struct MathLexerTests {
  private func kinds(_ text: String) -> [MathToken.Kind] {
    let bytes = Array(text.utf8)
    return bytes.withUnsafeBufferPointer { buffer in
      var lexer = MathLexer(buffer)
      lexer.readPlain(bytes.indices)
      return lexer.tokens.map(\.kind)
    }
  }

  @Test(
    "The mark of an item at the start of a line begins a paragraph",
    arguments: ["- x", "* x", "+ x", "1. x", "12) x"])
  func items(_ line: String) {
    #expect(kinds(line) == [.paragraph] + kinds("x"))
  }

  @Test("A heading and a comment are a paragraph without words", arguments: ["# x", "% x = 1"])
  func headings(_ line: String) {
    #expect(kinds(line) == [.paragraph])
  }

  @Test("A quotation is as its text is")
  func quotations() {
    #expect(kinds("> x") == kinds("x"))
  }

  @Test("What begins a formula is no mark of an item", arguments: ["-x", "1.5 x", "x. y", ") x"])
  func formulas(_ line: String) {
    #expect(kinds(line).first.map { $0 != .paragraph } == true)
  }
}
