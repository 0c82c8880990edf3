import Algebra
import AnswerSheets
import Marking
import Rubrics

@testable import Reports

/// One submission in which every verdict occurs, and a small class around it.
enum ReportSample {
  static func value(_ entries: Double...) -> StatedValue {
    .numbers(
      Matrix(
        Shape(entries.count, 1),
        entries.map { entry in
          Numeral(
            significand: UInt64((abs(entry) * 10).rounded()), exponent: -1, isNegative: entry < 0)
        }))
  }

  static func rubric(_ steps: String) throws -> Rubric {
    try RubricReader.read(
      Array("gradus: 1\ngiven: {x: 1}\nsteps:\n\(steps)".utf8), fileName: "r.yaml")
  }

  /// Two steps, of which the second stands on the first.
  static let two = "  - {step: Z, formula: x}\n  - {step: H, formula: Z + 1}\n"

  static func mark(_ steps: [StepMark]) -> SubmissionMark {
    SubmissionMark(submission: "a", student: "a", file: "a.md", steps: steps)
  }

  static func step(
    _ name: String, _ verdict: Verdict, _ points: Double, of max: Double,
    stated: StatedValue? = nil, expected: [Double] = [0.25], _ diagnosis: Diagnosis? = nil,
    remarks: [Remark] = [], line: Int? = nil, saying message: String = "", isExcused: Bool = false
  ) -> StepMark {
    StepMark(
      step: name, verdict: verdict, points: points, max: max, stated: stated,
      expected: ExpectedValue(Matrix(Shape(expected.count, 1), expected), decimals: 2),
      diagnosis: diagnosis, remarks: remarks,
      position: line.map { Position(line: $0, column: 5) }, message: message, isExcused: isExcused)
  }

  /// Nine steps: two right, one of them with more to say, one of each other verdict, one left out.
  static var submission: SubmissionMark {
    var wrong = step(
      "H", .wrong, 0.5, of: 2, stated: value(0.5, -1), expected: [0.25, 4], .rateOmitted, line: 4,
      saying: "the rate is left out")
    wrong.wrong = WrongValue(
      group: "H: rate-omitted", expectedOwn: Matrix(Shape(2, 1), [0.5, 8]))
    var other = Position(line: 2, column: 1)
    other.file = 1
    var second = step(
      "L", .imprecise, 0.5, of: 1, stated: value(0.3),
      remarks: [
        Remark(.brokenEquality, at: Position(line: 7, column: 9), message: "2 = 3 does not hold")
      ], saying: "needs 2 decimals, found 1")
    second.position = other
    let steps = [
      step("Z", .correct, 2, of: 2, stated: value(4, 0), expected: [4, 0], line: 3),
      wrong,
      step(
        "P", .followThrough, 1, of: 1, stated: value(0.7),
        remarks: [Remark(.ownValueUsed, steps: ["H"], message: "it stands on your own H")], line: 6,
        saying: "right, but from your own H"),
      second,
      step(
        "T", .correct, 1, of: 1, stated: value(1),
        remarks: [
          Remark(
            .entries, at: Position(line: 8, column: 2), steps: ["W"],
            entries: [.init(row: 2, column: 1), .init(row: 3)], message: "two entries are off")
        ], line: 8),
      step("dW", .missing, 0, of: 1, saying: "not stated"),
      step("b", .unreadable, 0, of: 1, stated: .text("[1 2"), line: 9, saying: "']' is missing"),
      step("e", .missing, 0, of: 0, isExcused: true),
      step("x", .wrong, 0, of: 1, stated: value(9), line: 10, saying: "does not follow"),
    ]
    var mark = SubmissionMark(
      submission: "s1.ada", student: "1815", attempt: 2, late: true, file: "ada.md", steps: steps,
      firstError: "H")
    mark.name = "Ada"
    mark.furtherFiles = ["more.md"]
    mark.latePenalty = 0.1
    mark.groups = [.init(title: "Forward", steps: [0, 1, 2])]
    mark.unreadLines = [
      UnreadLine(
        position: Position(line: 11, column: 1), text: "Q := 3 ?", reason: "no name stands there")
    ]
    return mark
  }

  /// One that could not be read.
  static var unreadable: SubmissionMark {
    SubmissionMark(
      submission: "s2", student: "s2", file: "s2.pdf", error: "it is locked",
      steps: submission.steps.map {
        step($0.step, .unreadable, 0, of: $0.max, saying: "it is locked")
      })
  }

  /// Two submissions like the sample, and the one that could not be read.
  static var statistics: ClassStatistics {
    var statistics = ClassStatistics(
      steps: submission.steps.map { ($0.step, $0.max) })
    for mark in [submission, unreadable, submission] {
      statistics.add(SubmissionResult(mark))
    }
    return statistics
  }
}

/// The bytes of a report, as text.
func text(of bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }
