import Algebra
import AnswerSheets
import Notation
import Testing

@testable import Marking

/// The sides of a statement that are its value, and those that are working.
@Suite("Values of statements")
struct StatedValuesTests {
  @Test(
    "The answer of a chain is its last value, unless something behind it cannot be read",
    arguments: [
      ("2", 2, 1), ("2 3", 3, 2), ("2 e", 2, 1), ("e 3", 3, 2), ("e", nil, nil), ("2 ?", nil, nil),
      ("? 3", 3, 2), ("2 ? e", nil, nil), ("2 e 3", 3, 3),
    ] as [(String, Double?, Int?)])
  func answer(_ sides: String, _ value: Double?, _ column: Int?) throws {
    let working = try #require(try Self.expression("W * 2"))
    let statement = Statement(
      name: "v", writtenName: "v",
      sides: sides.split(separator: " ").enumerated().map { index, side in
        let content: Side.Content =
          switch side {
          case "e": .expression(working)
          case "?": .unreadable("']' is missing")
          default: .value(Matrix(scalar: Numeral(significand: UInt64(side) ?? 0)))
          }
        return Side(content, at: Position(line: 1, column: index + 1))
      }, position: Position(line: 1, column: 9))
    #expect(statement.value?.elements.map(\.value) == value.map { [$0] })
    #expect(statement.valueSide?.1.column == column && statement.sidePosition.column == column ?? 9)
  }

  /// The working behind a name; nil where it is no working but a value.
  private static func expression(_ text: String) throws -> Expression? {
    let sheet = try AnswerReader.read(Array("v = \(text)".utf8), fileName: "a.txt")
    guard case .expression(let expression) = sheet.statements.first?.sides.first?.content else {
      return nil
    }
    return expression
  }

  @Test(
    "Working of numbers alone, perhaps with a unit, states a value; names do not",
    arguments: [
      ("0.5*1 + 0.1", true), ("2 * (3 - 1)", true), ("W * 2", false), ("2 * W", false),
      ("W", false),
      ("-(1 + 2) / 4", true), ("tanh(0.5)", true), ("tanh(W)", false), ("(1 + 2) V", true),
      ("(1 + W) V", false),
    ])
  func working(_ text: String, isWorking: Bool) throws {
    let expression = try #require(try Self.expression(text))
    #expect(expression.isWorking == isWorking)
    let stated = try StatedStepsTests.stated("v = \(text)").statement
    guard case .unreadable(let message, let position) = stated else {
      #expect(!isWorking)
      return
    }
    #expect(isWorking && message == Wording.workingAlone)
    #expect(position == Position(line: 1, column: 5))
  }
}
