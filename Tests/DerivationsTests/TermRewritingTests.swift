import Testing

@testable import Derivations

@Suite("Rewriting of terms")
struct TermRewritingTests {
  @Test("Each index in turn is exchanged, and nothing else")
  func indices() throws {
    let samples = try Samples.network()
    let term = try samples.term("W[i,j] * X[i] + tanh(Z[k])")
    #expect(term.indexAtoms == ["i", "j", "i", "k"].map { .index($0) })
    let exchanged = term.indexAtoms.indices.map { term.exchangingIndex($0, for: .index("l")) }
    let wanted = try [
      "W[l,j] * X[i] + tanh(Z[k])", "W[i,l] * X[i] + tanh(Z[k])", "W[i,j] * X[l] + tanh(Z[k])",
      "W[i,j] * X[i] + tanh(Z[l])",
    ].map { try samples.term($0) }
    #expect(exchanged == wanted)
    #expect(term.exchangingIndex(4, for: .index("l")) == term)
  }
}
