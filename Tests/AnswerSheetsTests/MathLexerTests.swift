import Testing

@testable import AnswerSheets

/// The tokens of typed lines in which derivations are looked for.
@Suite("Tokens of derivations") struct MathLexerTests {
  private func tokens(_ text: String) -> [MathToken] {
    let bytes = Array(text.utf8)
    return bytes.withUnsafeBufferPointer { buffer in
      var lexer = MathLexer(buffer)
      lexer.readPlain(bytes.indices)
      return lexer.tokens
    }
  }

  private func kinds(_ text: String) -> [MathToken.Kind] { tokens(text).map(\.kind) }

  @Test(
    "A name stands before a relation where a sign follows it, or the numbers of an entry and a sign",
    arguments: [
      ("x = 1", true), ("x: 1", true), ("x[1, 2] = 3", true), ("x(2) = 3", true), ("x", false),
      ("x[1, 2]", false), ("x[1, 2", false), ("x[] = 3", false), ("x y = 3", false),
    ])
  func relations(_ text: String, _ isBefore: Bool) {
    #expect(tokens(text).isBeforeRelation(0) == isBefore)
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
