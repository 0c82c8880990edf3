import AnswerSheets
import Notation
import Testing

@testable import Derivations

/// Terms read among the tokens of an answer, X being quantity 0, Z 3 and H 4.
@Suite("Reading of terms")
struct TermReaderTests {
  private static func reader(_ text: String) throws -> TermReader {
    let vocabulary = try Samples.network().vocabulary
    return DerivedStatementReader(
      MathToken.tokens(ofTyped: text), endingAt: text.utf8.count, vocabulary, ParserMemory(nil)
    ).terms(at: 0)
  }

  @Test("A reader stops behind its expression, and says what it found and where")
  func expression() throws {
    var reader = try Self.reader("X = Z")
    #expect(try reader.expression() == .quantity(0) && reader.index == 1)
    let fault = reader.unexpected("a number")
    #expect(fault.offset == 2 && fault.message.hasSuffix("expected a number"), "\(fault)")
    var empty = try Self.reader("X +")
    #expect(throws: UnreadTerm.self) { try empty.expression() }
  }

  @Test("A side may be the truth of an inequality, an expression ends before its sign")
  func side() throws {
    let condition = Term.Condition(left: .quantity(3), relation: .greater, right: .number(0))
    var side = try Self.reader("Z > 0")
    #expect(try side.side() == .indicator(condition) && side.index == 3)
    var expression = try Self.reader("Z > 0")
    #expect(try expression.expression() == .quantity(3) && expression.index == 1)
    var plain = try Self.reader("Z + 1")
    #expect(try plain.side() == .sum([.quantity(3), .number(1)]))
  }

  @Test("A condition compares, and a value alone is none")
  func condition() throws {
    var equal = try Self.reader("i = j")
    let condition = Term.Condition(left: .index("i"), relation: .equal, right: .index("j"))
    #expect(try equal.condition() == condition)
    var value = try Self.reader("Z")
    #expect(throws: UnreadTerm.self) { try value.condition() }
  }

  @Test("A subject is a quantity or a derivative with its indices, and nothing else")
  func subject() throws {
    var entry = try Self.reader("H[i] + 1")
    #expect(try entry.subject() == .entry(.quantity(4), [.at(.index("i"))]) && entry.index == 4)
    var derivative = try Self.reader("dH/dZ = 1")
    let (h, z) = (Term.Reference(quantity: 4), Term.Reference(quantity: 3))
    #expect(try derivative.subject() == .partial(h, by: z))
    var number = try Self.reader("7 * H")
    #expect(throws: UnreadTerm.self) { try number.subject() }
  }
}
