import Algebra
import Notation
import Testing

@testable import Formulas

/// The text of derived formulas when they are written out.
@Suite("Printed nodes of a graph")
struct GraphPrinterTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let formula: String
    let written: String
    var testDescription: String { formula }

    init(_ formula: String, as written: String) {
      self.formula = formula
      self.written = written
    }
  }

  /// A matrix, a column and a number, and what activations make of them.
  private static func sheet() throws -> Worksheet {
    var sheet = try Worksheet([
      ("X", numerals([[-1.5, 0.5, 0], [2, -0.25, 1]])),
      ("C", numerals([[1, -2, 3], [4, 5, -6]])),
      ("v", numerals([[0.25], [-1]])), ("t", numerals([[0], [1]])), ("c", numerals([[0.75]])),
      ("u", numerals([[1], [1]])), ("r", numerals([[3, 4, 5]])),
      ("M", numerals([[1, 2], [3, 4]])),
    ])
    for (name, formula) in [
      ("S", "sigmoid(X)"), ("s", "sigmoid(c)"), ("T", "tanh(X)"), ("h", "tanh(c)"),
      ("P", "softmax(v)"), ("Q", "softmax(X, 2)"), ("R", "softmax(X)"),
    ] {
      try sheet.define(name, formula)
    }
    return sheet
  }

  private static func printed(_ node: NodeID, of sheet: Worksheet) -> Expression? {
    var evaluation = Evaluation<Double>(sheet.scope.graph)
    for (name, value) in sheet.values {
      if let input = sheet.scope.names[name] { evaluation.set(input, to: value) }
    }
    let names = Dictionary(
      sheet.scope.names.map { ($0.value, $0.key) }, uniquingKeysWith: { first, _ in first })
    var printer = GraphPrinter(sheet.scope.graph, names: names, values: evaluation)
    return printer.expression(of: node)
  }

  @Test(
    "A derived formula is written in the names of the steps",
    arguments: [
      Case("gradient(sum(relu(X)), X)", as: "X > 0"),
      Case("gradient(sum(leaky_relu(X, 0.1)), X)", as: "(X > 0) + 0.1 * (X <= 0)"),
      Case("gradient(sum(elu(X)), X)", as: "(X > 0) + (X <= 0) .* exp(X)"),
      Case("gradient(sum(elu(X, 0.5)), X)", as: "(X > 0) + 0.5 * ((X <= 0) .* exp(X))"),
      Case("gradient(sum(gelu(X)), X)", as: "normal_cdf(X) + X .* normal_pdf(X)"),
      Case("gradient(gelu(c), c)", as: "normal_cdf(c) + c * normal_pdf(c)"),
      Case("gradient(sum(S), X)", as: "S .* (1 - S)"), Case("gradient(s, c)", as: "s * (1 - s)"),
      Case("gradient(sum(T), X)", as: "1 - T .^ 2"), Case("gradient(h, c)", as: "1 - h ^ 2"),
      Case("gradient(sum(C .* S), X)", as: "C .* (S .* (1 - S))"),
      Case("gradient(sum(t .* P), v)", as: "P .* (t - P' * t)"),
      Case("gradient(sum(C .* Q), X)", as: "Q .* (C - sum(Q .* C, 2))"),
      Case("gradient(sum(C .* R), X)", as: "R .* (C - sum(R .* C, 1))"),
      Case("leaky_relu(X, 0.1) - elu(C, 0.5)", as: "leaky_relu(X, 0.1) - elu(C, 0.5)"),
      Case("sum(X, 1)", as: "sum(X, 1)"), Case("max(X, 2)", as: "max(X, 2)"),
      Case("min(X)", as: "min(X)"), Case("softmax(C)", as: "softmax(C)"),
      Case("log_softmax(C, 2)", as: "log_softmax(C, 2)"), Case("c ^ 3", as: "c ^ 3"),
      Case("X .^ 3", as: "X .^ 3"), Case("X ./ C", as: "X ./ C"), Case("X / c", as: "X / c"),
      Case("c * X", as: "c * X"), Case("X * c", as: "c * X"), Case("c + c", as: "2 * c"),
      Case("-(X')", as: "-X'"), Case("X >= C", as: "X >= C"), Case("diag(v)", as: "diag(v)"),
      Case("X * C'", as: "X * C'"),
      // One row, one column, one entry.
      Case("X[2,:]", as: "X[2,:]"), Case("X[:,3]", as: "X[:,3]"), Case("X[2,3]", as: "X[2,3]"),
      Case("M[2,:]", as: "M[2,:]"), Case("M[:,1]", as: "M[:,1]"), Case("M[1,2]", as: "M[1,2]"),
      Case("v[2]", as: "v[2,1]"),
    ])
  func writtenOut(_ case: Case) throws {
    var sheet = try Self.sheet()
    let node = try sheet.node(`case`.formula)
    let printed = try #require(Self.printed(node, of: sheet))
    let wanted = try sheet.node(`case`.written)
    #expect(try sheet.scope.elaborate(printed) == wanted)
    #expect(difference(sheet.evaluate(wanted), sheet.evaluate(node)) < 1e-12)
  }

  @Test("Of a row or a column each entry is written with both its indices")
  func vectorEntries() throws {
    var sheet = try Self.sheet()
    func indices(_ formula: String) throws -> [Bool] {
      guard
        case .index(_, let indices) = try Self.printed(sheet.node(formula), of: sheet)?.kind
      else { return [] }
      return indices.map { if case .at = $0 { true } else { false } }
    }
    #expect(try indices("r[1,2]") == [true, true] && indices("v[2,1]") == [true, true])
    #expect(try indices("X[2,:]") == [true, false] && indices("X[:,3]") == [false, true])
  }

  @Test("A factor that is 1 everywhere is left out, unless it has a name")
  func ones() throws {
    var sheet = try Self.sheet()
    // The one-hot target adds up to 1.
    let node = try sheet.node("sum(t) * P")
    #expect(Self.printed(node, of: sheet)?.kind == .name("P"))
    let named = try sheet.node("u .* P")
    #expect(try sheet.scope.elaborate(#require(Self.printed(named, of: sheet))) == named)
  }

  @Test(
    "What the language has no word for is not written: a part spread over a larger matrix, some rows",
    arguments: [
      "gradient(sum(X[1,:]), X)", "gradient(sum([X; C; C] .^ 3), X)",
      "gradient(sum([X, C, C] .^ 3), X)",
    ])
  func unwritten(_ formula: String) throws {
    var sheet = try Self.sheet()
    let node = try sheet.node(formula)
    #expect(Self.printed(node, of: sheet) == nil)
  }

  @Test("What takes more than 39 parts explains nothing", arguments: [(39, true), (40, false)])
  func long(_ functions: Int, isWritten: Bool) throws {
    var sheet = try Self.sheet()
    var node = try sheet.node("c")
    for _ in 0..<functions { node = sheet.scope.graph.apply(.exp, node) }
    #expect((Self.printed(node, of: sheet) != nil) == isWritten)
  }
}
