import Algebra
import Notation
import Testing
import Typesetting

@testable import Solutions

/// Formulas written out entry by entry, with the numbers put in.
@Suite("Entries written out")
struct EntryWritingTests {
  private static let values: [String: Matrix<Double>] = [
    "W": Matrix(Shape(2, 2), [1, 2, 3, 4]), "x": Matrix(Shape(2, 1), [5, -6]),
    "b": Matrix(Shape(2, 1), [7, 8]), "r": Matrix(Shape(1, 2), [9, 10]),
    "s": Matrix(scalar: 2), "p": Matrix(Shape(2, 1), [0.25, 0.75]),
    "wide": Matrix(Shape(2, 5), repeating: 1), "long": Matrix(Shape(9, 1), repeating: 1),
  ]

  private func written(_ formula: String) throws -> String? {
    let writing = EntryWriting(
      numbers: Self.values.mapValues { .matrix(of: $0, decimals: 2) }, values: Self.values)
    return try writing.entries(of: ExpressionParser.parse(formula)).map {
      PlainText.inline($0.term).replacing(".00", with: "")
    }
  }

  @Test(
    "Products are sums of products, signs and brackets where they belong",
    arguments: [
      ("W * x", "[1·5 + 2·(-6); 3·5 + 4·(-6)]"), ("W' * x", "[1·5 + 3·(-6); 2·5 + 4·(-6)]"),
      ("x + b", "[5 + 7; -6 + 8]"), ("x - b", "[5 - 7; -6 - 8]"), ("b - x", "[7 - 5; 8 - (-6)]"),
      ("b - (x + b)", "[7 - (5 + 7); 8 - (-6 + 8)]"), ("x .* (b + b)", "[5·(7 + 7); -6·(8 + 8)]"),
      ("s * x", "[2·5; 2·(-6)]"), ("W + b", "[1 + 7 2 + 7; 3 + 8 4 + 8]"),
      ("W + r", "[1 + 9 2 + 10; 3 + 9 4 + 10]"), ("x .^ 2", nil), ("r * x", "9·5 + 10·(-6)"),
      ("sum(x)", "5 + (-6)"), ("sum(W, 2)", "[1 + 2; 3 + 4]"), ("sum(W, 1)", "[1 + 3 2 + 4]"),
    ] as [(String, String?)])
  func products(_ formula: String, _ entries: String?) throws {
    #expect(try written(formula) == entries)
  }

  @Test(
    "Losses and activations are written out as a teacher would",
    arguments: [
      ("cross_entropy(b, p)", "-(7·ln(0.25) + 8·ln(0.75))"),
      (
        "binary_cross_entropy(b, p)",
        "-(7·ln(0.25) + (1 - 7)·ln(1 - 0.25) + 8·ln(0.75) + (1 - 8)·ln(1 - 0.75))"
      ),
      ("squared_error(b, p)", "(0.25 - 7)^2 + (0.75 - 8)^2"),
      ("half_squared_error(b, p)", "((0.25 - 7)^2 + (0.75 - 8)^2)/2"),
      ("mean_squared_error(b, p)", "((0.25 - 7)^2 + (0.75 - 8)^2)/2"),
      ("mean(x)", "(5 + (-6))/2"), ("sigmoid(s)", "1/(1 + e^(-2))"),
    ])
  func functions(_ formula: String, _ entries: String) throws {
    #expect(try written(formula) == entries)
  }

  @Test(
    "What is no easier to follow than the matrices is not written out",
    arguments: [
      "W", "wide + wide", "s", "wide' * wide", "[1, 2] + r", "x > 0", "W ^ 2",
      "foo(x)", "long' * long", "unknown + s",
    ])
  func plain(_ formula: String) throws {
    #expect(try written(formula) == nil)
  }
}
