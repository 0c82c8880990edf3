import AnswerSheets
import Marking
import Testing

/// The rubric's `marking:` block, and what follow-through is worth.
@Suite("Policy")
struct PolicyTests {
  /// Two layers with numbers that come out even: Z = 5, R = 5, S = [10; 15].
  static func desk(_ marking: String = "", step: String = "") throws -> Desk {
    try Desk(
      """
      gradus: 1
      given:
        X: [1, 2]
        W: [1, 2]
        V: [2, 3]
      steps:
        - {step: Z, formula: "W' * X", points: 2}
        - {step: S, formula: "V * Z"\(step.isEmpty ? "" : ", marking: {\(step)}")}
        - {step: T, formula: "sigmoid(V) .* S"}
        - {step: P, formula: "Z * V"}
      \(marking.isEmpty ? "" : "marking: {\(marking)}")
      """)
  }

  @Test("A given copied wrongly is followed through, and said once, where it is first used")
  func misread() throws {
    let marks = try Self.desk().mark("W = [1; 3]\nZ = 7\nS = [14; 21]\nP = [10; 15]")
    #expect(marks["Z"]?.verdict == .followThrough)
    #expect(marks["Z"]?.remarks.map(\.kind) == [.givenMisread])
    #expect(marks["Z"]?.remarks.first?.position == Position(line: 1, column: 1))
    #expect(marks["S"]?.verdict == .followThrough)
    #expect(marks["S"]?.remarks.map(\.kind) == [.ownValueUsed])
    #expect(marks["P"]?.verdict == .correct, "as it would have been without the slip")
  }

  @Test("A misread given costs its share once, at the step that the sheet states first")
  func misreadShare() throws {
    // Z, which S is worked out from, stands behind it.
    let marks = try Self.desk("misread: 0").mark("W = [1; 3]\nS = [14; 21]\nZ = 7\nP = [14; 21]")
    #expect(marks["S"]?.points == 0 && marks["Z"]?.points == 2)
    #expect(marks["S"]?.remarks.map(\.kind) == [.ownValueUsed, .givenMisread])
    #expect(marks["Z"]?.remarks.isEmpty == true)
  }

