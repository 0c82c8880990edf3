import AnswerSheets
import Rubrics
import Testing

@testable import Derivations

/// The statements of an answer about quantities and derivatives, in equations and in prose.
@Suite("Statements of derivations")
struct DerivedStatementReaderTests {
  private static func samples() throws -> Samples {
    try Samples(
      """
      gradus: 1
      symbols: {X: [N, 1], W: [N, M], b: [M, 1], V: [M, K]}
      steps:
        - {step: Z, formula: "W' * X + b"}
        - {step: H, formula: "tanh(Z)"}
        - {step: U, formula: "V' * H"}
        - {step: dH_dZ, formula: "jacobian(H, Z)"}
        - {step: dU_dH, formula: "jacobian(U, H)"}
        - {step: dZ_dW, formula: "jacobian(Z, W)"}
      """)
  }

  private static func name(_ subject: Problem.Subject, _ problem: Problem) -> String {
    func name(_ reference: Term.Reference) -> String {
      problem.quantities[reference.quantity].name
        + (reference.indices.isEmpty ? "" : "[\(reference.indices.count)]")
    }
    return switch subject {
    case .value(let reference): name(reference)
    case .derivative(let above, let below): "d\(name(above))_d\(name(below))"
    }
  }

  /// The statements of an answer, each written as `dH_dZ[2] = 1?`.
  ///
  /// That is the subject with the number of its indices and the sides; those that cannot be read
  /// are `!`, and a `?` stands where there is a condition; `:` in place of `=` where it is told in
  /// words.
  private static func stated(_ answer: String) throws -> [String] {
    let samples = try samples()
    return try samples.read(answer).statements.map { statement in
      let indices = statement.indices.isEmpty ? "" : "[\(statement.indices.count)]"
      let sides = statement.sides.map { $0.term == nil ? "!" : "1" }.joined(separator: " ")
      return name(statement.subject, samples.problem) + indices
        + (statement.isEquation ? " = " : " : ") + sides + (statement.condition == nil ? "" : "?")
    }
  }

  /// `dU_dH: M×K`.
  private static func claims(_ answer: String) throws -> [String] {
    let samples = try samples()
    return try samples.read(answer).claims.map { claim in
      name(claim.subject, samples.problem) + ": "
        + claim.extents.map(\.description).joined(separator: "×")
    }
  }

