import AnswerSheets
import Marking
import Rubrics
import Testing

/// Steps as people set them: parts, several lawful formulas and givens, optional and bonus steps,
/// groups.
@Suite struct StepFormTests {
  private static func update(_ entries: String) throws -> Desk {
    try Desk(
      """
      gradus: 1
      given: {W: [[1, 2], [3, 4]], dW: [[0.1, 0.2], [0.3, 0.4]], eta: 0.5}
      steps:
        - step: W_new
          formula: W - eta * dW
          points: 4
          parts: {w5_new: "[1,1]", w6_new: "[1,2]", w7_new: "[2,1]", w8_new: "[2,2]"}
          marking: {entries: \(entries)}
        - {step: s, formula: sum(W_new)}
      """)
  }

  @Test(
    "What is expected of a step with several formulas is the value of the one that it follows",
    arguments: [("0.50", "0.5"), ("0.75", "0.75"), ("1.00", "1"), ("0.90", "0.5")])
  func expectedOfSeveral(_ stated: String, _ expected: String) throws {
    let desk = try Desk(
      """
      gradus: 1
      given: {x: 0.25}
      steps: [{step: L, formula: ["2 * x", "3 * x", "4 * x"]}]
      """)
    let mark = try #require(try desk.mark("L = \(stated)")["L"])
    let value = try #require(Double(mark.expected.description))
    #expect(value == Double(expected), "\(mark.expected.description)")
  }

  /// The sheet has the ½ of the loss, and z without its bias; .0420 is the new loss without the ½.
  @Test(
    "What is worked out anew goes by the formulas that the sheet follows",
    arguments: [("0.0214", Verdict.followThrough), ("0.0420", .wrong)])
  func formulasTogether(_ stated: String, _ verdict: Verdict) throws {
    let desk = try Desk(
      """
      gradus: 1
      given: {x: 2, w: 0.5, b: 0.3, y: 1, eta: 0.2}
      steps:
        - {step: z, formula: w * x + b}
        - {step: a, formula: sigmoid(z)}
        - {step: L, formula: ["half_squared_error(y, a)", "squared_error(y, a)"]}
        - {step: dw, formula: "gradient(L, w)"}
        - {step: w_new, formula: w - eta * dw}
        - {step: L_new, formula: "L where w = w_new"}
      marking: {digits: 3}
      """)
    let sheet = "z = 1.000\na = 0.731\nL = 0.036\ndw = -0.106\nw_new = 0.521\nL_new = \(stated)\n"
    #expect(try desk.mark(sheet)["L_new"]?.verdict == verdict)
  }

  @Test(
    "entries stated under their own names or by index",
    arguments: [
      ("w5_new = 0.95\nw6_new = 1.90\nw7_new = 2.85\nw8_new = 3.80\ns = 9.50", "correct"),
      ("w5+ = 0.95\nw6' = 1.90\nnew w7 = 2.85\nw_8^{new} = 3.80", "correct"),
      ("W_new[1,1] = 0.95\nW_new[1,2] = 1.90\nW_new[2,1] = 2.85\nW_new[2,2] = 3.80", "correct"),
      ("w5_new = 0.95\nW_new[1,2] = 1.90\nw7_new = 2.85\nw8_new = 3.80", "correct"),
      ("w5_new = 0.95\nw6_new = 1.90\nw7_new = 2.85", "missing"),
      ("w5_new = 0.95\nw6_new = 1.70\nw7_new = 2.85", "wrong"),
      ("w5_new = 0.95\nw6_new = 1.70\nw7_new = 2.85\nw8_new = 3.80", "wrong"),
      ("W_new[3,1] = 0.95", "unreadable"),
      ("w5_new = 0.95\nW_new = [0.95 1.90; 2.85 3.80]", "correct"),
    ])
  func parts(_ answer: String, _ verdict: String) throws {
    let mark = try #require(try Self.update("all").mark(answer)["W_new"])
    #expect(mark.verdict.rawValue == verdict, "\(mark.message)")
    #expect(mark.points == (verdict == "correct" ? 4 : 0))
  }

