import Algebra
import AnswerSheets
import Rubrics
import Testing

@testable import Derivations

/// Statements of an answer, whole or entry by entry, held against the truth.
@Suite("Statements held against the truth")
struct SideComparisonTests {
  private static func samples(_ count: Int = 2) throws -> Samples {
    try Samples(
      """
      gradus: 1
      symbols: {X: [N, 1], W: [N, M], b: [M, 1], V: [M, K]}
      steps:
        - {step: Z, formula: "W' * X + b"}
        - {step: H, formula: "tanh(Z)"}
        - {step: U, formula: "V' * H"}
        - {step: P, formula: "softmax(U)"}
        - {step: S, formula: "2 * W"}
        - {step: dH_dZ, formula: "jacobian(H, Z)"}
        - {step: dU_dH, formula: "jacobian(U, H)"}
        - {step: dP_dU, formula: "jacobian(P, U)"}
        - {step: dZ_dW, formula: "jacobian(Z, W)"}
      """, count: count)
  }

  private static func check(
    _ answer: String, in samples: Samples, layout: Rubric.Derivation.Layout = .either
  ) throws -> SideCheck.Outcome {
    let statement = try #require(try samples.read(answer).statements.first)
    let term = try #require(statement.sides.last?.term, "\(statement)")
    return SideCheck(samples.problem, samples.models.samples, layout)
      .check(term, of: statement.subject, at: statement.indices, where: statement.condition)
  }

  @Test(
    "What is true is right, in whatever notation",
    arguments: [
      "Z = W' * X + b", #"$Z_j = \sum_{i=1}^N W_{ij} X_i + b_j$"#, "H = tanh(Z)",
      "H[i] = tanh(Z[i])", "Z[2] = W[:,2]' * X + b[2]",
      #"$P_k = \frac{\exp(U_k)}{\sum_{j=1}^{K} \exp(U_j)}$"#, "dH_dZ = diag(1 - H.^2)",
      "dH_dZ[i,j] = (1 - H[i]^2) * delta(i,j)", "dH_dZ[i,j] = 1 - H[i]^2 if i = j else 0",
      "dH_dZ[i,j] = 0 for i != j", "dH_dZ[i,i] = 1 - H[i]^2", "dH_dZ[2,2] = 1 - H[2]^2",
      "dH_dZ[1,2] = 0", "dH_dZ = 1 - H.^2", "dU_dH = V", "dU_dH = V'", "dU_dH[i,j] = V[i,j]",
      "dU_dH[1,:] = V[1,:]", "dP_dU[i,j] = P[i] * (delta(i,j) - P[j])",
      "$dP_dU = P_i (\\delta_{ij} - P_j)$", "dP_dU = diag(P) - P * P'",
      "dZ_dW[i,j,k] = X[i] * delta(j,k)", "dZ_dW[i,j,k] = X[j] * delta(i,k)",
      #"$\frac{\partial H_i}{\partial Z_j} = (1 - H_i^2) \delta_{ij}$"#,
      #"$\frac{\partial U}{\partial Z} = diag(1 - H.^2) V$"#, "dU_dZ = diag(1 - H.^2) * V",
      // Derivatives by name, as a whole and entry by entry.
      "dU_dZ = dH_dZ * dU_dH", #"$dU_dZ[i,j] = \sum_{k=1}^M dH_dZ[i,k] dU_dH[k,j]$"#,
      #"$\frac{\partial U_k}{\partial Z_j} = \sum_{i=1}^M "#
        + #"\frac{\partial U_k}{\partial H_i} \frac{\partial H_i}{\partial Z_j}$"#,
      "dU_dZ[2,3] = dH_dZ[2,2] * dU_dH[2,3]",
      #"$\frac{\partial Z_j}{\partial W_{ij}} = X_i$"#,
      #"$dU_dH[1,2] = \frac{\partial U_{2,1}}{\partial H_{1,1}}$"#,
      // The lone index of a matrix is that of a column, or of a row.
      "S[j] = 2 * W[:,j]", "S[i] = 2 * W[i,:]", "S[i,j] = 2 * W[i,j]", "S[:,j] = 2 * W[:,j]",
      "H[i,1] = tanh(Z[i])", "H[i] = tanh(Z[i,1])",
    ])
  func right(_ answer: String) throws {
    let outcome = try Self.check(answer, in: Self.samples())
    #expect(outcome.isRight, "\(outcome)")
  }

