import Algebra
import Marking
import Reports
import Testing

@testable import Grading

@Suite("The tally of a run")
struct TallyTests {
  private func result(
    _ id: String, _ points: Double, of max: Double = 10, error: String? = nil
  ) -> SubmissionResult {
    let step = StepMark(
      step: "Z1", verdict: points < max ? .wrong : .correct, points: points, max: max, stated: nil,
      expected: ExpectedValue(Matrix(scalar: 1), decimals: 2))
    return SubmissionResult(
      SubmissionMark(
        submission: id, student: id, file: id, error: error, steps: [step],
        firstError: points < max ? "Z1" : nil))
  }

  private func tally(_ results: [SubmissionResult]) -> Tally {
    var tally = Tally(ClassStatistics(steps: [("Z1", 10)]))
    tally.add(results)
    return tally
  }

  @Test("The status is that of the worst that happened")
  func status() {
    let good = tally([result("a", 10), result("b", 5)])
    #expect(good.status(failUnder: nil) == .done)
    #expect(good.status(failUnder: 50) == .done)
    #expect(good.status(failUnder: 51) == .notRight)
    let unreadable = tally([result("a", 0, error: "is empty")])
    #expect(unreadable.status(failUnder: 51) == .someUnreadable)
    #expect(tally([]).status(failUnder: 100) == .done)
    #expect(tally([result("a", 0, of: 0)]).status(failUnder: 100) == .done)
  }

  @Test("The summary counts and averages")
  func summary() {
    #expect(tally([]).summary == "no submissions\n")
    #expect(
      tally([result("a", 10)]).summary == """
        marked      1 submission, 1 with all points
        mean        10 of 10 points (100 %)

        """)
    #expect(
      tally([result("a", 9), result("b\u{1B}", 0, error: "is empty")]).summary == """
        marked      2 submissions, 0 with all points
        mean        4.5 of 10 points (45 %)
        hardest     Z1 90 %
        unreadable  1: b\u{FFFD}

        """)
  }

  @Test("Four of those that could not be read are named, and that there are more")
  func unreadable() {
    for (count, names) in [(4, "a0, a1, a2, a3"), (5, "a0, a1, a2, a3, …")] {
      let results = (0..<count).map { result("a\($0)", 0, error: "is empty") }
      #expect(tally(results).summary.contains("unreadable  \(count): \(names)\n"))
    }
  }

  @Test("The table of a large class has each row that lost points or is for a person to see")
  func listed() {
    func mark(_ id: String, _ change: (inout SubmissionMark) -> Void) -> SubmissionResult {
      let step = StepMark(
        step: "Z1", verdict: .correct, points: 10, max: 10, stated: nil,
        expected: ExpectedValue(Matrix(scalar: 1), decimals: 2))
      var mark = SubmissionMark(submission: id, student: id, file: id, steps: [step])
      change(&mark)
      return SubmissionResult(mark)
    }
    let results =
      (0..<45).map { result("r\($0)", 10) } + [
        mark("late") { ($0.late, $0.latePenalty) = (true, 0.5) },
        mark("form") { $0.formStudent = "x" },
        mark("best") { $0.steps[0].points = 4 },
      ]
    #expect(
      tally(results).table == """
        submission   points  first error
        late         5 / 10  late
        form        10 / 10  see --review
        best         4 / 10  -

        """)
  }

  @Test("The table lines up and keeps control characters out")
  func table() {
    let tally = tally([
      result("long-name", 9.5), result("b\u{1B}", 10), result("c", 0, error: "is empty"),
    ])
    #expect(
      tally.table == """
        submission    points  first error
        long-name   9.5 / 10  Z1
        b\u{FFFD}           10 / 10  -
        c             0 / 10  is empty

        """)
  }

  @Test("Of a class too large for a table those are shown that need a look")
  func limit() {
    let many = (0...Tally.rowLimit).map { result("s\($0)", $0 % 20 == 3 ? 9 : 10) }
    let cut = tally(many)
    #expect(cut.rows.map(\.id) == ["s3", "s23"])
    #expect(
      cut.hint
        == "the table has no room for all; --csv FILE has a row a submission, --html DIR pages\n")
    let whole = tally(Array(many.dropLast()))
    #expect(whole.rows.count == Tally.rowLimit && whole.hint == "")
    let worse = tally((0..<100).map { result("s\($0)", 9) })
    #expect(worse.rows.count == Tally.rowLimit)
    #expect(worse.hint.hasPrefix("… and 60 more that need a look\n"))
  }
}
