internal import ArgumentParser
internal import CommandOptions
internal import Grading

/// `gradus serve`: starts the program `gradus-serve`, which lies beside this one, so that this one
/// has no server in it.
struct Serve: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "serve",
    abstract: "Serves a page on which students answer, or one on which markers decide.",
    discussion: """
      'gradus serve --help' lists the options; Documentation/Serving.md says more.

      EXAMPLE
        gradus serve -r Rubrics/backprop-by-hand.yaml
        gradus serve -r Rubrics/backprop-by-hand.yaml --review answers
      """)

  @Argument(parsing: .captureForPassthrough, help: "The options of gradus-serve.")
  var options: [String] = []

  func run() throws {
    try endingAsFailure {
      try SiblingProgram("gradus-serve").replaceThis(with: options)
    }
  }
}
