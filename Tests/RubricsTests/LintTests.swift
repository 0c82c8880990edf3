import Foundation
import Rubrics
import Testing

/// A rubric with a mistake in it and all that the linter should say.
struct LintMistake: CustomTestStringConvertible, Sendable {
  let name: String
  let text: String
  /// Each `line:column: severity: text`.
  let messages: [String]

  var testDescription: String { name }

  /// A step that uses all that is given unless other things are.
  static let used = "{step: used, formula: A * k + M * A}"

  init(_ name: String, text: String, _ messages: [String]) {
    self.name = name
    self.text = text
    self.messages = messages
  }

  /// - Parameters:
  ///   - steps: each on a line of its own, the first on the fourth.
  ///   - more: what stands behind the steps.
  init(
    _ name: String, head: String = "gradus: 1",
    given: String = "{A: [1, 2], k: 3, M: [[1, 2], [3, 4]]}", steps: [String], more: String = "",
    _ messages: [String]
  ) {
    let lines = [head, "given: \(given)", "steps:"] + steps.map { "  - \($0)" }
    self.init(name, text: lines.joined(separator: "\n") + "\n" + more, messages)
  }
}

@Suite("Linting rubrics")
struct LintTests {
  @Test(
    "Every mistake has one located message with a fix, and nothing that only follows from it has",
    arguments: LintMistake.file + LintMistake.quantities + LintMistake.formulas
      + LintMistake.marking + LintMistake.warnings + LintMistake.handIn
      + LintMistake.handInWarnings)
  func says(_ mistake: LintMistake) {
    let inspection = RubricReader.inspect(Array(mistake.text.utf8), fileName: "r.yaml")
    let found = inspection.faults.faults.map {
      "\($0.line):\($0.column): \($0.severity): \($0.message)"
    }
    #expect(found == mistake.messages)
    #expect((inspection.rubric == nil) == inspection.faults.hasErrors)
  }

  @Test(
    "Only errors keep a rubric from being read",
    arguments: LintMistake.warnings + LintMistake.handInWarnings)
  func reads(_ mistake: LintMistake) throws {
    _ = try RubricReader.read(Array(mistake.text.utf8), fileName: "r.yaml")
  }

  @Test("Every shipped rubric is without a fault", arguments: try Shipped.rubrics())
  func shipped(_ file: URL) throws {
    let bytes = try [UInt8](Data(contentsOf: file))
    let faults = RubricReader.inspect(bytes, fileName: file.lastPathComponent).faults
    #expect(faults.faults.isEmpty, "\(faults)")
  }

  @Test("What is no text is named and not quoted")
  func binary() {
    let kinds: [([UInt8], String)] = [
      ([0x50, 0x4B, 3, 4, 0], "a zip archive or an Office document"),
      (Array("%PDF-1.7".utf8) + [0xFF], "a PDF"),
      ([0xFF, 0xFE, 0x67, 0], "a text in UTF-16, which is to be saved as UTF-8"),
      ([0xC3, 0x28], "a file that is no text in UTF-8"),
    ]
    for (bytes, kind) in kinds {
      #expect(
        RubricReader.inspect(bytes, fileName: "r.yaml").faults.description
          == "r.yaml:1:1: error: found \(kind), expected a rubric in YAML that begins with 'gradus: 1'"
      )
    }
  }

  @Test(
    "No message quotes much of a file",
    arguments: [
      String(repeating: "x", count: 1_000_000),
      "gradus: " + String(repeating: "x", count: 1_000_000),
      String(repeating: "y", count: 1_000_000) + ": 1",
      "gradus: 1\ngiven: {A: " + String(repeating: "[", count: 100_000),
      "gradus: 1\nsteps: [{step: s, formula: " + String(repeating: "a", count: 1_000_000) + "}]",
      "gradus: 1\ntitle: \u{1B}[31m" + String(repeating: "z", count: 1_000_000),
    ])
  func short(_ text: String) {
    let description = RubricReader.inspect(Array(text.utf8), fileName: "r.yaml").faults.description
    #expect(description.utf8.count < 2500)
    #expect(!description.unicodeScalars.contains("\u{1B}"))
  }

  @Test("The line of a fault is shown behind empty lines, too, with a mark below the place")
  func emptyLines() {
    let text = "gradus: 1\n\n\ngiven: {A: 1}\n\nsteps:\n  - {step: s, formula: A + B}\n"
    let faults = RubricReader.inspect(Array(text.utf8), fileName: "r.yaml").faults
    let lines = faults.description.split(separator: "\n").map(String.init)
    let mark = String(repeating: " ", count: 29) + "^"
    #expect(Array(lines.dropFirst()) == ["    - {step: s, formula: A + B}", mark])
    #expect(faults.description.hasPrefix("r.yaml:7:28: error: 'B' is "))
  }

  @Test("A position is found whatever ends the lines and however the text begins")
  func positions() {
    let text = "gradus: 1\r\ngiven: {A: 1}\r\nsteps:\r\n  - {step: s, formula: A + B}\r\n"
    for mark in ["", "\u{FEFF}"] {
      let faults = RubricReader.inspect(Array((mark + text).utf8), fileName: "r.yaml").faults
      #expect(faults.faults.map(\.line) == [4])
      #expect(faults.faults.map(\.column) == [28])
      #expect(faults.description.contains("\n    - {step: s, formula: A + B}"))
    }
  }

  @Test("A message points into a formula however it is quoted, canonicalName or broken over lines")
  func formulas() {
    let formulas = [
      "A + Q", "'A'' + Q'", "\"A + \\u0041 + Q\"", "\"A +\\\n      Q\"", "|\n      A +\n      Q\n",
      ">\n\n      A\n\n      + Q\n", "A\n      + Q",
    ]
    for formula in formulas {
      let text = "gradus: 1\ngiven: {A: 1}\nsteps:\n  - step: s\n    formula: \(formula)\n"
      let fault = RubricReader.inspect(Array(text.utf8), fileName: "r.yaml").faults.faults.first
      let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
      let rest = fault.map { lines[$0.line - 1].unicodeScalars.dropFirst($0.column - 1) }
      #expect(rest?.first == "Q", "\(formula): \(fault as Any)")
    }
  }
}

/// The rubrics that come with the program.
enum Shipped {
  static func rubrics() throws -> [URL] { try files(ending: "yaml") }

  /// The files beside them, by extension.
  static func files(ending kind: String) throws -> [URL] {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    return try FileManager.default.contentsOfDirectory(
      at: root.appending(path: "Rubrics"), includingPropertiesForKeys: nil
    ).filter { $0.pathExtension == kind }.sorted { $0.path < $1.path }
  }
}
