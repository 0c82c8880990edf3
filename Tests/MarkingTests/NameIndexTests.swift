import AnswerSheets
import Rubrics
import Testing

@testable import Marking

/// The steps and givens that the names on a sheet stand for.
@Suite("Names of steps and givens")
struct NameIndexTests {
  private static func index() throws -> NameIndex {
    NameIndex(
      try RubricReader.read(
        Array(
          """
          gradus: 1
          given: {x: 2, W: 3, w: 4}
          steps:
            - {step: Zeta, names: [z_1], formula: "x * W"}
            - {step: H, names: [q], formula: "2 * Zeta", under: Gate}
          """.utf8), fileName: "r.yaml"))
  }

  @Test(
    "A name means a given or a step, in either case where no two differ by case alone",
    arguments: [
      ("x", .given(0)), ("X", .given(0)), ("W", .given(1)), ("w", .given(2)), ("Zeta", .step(0)),
      ("zeta", .step(0)), ("z1", .step(0)), ("H", .step(1)), ("h", .step(1)),
      // Under a heading of its own a step is known elsewhere by its first name alone.
      ("q", nil), ("y", nil),
    ] as [(String, NameIndex.Meaning?)])
  func meaning(_ name: String, _ meaning: NameIndex.Meaning?) throws {
    #expect(try Self.index()[name] == meaning)
  }

  @Test(
    "An unknown name is close to that of a step, or to none",
    arguments: [("Zetta", 0), ("Zet", 0), ("Omicron", nil)] as [(String, Int?)])
  func nearest(_ name: String, _ step: Int?) throws {
    #expect(try Self.index().nearestStep(to: name) == step)
  }
}
