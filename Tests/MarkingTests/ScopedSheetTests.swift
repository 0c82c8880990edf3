import Algebra
import AnswerSheets
import Rubrics
import Testing

@testable import Marking

/// The statements of an answer that a rubric asks for, by the headings they stand under.
@Suite("Scoped sheets")
struct ScopedSheetTests {
  private static let neuron = """
    given: {u: 4, w: 0.5}
    steps:
      - {step: z, formula: "u + 1"}
      - {step: w_new, formula: "w - 0.1 * z"}
      - {step: z_new, formula: "w_new * u"}
    """

  /// Of two samples: v and M are stated of each, L of both.
  private static let samples = """
    given: {u: [1, 2], U: [[1, 2, 3], [4, 5, 6]]}
    steps:
      - {step: v, formula: 2 * u}
      - {step: M, formula: 2 * U}
      - {step: L, formula: sum(v)}
    """

  private static let gates = """
    given: {x1: 1, x2: 2}
    steps:
      - {step: f1, names: [f], formula: "3 * x1", under: "Step 1"}
      - {step: g1, names: [f], formula: "4 * x1", under: "Step 1 / Gate"}
      - {step: f2, names: [f], formula: "3 * x2", under: "Step 2"}
    """

  private static func scoped(
    _ answer: String, by rubric: String, isForm: Bool = false
  ) throws -> ScopedSheet {
    let rubric = try RubricReader.read(Array(("gradus: 1\n" + rubric).utf8), fileName: "r.yaml")
    var sheet = try AnswerReader.read(Array(answer.utf8), fileName: "a.md")
    if isForm { sheet.forms[0] = FormStamp(rubric: nil) }
    return ScopedSheet(sheet, AskedScopes(rubric), ReferenceModel(rubric))
  }

  /// The statements that count, as `name[row] = value`.
  private static func counted(_ answer: String, by rubric: String) throws -> [String] {
    try scoped(answer, by: rubric).written
  }

  @Test(
    "Of several passes the first counts, of the second what the updates are asked for",
    arguments: [
      ("z = 5\nz = 6\n", ["z = 5", "z = 6"]),
      ("## Epoch 1\nz = 5\n## Epoch 2\nz = 6\n", ["z = 5", "z_new = 6"]),
      ("z = 5\n## Epoch 2\nz = 6\n", ["z = 5", "z_new = 6"]),
      ("## Epoch 1\nz = 5\nz = 7\n## Epoch 3\nz = 6\n", ["z = 5", "z = 7"]),
      ("## Epoch 2\nz = 5\n## Epoch 3\nz = 6\n## Epoch 4\nz = 7\n", ["z = 5", "z_new = 6"]),
      ("## Epoch 2\nz = 5\n## Epoch 1\nz = 6\n", ["z = 5", "z = 6"]),
      // Within another pass of the same epoch, and once the update is stated by its own name.
      ("## Epoch 1\nz = 5\n## Epoch 2\nz_new = 6\nz = 7\n", ["z = 5", "z_new = 6", "z_new = 7"]),
      (
        "## Epoch 1\nz_new = 5\n## Epoch 2\nz_new = 6\n## Epoch 1\nz_new = 7\n",
        ["z_new = 5", "z_new = 7"]
      ),
      // A name that the rubric has not, and a formula without a value, are left as they are.
      ("## Epoch 1\nq = 5\n## Epoch 3\nq = 6\nz = u + 1\n", ["q = 5", "q = 6", "z"]),
    ] as [(String, [String])])
  func passes(_ answer: String, _ counted: [String]) throws {
    #expect(try Self.counted(answer, by: Self.neuron) == counted)
  }

  @Test(
    "A given with another value in the second pass is its update, its own value is a copy",
    arguments: [
      ("## Epoch 2\nw = 0\nw = 0.5\n", ["w_new = 0", "w = 0.5"]),
      ("## Epoch 3\nw = 0\n", ["w = 0"]), ("w = 0\n", ["w = 0"]),
      // No update of u is asked for.
      ("## Epoch 2\nu = 7\n", ["u = 7"]), ("## Epoch 2\nw = 2 * 0\n", ["w"]),
    ] as [(String, [String])])
  func givens(_ answer: String, _ counted: [String]) throws {
    #expect(try Self.counted(answer, by: Self.neuron) == counted)
  }

  @Test(
    "What is stated of a sample is an entry of a vector or a row of a matrix, where it has so many",
    arguments: [
      ("## Sample 1\nv = 2\n## Sample 2\nv = 4\n", ["v[1] = 2", "v[2] = 4"]),
      ("## Sample 3\nv = 2\n## Sample 4\nv = 4\n", ["v = 2"]),
      ("## Sample 2\nv = [2; 4]\nM = 7\n", ["v = [2; 4]", "M = 7"]),
      ("## Sample 2\nM = [8 10 12]\n", ["M[2] = [8 10 12]"]),
      ("## Sample 2\nM = [8 10]\n", ["M = [8 10]"]),
      ("## Sample 3\nM = [8 10 12]\n", ["M = [8 10 12]"]),
      // An epoch is no sample; within one the sample counts.
      ("## Epoch 2\nv = 4\n", ["v = 4"]), ("## Epoch 1\n### Sample 2\nv = 4\n", ["v[2] = 4"]),
      ("## Sample 2\nv = 2 * u\n", ["v"]), ("## Sample 2\nv[1] = 2\n", ["v[1] = 2"]),
    ] as [(String, [String])])
  func samples(_ answer: String, _ counted: [String]) throws {
    #expect(try Self.counted(answer, by: Self.samples) == counted)
  }

