import Algebra
import Foundation
import Marking
import Reports
import Rubrics

@testable import Grading

/// Tests that fill exports of gradebooks with a step worth 10 points.
protocol FillsGradebooks {}

extension FillsGradebooks {
  func result(
    _ student: String, _ points: Double, id: String? = nil, attempt: Int? = nil,
    error: String? = nil
  ) -> SubmissionResult {
    let step = StepMark(
      step: "Z1", verdict: points == 10 ? .correct : .wrong, points: points, max: 10, stated: nil,
      expected: ExpectedValue(Matrix(scalar: 1), decimals: 2))
    return SubmissionResult(
      SubmissionMark(
        submission: id ?? student, student: student, attempt: attempt, file: student, error: error,
        steps: [step]))
  }

  /// Fills an export and returns it with what was said about it.
  func fill(
    _ export: String, assignment: String? = nil, _ results: [SubmissionResult],
    unreadable: GradebookSource.Unreadable = .keep, feedback: String? = nil
  ) throws -> (text: String, notices: [String]) {
    let folder = try TemporaryFolder()
    let file = try folder.write(export, to: "export.csv")
    let rubric = try Rubric.load(
      folder.write(
        """
        gradus: 1
        title: Homework 1
        given: {x: 1}
        steps:
          - {step: Z1, formula: x, points: 10}

        """, to: "rubric.yaml"))
    var filling = try GradebookFilling(
      GradebookSource(file: file, assignment: assignment, unreadable: unreadable), rubric: rubric)
    for result in results { filling.add(result, feedback: feedback) }
    let bytes = filling.finish()
    let notices = filling.notices.map { $0.replacingOccurrences(of: file, with: "export.csv") }
    return (String(decoding: bytes, as: UTF8.self), notices)
  }
}
