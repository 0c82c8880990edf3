import Algebra
import Notation
import Testing

@testable import Formulas

/// Simplifications that everybody makes when a derivative is written out.
@Suite("Tidying of expressions")
struct TidyingTests {
  /// An expression with all positions at 0, by which two are told to be the same.
  private static func parsed(_ formula: String) throws -> Expression {
    try ExpressionParser.parse(formula).unplaced
  }

  @Test(
    "The negative of a difference is turned around, of a sign taken away",
    arguments: [
      ("a", "-a"), ("-a", "a"), ("a - b", "b - a"), ("a + b", "-(a + b)"), ("-(a - b)", "a - b"),
    ])
  func negated(_ formula: String, _ negative: String) throws {
    #expect(try Self.parsed(formula).negated.unplaced == Self.parsed(negative))
  }

  @Test("Twice an expression is 2 times it")
  func doubled() throws {
    #expect(try Self.parsed("a - b").doubled.unplaced == Self.parsed("2 * (a - b)"))
  }

  @Test(
    "A factor's sign goes into what it scales, halves and doubles cancel, 1 is left out",
    arguments: [
      ("c", "a", "c * a"), ("1", "a", "a"), ("-1", "a", "-a"), ("-c", "a - b", "c * (b - a)"),
      ("-1 / 4", "a - b", "1 / 4 * (b - a)"), ("0.5", "2 * a", "a"),
      ("0.5", "3 * a", "0.5 * (3 * a)"),
      ("1 / 2", "2 * a", "a"), ("c / 2", "2 * a", "c * a"), ("-1 / 2", "a", "1 / 2 * -a"),
      ("c / 3", "2 * a", "c / 3 * (2 * a)"), ("c", "2 * a", "c * (2 * a)"),
      ("2", "a", "2 * a"), ("0.5", "a + a", "0.5 * (a + a)"),
    ])
  func scaling(_ factor: String, _ value: String, _ scaled: String) throws {
    let found = try Self.parsed(factor).scaling(Self.parsed(value))
    #expect(try found.unplaced == Self.parsed(scaled))
  }
}

extension Expression {
  /// The expression as if all of it began at byte 0.
  fileprivate var unplaced: Expression {
    let kind: Kind =
      switch kind {
      case .negation(let operand): .negation(operand.unplaced)
      case .binary(let sign, let left, let right): .binary(sign, left.unplaced, right.unplaced)
      default: kind
      }
    return Expression(kind, at: 0)
  }
}
