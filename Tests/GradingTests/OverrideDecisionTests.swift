import AnswerSheets
import Marking
import Rubrics
import Testing

@testable import Grading

/// A person's decisions applied to a mark.
@Suite("Decisions about a submission")
struct OverrideDecisionTests {
  private static let rubric = Result {
    try RubricReader.read(
      Array(
        """
        gradus: 1
        given: {x: 2}
        steps:
          - {step: a, formula: 3 * x, points: 4}
          - {step: b, formula: a + 1, points: 2}
        """.utf8), fileName: "r.yaml")
  }

  private func decision(
    _ step: String, _ points: Double?, of submission: String = "ada", verdict: String? = nil
  ) -> Overrides.Decision {
    Overrides.Decision(
      submission: submission, step: step, points: points, reason: "seen", verdict: verdict)
  }

  /// The points of each step of an answer that has `a` wrong and `b` right from it.
  private func points(_ decisions: [Overrides.Decision]) throws -> ([Double], [String]) {
    let rubric = try Self.rubric.get()
    let overrides = Overrides(decisions, [], by: rubric)
    let sheet = try AnswerReader.read(Array("a = 7\nb = 8\n".utf8), fileName: "a.txt")
    var mark = SubmissionMark(
      submission: "ada", student: "71", file: "a.txt",
      steps: Marker(rubric: rubric).mark(sheet).steps)
    overrides.apply(to: &mark, by: rubric)
    return (mark.steps.map(\.points), overrides.notices)
  }

  @Test("A decision stands in place of the marker's points")
  func one() throws {
    #expect(try points([]).0 == [0, 2])
    #expect(try points([decision("a", 3)]).0 == [3, 2])
    #expect(try points([decision("b", 0)]).0 == [0, 0])
    #expect(try points([decision("a", 3, of: "bo")]).0 == [0, 2])
  }

  @Test("Of two decisions about one step neither counts, whichever comes first")
  func two() throws {
    for decisions in [[1.0, 3.0], [3, 1]] {
      let (points, notices) = try points(decisions.map { decision("a", $0) })
      #expect(points == [0, 2])
      #expect(notices.count == 2)
    }
    #expect(try points([decision("a", 3), decision("b", 1)]).0 == [3, 1])
  }

  @Test("More than a step is worth is refused, as much is not")
  func most() throws {
    #expect(try points([decision("a", 4)]).0 == [4, 2])
    #expect(try points([decision("a", 4.01)]).0 == [0, 2])
  }

  @Test("A decision about the whole is spread over the steps")
  func whole() throws {
    #expect(try points([decision("*", 3)]).0.reduce(0, +) == 3)
    #expect(try points([decision("*", 6)]).0 == [4, 2])
    #expect(try points([decision("*", 7)]).0 == [0, 2])
  }

  private static let withBonus = Result {
    try RubricReader.read(
      Array(
        """
        gradus: 1
        given: {x: 2}
        steps:
          - {step: a, formula: 3 * x, points: 4}
          - {step: b, formula: a + 1, points: 2, optional: true}
          - {step: c, formula: a + 2, points: 1, bonus: true}
        """.utf8), fileName: "r.yaml")
  }

  /// The mark of an answer that states `a` alone, by some decisions.
  private func withBonus(
    _ decisions: [Overrides.Decision], rules: [OverrideRule] = []
  ) throws -> SubmissionMark {
    let rubric = try Self.withBonus.get()
    let sheet = try AnswerReader.read(Array("a = 7\n".utf8), fileName: "a.txt")
    var mark = SubmissionMark(
      submission: "ada", student: "71", file: "a.txt",
      steps: Marker(rubric: rubric).mark(sheet).steps)
    Overrides(decisions, rules, by: rubric).apply(to: &mark, by: rubric)
    return mark
  }

