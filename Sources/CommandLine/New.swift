internal import ArgumentParser
internal import CommandOptions
internal import Grading

/// `gradus new`: prints one student's variant of an assignment.
struct New: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new",
    abstract: "Prints one student's variant of an assignment, the same for the same ID.",
    discussion: """
      The rubric says what is drawn, such as 'W1: {draw: integers, from: -3, to: 6, shape: [2, 2]}' or
      'eta: {one-of: [0.1, 0.5]}'. 'grade' marks each answer by its student's numbers. The sheet has no answers; 'yaml' is
      a rubric of this student's own, for the instructor.

      EXAMPLE
        gradus new -r Rubrics/variants.yaml --student s001
        gradus new -r Rubrics/variants.yaml --student s001 --format latex > s001.tex
      """)

  @OptionGroup var rubric: RubricOption
  @OptionGroup var secret: SecretOption

  @Option(
    help: ArgumentHelp(
      "The student's ID: what their submission will be called.", valueName: "id"))
  var student: String

  @Option(help: "How it is written.")
  var format = AssignmentSheet.Format.text

  func run() throws {
    try endingAsFailure {
      let sheet = try AssignmentSheet.load(
        rubric.rubric, student: student, secretFile: secret.secretFile)
      if !sheet.isDrawn {
        StandardStream.say(
          "\(printable(rubric.rubric)): nothing is drawn; all students get this sheet")
      }
      try StandardStream.output.write(
        sheet.written(as: format, width: StandardStream.output.width))
    }
  }
}
