/// The exit status of the process, by what came of the run.
package enum ExitStatus: Int32, Sendable {
  case done = 0
  /// A step is not right, or a submission is below the share asked for.
  case notRight = 1
  /// All is graded, but some submission could not be read.
  case someUnreadable = 3
  case usage = 64
  case invalidRubric = 65
  case missingInput = 66
  case unwritableReport = 73
  case inputOutput = 74
  /// Ended by a signal: 128 and its number, as shells say it.
  case hungUp = 129
  case interrupted = 130
  case terminated = 143
}

/// Why a run cannot go on, for the person who started it.
package struct RunFailure: Error, CustomStringConvertible, Sendable {
  package let status: ExitStatus
  package let description: String

  package init(_ status: ExitStatus, _ description: String) {
    self.status = status
    self.description = description
  }
}
