import AnswerSheets
import Notation
import Testing

@testable import Derivations

/// The terms that expressions mean, X being quantity 0, W 1, V 2, Z 3, H 4, U 5 and Q 6.
@Suite("Elaboration of terms")
struct TermElaboratorTests {
  private static let x = Term.quantity(0)
  private static let z = Term.quantity(3)
  private static let h = Term.quantity(4)

  private static func product(_ first: Term, _ joint: Term.Joint, _ second: Term) -> Term {
    .product([Term.Factor(joint: .matrix, term: first), Term.Factor(joint: joint, term: second)])
  }

  private static let derivative = Term.partial(
    Term.Reference(quantity: 4), by: Term.Reference(quantity: 3))

  private static func reader(_ text: String) throws -> TermReader {
    let vocabulary = try Samples.network().vocabulary
    return DerivedStatementReader(
      MathToken.tokens(ofTyped: text), endingAt: text.utf8.count, vocabulary, ParserMemory(nil)
    ).terms(at: 0)
  }

  @Test(
    "Sums and products are flat lists, signs and transposes are their own terms",
    arguments: [
      ("X - Z' + 2", .sum([x, .negated(.transposed(z)), .number(2)])),
      ("X - (Z - H)", .sum([x, .negated(.sum([z, .negated(h)]))])), ("-X", .negated(x)),
      ("2 * X", product(.number(2), .matrix, x)), ("Z .* H", product(z, .entries, h)),
      ("Z / 2", product(z, .divided, .number(2))), ("Z ^ 2", .power(z, .number(2))),
      ("tanh(Z)", .call(.tanh, [z])), ("N", .size(0)),
      ("[Z, 2]", .matrix([[.term(z), .term(.number(2))]])),
      ("Z > 0", .indicator(Term.Condition(left: z, relation: .greater, right: .number(0)))),
    ] as [(String, Term)])
  func terms(_ text: String, _ term: Term) throws {
    var reader = try Self.reader(text)
    #expect(try reader.side() == term)
  }

  @Test(
    "A quotient of two differentials is a derivative, with its sign or its transpose outside",
    arguments: [
      ("dH / dZ", derivative), ("-dH / dZ", .negated(derivative)),
      (
        "dH[i] / dZ[j]",
        .partial(
          Term.Reference(quantity: 4, indices: [.at(.index("i"))]),
          by: Term.Reference(quantity: 3, indices: [.at(.index("j"))]))
      ),
      ("dH / dZ'", .transposed(derivative)), ("H / dZ", nil),
    ] as [(String, Term?)])
  func derivatives(_ text: String, _ term: Term?) throws {
    var reader = try Self.reader(text)
    guard let term else {
      #expect(throws: UnreadTerm.self) { try reader.expression() }
      return
    }
    #expect(try reader.expression() == term)
  }

  @Test("A delta has two indices, an entry its own")
  func indices() throws {
    var delta = try Self.reader("delta(i, j)")
    #expect(try delta.expression() == .delta(.index("i"), .index("j")))
    var entry = try Self.reader("H[i, :]")
    #expect(try entry.expression() == .entry(Self.h, [.at(.index("i")), .all]))
    var one = try Self.reader("delta[i]")
    let fault = try #require(throws: UnreadTerm.self) { try one.expression() }
    #expect(fault.message.contains("is not defined above") && fault.offset == 0)
    var call = try Self.reader("delta(i)")
    #expect(throws: UnreadTerm.self) { try call.expression() }
  }

  @Test("Along an axis is counted from 1 by position, from 0 by keyword, from behind with −1")
  func axes() throws {
    for (text, axis) in [
      ("sum(W, 1)", 0), ("sum(W, 2)", 1), ("sum(W, axis=0)", 0), ("sum(W, axis=1)", 1),
      ("sum(W, axis=-1)", 1),
    ] {
      var reader = try Self.reader(text)
      #expect(try reader.expression() == .call(.sumAlong(axis: axis), [.quantity(1)]), "\(text)")
    }
    var mean = try Self.reader("mean(W, 2)")
    #expect(try mean.expression() == .call(.meanAlong(axis: 1), [.quantity(1)]))
    for text in ["sum(W, 3)", "sum(W, axis=2)"] {
      var none = try Self.reader(text)
      let fault = try #require(throws: UnreadTerm.self) { try none.expression() }
      #expect(fault.message == "a sum along an axis that no matrix has", "\(text)")
    }
  }

  @Test("The norm may say which it is: the Euclidean one, or that of absolute values")
  func norms() throws {
    var two = try Self.reader("norm(Z, 2)")
    #expect(try two.expression() == .call(.norm, [Self.z]))
    var one = try Self.reader("norm(Z, 1)")
    #expect(try one.expression() == .call(.sum, [.call(.abs, [Self.z])]))
    var three = try Self.reader("norm(Z, 3)")
    let fault = try #require(throws: UnreadTerm.self) { try three.expression() }
    #expect(fault.message == "found another norm, expected the Euclidean one")
    #expect(fault.offset == 8)
  }

  @Test(
    "A script below the bars of a norm tells the same",
    arguments: [
      (#"\|Z\|"#, .call(.norm, [z])), (#"\|Z\|_2"#, .call(.norm, [z])),
      (#"\|Z\|_F"#, .call(.norm, [z])), (#"\|Z\|_1"#, .call(.sum, [.call(.abs, [z])])),
    ] as [(String, Term)])
  func scriptsOfNorms(_ text: String, _ term: Term) throws {
    #expect(try Samples.network().term(text) == term)
  }

  @Test("Any other script there is another norm", arguments: [#"\|Z\|_3"#, #"\|Z\|_{12}"#])
  func otherNorms(_ text: String) throws {
    let statements = try Samples.network().read("$Q = \(text)$").statements
    let side = try #require(statements.first?.sides.first)
    #expect(side.fault?.message.contains("another norm") == true, "\(side)")
  }
}
