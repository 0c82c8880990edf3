internal import ArgumentParser
internal import CommandOptions

/// `gradus completions`: prints what a shell reads to complete gradus's words.
struct Completions: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "completions",
    abstract: "Prints what a shell reads to complete gradus's words.",
    discussion: """
      EXAMPLE
        gradus completions bash > ~/.local/share/bash-completion/completions/gradus
        gradus completions zsh > ~/.zfunc/_gradus
        gradus completions fish > ~/.config/fish/completions/gradus.fish
      """)

  enum Shell: String, ExpressibleByArgument, CaseIterable {
    case bash, zsh, fish
  }

  @Argument(help: "The shell: bash, zsh or fish.")
  var shell: Shell

  func run() throws {
    let shell: CompletionShell =
      switch shell {
      case .bash: .bash
      case .zsh: .zsh
      case .fish: .fish
      }
    print(GradusCommand.completionScript(for: shell))
  }
}
