internal import ArgumentParser
internal import CommandOptions
internal import Grading
internal import Notation

/// The command line's root.
@main
struct GradusCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "gradus",
    abstract: "Marks neural-network homework worked by hand, step by step.",
    discussion: """
      EXAMPLE
        gradus grade -r rubric.yaml --junit report.xml answers/
        gradus check -r rubric.yaml my-answer.md

      EXIT STATUS
        0   done
        1   check: a step is not right; grade --fail-under: a submission is below it
        3   graded, but some submission could not be read, or there was none
        64  wrong usage
        65  the rubric is invalid
        66  an input does not exist
        73  a report cannot be written
        74  another input or output error
        130 interrupted (129 hung up, 143 terminated): no report is written
      """,
    version: VersionText.text,
    subcommands: [
      Grade.self, Check.self, Read.self, Solve.self, Lint.self, New.self, Form.self, Merge.self,
      Compare.self, Serve.self, Completions.self,
    ])

  /// Runs the subcommand and ends the process as the contract says.
  static func main() {
    Interruption.handle()
    StandardStream.ignoreBrokenPipes()
    if let fault = unknownCommand(in: Array(CommandLine.arguments.dropFirst())) {
      StandardStream.say(fault)
      exit(withError: ExitCode(ExitStatus.usage.rawValue))
    }
    main(nil)
  }

  /// The message where the first word is no command; the parser would only call it unexpected.
  private static func unknownCommand(in arguments: [String]) -> String? {
    let known = configuration.subcommands.map {
      $0.configuration.commandName ?? "\($0)".lowercased()
    }
    guard let word = arguments.first, !word.hasPrefix("-"), !(known + ["help"]).contains(word)
    else { return nil }
    let hint =
      Spelling.nearest(to: word, among: known).map { "did you mean '\($0)'?" }
      ?? "expected one of \(known.joined(separator: ", "))"
    return "there is no command '\(printable(String(word.prefix(40))))'; \(hint)"
  }
}
