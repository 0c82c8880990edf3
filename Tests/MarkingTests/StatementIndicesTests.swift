import Testing

@testable import Marking

@Suite("Indices of statements")
struct StatementIndicesTests {
  @Test("The indices of the statements of a step, one or several in their order")
  func indices() {
    var indices = StatementIndices(stepCount: 3)
    indices.append(4, of: 1)
    indices.append(6, of: 2)
    indices.append(9, of: 1)
    #expect(indices[0] == [] && indices[1] == [4, 9] && indices[2] == [6])
    #expect(indices.only(of: 0) == nil && indices.only(of: 1) == nil && indices.only(of: 2) == 6)
  }
}