  @Test(
    "What is not is told by its entries, its shape or why it has no value",
    arguments: [
      ("Z = W' * X", "value"), ("Z[j] = b[j]", "value"), ("Z = X", "shape"),
      ("H[i] = tanh(Z)", "shape"), ("dH_dZ[i,j] = 1 - H[i]^2", "value"),
      ("dH_dZ[i,j] = 1 - H[j]^2 for i != j", "value"), ("dH_dZ[i,j] = 1 if i = j else 0", "value"),
      ("dU_dH[i,j] = 2 * V[i,j]", "value"), ("dU_dH = V * V'", "shape"),
      ("dP_dU[i,j] = P[i] * (delta(i,j) + P[j])", "value"), ("dH_dZ = 1 - H", "value"),
      ("dH_dZ[i,j] = 0 for i > 99", "open"), ("dP_dU = P[i] * P[j] * P[k]", "open"),
      ("dH_dZ[99,1] = 0", "shape"), ("Z = I", "shape"), ("dH_dZ = 2 * I", "value"),
      ("Z = X[k]", "value"), ("Z = W' * X + b + 1 / 0", "open"),
      ("dZ_dW[i,j,k] = X[k] * delta(i,j)", "shape"), ("dH_dZ[1,2,3] = 0", "shape"),
      ("S[i] = 2 * W[i,1]", "shape"), ("dU_dZ = dU_dH", "value"),
      ("dU_dZ = dX_dZ", "open"), ("dH_dZ = dU_dZ", "shape"),
      (#"$dU_dZ[i,j] = \frac{\partial U_{99}}{\partial Z_1}$"#, "shape"),
      ("S[i,j] = W[i,j]", "value"),
      ("S[i,j] = 2 * W[j,i]", "shape"),
      ("S[i,j,k] = 2 * W[i,j]", "shape"),
    ])
  func wrong(_ answer: String, _ kind: String) throws {
    let outcome = try Self.check(answer, in: Self.samples())
    let found =
      switch outcome.fault {
      case nil: "right"
      case .value: "value"
      case .shape: "shape"
      case .open: "open"
      }
    #expect(found == kind, "\(outcome)")
  }

  @Test("Entries that are off are told by row and column")
  func entries() throws {
    let samples = try Self.samples(1)
    let (m, k) = (samples.size("M"), samples.size("K"))
    let diagonal = try Self.check("dH_dZ = diag(H)", in: samples)
    #expect(
      diagonal.fault == .value((1...m).map { Statement.Entry(row: $0, column: $0) }))
    let all = try Self.check("dU_dH = 2 * V", in: samples, layout: .denominator)
    let every = (1...m).flatMap { row in
      (1...k).map { Statement.Entry(row: row, column: $0) }
    }
    #expect(all.fault == .value(every))
    let vector = try Self.check("Z = W' * X + b + (Z > 0)", in: samples)
    let above = samples["Z"].enumerated().filter { $1[0] > 0 }.map { $0.offset + 1 }
    #expect(vector.fault == (above.isEmpty ? nil : .value(above.map { .init(row: $0, column: 1) })))
  }

  @Test("What a side speaks of is known, entry by entry")
  func coverage() throws {
    let samples = try Self.samples(1)
    let m = samples.size("M")
    let diagonal = (0..<m).map { $0 * (m + 1) }
    let on = try Self.check("dH_dZ[i,i] = 1 - H[i]^2", in: samples)
    #expect(on.coverage[0].keys.sorted() == diagonal && on.coverage[0].values.allSatisfy { $0 })
    let off = try Self.check("dH_dZ[i,j] = 0 for i != j", in: samples)
    #expect(off.coverage[0].keys.sorted() == (0..<m * m).filter { !diagonal.contains($0) })
    let one = try Self.check("dH_dZ[1,2] = 7", in: samples)
    #expect(one.coverage[0] == [1: false])
    let whole = try Self.check("dH_dZ = diag(1 - H.^2)", in: samples)
    #expect(whole.coverage[0].isEmpty)
  }

  @Test(
    "A side gives the whole its values, by its entries, in either layout, or as a diagonal",
    arguments: [
      "dU_dH = V", "dU_dH = V'", "dU_dH[i,j] = V[i,j]", "dH_dZ = 1 - H.^2",
      "dH_dZ = diag(1 - H.^2)", "dH_dZ[i,j] = (1 - H[i]^2) * delta(i,j)",
      "$dP_dU = P_i (\\delta_{ij} - P_j)$", "Z = W' * X + b", "Z = X' * W + b'",
    ])
  func assembled(_ answer: String) throws {
    let samples = try Self.samples()
    let statement = try #require(try samples.read(answer).statements.first)
    let term = try #require(statement.sides.last?.term)
    let check = SideCheck(samples.problem, samples.models.samples, .either)
    let whole = try #require(
      check.assembled(term, of: statement.subject, at: statement.indices, TermReading()))
    #expect(whole.count == samples.models.samples.count)
    for (value, sample) in zip(whole, samples.models.samples) {
      let truth: Tensor
      switch statement.subject {
      case .value(let reference): truth = sample.values[reference.quantity]
      case .derivative(let above, let below):
        truth = try #require(
          sample.jacobians[Problem.Pair(above.quantity, by: below.quantity)])
      }
      #expect(value.squeezedShape == truth.squeezedShape)
      #expect(zip(value.entries, truth.entries).allSatisfy { $0.intersects($1) })
    }
  }

  @Test(
    "A side that gives no whole has none",
    arguments: ["dH_dZ[i,i] = 1 - H[i]^2", "dU_dH[1,2] = V[1,2]", "Z = X", "Z = X[k] * X[l]"])
  func unassembled(_ answer: String) throws {
    let samples = try Self.samples()
    let statement = try #require(try samples.read(answer).statements.first)
    let term = try #require(statement.sides.last?.term)
    let check = SideCheck(samples.problem, samples.models.samples, .either)
    #expect(
      check.assembled(term, of: statement.subject, at: statement.indices, TermReading()) == nil)
  }
}
