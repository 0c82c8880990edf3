import Algebra
import Foundation
import Testing

@testable import Derivations

/// The values of expressions in a sample, held against the definitions of the textbook.
@Suite("Values of expressions")
struct TermEvaluationTests {
  private static func samples() throws -> Samples {
    try Samples(
      """
      gradus: 1
      symbols: {A: [N, M], B: [N, M], C: [M, K], u: [N, 1], v: [M, 1], r: [1, M], c: [1, 1]}
      steps: [{step: Q, formula: "A * C"}]
      """)
  }

  /// An expression and what it comes to.
  struct Case: Sendable, CustomTestStringConvertible {
    let written: String
    let value: @Sendable (Samples) -> [[Double]]
    var testDescription: String { written }

    init(_ written: String, _ value: @escaping @Sendable (Samples) -> [[Double]]) {
      (self.written, self.value) = (written, value)
    }
  }

  private static func expect(_ test: Case, in samples: Samples, _ reading: TermReading) throws {
    let value = try samples.value(samples.term(test.written), reading)
    let expected = test.value(samples)
    #expect(value.rows.map(\.count) == expected.map(\.count))
    for (row, other) in zip(value.rows, expected) {
      for (entry, due) in zip(row, other) { #expect(abs(entry - due) <= 1e-9 * max(1, abs(due))) }
    }
  }

  private static func sigmoid(_ x: Double) -> Double { 1 / (1 + exp(-x)) }

  private static func softmax(_ column: [Double]) -> [Double] {
    let total = column.reduce(0) { $0 + exp($1) }
    return column.map { exp($0) / total }
  }

  static let sums: [Case] = [
    Case("A * C") { times($0["A"], $0["C"]) }, Case("A' * u") { times(turned($0["A"]), $0["u"]) },
    Case("2 * A - B") { each($0["A"], $0["B"]) { 2 * $0 - $1 } },
    Case("A .* B") { each($0["A"], $0["B"], *) },
    Case("A ./ (B .* B)") { each($0["A"], $0["B"]) { $0 / ($1 * $1) } },
    Case("A / 2") { each($0["A"]) { $0 / 2 } }, Case("-A") { each($0["A"]) { -$0 } },
    Case("A + u") { each($0["A"], $0["u"], +) }, Case("r + A") { each($0["r"], $0["A"], +) },
    Case("A .* u") { each($0["A"], $0["u"], *) }, Case("A / u") { each($0["A"], $0["u"], /) },
    Case("A * c") { each($0["A"], $0["c"], *) }, Case("c + A") { each($0["c"], $0["A"], +) },
    Case("u * v'") { times($0["u"], turned($0["v"])) },
    Case("A .^ 2") { each($0["A"]) { $0 * $0 } }, Case("c^3") { each($0["c"]) { $0 * $0 * $0 } },
    Case("abs(A) .^ 0.5") { each($0["A"]) { abs($0).squareRoot() } },
    Case("c^{-2}") { each($0["c"]) { 1 / ($0 * $0) } },
    Case("N * A") { samples in each(samples["A"]) { Double(samples.size("N")) * $0 } },
  ]

  static let functions: [Case] = [
    Case("tanh(A)") { each($0["A"], tanh) }, Case("sigmoid(A)") { each($0["A"], sigmoid) },
    Case("relu(A)") { each($0["A"]) { max(0, $0) } }, Case("exp(A)") { each($0["A"], exp) },
    Case("abs(A)") { each($0["A"]) { abs($0) } },
    Case("log(abs(A))") { each($0["A"]) { log(abs($0)) } },
    Case("sqrt(abs(A))") { each($0["A"]) { abs($0).squareRoot() } },
    Case("cosh(A)") { each($0["A"], cosh) }, Case("sech(A)") { each($0["A"]) { 1 / cosh($0) } },
    Case("step(A)") { each($0["A"]) { $0 > 0 ? 1 : 0 } },
    Case("tanh'(A)") { each($0["A"]) { 1 - tanh($0) * tanh($0) } },
    Case("sigmoid'(A)") { each($0["A"]) { sigmoid($0) * (1 - sigmoid($0)) } },
    Case("relu'(A)") { each($0["A"]) { $0 > 0 ? 1 : 0 } },
    Case("softmax(A)") { turned(turned($0["A"]).map(softmax)) },
    Case("softmax(v)") { turned(turned($0["v"]).map(softmax)) },
    Case("softmax(r)") { $0["r"].map(softmax) },
    Case("softmax(v)_2") { [[softmax(turned($0["v"])[0])[1]]] },
    Case("max(A)") { [[$0["A"].joined().max() ?? 0]] },
    Case("min(A)") { [[$0["A"].joined().min() ?? 0]] },
    Case("max(0, A)") { each($0["A"]) { max(0, $0) } },
    Case("max(A, B)") { each($0["A"], $0["B"], max) },
    Case("min(A, B, 2 * A)") { each(each($0["A"], $0["B"], min), each($0["A"]) { 2 * $0 }, min) },
    Case("sum(A)") { [[$0["A"].joined().reduce(0, +)]] },
    Case("mean(A)") { [[$0["A"].joined().reduce(0, +) / Double($0["A"].joined().count)]] },
    Case("sum(A, 1)") { [turned($0["A"]).map { $0.reduce(0, +) }] },
    Case("sum(A, axis=1)") { $0["A"].map { [$0.reduce(0, +)] } },
    Case("mean(A, 2)") { $0["A"].map { [$0.reduce(0, +) / Double($0.count)] } },
    Case("mean(A, 1)") { [turned($0["A"]).map { $0.reduce(0, +) / Double($0.count) }] },
    Case("sum(c, 1)") { $0["c"] }, Case("mean(c, 1)") { $0["c"] },
    Case("norm(A)") { [[$0["A"].joined().reduce(0) { $0 + $1 * $1 }.squareRoot()]] },
    Case("len(v)") { [[Double($0.size("M"))]] }, Case("len(A)") { [[Double($0.size("N"))]] },
    Case("len(r)") { [[Double($0.size("M"))]] },
    Case("outer(u, v)") { times($0["u"], turned($0["v"])) },
    Case("multiply(A, B)") { each($0["A"], $0["B"], *) },
    Case("diag(A * A')") { samples in
      samples["A"].map { [$0.reduce(0) { $0 + $1 * $1 }] }
    },
    Case("diag(v)") { samples in
      samples["v"].indices.map { row in
        samples["v"].indices.map { $0 == row ? samples["v"][row][0] : 0 }
      }
    }, Case("diag(c)") { $0["c"] }, Case("transpose(A)") { turned($0["A"]) },
  ]

  static let entries: [Case] = [
    Case("A[2,3]") { [[$0["A"][1][2]]] }, Case("A[2,:]") { [$0["A"][1]] },
    Case("A[:,2]") { $0["A"].map { [$0[1]] } }, Case("v[2]") { [[$0["v"][1][0]]] },
    Case("r[2]") { [[$0["r"][0][1]]] }, Case("v[2,1]") { [[$0["v"][1][0]]] },
    Case("A_{2,3}") { [[$0["A"][1][2]]] },
    Case(#"\sum_{k=1}^{M} A[1,k] v[k]"#) { samples in
      [[zip(samples["A"][0], samples["v"]).reduce(0) { $0 + $1.0 * $1.1[0] }]]
    }, Case(#"\sum_k v_k"#) { [[$0["v"].joined().reduce(0, +)]] },
    Case(#"\sum_{k=2}^{3} v_k"#) { [[$0["v"][1][0] + $0["v"][2][0]]] },
    Case(#"\sum_{k=3}^{2} v_k"#) { _ in [[0]] },
    Case(#"\sum_k A[2,k]"#) { [[$0["A"][1].reduce(0, +)]] },
    Case(#"\sum_k A[k,2]"#) { [[$0["A"].reduce(0) { $0 + $1[1] }]] },
    Case("[1, 2; 3, 4]") { _ in [[1, 2], [3, 4]] },
    Case("[A, 2 * A]") { $0["A"].map { $0 + $0.map { 2 * $0 } } },
    Case("[A; B]") { $0["A"] + $0["B"] }, Case("[c]") { $0["c"] },
    Case("ones(M)") { Array(repeating: [1], count: $0.size("M")) },
    Case("eye(3)") { _ in [[1, 0, 0], [0, 1, 0], [0, 0, 1]] },
    Case("I * A") { $0["A"] }, Case("A * (2 * I)") { each($0["A"]) { 2 * $0 } },
    Case("(I + I) * A") { each($0["A"]) { 2 * $0 } },
    Case("(-I) * A") { each($0["A"]) { -$0 } }, Case("(I * I) * A") { $0["A"] },
    Case("I' * A") { $0["A"] },
    Case("A * A' + I") { samples in
      let square = times(samples["A"], turned(samples["A"]))
      return square.indices.map { row in
        square.indices.map { square[row][$0] + ($0 == row ? 1 : 0) }
      }
    },
    Case("(A * A') .* I") { samples in
      let square = times(samples["A"], turned(samples["A"]))
      return square.indices.map { row in
        square.indices.map { $0 == row ? square[row][$0] : 0 }
      }
    }, Case("delta(2, 2)") { _ in [[1]] }, Case("delta(1, 2)") { _ in [[0]] },
    Case("(A > 0)") { each($0["A"]) { $0 > 0 ? 1 : 0 } },
    Case("(A < 0) .* B") { each($0["A"], $0["B"]) { $0 < 0 ? $1 : 0 } },
    Case("(A >= B)") { each($0["A"], $0["B"]) { $0 >= $1 ? 1 : 0 } },
    Case("(A <= B)") { each($0["A"], $0["B"]) { $0 <= $1 ? 1 : 0 } },
    Case(#"\begin{cases} 1 & A > 0 \\ 0 & A \le 0 \end{cases}"#) {
      each($0["A"]) { $0 > 0 ? 1 : 0 }
    },
    Case(#"\begin{cases} A & \text{if } c > 0 \\ B & \text{otherwise} \end{cases}"#) {
      $0["c"][0][0] > 0 ? $0["A"] : $0["B"]
    },
    Case(#"\begin{cases} 3 & \text{if } 1 = 2 \\ 4 & \text{if } 2 = 2 \end{cases}"#) { _ in [[4]] },
    Case(#"0^{N \times M}"#) { each($0["A"]) { _ in 0 } },
  ]

  @Test("Sums, products, quotients and powers", arguments: sums)
  func arithmetic(_ test: Case) throws { try Self.expect(test, in: Self.samples(), TermReading()) }

  @Test("Functions", arguments: functions)
  func applied(_ test: Case) throws { try Self.expect(test, in: Self.samples(), TermReading()) }

  @Test("Entries, sums over indices, matrices, identities and cases", arguments: entries)
  func indexed(_ test: Case) throws { try Self.expect(test, in: Self.samples(), TermReading()) }

  @Test("The lone index of a matrix counts its columns, or its rows where it is so read")
  func loneIndex() throws {
    let samples = try Self.samples()
    let column = Case("A[2]") { $0["A"].map { [$0[1]] } }
    try Self.expect(column, in: samples, TermReading())
    let row = Case("A[2]") { [$0["A"][1]] }
    try Self.expect(row, in: samples, TermReading(isRowIndex: true))
    // Of Q₁₁ = Σ A₁ₖCₖ₁ by a column or a row of A.
    let slope = try samples.term(#"\frac{\partial Q_{1,1}}{\partial A_{2}}"#)
    let byColumn = try samples.value(slope).entries.map(\.midpoint)
    #expect(byColumn == [samples["C"][1][0]] + Array(repeating: 0, count: samples.size("N") - 1))
    let byRow = try samples.value(slope, TermReading(isRowIndex: true)).entries.map(\.midpoint)
    #expect(byRow == Array(repeating: 0, count: samples.size("M")))
    let sum = Case(#"\sum_k A[k]"#) { $0["A"].map { [$0.reduce(0, +)] } }
    try Self.expect(sum, in: samples, TermReading())
    let sumOfRows = Case(#"\sum_k A[k]"#) { [turned($0["A"]).map { $0.reduce(0, +) }] }
    try Self.expect(sumOfRows, in: samples, TermReading(isRowIndex: true))
  }

  @Test("Products that do not fit are the ones that do, where they are so read")
  func fitting() throws {
    let samples = try Self.samples()
    let fits = TermReading(fitsProducts: true)
    let entrywise = Case("A B") { each($0["A"], $0["B"], *) }
    try Self.expect(entrywise, in: samples, fits)
    let inner = Case(#"v \cdot v"#) { [[$0["v"].joined().reduce(0) { $0 + $1 * $1 }]] }
    try Self.expect(inner, in: samples, fits)
    for written in ["A B", #"v \cdot v"#] {
      let term = try samples.term(written)
      #expect(throws: TermFault.self) { try samples.value(term) }
    }
    let starred = try samples.term("A * B")
    #expect(throws: TermFault.self) { try samples.value(starred, fits) }
  }

  @Test(
    "What has no value says why",
    arguments: [
      ("A * B", .shape("the product of N×M by N×M")), ("A + v", .shape("'+' between N×M and M×1")),
      ("A .* C", .shape("'⊙' between N×M and M×K")),
      ("A / B'", .shape("division by M×N")), ("A / 0", .undefined("a division by 0")),
      ("0^{-1}", .undefined("a division by 0")), ("c^{65}", .undefined("a power of 65.0")),
      ("(0-2)^{0.5}", .undefined("a root of a number below 0")),
      ("log(0 - 1)", .undefined("a logarithm or root of a number below 0")),
      ("v_k", .unbound("k")), ("I", .undefined("an identity matrix of unknown size")),
      ("A + I", .shape("an identity beside N×M")),
      ("eye(65)", .undefined("an identity of size 65")),
      ("eye(0)", .undefined("an identity of size 0")),
      ("ones(65)", .undefined("a column of 65 ones")),
      ("v[0]", .shape("the index 0 at an axis of M")), ("A[1,2,3]", .shape("3 indices at N×M")),
      ("[A, C]", .shape("blocks of different height")),
      ("[A; u]", .shape("rows of different length")), ("diag(A)", .shape("diag of N×M")),
      (#"\sum_{k=1}^{20000} k"#, .enormous),
      (#"\begin{cases} 3 & \text{if } 1 = 2 \end{cases}"#, .undefined("no case that holds")),
    ] as [(String, TermFault)])
  func faults(_ written: String, _ fault: TermFault) throws {
    let samples = try Self.samples()
    let term = try samples.term(written)
    #expect(throws: fault) { try samples.value(term) }
  }
}
