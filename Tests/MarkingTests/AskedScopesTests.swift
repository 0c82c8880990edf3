import AnswerSheets
import Rubrics
import Testing

@testable import Marking

/// The headings that a rubric asks for, and the meanings of names under them.
@Suite("Headings asked for")
struct AskedScopesTests {
  private static func asked(section: String? = nil, _ steps: String...) throws -> AskedScopes {
    AskedScopes(
      try RubricReader.read(
        Array(
          """
          gradus: 1
          \(section.map { "section: \"\($0)\"" } ?? "")
          given: {u: 4}
          steps:
          \(steps.map { "  - {step: \($0)}\n" }.joined())
          """.utf8), fileName: "r.yaml"))
  }

  private static let steps = [
    #"f1, names: [F_t], formula: "3 * u", under: "Step 1""#,
    #"f2, names: [F_t, G], formula: "4 * u", under: "Step 1/Gate""#,
    #"f3, names: [F_t], formula: "5 * u", under: "Step 2""#, #"z, names: [y], formula: "u""#,
  ]

  private static func gates() throws -> AskedScopes {
    try asked(section: "2. Forward pass", steps[0], steps[1], steps[2], steps[3])
  }

  @Test("Each path is asked for once, its headings one within the other")
  func paths() throws {
    let asked = try Self.gates()
    #expect(asked.section == HeadingWords("2. Forward pass"))
    #expect(asked.paths == ["Step 1", "Step 1/Gate", "Step 2"])
    #expect(
      asked.wanted == [
        [HeadingWords("Step 1")], [HeadingWords("Step 1"), HeadingWords("Gate")],
        [HeadingWords("Step 2")],
      ])
  }

  @Test("Most rubrics ask for none")
  func none() throws {
    #expect(try Self.asked("z, formula: \"u\"").isEmpty)
    #expect(try !Self.asked(section: "Forward", "z, formula: \"u\"").isEmpty)
    #expect(try !Self.asked("z, formula: \"u\", under: Forward").isEmpty)
  }

  @Test(
    "A name means the step of the innermost path that has it, in capitals or not",
    arguments: [
      ("F_t", [0], "f1"), ("f_t", [0], "f1"), ("F_t", [2], "f3"), ("F_t", [0, 1], "f2"),
      ("F_t", [1], "f2"), ("G", [0, 1], "f2"), ("G", [0], nil), ("F_t", [], nil),
      ("y", [0, 1], nil),
      ("f1", [0], "f1"),
    ] as [(String, [Int], String?)])
  func named(_ name: String, _ paths: [Int], _ step: String?) throws {
    let sheet = try AnswerReader.read(Array("\(name) = 5".utf8), fileName: "a.txt")
    var statement = try #require(sheet.statements.first)
    statement.name = name
    let named = try Self.gates().named(statement, paths)
    #expect(named?.name == step)
    #expect(named?.sides.count ?? 1 == 1)
  }
}
