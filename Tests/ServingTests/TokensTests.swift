import AnswerSheets
import Foundation
import Grading
import Serving
import Testing

@Suite("Who is let in, and what addresses say")
struct TokensTests {
  private func tokens(_ text: String) throws -> Tokens {
    try withTemporaryFolder { folder in
      let path = folder + "/tokens"
      try text.write(toFile: path, atomically: true, encoding: .utf8)
      return try Tokens(nil, file: path)
    }
  }

  @Test("A token of one person's says who they are, a shared one asks them")
  func callers() throws {
    let tokens = try tokens("# of the course\n\nshared-token-1\nZoë Ünal own-token-of-hers\n")
    #expect(try tokens.caller(token: "shared-token-1", user: "s001") == .some("s001"))
    #expect(try tokens.caller(token: "shared-token-1", user: nil) == .some(nil))
    #expect(try tokens.caller(token: "own-token-of-hers", user: "s001") == .some("Zoë Ünal"))
    for wrong in [
      "", "shared-token-", "shared-token-12", "shared-token-2", "Zoë", "# of the course",
    ] {
      #expect(try tokens.caller(token: wrong, user: "s001") == nil, "\(wrong) lets in")
    }
  }

  @Test("Who has a token of their own is nobody else's name, however it is typed")
  func ownNames() throws {
    let tokens = try tokens("shared-token-1\nZoë Ünal own-token-of-hers\n")
    for word in ["Zoë Ünal", " zoë  ÜNAL ", "Zoë\u{200B} Ünal", "Zoe\u{308} U\u{308}nal"] {
      #expect(throws: HandInMessage.self) { try tokens.caller(token: "shared-token-1", user: word) }
    }
    #expect(tokens.isOwn("Zoë Ünal") && !tokens.isOwn("s001"))
  }

  @Test("Without tokens everybody is let in, a short one or an empty file is refused")
  func refusing() throws {
    #expect(try Tokens(nil, file: nil).isEmpty)
    #expect(throws: RunFailure.self) { try Tokens("short", file: nil) }
    #expect(throws: RunFailure.self) { try tokens("# none\n") }
    #expect(throws: RunFailure.self) { try tokens("s001 short\n") }
    let long = String(repeating: "n", count: 71)
    #expect(throws: RunFailure.self) { try tokens("\(long) a-token-of-theirs\n") }
  }

  @Test(
    "Escapes of addresses",
    arguments: [
      ("a%20b", "a b"), ("%C3%A9", "é"), ("%c3%a9", "é"), ("100%", "100%"), ("%2", "%2"),
      ("%zz", "%zz"), ("%FF", "%FF"), ("plain", "plain"), ("%2e%2e%2f", "../"),
    ])
  func escapes(text: String, plain: String) {
    #expect(text.withoutPercentCoding == plain)
  }
}
