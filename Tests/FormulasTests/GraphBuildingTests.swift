import Algebra
import Notation
import Testing

@testable import Formulas

/// Equal things are one node of a graph.
@Suite("Identities")
struct GraphBuildingTests {
  private static func sheet() throws -> Worksheet {
    var sheet = try Worksheet([
      ("X", numerals([[-1.5, 0.5, 0], [2, -0.25, 1]])),
      ("C", numerals([[1, -2, 3], [4, 5, -6]])), ("v", numerals([[0.25], [-1]])),
      ("c", numerals([[0.75]])),
    ])
    try sheet.define("S", "-(X + C)")
    return sheet
  }

  @Test(
    "What is the same by an identity is one node",
    arguments: [
      ("X[:,:]", "X"), ("X + 0", "X"), ("0 + X", "X"), ("X - 0", "X"), ("0 - X", "-X"),
      ("1 * X", "X"), ("X * 1", "X"), ("-1 * X", "-X"), ("X / 1", "X"), ("-(-X)", "X"),
      ("X''", "X"), ("(X * C')'", "C * X'"), ("(-X)'", "-(X')"), ("c'", "c"), ("sum(c)", "c"),
      ("0.50 * X", ".5 * X"), ("3 * (X / 3)", "X"), ("(-X) .* C", "-(X .* C)"),
      ("X .* (-C)", "-(X .* C)"), ("(-X) .* (-C)", "X .* C"), ("0 * X", "zeros(2, 3)"),
      ("-zeros(2, 3)", "zeros(2, 3)"), ("0.00", "0"),
    ])
  func same(_ formula: String, _ other: String) throws {
    var sheet = try Self.sheet()
    #expect(try sheet.node(formula) == sheet.node(other))
  }

  @Test(
    "What is not stays apart, a step among it",
    arguments: [
      ("X[:,1]", "X"), ("X + 1", "X"), ("2 * X", "X"), ("X / 2", "X"), ("3 * (X / 2)", "X"),
      ("X'", "X"), ("v'", "v"), ("sum(v)", "v"), ("-S", "X + C"), ("X - C", "C - X"),
      ("X .* C", "C .* X"),
    ])
  func apart(_ formula: String, _ other: String) throws {
    var sheet = try Self.sheet()
    #expect(try sheet.node(formula) != sheet.node(other))
  }

  @Test(
    "A value is repeated to a larger shape where it is a number, or fills its rows or columns",
    arguments: [
      (Shape(1, 1), Shape(2, 3), true), (Shape(2, 1), Shape(2, 3), true),
      (Shape(1, 3), Shape(2, 3), true), (Shape(3, 1), Shape(2, 3), false),
      (Shape(1, 2), Shape(2, 3), false), (Shape(2, 3), Shape(2, 4), false),
      (Shape(2, 2), Shape(2, 3), false), (Shape(2, 3), Shape(4, 3), false),
    ])
  func spreads(_ shape: Shape, _ larger: Shape, _ isSpread: Bool) {
    #expect(shape.spreads(over: larger) == isSpread)
  }
}