  @Test("A whole submission is worth its own maximum and the bonus, to which goes what is beyond")
  func wholeBeyond() throws {
    #expect(try withBonus([decision("*", 4)]).steps.map(\.points) == [4, 0, 0])
    #expect(try withBonus([decision("*", 4.5)]).steps.map(\.points) == [4, 0, 0.5])
    let refused = try withBonus([decision("*", 5.5)])
    #expect(refused.steps.map(\.points) == [0, 0, 0] && refused.decision == nil)
    #expect(refused.notices == [": 'ada' gets 5.5 points, but is worth 5; not applied"])
    #expect(
      refused.staleReason
        == "5.5 points were given, the submission is worth 5; not applied")
  }

  @Test("What has changed since the whole was decided about is kept")
  func wholeStale() throws {
    var whole = decision("*", 3, verdict: "unreadable")
    #expect(try withBonus([whole]).staleReason == "it could not be read, now it can")
    whole.verdict = nil
    #expect(try withBonus([whole]).staleReason == nil)
    whole.max = 4
    #expect(try withBonus([whole]).staleReason == nil)
    whole.max = 6
    #expect(try withBonus([whole]).staleReason == "it was worth 6, it is worth 4")
  }

  @Test("A rule remembers what the step was worth")
  func ruleMaximum() throws {
    func reason(_ max: Double?) throws -> String? {
      let rule = OverrideRule(
        conditions: [.step: "a"], award: .points(1), reason: "", max: max, file: "o", line: 2)
      let step = try withBonus([], rules: [rule]).steps[0]
      #expect(step.points == 1)
      return step.staleReason
    }
    #expect(try reason(nil) == nil && reason(4) == nil)
    #expect(try reason(3) == "the step was worth 3, it is worth 4")
  }

  @Test("A hair more than a step is worth is told in full")
  func hair() throws {
    #expect(
      try points([decision("a", 4.0000001)]).1
        == [": 'a' of 'ada' gets 4.0000001 points, but is worth 4; not applied"])
  }

  /// Whose a decision is, of ids that look alike.
  @Test("Ids are told apart by their bytes; a name that is none is whose it looks like")
  func lookalikes() throws {
    let (composed, decomposed) = ("\u{E9}", "e\u{301}")
    func owners(_ names: [String], among ids: [String]) throws -> [String] {
      let rubric = try Self.rubric.get()
      var overrides = Overrides(
        names.map { decision("a", 3, of: $0) } + [decision("z", 1, of: "nobody")], [], by: rubric)
      overrides.assign(to: ids.map { Submission(id: $0, files: []) })
      #expect(
        overrides.notices.count { $0.contains("nobody") } == 1, "\(overrides.notices)")
      return ids.filter { id in
        var mark = SubmissionMark(
          submission: id, student: id, file: id,
          steps: Marker(rubric: rubric).mark(AnswerSheet()).steps)
        overrides.apply(to: &mark, by: rubric)
        return mark.steps[0].points == 3
      }
    }
    #expect(try owners([composed], among: [composed, decomposed]).map { $0.utf8.count } == [2])
    #expect(try owners([decomposed], among: [composed, decomposed]).map { $0.utf8.count } == [3])
    #expect(try owners([composed, decomposed], among: [composed, decomposed]).count == 2)
    #expect(try owners([composed], among: [decomposed]).count == 1)
    #expect(try owners([" lead"], among: [" lead", "lead"]) == [" lead"])
    #expect(try owners(["lead "], among: ["lead"]) == ["lead"])
    #expect(try owners(["lead "], among: ["lead", " lead"]) == [])
  }

  @Test("A name that many submissions look like is nobody's, a number with blanks its student's")
  func owners() {
    func submission(_ id: String, _ student: String) -> Submission {
      Submission(id: id, student: student, files: [])
    }
    let owners = SubmissionOwners([
      submission("a1", "71"), submission("a2", "71"), submission("lead", "lead"),
      submission(" lead", " lead"), submission("72", "72"),
    ])
    func found(_ name: String) -> SubmissionOwners.Match {
      owners.submissions(by: SubmissionID(name))
    }
    for name in ["71", " 71\t"] {
      #expect(found(name) == .submissions([SubmissionID("a1"), SubmissionID("a2")]))
    }
    #expect(found("72 ") == .submissions([SubmissionID("72")]))
    #expect(found("lead ") == .several(2))
    #expect(found("x") == .nobody && found(" ") == .nobody)
  }

  @Test("What is not applied is told in the order of the rows")
  func order() throws {
    var (first, second) = (decision("a", 9, of: "z"), decision("b", 1, of: "nobody"))
    (first.position, first.line) = ("o:9", 9)
    (second.position, second.line) = ("o:10", 10)
    var overrides = Overrides([second, first], [], by: try Self.rubric.get())
    overrides.assign(to: [Submission(id: "z", files: [])])
    #expect(overrides.notices.map { $0.prefix(4) } == ["o:9:", "o:10"])
  }
}
