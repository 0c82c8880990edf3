import Algebra
import AnswerSheets
import Testing

/// One input and the statements that it should give, each as `name = side = side`.
struct ReadingCase: CustomTestStringConvertible, Sendable {
  var title: String
  var input: String
  var file: String
  var expected: [String]

  init(_ title: String, _ input: String, file: String = "", _ expected: [String]) {
    self.title = title
    self.input = input
    self.file = file
    self.expected = expected
  }

  var testDescription: String { title }
}

extension AnswerSheet {
  /// The statements as text: values with their digits, `!` and the message where a side is
  /// unreadable.
  var rendered: [String] {
    statements.map { statement in
      let entry = statement.entry.map { "[\($0.row),\($0.column ?? 0)]" } ?? ""
      return ([statement.name + entry] + statement.sides.map(\.rendered)).joined(separator: " = ")
    }
  }
}

extension Side {
  /// The value, `!` and a message, or `…` for an expression.
  var rendered: String {
    switch content {
    case .value(let matrix): matrix.description
    case .unreadable(let message): "!" + message
    default: "…"
    }
  }
}

/// Reads some text as a file of that name.
func read(_ text: String, as file: String) throws -> AnswerSheet {
  try AnswerReader.read(Array(text.utf8), fileName: file)
}

/// The message of a file that cannot be read, with its place.
func refusal(_ text: String, as file: String) -> String? {
  do {
    _ = try AnswerReader.read(Array(text.utf8), fileName: file)
    return nil
  } catch {
    return error.description
  }
}
