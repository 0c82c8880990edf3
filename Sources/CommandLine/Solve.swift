internal import ArgumentParser
internal import CommandOptions
internal import Grading
internal import Solutions

/// `gradus solve`: prints the worked reference solution.
struct Solve: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "solve",
    abstract: "Prints the worked reference solution.",
    discussion: """
      Each step has its formula, a gradient written out by the chain rule, the numbers put in, the entries and the value.
      'markdown' is for GitHub and notebooks, 'latex' a document for pdflatex, 'html' a page that needs nothing else, and
      'json' has every digit.

      EXAMPLE
        gradus solve -r Rubrics/backprop-by-hand.yaml
        gradus solve -r Rubrics/backprop-by-hand.yaml --format latex > solution.tex
        gradus solve -r Rubrics/variants.yaml --student s001 --format html > s001.html
      """)

  @OptionGroup var rubric: RubricOption
  @OptionGroup var student: StudentOption
  @OptionGroup var secret: SecretOption

  @Option(help: "How it is written; 'json' has every digit.")
  var format = Solution.Format.text

  func run() throws {
    try endingAsFailure {
      let solution = try Solution.load(
        rubric.rubric, student: student.student, secretFile: secret.secretFile)
      try StandardStream.output.write(
        solution.written(as: format, width: StandardStream.output.width))
    }
  }
}
