import Algebra
import AnswerSheets
import Formulas
import Testing

@testable import Marking

/// The values of a working's sides: numbers, the names of the sheet, functions and entries.
@Suite("Sides of a working")
struct ChainEvaluatorTests {
  private static let values: [String: Matrix<Interval>] = [
    "W": Matrix(Shape(2, 2), [1, 2, 3, 4].map { Interval($0) }),
    "v": Matrix(Shape(3, 1), [5, 6, 7].map { Interval($0) }),
    "x": Matrix(Shape(2, 1), [1, -2].map { Interval($0) }), "a": Matrix(scalar: Interval(-0.5)),
  ]

  /// The value of a side of a working in a text; nil where it claims nothing.
  private static func value(
    _ side: String, work: Int = 1_000_000,
    box: @escaping (Numeral, Bool) -> Interval = { numeral, _ in numeral.exactInterval }
  ) throws -> Matrix<Interval>? {
    let sheet = try AnswerReader.read(Array("Z = \(side) = 1".utf8), fileName: "a.txt")
    let first = try #require(sheet.statements.first?.sides.first)
    guard case .expression(let expression) = first.content else { return nil }
    return ChainEvaluator(
      budget: WorkBudget(limit: work), value: { values[$0] },
      activation: { $0 == "x" ? .apply(.relu) : $0 == "v" ? .softmax(.down) : nil },
      box: box,
      parameterised: {
        $0 == "leaky_relu" ? .leakyRelu(slope: Numeral(significand: 1, exponent: -2)) : nil
      }
    ).evaluate(expression)
  }

  @Test(
    "A side is worth what is worked out of it",
    arguments: [
      ("1 + 2 * 3", [7]), ("-a", [0.5]), ("W * x", [-3, -5]), ("W'", [1, 3, 2, 4]),
      ("x' * x", [5]), ("x .* x", [1, 4]), ("2 * x", [2, -4]), ("x + 1", [2, -1]),
      ("1 - x", [0, 3]), ("x / 2", [0.5, -1]), ("0.5^2", [0.25]), ("x.^2", [1, 4]),
      ("max(a, 3)", [3]), ("max(x, 0)", [1, 0]), ("relu(x)", [1, 0]),
      ("v[2]", [6]), ("v[3]", [7]), ("W[2,1]", [3]), ("W[1,2] + 1", [3]),
      ("diag(x)", [1, 0, 0, -2]), ("σ(x)", [1, 0]), ("leaky_relu(a)", [-0.005]),
      ("leaky_relu(a, 0.1)", [-0.05]), ("[1 + 1; a]", [2, -0.5]), ("exp(0)", [1]),
      ("(1 - 0.5)²", [0.25]), ("2(1.5 - 0.5)³", [2]), ("0.5 - -a", [0]), ("0.5 - -0.5", [1]),
      ("max([2; -1; 7])", [7]), ("norm([3; 4])", [5]),
      ("sum([2; -1; 7])", [8]), ("mean([2; -1; 8])", [3]), ("exp^2(0)", [1]), ("abs^3(-2)", [8]),
    ] as [(String, [Double])])
  func worth(_ side: String, _ entries: [Double]) throws {
    let value = try #require(try Self.value(side))
    #expect(value.elements.count == entries.count)
    for (box, entry) in zip(value.elements, entries) {
      #expect(box.lower <= entry + 1e-9 && box.upper >= entry - 1e-9 && box.width < 1e-9)
    }
  }

  @Test(
    "A side with an unknown name, with shapes that do not fit or that can be read two ways claims nothing",
    arguments: [
      "b + 1", "W * v", "x + v", "v[4]", "v[0]", "W[3,1]", "W[1,3]", "W[1]", "W^2", "2^x",
      "max(a)", "max(a, 1, 2)", "leaky_relu(a, a)", "leaky_relu(a, 0.1, 2)", "softmax(W)",
      "σ(a)", "σ(W)", "diag(W)", "sum(x, 2)", "[1, 2; 3 + 1]", "[x; 1 + 1]",
    ])
  func none(_ side: String) throws {
    #expect(try Self.value(side) == nil)
  }

  @Test("A number that stands as an entry is one, within a working it is none")
  func numbers() throws {
    func widths(_ side: String) throws -> [Double]? {
      let value = try Self.value(side) { numeral, isEntry in
        numeral.exactInterval.widened(by: isEntry ? 1 : 0)
      }
      return value?.elements.map { $0.width.rounded() }
    }
    #expect(try widths("[2; -3; 1 + 1]") == [2, 2, 0])
    #expect(try widths("1 + 1") == [0] && widths("2 * [3, 4]") == [4, 4])
  }

  @Test("Softmax of a column, by its name or as the activation of the rubric")
  func softmax() throws {
    for side in ["softmax(v)", "σ(v)"] {
      let shares = try #require(try Self.value(side)).elements.map(\.midpoint)
      #expect(shares.count == 3 && abs(shares.reduce(0, +) - 1) < 1e-9)
      #expect(abs(shares[2] - 0.6652) < 1e-4)
    }
  }

  /// Six entries of two matrices, the four products of theirs, and the two entries that come of
  /// them.
  @Test(
    "A product that costs more than there is claims nothing", arguments: [(11, false), (12, true)])
  func cost(_ work: Int, isWorthIt: Bool) throws {
    #expect((try Self.value("W * x", work: work) != nil) == isWorthIt)
  }
}