  /// Of 45 steps, each the sum of the two before it, there are a thousand million ways from the last
  /// back to the given.
  @Test("Of a long chain behind a misread given each step is looked at once")
  func misreadChain() throws {
    let names = (3...45).map { "a\($0)" }
    let desk = try Desk(
      """
      gradus: 1
      given: {x: 3}
      steps:
        - {step: a1, formula: x}
        - {step: a2, formula: 2 * x}
      \((3...45).map { "  - {step: a\($0), formula: a\($0 - 1) + a\($0 - 2)}" }.joined(separator: "\n"))
      """)
    var values = [8, 16]
    for _ in names { values.append(values[values.count - 1] + values[values.count - 2]) }
    let lines = values.enumerated().map { "a\($0 + 1) = \($1)" }
    let marks = try desk.mark("x = 8\n" + lines.joined(separator: "\n") + "\n")
    #expect(marks["a1"]?.remarks.map(\.kind) == [.givenMisread])
    for name in names { #expect(marks[name]?.remarks.map(\.kind) == [.ownValueUsed], "\(name)") }
  }

  @Test("A given copied wrongly and used rightly costs nothing")
  func misreadUnused() throws {
    let marks = try Self.desk().mark("W = [1; 3]\nZ = 5")
    #expect(marks["Z"]?.verdict == .correct)
    #expect(marks["Z"]?.remarks.isEmpty == true)
  }

  @Test(
    "What a wrong zero leaves nothing to work out earns the degenerate share",
    arguments: [("", 0.0), ("degenerate: 0.25", 0.25)])
  func degenerate(marking: String, share: Double) throws {
    let marks = try Self.desk(marking).mark("Z = 0\nS = [0; 0]\nT = [0; 0]\nP = [0; 0]")
    #expect(marks["Z"]?.verdict == .wrong)
    for step in ["S", "T", "P"] {
      #expect(marks[step]?.verdict == .followThrough)
      #expect(marks[step]?.points == share)
    }
  }

  @Test(
    "Shares multiply",
    arguments: [
      ("", "Z = 6\nS = [12; 18]", 1.0), ("follow-through: 0.5", "Z = 6\nS = [12; 18]", 0.5),
      ("imprecise: 0.25", "T = [9; 14]", 0.25),
      ("follow-through: 0.5, imprecise: 0.5", "S = [8; 12]\nT = [7; 11]", 0.25),
      ("entries: share", "S = [10; 16]", 0.5), ("", "S = [10; 16]", 0),
      ("entries: share", "S = [11; 16]", 0),
      // T is [8.8; 14.3]: what is off loses its share, whatever its digits.
      ("entries: share, imprecise: 0.5", "T = [9; 5]", 0.25),
      ("entries: share, imprecise: 0.5", "T = [9; 5.25]", 0.25),
      ("entries: share, follow-through: 0.5", "S = [10; 99]", 0.5),
      ("entries: share, follow-through: 0.5", "Z = 6\nS = [12; 99]", 0.25),
    ])
  func shares(marking: String, answer: String, points: Double) throws {
    let marks = try Self.desk(marking).mark(answer)
    let last = answer.contains("T =") ? "T" : "S"
    #expect(marks[last]?.points == points, "\(answer): \(marks[last]?.message ?? "")")
  }

  @Test("An entry that is exact needs no digits beside one that is off")
  func exactEntry() throws {
    let desk = try Desk(
      """
      gradus: 1
      given: {W: [1, 2]}
      steps: [{step: S, formula: 2 * W}]
      marking: {entries: share, imprecise: 0.5}
      """)
    #expect(try desk.mark("S = [2; 9]")["S"]?.points == 0.5)
  }

  @Test(
    "A step's own policy goes before the rubric's",
    arguments: [
      ("tolerance: {absolute: 0.5}", "S = [10.4; 15]", Verdict.correct),
      ("tolerance: {relative: 0.01}", "S = [10.4; 15]", .wrong),
      ("orientation: strict", "S = [10 15]", .wrong),
      ("orientation: any", "S = [10 15]", .correct),
    ])
  func ownPolicy(step: String, answer: String, verdict: Verdict) throws {
    let marks = try Self.desk(step: step).mark(answer)
    #expect(marks["S"]?.verdict == verdict)
    // The other steps keep the default.
    #expect(try Self.desk(step: step).mark("P = [10.4; 15]")["P"]?.verdict == .wrong)
  }

  @Test(
    "Digits may be cut off where the rubric says so",
    arguments: [("accept", Verdict.correct), ("reject", .wrong)])
  func truncation(policy: String, verdict: Verdict) throws {
    // T = [8.80797; 14.28861]
    let marks = try Self.desk("truncation: \(policy)").mark("T = [8.807; 14.288]")
    #expect(marks["T"]?.verdict == verdict)
    if verdict == .correct { #expect(marks["T"]?.remarks.map(\.kind) == [.truncated]) }
  }

  /// By `100 * .1279` a value of 12 comes from a factor cut to .12, one of 13 from a factor rounded
  /// to .13.
  @Test(
    "A value that nobody wrote down was cut off only where the rubric lets digits be cut off",
    arguments: [
      ("accept", "12.00", Verdict.correct), ("reject", "12.00", .wrong),
      ("accept", "13.00", .correct), ("reject", "13.00", .correct),
      ("accept", "12.79", .correct), ("reject", "12.79", .correct), ("accept", "12.50", .wrong),
    ])
  func unstated(policy: String, stated: String, verdict: Verdict) throws {
    // The factor is a step that is not stated.
    let step = try Desk(
      """
      gradus: 1
      given: {u: 0.1279, v: 1}
      steps:
        - {step: z, formula: "u * v"}
        - {step: y, formula: "100 * z"}
      marking: {truncation: \(policy)}
      """)
    #expect(try step.mark("y = \(stated)")["y"]?.verdict == verdict)
  }

  @Test("What is exactly right from own values is no imprecise reference")
  func exactFromOwnValues() throws {
    // Without the bias z is 0 and sigmoid(0) is .5, which is also .525 to one digit.
    let neuron = try Desk(
      """
      gradus: 1
      given: {x: [1, 2], w: [0.5, -0.25], b: 0.1}
      steps:
        - {step: z, formula: "w' * x + b"}
        - {step: a, formula: sigmoid(z), points: 2}
      """)
    let marks = try neuron.mark("z = 0\na = 0.5")
    #expect(marks["a"]?.verdict == .followThrough)
    #expect(marks["a"]?.points == 2)
  }
}
