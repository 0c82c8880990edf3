import Algebra
import Formulas
import Notation
import Testing

/// Every sign and function of the formula language with a value worked out by hand or by another
/// program.
@Suite("The formula language") struct FormulaLanguageTests {
  private static func sheet() throws -> Worksheet {
    var sheet = try Worksheet([
      ("A", numerals([[1, 2, 3], [4, 5, 6]])), ("B", numerals([[1, 2], [3, 4]])),
      ("v", numerals([[1], [2]])),
    ])
    try sheet.define("S", "sum(A)")
    return sheet
  }

  private static let values: [(formula: String, value: [[Double]])] = [
    ("1 + 2 * 3 ^ 2", [[19]]),
    ("-2 ^ 2", [[-4]]),
    ("(1 + 2) * -3", [[-9]]),
    ("2 * 3'", [[6]]),
    ("A", [[1, 2, 3], [4, 5, 6]]),
    ("A + 1", [[2, 3, 4], [5, 6, 7]]),
    ("1 - A", [[0, -1, -2], [-3, -4, -5]]),
    ("A * A'", [[14, 32], [32, 77]]),
    ("A' * v", [[9], [12], [15]]),
    ("Aᵀ * v", [[9], [12], [15]]),
    ("B * v", [[5], [11]]),
    ("B / 2", [[0.5, 1], [1.5, 2]]),
    ("B .* B", [[1, 4], [9, 16]]),
    ("B ./ [2, 2; 3, 8]", [[0.5, 1], [1, 0.5]]),
    ("B .^ 2", [[1, 4], [9, 16]]),
    ("B ^ 2", [[7, 10], [15, 22]]),
    ("2 ^ 0.5", [[1.4142135623730951]]),
    ("A > 2", [[0, 0, 1], [1, 1, 1]]),
    ("A < 2", [[1, 0, 0], [0, 0, 0]]),
    ("A >= 2", [[0, 1, 1], [1, 1, 1]]),
    ("A <= 2", [[1, 1, 0], [0, 0, 0]]),
    ("A == 2", [[0, 1, 0], [0, 0, 0]]),
    ("A + v", [[2, 3, 4], [6, 7, 8]]),
    ("v + A", [[2, 3, 4], [6, 7, 8]]),
    ("A[2,3]", [[6]]),
    ("A[1,:]", [[1, 2, 3]]),
    ("A[:,2]", [[2], [5]]),
    ("v[2]", [[2]]),
    ("(A + 1)[2,1]", [[5]]),
    ("sum(A)[1]", [[21]]),
    ("A'[3,1]", [[3]]),
    ("[v, v; 5, 6]", [[1, 1], [2, 2], [5, 6]]),
    ("[1, 2; 3, 4]", [[1, 2], [3, 4]]),
    ("[A; A[1,:]]", [[1, 2, 3], [4, 5, 6], [1, 2, 3]]),
    ("S", [[21]]),
    ("S where A = A + 1", [[27]]),
    ("1 + (S where A = 2 * A, v = v)", [[43]]),
    ("sigmoid([0; log(3)])", [[0.5], [0.75]]),
    ("relu([-1; 0; 2])", [[0], [0], [2]]),
    ("leaky_relu([-1; 2])", [[-0.01], [2]]),
    ("leaky_relu([-1; 2], 0.2)", [[-0.2], [2]]),
    ("elu([-1; 2])", [[-0.6321205588285577], [2]]),
    ("elu([-1; 2], 0.5)", [[-0.31606027941427883], [2]]),
    ("tanh([0; 1])", [[0], [0.7615941559557649]]),
    ("softplus([0; 1])", [[0.6931471805599453], [1.3132616875182228]]),
    ("gelu([0; 1])", [[0], [0.8413447460685429]]),
    ("softmax([0; log(3)])", [[0.25], [0.75]]),
    ("softmax([0, 5; log(3), 5])", [[0.25, 0.5], [0.75, 0.5]]),
    ("softmax([0, log(3)], 2)", [[0.25, 0.75]]),
    ("log_softmax([0; log(3)])", [[-1.3862943611198906], [-0.2876820724517809]]),
    ("step([-1; 0; 2])", [[0], [0], [1]]),
    ("sign([-3; 0; 2])", [[-1], [0], [1]]),
    ("exp([0; 1])", [[1], [2.718281828459045]]),
    ("log([1; 10])", [[0], [2.302585092994046]]),
    ("log10(1000)", [[3]]),
    ("normal_cdf([0; 1])", [[0.5], [0.8413447460685429]]),
    ("normal_pdf([0; 1])", [[0.3989422804014327], [0.24197072451914337]]),
    ("sqrt([4; 9])", [[2], [3]]),
    ("abs([-4; 9])", [[4], [9]]),
    ("max(A)", [[6]]),
    ("max(A, 1)", [[4, 5, 6]]),
    ("max(A, 2)", [[3], [6]]),
    ("min(A)", [[1]]),
    ("min(A, 1)", [[1, 2, 3]]),
    ("min(A, 2)", [[1], [4]]),
    ("sum(A)", [[21]]),
    ("sum(A, 1)", [[5, 7, 9]]),
    ("sum(A, 2)", [[6], [15]]),
    ("mean(A)", [[3.5]]),
    ("mean(A, 1)", [[2.5, 3.5, 4.5]]),
    ("mean(A, 2)", [[2], [5]]),
    ("transpose(A)", [[1, 4], [2, 5], [3, 6]]),
    ("diag(v)", [[1, 0], [0, 2]]),
    ("diag(B)", [[1], [4]]),
    ("outer(v, [3; 4; 5])", [[3, 4, 5], [6, 8, 10]]),
    ("norm([3; 4])", [[5]]),
    ("ones(2, 3)", [[1, 1, 1], [1, 1, 1]]),
    ("ones(2)", [[1], [1]]),
    ("zeros(1, 2)", [[0, 0]]),
    ("identity(2)", [[1, 0], [0, 1]]),
    ("one_hot(2, 3)", [[0], [1], [0]]),
    ("argmax([3; 9; 4])", [[2]]),
    ("cross_entropy([0; 1], [0.5; 0.5])", [[0.6931471805599453]]),
    ("cross_entropy([0, 1; 1, 0], [0.5, 0.25; 0.5, 0.75])", [[1.0397207708399179]]),
    ("binary_cross_entropy([1; 0], [0.5; 0.75])", [[2.0794415416798357]]),
    ("squared_error([1; 2], [3; 5])", [[13]]),
    ("half_squared_error([1; 2], [3; 5])", [[6.5]]),
    ("mean_squared_error([1; 2], [3; 5])", [[6.5]]),
    ("squared_error([1, 2], [3, 5])", [[6.5]]),
    ("hinge([1; -1], [0.5; 0.5])", [[2]]),
    ("gradient(sum(B .^ 2), B)", [[2, 4], [6, 8]]),
    ("gradient(norm(v), v)", [[0.4472135954999579], [0.8944271909999159]]),
    ("gradient(sum(relu(v - 1)), v)", [[0], [1]]),
    ("jacobian(B * v, v)", [[1, 2], [3, 4]]),
  ]

  @Test("Each function of the table has a value here", arguments: FunctionTable.rows.map(\.name))
  func isComplete(_ name: String) {
    #expect(Self.values.contains { $0.formula.hasPrefix(name + "(") })
  }

  @Test("A formula has its value", arguments: values)
  func value(_ formula: String, _ expected: [[Double]]) throws {
    var sheet = try Self.sheet()
    let value = try sheet.value(formula)
    let shape = Shape(expected.count, expected[0].count)
    #expect(value.shape == shape)
    for (own, other) in zip(value.elements, expected.joined()) {
      #expect(abs(own - other) <= 1e-14 * max(1, abs(other)), "\(value)")
    }
  }
}