  @Test("entries that are not stated are missing, the others earn their share")
  func shares() throws {
    let desk = try Self.update("share")
    let partial = try #require(
      try desk.mark("w5_new = 0.95\nw6_new = 1.90\nw7_new = 2.85")["W_new"])
    #expect(partial.points == 3)
    #expect(partial.stated?.description == "[0.95 1.90; 2.85 ?]")
    #expect(partial.message == "the entry (2, 2) is not stated; the others are right")
    let wrong = try #require(
      try desk.mark("w5_new = 0.95\nw6_new = 1.70\nw7_new = 2.85")["W_new"])
    #expect(wrong.points == 2)
    #expect(wrong.remarks.contains { $0.kind == .entries && $0.entries.map(\.column) == [2] })
  }

  @Test(
    "what is not stated of a matrix is worked out for what follows, not left open",
    arguments: [
      ("w5_new = 0.95\nw6_new = 1.90\nw7_new = 2.85\ns = 9.50", Verdict.correct),
      ("w5_new = 0.95\nw6_new = 1.90\nw7_new = 2.85\ns = 9.70", .wrong),
      ("w5_new = 0.85\nw6_new = 1.90\nw7_new = 2.85\ns = 9.40", .followThrough),
      ("w5_new = 0.85\nw6_new = 1.90\nw7_new = 2.85\ns = 9.80", .wrong),
    ])
  func partialSources(_ answer: String, _ verdict: Verdict) throws {
    #expect(try Self.update("all").mark(answer)["s"]?.verdict == verdict)
  }

  private static let lists = """
    gradus: 1
    given: {y: 1, x: 2, w: 0.3}
    steps:
      - {step: p, formula: w * x}
      - {step: E, formula: ["half_squared_error(y, p)", "squared_error(y, p)"]}
      - {step: delta, formula: ["p - y", "y - p"]}
      - {step: dw, formula: "gradient(E, w)"}
      - {step: d2, formula: 2 * dw}
    """

  @Test(
    "each formula of a list is lawful, and the second ones belong together",
    arguments: [
      ("p = 0.60\nE = 0.08\ndelta = -0.40\ndw = -0.80\nd2 = -1.60", [true, true, true, true]),
      ("p = 0.60\nE = 0.16\ndelta = 0.40\ndw = -1.60\nd2 = -3.20", [true, true, true, true]),
      ("p = 0.60\nE = 0.24\ndelta = 0.20\ndw = -2.40", [false, false, false, false]),
      ("dw = -1.60\nd2 = -3.20", [false, false, true, true]),
      ("d2 = -3.20", [false, false, false, true]),
    ])
  func formulaLists(_ answer: String, _ right: [Bool]) throws {
    let marks = try Desk(Self.lists).mark(answer)
    #expect(["E", "delta", "dw", "d2"].map { marks[$0]?.verdict == .correct } == right)
  }

  @Test("an own error is followed by either formula")
  func followThroughOfLists() throws {
    let marks = try Desk(Self.lists).mark("p = 0.70\nE = 0.09\ndelta = 0.30\ndw = -1.20")
    #expect(marks["E"]?.verdict == .followThrough)
    #expect(marks["delta"]?.verdict == .followThrough)
    #expect(marks["dw"]?.verdict == .followThrough)
  }

  @Test(
    "a given with two lawful values",
    arguments: [
      ("v = 0.90\nu = 1.62", [Verdict.correct, .correct]),
      ("v = 0.18\nu = 0.32", [.correct, .correct]),
      ("eta = 0.1\nv = 0.18\nu = 0.32", [.correct, .correct]),
      ("eta = 0.2\nv = 0.36\nu = 0.65", [.followThrough, .followThrough]),
      ("v = 0.70\nu = 1.26", [.wrong, .followThrough]),
      ("v = 0.90\nu = 0.32", [.correct, .wrong]),
    ])
  func either(_ answer: String, _ verdicts: [Verdict]) throws {
    let desk = try Desk(
      """
      gradus: 1
      given: {x: 1.8, eta: {either: [0.5, 0.1]}}
      steps:
        - {step: v, formula: eta * x}
        - {step: u, formula: v * x}
      """)
    let marks = try desk.mark(answer)
    #expect(["v", "u"].compactMap { marks[$0]?.verdict } == verdicts)
  }

  private static let byStep = """
    gradus: 1
    given: {x: 2}
    steps:
      - group: Forward
        points: 6
        steps:
          - {step: a, formula: 3 * x}
          - {step: b, formula: a + x, points: 2}
          - {step: c, formula: a * b, optional: true, points: 3}
          - {step: e, formula: c + 1, bonus: true, points: 2}
      - {step: f, formula: b + 1}
    """

  @Test(
    "optional steps count where they are stated, a bonus comes on top, groups share their points",
    arguments: [
      ("a = 6\nb = 8\nf = 9", 7.0, 7.0), ("a = 6\nb = 8\nc = 48\nf = 9", 10, 10),
      ("a = 6\nb = 8\nc = 45\nf = 9", 7, 10), ("a = 6\nb = 8\nc = 48\ne = 49\nf = 9", 12, 10),
      ("a = 6\nf = 9", 3, 7), ("e = 49", 2, 7),
    ])
  func byStep(_ answer: String, _ points: Double, _ max: Double) throws {
    let marks = try Desk(Self.byStep).mark(answer)
    #expect(marks.values.reduce(0) { $0 + $1.points } == points)
    #expect(marks.values.reduce(0) { $0 + $1.max } == max)
    #expect(marks["e"]?.isExcused == !answer.contains("e ="))
    #expect(marks["a"]?.isExcused == false)
  }

  @Test("a group's points are shared out in proportion")
  func groups() throws {
    let rubric = try Desk(Self.byStep).marker.rubric
    #expect(rubric.groups.map(\.title) == ["Forward"])
    #expect(rubric.steps.map(\.group) == [0, 0, 0, 0, nil])
    #expect(rubric.steps.map(\.points) == [2, 4, 3, 2, 1])
    #expect(rubric.points == 7)
  }

  @Test(
    "faults in these forms say what is expected",
    arguments: [
      (
        "- {step: a, formula: [x, \"[x, x]\"]}",
        "this formula is 1×2, the first one 1×1"
      ),
      ("- {step: a, formula: []}", "found an empty list, expected a formula or several"),
      (
        "- {step: a, formula: \"[x; x]\", parts: {p: \"[3]\"}}",
        "found '[3]', expected a place in 'a': '[1]' to '[2]'"
      ),
      (
        "- {step: a, formula: x + 1, optional: perhaps}",
        "found 'perhaps', expected 'true' or 'false' for 'optional'"
      ),
      (
        "- {step: a, formula: \"[x; x]\", parts: {x: \"[1]\"}}",
        "the part 'x' would be taken for 'x'; rename it"
      ),
      (
        "- {group: G, points: 3, steps: [{step: a, formula: x + 1, bonus: true}]}",
        "none of the group's steps has points to share '3' out by"
      ),
    ])
  func faults(_ step: String, _ message: String) throws {
    let text = "gradus: 1\ngiven: {x: 2}\nsteps:\n  \(step)\n"
    #expect {
      try RubricReader.read(Array(text.utf8), fileName: "r.yaml")
    } throws: { error in
      (error as? RubricFaults)?.faults.map(\.message) == [message]
    }
  }
}
