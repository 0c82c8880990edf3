import Rubrics
import Testing

@testable import Solutions

@Suite("Worth of steps and groups")
struct WorthTests {
  private static func rubric() throws -> Rubric {
    try RubricReader.read(
      Array(
        """
        gradus: 1
        given: {a: 1}
        steps:
          - {step: s, formula: 2 * a}
          - group: G
            best: 1
            steps:
              - {step: t, formula: 3 * a, points: 2.5}
              - {step: u, formula: 4 * a, points: 3, optional: true}
          - group: K
            steps: [{step: v, formula: 5 * a, bonus: true}]
        """.utf8), fileName: "r.yaml")
  }

  @Test("A group begins at its first step, and says how many count where not all do")
  func groups() throws {
    let rubric = try Self.rubric()
    let begun = rubric.steps.indices.map { rubric.groupBegun(by: $0)?.title }
    #expect(begun == [nil, "G", nil, "K"])
    #expect(rubric.groups.map { rubric.heading(of: $0) } == ["G (the best 1 count)", "K"])
  }

  @Test("One point is a point, and what need not be done says so")
  func worth() throws {
    let rubric = try Self.rubric()
    #expect(
      rubric.steps.map { rubric.worth(of: $0) } == [
        "1 point", "2.5 points", "3 points, optional", "1 point, bonus",
      ])
  }
}
