internal import Rubrics

/// One `lint` from the rubric files to the exit status.
package struct RubricCheck: Sendable {
  private let paths: [String]

  package init(paths: [String]) {
    self.paths = paths
  }

  /// Prints every fault of every rubric on standard output, or that there is none.
  /// - Throws: `RunFailure` where a file is missing.
  package func run() throws -> ExitStatus {
    var status = ExitStatus.done
    for path in paths {
      do throws(RunFailure) {
        let rubric = try Rubric.load(path)
        let count = rubric.steps.count
        try StandardStream.output.write(
          "\(printable(path)): \(count) step\(count == 1 ? "" : "s"), \(rubric.points) points, "
            + "no faults\n")
      } catch {
        guard error.status == .invalidRubric else { throw error }
        try StandardStream.output.write(error.description + "\n")
        status = .invalidRubric
      }
    }
    return status
  }
}
