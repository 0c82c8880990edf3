import ArgumentParser

/// The command line's root.
@main
struct GradusCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "gradus", abstract: "Marks neural-network homework worked by hand, step by step.")
}
