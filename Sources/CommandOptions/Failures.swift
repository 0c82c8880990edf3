internal import ArgumentParser
internal import Grading

/// Ends the command with the message and status of a failure.
package func endingAsFailure<Result>(_ body: () throws -> Result) throws -> Result {
  do {
    return try body()
  } catch let failure as RunFailure {
    StandardStream.say(failure.description)
    throw ExitCode(failure.status.rawValue)
  }
}
