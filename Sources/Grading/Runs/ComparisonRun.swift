/// One `compare` from the two files to the exit status.
package struct ComparisonRun: Sendable {
  private let old: String
  private let new: String
  private let format: ComparisonFormat

  package init(old: String, new: String, format: ComparisonFormat) {
    self.old = old
    self.new = new
    self.format = format
  }

  /// Prints what changed; that something did is no failure.
  /// - Throws: `RunFailure` where a file is missing or holds no run.
  package func run() throws(RunFailure) -> ExitStatus {
    let comparison = RunComparison(try RecordedRun.load(old), try RecordedRun.load(new))
    try StandardStream.output.write(comparison.written(as: format))
    return .done
  }
}
