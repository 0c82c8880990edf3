import Algebra
import Notation
import Testing

@testable import Formulas

/// Derivatives held against central finite differences: an oracle that knows no rule of
/// differentiation.
@Suite("Differentiation")
struct DifferentiationTests {
  /// Every function that is worked out entry by entry, those of layers on either side of 0.
  private static let entrywise = FunctionTable.rows.compactMap { row in
    switch row.kind {
    case .activation: "sum(\(row.name)(X - 1) .* C)"
    case .entrywise: "sum(\(row.name)(X) .* C)"
    default: nil
    }
  }

  /// Each formula is a scalar that depends on X (2 × 3), away from its kinks for the seeds used.
  static let formulas =
    entrywise + [
      "sum(leaky_relu(X, 0.2) .* C)", "sum(elu(X, 0.7) .* C)",
      "sum(normal_cdf(X) .* normal_pdf(X) .* C)",
      "sum(softmax(X) .* C)", "sum(softmax(X, 2) .* C)", "sum(log_softmax(X) .* C)",
      "sum(log_softmax(X, 2) .* C)", "sum(log(X .^ 2 + 1) .* C)", "sum(log10(X .^ 2 + 1) .* C)",
      "sum(sqrt(X .^ 2 + 1) .* C)", "max(X)", "min(X .* C)",
      "sum(max(X, 1))", "sum(max(X, 2))", "sum(min(X, 1) .* C[1,:])", "mean(X .* C)",
      "sum(mean(X, 1) .* C[2,:])", "sum(mean(X, 2) .* C[:,1])", "norm(X)", "sum(transpose(X) * C)",
      "sum(X' * C)", "sum((C * X') ^ 2)", "sum(diag(X[1,:]) * C')", "sum(diag(X * C'))",
      "sum(diag(X) .* C[:,1])", "sum(diag(X') .* C[:,2])",
      "sum(outer(X[1,:], C[:,2]))", "sum([X, C; C, X] .^ 3)", "X[1,2] * X[2,3] / X[1,1]",
      "sum(X ./ (C + 9)) / sum(X .^ 2)", "sum((X .* X + 1) .^ C)", "sum(2 .^ X)",
      "cross_entropy(Y, softmax(X))", "cross_entropy(Y', softmax(X', 2), 2)",
      "cross_entropy(X, softmax(C))", "binary_cross_entropy(B, sigmoid(X))",
      "binary_cross_entropy(sigmoid(X), B / 2 + 0.25)", "squared_error(C, X)",
      "half_squared_error(C, X)", "mean_squared_error(C, X)", "hinge(S, X)", "sum(X[:,1] + C)",
      "sum(-X + (3 - X) .* C)",
      "sum(gradient(sum(X .^ 3), X) .* C)", "sum(gradient(sum(sigmoid(X) .* C), X) .* C)",
      "sum(gradient(sum(softmax(X) .* C), X) .* C)", "sum(gradient(sum(gelu(X)), X))",
      "sum(gradient(sum(tanh(X)), X) .* C)", "sum(gradient(sum(elu(X)), X) .* C)",
      "(sum(Z .^ 2) where Z = X * 2)", "sum(jacobian(softmax(X[:,1]), X) .^ 2)",
    ]

  @Test("The gradient is the central difference", arguments: formulas, [11, 12, 13] as [UInt64])
  func agreesWithDifferences(_ formula: String, seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    var sheet = try Worksheet([
      ("X", generator.matrix(2, 3, in: 15...170)), ("C", generator.matrix(2, 3)),
      ("Y", numerals([[0, 1, 0], [1, 0, 1]])), ("B", numerals([[0, 1, 1], [1, 0, 0]])),
      ("S", numerals([[1, -1, 1], [-1, 1, 1]])), ("Z0", numerals([[1, 2, 3], [4, 5, 6]])),
    ])
    try sheet.define("Z", "1 * Z0")
    let scalar = try sheet.node(formula)
    let x = try #require(sheet.scope.names["X"])
    let gradient = sheet.scope.graph.gradient(of: scalar, withRespectTo: x)
    let exact = sheet.evaluate(gradient)
    let point = try #require(sheet.values["X"])
    var measured = point
    let h = 1e-5
    for index in point.elements.indices {
      var (up, down) = (point, point)
      up.elements[index] += h
      down.elements[index] -= h
      let high = sheet.evaluate(scalar, with: ["X": up]).elements[0]
      let low = sheet.evaluate(scalar, with: ["X": down]).elements[0]
      measured.elements[index] = (high - low) / (2 * h)
    }
    #expect(difference(exact, measured) < 2e-7, "seed \(seed): \(exact) against \(measured)")
  }

  /// The givens of the formulas, and a step among them.
  static func worksheet() throws -> Worksheet {
    var generator = SeededGenerator(seed: 5)
    var sheet = try Worksheet([
      ("X", generator.matrix(2, 3, in: 15...170)), ("C", generator.matrix(2, 3)),
      ("Y", numerals([[0, 1, 0], [1, 0, 1]])), ("B", numerals([[0, 1, 1], [1, 0, 0]])),
      ("S", numerals([[1, -1, 1], [-1, 1, 1]])), ("Z0", numerals([[1, 2, 3], [4, 5, 6]])),
    ])
    try sheet.define("Z", "1 * Z0")
    return sheet
  }

  @Test("The interval evaluation contains the point evaluation", arguments: formulas)
  func containment(_ formula: String) throws {
    var sheet = try Self.worksheet()
    let node = try sheet.node(formula)
    let box = sheet.boxes(node).elements[0]
    let point = sheet.evaluate(node).elements[0]
    #expect(box.widened(by: abs(point) * 1e-13 + 1e-13).contains(point), "\(box) and \(point)")
    #expect(box.width < 1e-9 * max(1, abs(point)), "\(box)")
  }

  @Test("The derivative of relu at 0 is 0, also where binary noise hides the 0")
  func kink() throws {
    var sheet = try Worksheet([("x", numerals([[0.1], [0.2], [-0.3]]))])
    #expect(try sheet.value("gradient(relu(x[1] + x[2] + x[3]), x)").elements == [0, 0, 0])
    #expect(try sheet.value("relu(sum(x))").elements == [0])
  }

  @Test("A quantity that the loss does not depend on has a gradient of zeros")
  func independent() throws {
    var sheet = try Worksheet([("a", numerals([[2]])), ("b", numerals([[1, 2]]))])
    #expect(try sheet.value("gradient(a * a, b)").elements == [0, 0])
  }

  @Test("An entry and a transpose have their share of the gradient")
  func parts() throws {
    var sheet = try Worksheet([("A", numerals([[1, 2], [3, 4]]))])
    #expect(try sheet.value("gradient(sum(A .^ 2), A[2,1])").elements == [6])
    #expect(try sheet.value("gradient(sum(A .^ 2), A')").elements == [2, 6, 4, 8])
  }
}