  @Test(
    "Equations, with all their sides",
    arguments: [
      ("Z = W' * X + b", ["Z = 1"]), ("$Z = W^T X + b = b + W^T X$", ["Z = 1 1"]),
      ("dU_dH = V\n= 1 * V", ["dU_dH = 1 1"]),
      ("Z = W' * X + b\n\nU = V' * H", ["Z = 1", "U = 1"]),
      ("dH_dZ[i,j] = delta(i,j)", ["dH_dZ[2] = 1"]), ("Z[2] = 5", ["Z[1] = 1"]),
      (#"$\frac{\partial H_i}{\partial Z_j} = 0$"#, ["dH[1]_dZ[1] = 1"]),
      ("Z = foo(X)", ["Z = !"]), ("Z = W' * X + b = foo(X) = 3", ["Z = 1 ! 1"]),
      ("Let k = 5.", []), ("Q = W' * X", []), (#"$Z &= W^T X \\ &= b$"#, ["Z = 1 1"]),
      ("We know that Z = b.", ["Z = 1"]), ("Z = b, U = V' * H", ["Z = 1", "U = 1"]),
      ("Z = b and U = V' * H", ["Z = 1", "U = 1"]), ("Z = foo() = 3", ["Z = ! 1"]),
      // Norms are Euclidean, and axes those that a matrix has.
      (#"$Z = \|X\|_2$"#, ["Z = 1"]), (#"$Z = \|X\|_F$"#, ["Z = 1"]),
      (#"$Z = \|X\|^2$"#, ["Z = 1"]), (#"$Z = \|X\|_1$"#, ["Z = 1"]),
      (#"$Z = \|X\|_i$"#, ["Z = !"]), ("Z = norm(X, 2)", ["Z = 1"]),
      ("Z = norm(X, 1)", ["Z = 1"]), ("Z = sum(W, 2)", ["Z = 1"]), ("Z = sum(W, 3)", ["Z = !"]),
    ])
  func equations(_ answer: String, _ stated: [String]) throws {
    let found = try Self.stated(answer)
    #expect(found == stated, "\(found)")
  }

  @Test(
    "A definition states nothing, and what it defines can be read behind it",
    arguments: [
      ("q = X\nZ = W' * q + b", ["Z = 1"]), ("Z = W' * G + b\nG = X", ["Z = 1"]),
      ("$Z = b =: q$", ["Z = 1"]), ("Z = q", ["Z = !"]), ("$Z = q = b$", ["Z = 1"]),
      ("q = X = X\nZ = W' * q", ["X = 1", "Z = 1"]), ("q = X\nq = b\nZ = q", ["Z = !"]),
      ("q = X\nq = X\nZ = W' * q", ["Z = 1"]), ("q = dU_dH\nq = V", ["dU_dH = 1"]),
      ("q = dU_dH = V\nq = dH_dZ = W", ["dU_dH = 1", "dH_dZ = 1"]),
      ("q = dU_dH = V\nq = W\nZ = q", ["dU_dH = 1", "Z = !"]),
      ("q = dU_dH = V\nq = V\nZ = q", ["dU_dH = 1", "Z = 1"]), ("$q = Z = b$", ["Z = 1"]),
      ("q = Z\nq = b", []), ("G(X) = X\nZ = W' * G", ["Z = !"]),
      ("q = foo(X)\nZ = b", ["Z = 1"]), ("c = 1/2\nZ = c * b", ["Z = 1"]),
      ("i = 2\nZ[i] = b[i]", ["Z[1] = 1"]), ("Let q = X. Then Z = W' * q", ["Z = 1"]),
    ])
  func definitions(_ answer: String, _ stated: [String]) throws {
    let found = try Self.stated(answer)
    #expect(found == stated, "\(found)")
  }

  @Test(
    "Conditions behind a value, before it, and cases",
    arguments: [
      ("dH_dZ[i,j] = 0 for i != j", ["dH_dZ[2] = 1?"]),
      ("dH_dZ[i,j] = 1 - H[i]^2 if i = j else 0", ["dH_dZ[2] = 1"]),
      ("dH_dZ[i,j] = 1 - H[i]^2 if i = j, 0 otherwise", ["dH_dZ[2] = 1"]),
      ("dH_dZ[i,j] = 1 - H[i]^2 if i = j and 0 if i != j", ["dH_dZ[2] = 1"]),
      ("$dH_dZ[i,j] = 1 - H[i]^2$ (if $i = j$)", ["dH_dZ[2] = 1?"]),
      ("Z[j] = b[j] for j = 1, …, M", ["Z[1] = 1"]),
      ("dH_dZ[i,j] = if i = j: 1, else: 0", ["dH_dZ[2] = 1"]),
      ("For dH_dZ[i,j]:\nif i = j: 1 - H[i]^2, else: 0", ["dH_dZ[2] : 1"]),
      ("Of dH_dZ we see:\nif i = j: dH_dZ[i,j] = 1 - H[i]^2", ["dH_dZ[2] = 1?"]),
    ])
  func conditions(_ answer: String, _ stated: [String]) throws {
    let found = try Self.stated(answer)
    #expect(found == stated, "\(found)")
  }

  @Test(
    "Prose that gives a value, and prose that gives none",
    arguments: [
      ("dU_dH: V", ["dU_dH : 1"]), ("dU_dH is V", ["dU_dH : 1"]),
      ("dU_dH is simply V", ["dU_dH : 1"]), ("dU_dH equals V", ["dU_dH : 1"]),
      ("dU_dH is given by V", ["dU_dH : 1"]), ("dU_dH is a matrix", []),
      ("dU_dH is the derivative", []), ("dU_dH is 1", []), ("dU_dH is nice", []),
      ("dU_dH: we need the chain rule", []), ("dU_dH: Z = b", ["Z = 1"]),
      ("The derivative dU_dH is V.", ["dU_dH : 1"]),
    ])
  func prose(_ answer: String, _ stated: [String]) throws {
    let found = try Self.stated(answer)
    #expect(found == stated, "\(found)")
  }

  @Test(
    "Claims of shape",
    arguments: [
      ("dU_dH is an M x K matrix", ["dU_dH: M×K"]), ("shape(dU_dH) = M x K", ["dU_dH: M×K"]),
      ("dim(dU_dH) = (M, K)", ["dU_dH: M×K"]), ("size(dU_dH): [M, K]", ["dU_dH: M×K"]),
      (#"$W \in \mathbb{R}^{N \times M}$"#, ["W: N×M"]),
      (#"$\frac{\partial U}{\partial H} \in \mathbb{R}^{M \times K}$"#, ["dU_dH: M×K"]),
      ("dU_dH = (M x N)(N x K) = M x K", ["dU_dH: M×K"]), ("dZ_dW is N x M x M", ["dZ_dW: N×M×M"]),
      ("dU_dH = V, which is an M x K matrix", ["dU_dH: M×K"]), ("The size is M x K.", []),
      ("dU_dH = V", []), ("dim(dU_dH) = M", ["dU_dH: M"]), ("dU_dH has 3 rows", []),
      ("dU_dH = V. Its shape: M x K.", ["dU_dH: M×K"]),
      ("dU_dH = V.\n\nLater, M x K will matter.", []), (#"$W \in \mathbb{R}^{N_"#, []),
    ])
  func shapes(_ answer: String, _ claims: [String]) throws {
    #expect(try Self.claims(answer) == claims)
  }

  @Test("A side covers the bytes from its first token to its last")
  func ranges() throws {
    let answer = "Z = W' * X + b = foo(X)\nU = V' * H\n"
    let bytes = Array(answer.utf8)
    let covered = try Self.samples().read(answer).statements.flatMap(\.sides).map {
      String(decoding: bytes[$0.range], as: UTF8.self).trimmed
    }
    #expect(covered == ["W' * X + b", "foo(X)", "V' * H"])
    for answer in [#"\[Z = X\]"#, "$Z = X$", "Z = X", "$$Z = X$$"] {
      let side = try #require(try Self.samples().read(answer).statements.first?.sides.first)
      #expect(String(decoding: Array(answer.utf8)[side.range], as: UTF8.self) == "X")
    }
  }

  @Test("A side that ends a part of the text ends before what closes the formula")
  func partRange() throws {
    for answer in [#"\[Z = X\]"#, "$Z = X$", "Z = X and so on"] {
      let sheet = try AnswerReader.read(Array(answer.utf8), fileName: "answer.md")
      let start = try #require(answer.utf8.firstIndex(of: UInt8(ascii: "X")))
      let end = answer.utf8.distance(from: answer.startIndex, to: start) + 1
      let part = DerivedSheet(sheet, in: 0..<end, try Self.samples().vocabulary)
      #expect(part.statements.first?.sides.first?.range == end - 1..<end)
    }
  }

  @Test("An index takes its axis away, a colon leaves it")
  func extents() throws {
    let problem = try Self.samples().problem
    func extents(_ name: String, _ indices: Term.Index...) throws -> [String] {
      let reference = Term.Reference(
        quantity: try Self.samples().quantity(name), indices: indices)
      return problem.extents(of: .value(reference)).above.map(\.description)
    }
    let index = Term.Index.at(.index("i"))
    #expect(try extents("W") == ["N", "M"] && extents("H") == ["M"])
    #expect(try extents("W", index, .all) == ["M"] && extents("W", .all, index) == ["N"])
    #expect(try extents("W", index, index) == [] && extents("W", .all, .all) == ["N", "M"])
    #expect(try extents("H", index) == [] && extents("H", .all) == ["M"])
    #expect(try extents("W", index) == ["N"])
  }

  @Test("A shape fits a subject in either layout, and 1 counts for nothing")
  func fits() throws {
    let problem = try Self.samples().problem
    func fits(_ name: String, _ extents: Extent...) throws -> Bool {
      let subject = try #require(try Self.samples().read("\(name) = 1").statements.first).subject
      return problem.fits(extents, subject)
    }
    let (n, m, k) = (Extent.symbol("N"), Extent.symbol("M"), Extent.symbol("K"))
    #expect(try fits("dU_dH", m, k) && fits("dU_dH", k, m) && !fits("dU_dH", m, m))
    #expect(try fits("W", n, m) && !fits("W", m, n))
    #expect(try fits("Z", m, .number(1)) && fits("Z", m) && !fits("Z", n))
    #expect(try fits("dZ_dW", n, m, m) && fits("dZ_dW", m, n, m) && !fits("dZ_dW", m, m, n))
  }
}

extension String {
  fileprivate var trimmed: String {
    String(drop { $0 == " " }.reversed().drop { $0.isWhitespace }.reversed())
  }
}
