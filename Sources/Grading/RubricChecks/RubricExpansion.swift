internal import Rubrics

/// One `lint --expand`: rubrics with their networks written out as plain steps.
package struct RubricExpansion: Sendable {
  private let paths: [String]

  package init(paths: [String]) {
    self.paths = paths
  }

  /// Prints each rubric as YAML on standard output, or its faults.
  /// - Throws: `RunFailure` where a file is missing.
  package func run() throws -> ExitStatus {
    var status = ExitStatus.done
    for (index, path) in paths.enumerated() {
      let bytes = try Rubric.bytes(of: path)
      let text: String
      do {
        text = try RubricReader.expanded(bytes, fileName: path)
      } catch {
        text = "\(error)\n"
        status = .invalidRubric
      }
      try StandardStream.output.write(index == 0 ? text : "---\n" + text)
    }
    return status
  }
}
