import Rubrics
import Testing

@testable import Marking

/// How the steps of a rubric hang together by their formulas.
@Suite("Relations of steps")
struct StepRelationsTests {
  private static func relations(_ formulas: String...) throws -> StepRelations {
    let steps = formulas.enumerated().map { "  - {step: S\($0), formula: \"\($1)\"}\n" }.joined()
    return ReferenceModel(
      try RubricReader.read(
        Array("gradus: 1\ngiven: {a: 2, b: 3, c: 0.5}\nsteps:\n\(steps)".utf8),
        fileName: "r.yaml")
    ).relations
  }

  @Test(
    "A step comes behind those it is worked out from, nearest first, whatever the rubric's order")
  func ancestors() throws {
    let relations = try Self.relations("a * b", "S0 + c", "2 * S1 + S0", "a + c")
    #expect(relations.ancestors == [[], [0], [1, 0], []])
    #expect(relations.dependencies == [[], [0], [0, 1], []])
    #expect(relations.named == [[], [0], [0, 1], []])
    #expect(relations.equals == [[], [], [], []] && relations.classes.isEmpty)
    let places = (0...3).map { relations.order.firstIndex(of: $0) ?? -1 }
    #expect(places[0] < places[1] && places[1] < places[2])
    #expect(Set(relations.followers(of: 0)).isSuperset(of: [1, 2]))
  }

  @Test("Steps that are one node are equal, and none of them is worked out from another")
  func equals() throws {
    let relations = try Self.relations("a * b", "a * b", "2 * S1", "b * c")
    #expect(relations.equals == [[1], [0], [], []] && relations.classes == [[0, 1]])
    #expect(relations.ancestors == [[], [], [1, 0], []])
    #expect(relations.named[2] == [1])
    #expect(!relations.followers(of: 0).contains(1) && relations.followers(of: 0).contains(2))
  }

  @Test("Of classes of equal steps that comes first whose first step does")
  func classes() throws {
    let relations = try Self.relations("a * b", "b * c", "b * c", "a * b")
    #expect(relations.classes == [[0, 3], [1, 2]])
  }

  @Test("What a formula spells out of an earlier step is reached by no name")
  func spelledOut() throws {
    let relations = try Self.relations("a * b", "a * b + c")
    #expect(relations.ancestors == [[], [0]] && relations.named == [[], []])
  }

  @Test("A comparison is asked for where it stands in the formula")
  func compares() throws {
    #expect(try Self.relations("a > b", "step(c)", "relu(c)", "S0 + 1").compares == [0, 1])
  }
}
