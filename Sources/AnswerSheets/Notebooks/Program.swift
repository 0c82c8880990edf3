/// An answer that is a program: literals in it are read, computed values are not, for it is not
/// run.
enum Program {
  static func isProgram(_ fileExtension: String) -> Bool {
    ["py", "r", "m", "jl"].contains(fileExtension)
  }

  static func isPython(_ fileExtension: String) -> Bool { fileExtension == "py" }

  static func isMatlab(_ fileExtension: String) -> Bool { fileExtension == "m" }

  /// A MATLAB program with `#` for the `%` that begins a comment, as other languages write it.
  static func withHashComments(_ text: [UInt8]) -> [UInt8] {
    var result = text
    var (isQuoted, isComment) = (false, false)
    for index in text.indices {
      switch text[index] {
      case 0x0A: (isQuoted, isComment) = (false, false)
      case UInt8(ascii: "\""): isQuoted.toggle()
      // Behind a name or a bracket an apostrophe transposes.
      case UInt8(ascii: "'") where isQuoted || index == 0 || text[index - 1].isOne(of: "(,[ ="):
        isQuoted.toggle()
      case UInt8(ascii: "%") where !isQuoted && !isComment:
        result[index] = UInt8(ascii: "#")
        isComment = true
      default: break
      }
    }
    return result
  }

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
