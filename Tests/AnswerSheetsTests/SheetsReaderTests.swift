import Algebra
import Testing

@testable import AnswerSheets

/// The sheets of a spreadsheet beside each other.
@Suite("Sheets of a spreadsheet") struct SheetsReaderTests {
  @Test(
    "A later pass, a draft or a check takes nothing back, unless it is asked for",
    arguments: [
      ("Forward", "Forward with bias", [], ["z=0.6", "z=0.7"]),
      ("Forward", "Iteration 2", [], ["z=0.6"]),
      ("Before", "After the update", [], ["z=0.6"]),
      ("it1", "it2", [], ["z=0.6"]),
      ("Forward", "Forward (new weights)", [], ["z=0.6"]),
      ("Answer", "Old", [], ["z=0.6"]),
      ("Solution", "Check", [], ["z=0.6"]),
      ("Iteration 1", "Iteration 2", ["Iteration 2"], ["z=0.6", "z=0.7"]),
    ])
  func laterSheets(
    _ first: String, _ second: String, _ scopes: [String], _ expected: [String]
  ) throws {
    var limits = ReadingLimits.standard
    limits.catalogue = QuantityCatalogue(
      [.init(name: "z", spellings: ["z"], shape: .scalar, isStep: true)], scopes: scopes)
    let text = "\u{0C}\(first)\nz,0.6\n\u{0C}\(second)\nz,0.7\n"
    let sheet = try SheetsReader().read(Array(text.utf8), limits: limits)
    let values = sheet.statements.compactMap { statement -> String? in
      guard case .value(let value)? = statement.sides.last?.content else { return nil }
      return "\(statement.name)=\(value)"
    }
    #expect(values == expected)
  }
}
