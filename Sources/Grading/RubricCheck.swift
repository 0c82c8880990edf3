internal import Marking
internal import Rubrics

/// One `lint` from the rubric files to the exit status.
package struct RubricCheck: Sendable {
  private let paths: [String]
  /// Whose numbers are looked at, where they are drawn.
  private let student: String?

  package init(paths: [String], student: String? = nil) {
    self.paths = paths
    self.student = student
  }

  /// Prints every fault of every rubric on standard output, or that there is none.
  /// - Throws: `RunFailure` where a file is missing.
  package func run() throws -> ExitStatus {
    var status = ExitStatus.done
    for path in paths {
      do throws(RunFailure) {
        let rubric = try rubric(at: path)
        let count = rubric.steps.count
        try StandardStream.output.write(
          "\(printable(path)): \(count) step\(count == 1 ? "" : "s"), \(Points.text(rubric.points)) points, "
            + "no faults\n")
      } catch {
        guard error.status == .invalidRubric else { throw error }
        try StandardStream.output.write(error.description + "\n")
        status = .invalidRubric
      }
    }
    return status
  }

  /// A rubric that draws its numbers is checked with those of the student named, else with some that may be drawn.
  private func rubric(at path: String) throws(RunFailure) -> Rubric {
    guard let student else { return try Rubric.load(path) }
    return try Rubric.load(path, student: student)
  }
}