  @Test(
    "A number of all samples is no single one's share, where the first and later ones are told",
    arguments: [
      ("L = 6\n## Sample 1\nL = 2\n## Sample 2\nL = 4\n", ["L = 6"]),
      ("## Sample 1\nL = 2\n## Sample 2\nL = 4\n# Loss\nL = 6\n", ["L = 6"]),
      ("## Sample 1\nL = 2\n# Loss\nL = 6\n", ["L = 2", "L = 6"]),
      // A formula alone is no number of all samples.
      ("L = sum(v)\n## Sample 1\nL = 2\n## Sample 2\nL = 4\n", ["L", "L = 2"]),
      ("## Sample 1\nL = 2\n## Sample 2\nL = 4\n", ["L = 2"]),
    ] as [(String, [String])])
  func shares(_ answer: String, _ counted: [String]) throws {
    #expect(try Self.counted(answer, by: Self.samples) == counted)
  }

  @Test("Only the section asked for counts, and it is told where there is none")
  func section() throws {
    let rubric = "section: Numbers\n" + Self.neuron
    let answer = "z = 1\n# Theory\nz = 2\n# Numbers\nz = 3\n## More\nz = 4\n# Rest\nz = 5\n"
    let found = try Self.scoped(answer, by: rubric)
    #expect(found.written == ["z = 3", "z = 4"] && !found.lacksSection)
    let other = try Self.scoped("# Theory\nz = 2\n", by: rubric)
    #expect(other.written.isEmpty && other.lacksSection)
    // What stands outside says nothing of which pass is the first.
    let samples = "section: Numbers\n" + Self.samples
    let outside = "# Numbers\n## Sample 1\nL = 2\n## Sample 2\nL = 4\n# Rest\nL = 6\n"
    #expect(try Self.counted(outside, by: samples) == ["L = 2"])
  }

  @Test(
    "A name means the step under whose headings it stands, one within the other",
    arguments: [
      ("f = 1\n", ["f = 1"], ["Step 1", "Step 1 / Gate", "Step 2"]),
      ("# Step 1\nf = 3\n## Gate\nf = 4\n# Step 2\nf = 6\n", ["f1 = 3", "g1 = 4", "f2 = 6"], []),
      ("# Step 1\nf = 3\n# Gate\nf = 4\n", ["f1 = 3", "f = 4"], ["Step 1 / Gate", "Step 2"]),
      (
        "# Gate\nf = 4\n## Step 1\nf = 3\n", ["f = 4", "f1 = 3"], ["Step 1 / Gate", "Step 2"]
      ),
      // The second is no pass that takes the first up again.
      ("# Step 2\nf2 = 6\nf = 7\n", ["f2 = 6", "f2 = 7"], ["Step 1", "Step 1 / Gate"]),
    ] as [(String, [String], [String])])
  func under(_ answer: String, _ counted: [String], _ absent: [String]) throws {
    let scoped = try Self.scoped(answer, by: Self.gates)
    #expect(scoped.written == counted)
    #expect(scoped.absentScopes == absent)
    #expect(!scoped.lacksSection)
  }

  @Test("A form asks for each step by its own name, whatever headings stand in it")
  func form() throws {
    let answer = "# Epoch 1\nf = 3\n# Epoch 2\nf = 4\n"
    let form = try Self.scoped(answer, by: "section: Numbers\n" + Self.gates, isForm: true)
    #expect(form.written == ["f = 3", "f = 4"])
    #expect(!form.lacksSection && form.absentScopes.isEmpty)
  }

  @Test("The words for a missing section tell the first four headings, each to 40 signs")
  func words() throws {
    let none = Wording.noSection("Numbers", in: AnswerSheet())
    #expect(none == "the section 'Numbers' was not found; it has no headings")
    let titles = ["A", "B", "C", String(repeating: "x", count: 41), "E"]
    let headings = titles.enumerated().map { line, title in
      Heading(text: title, level: 1, position: Position(line: line + 1, column: 1))
    }
    let some = Wording.noSection("Numbers", in: AnswerSheet(headings: headings))
    let long = String(repeating: "x", count: 40)
    #expect(
      some == "the section 'Numbers' was not found; its headings are 'A', 'B', 'C', '\(long)'")
  }
}

extension ScopedSheet {
  /// The sheet's statements, each with the value of its last side where it has one.
  fileprivate var written: [String] {
    sheet.statements.map { statement in
      let name = statement.name + (statement.entry.map { "[\($0.row)]" } ?? "")
      guard case .value(let value)? = statement.sides.last?.content else { return name }
      return "\(name) = \(value)"
    }
  }
}
