internal import ArgumentParser
internal import CommandOptions
internal import Forms
internal import Grading

/// `gradus form`: an answer sheet to fill in.
struct Form: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "form",
    abstract: "Prints an answer sheet to fill in, with a cell for each number asked for.",
    discussion: """
      'grade', 'check' and 'read' read what each form gives, digits as typed; an empty cell is not stated. 'html' is one \
      page that works without a network, keeps what is typed and saves answer.json; 'pdf' has form fields, 'csv' a row a \
      cell and 'md' a table a step. Nothing of the reference is in it.

      EXAMPLE
        gradus form -r Rubrics/backprop-by-hand.yaml --format html -o form.html
        gradus form -r Rubrics/variants.yaml --student s001 --format pdf -o s001.pdf
      """)

  @OptionGroup var rubric: RubricOption
  @OptionGroup var student: StudentOption
  @OptionGroup var secret: SecretOption

  @Option(help: "How it is written. (default: as the ending of --output says, else html)")
  var format: AnswerForm.Format?

  @Option(
    name: [.short, .long],
    help: ArgumentHelp("Where it is written; '-' is standard output.", valueName: "file"),
    completion: .file())
  var output = "-"

  func validate() throws {
    guard format == nil, output != "-", AnswerForm.Format(ofFile: output) == nil else { return }
    throw ValidationError(
      "\(output): no form has this ending; expected .html, .pdf, .csv or .md, or say --format")
  }

  func run() throws {
    try endingAsFailure {
      try FormRun(
        rubric: rubric.rubric, student: student.student, secretFile: secret.secretFile,
        format: format ?? AnswerForm.Format(ofFile: output) ?? .html, output: output
      ).run()
    }
  }
}

extension AnswerForm.Format: ExpressibleByArgument {}
