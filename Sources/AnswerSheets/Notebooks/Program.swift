/// An answer that is a program: literals in it are read, computed values are not, for it is not
/// run.
enum Program {
  static func isProgram(_ fileExtension: String) -> Bool {
    ["py", "r", "m", "jl"].contains(fileExtension)
  }

  static func isPython(_ fileExtension: String) -> Bool { fileExtension == "py" }

  /// Whether any step has a value; of no step anybody knows without a catalogue.
  static func states(_ sheet: AnswerSheet, _ catalogue: QuantityCatalogue?) -> Bool {
    // Where expressions are asked for, formulas are the answer.
    guard let catalogue else { return true }
    return sheet.statements.contains { statement in
      let isStep =
        catalogue.quantity(statement.name)?.isStep == true
        || catalogue.quantity(ofUnknown: statement.name, nil)?.isStep == true
      return isStep
        && statement.sides.contains { side in
          if case .expression = side.content { false } else { true }
        }
    }
  }

  static let message = UnreadableAnswer(
    "the program computes its values and states none, and no program is run; write them down, "
      + "such as Z1 = [4; 0], or hand in what it prints")
}
