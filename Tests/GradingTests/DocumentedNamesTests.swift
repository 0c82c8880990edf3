import Foundation
import Notation
import Rubrics
import Testing

@testable import Grading

/// Every name that the program knows stands in the document for it.
@Suite("Names in the documents") struct DocumentedNamesTests {
  private static func document(_ name: String) throws -> String {
    try String(
      contentsOf: Repository.root.appendingPathComponent("Documentation/\(name).md"),
      encoding: .utf8)
  }

  @Test("Every mistake is a name in the table of mistakes", arguments: Diagnosis.known)
  func mistakes(_ diagnosis: Diagnosis) throws {
    let rows = try Self.document("Mistakes").split(separator: "\n").filter { $0.hasPrefix("| `") }
    #expect(rows.contains { $0.contains("`\(diagnosis.rawValue)`") })
  }

  @Test(
    "Every function of the formula language is told of", arguments: FunctionTable.rows.map(\.name))
  func functions(_ name: String) throws {
    let text = try Self.document("Rubrics")
    #expect(text.firstMatch(of: try Regex("`[^`]*\\b\(name)\\b[^`]*`")) != nil)
  }

  @Test("Every report has its option in the table of reports", arguments: ReportPlan.Kind.allCases)
  func reports(_ kind: ReportPlan.Kind) throws {
    let rows = try Self.document("Reports").split(separator: "\n").filter { $0.hasPrefix("| `--") }
    #expect(rows.contains { $0.contains("--\(kind.rawValue) ") })
  }
}
