import Algebra
import Foundation
import Rubrics
import Testing

@Suite("Reading rubrics")
struct RubricReaderTests {
  struct Fault: CustomTestStringConvertible, Sendable {
    let name: String
    let rubric: String
    let messages: [String]
    var testDescription: String { name }
  }

  private static let head = "gradus: 1\ngiven: {A: [1, 2], k: 3}\n"

  static let faults = [
    Fault(name: "empty", rubric: "", messages: ["r.yaml:1:1: the rubric is empty"]),
    Fault(
      name: "no mapping", rubric: "hello",
      messages: ["r.yaml:1:1: found 'hello', expected a rubric that begins with 'gradus: 1'"]),
    Fault(
      name: "version", rubric: "gradus: 2\nsteps: [{step: B, formula: '1'}]",
      messages: ["r.yaml:1:9: found version '2', expected 1"]),
    Fault(
      name: "unknown key", rubric: head + "stepz: 3\nsteps: [{step: B, formula: A}]",
      messages: ["r.yaml:3:1: a rubric has no key 'stepz'; did you mean 'steps'?"]),
    Fault(
      name: "no steps", rubric: head,
      messages: [
        "r.yaml:1:1: there are no steps; add 'steps:' with what the student is to state"
      ]),
    Fault(
      name: "shapes", rubric: head + "steps:\n  - {step: B, formula: \"A * A\"}",
      messages: [
        "r.yaml:4:25: cannot multiply 2×1 by 2×1: 1 column meets 2 rows; '.*' multiplies entry by entry; transpose one of them: A' * A"
      ]),
    Fault(
      name: "unknown name", rubric: head + "steps:\n  - {step: B, formula: k * Aa}",
      messages: ["r.yaml:4:28: 'Aa' is neither given nor an earlier step; did you mean 'A'?"]),
    Fault(
      name: "syntax", rubric: head + "steps:\n  - {step: B, formula: 'k + '}",
      messages: [
        "r.yaml:4:29: found the end of the formula, expected a number, a name, '(' or '['"
      ]),
    Fault(
      name: "folding",
      rubric: "gradus: 1\ngiven: {b1: 1, W1_0: 2}\nsteps: [{step: B, formula: b1}]",
      messages: ["r.yaml:2:16: 'W1_0' and 'b1' fold to one name, 'W1_0'; rename one of them"]),
    Fault(
      name: "twice", rubric: head + "steps:\n  - {step: B, formula: A}\n  - {step: B, formula: k}",
      messages: ["r.yaml:5:12: 'B' is defined twice; rename one of them"]),
    Fault(
      name: "policy",
      rubric: head
        + "steps: [{step: B, formula: A}]\nmarking: {digits: two, imprecise: 2, entires: all}",
      messages: [
        "r.yaml:4:19: found 'two', expected a whole number from 0 to 15 for 'digits'",
        "r.yaml:4:35: found '2', expected a share from 0 to 1",
        "r.yaml:4:38: 'marking:' has no key 'entires'; did you mean 'entries'?",
      ]),
    Fault(
      name: "ragged",
      rubric: "gradus: 1\ngiven:\n  A: [[1, 2], [3]]\nsteps: [{step: B, formula: '1'}]",
      messages: [
        "r.yaml:3:15: this row has 1 entry, the first row of 'A' has 2; expected rows of one length"
      ]),
    Fault(
      name: "not a number",
      rubric: "gradus: 1\ngiven: {A: [1, x]}\nsteps: [{step: B, formula: '1'}]",
      messages: ["r.yaml:2:16: found 'x', expected a number for 'A'"]),
  ]

  @Test("Every fault is located and says what to do", arguments: faults)
  func locates(_ fault: Fault) throws {
    let error = #expect(throws: RubricFaults.self) {
      try RubricReader.read(Array(fault.rubric.utf8), fileName: "r.yaml")
    }
    let found = (error?.faults ?? []).map { "r.yaml:\($0.line):\($0.column): \($0.message)" }
    #expect(found == fault.messages)
  }

  @Test("The line in question is shown with a mark below")
  func excerpt() throws {
    let error = #expect(throws: RubricFaults.self) {
      try RubricReader.read(
        Array("gradus: 2\nsteps: [{step: B, formula: '1'}]".utf8), fileName: "r.yaml")
    }
    #expect(
      error?.description == "r.yaml:1:9: error: found version '2', expected 1\n  gradus: 2\n"
        + "          ^")
  }

  @Test("The rubric of the homework reads whole")
  func shipped() throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let bytes = try [UInt8](Data(contentsOf: root.appending(path: "Rubrics/backprop-by-hand.yaml")))
    let rubric = try RubricReader.read(bytes, fileName: "Rubrics/backprop-by-hand.yaml")
    #expect(rubric.id == "backprop-by-hand")
    #expect(rubric.steps.count == 16)
    #expect(rubric.points == 17)
    #expect(rubric.givens.map(\.name) == ["X", "Y", "W1", "W1_0", "W2", "W2_0", "eta"])
    #expect(rubric.steps[3].names.contains("output"))
  }

  @Test("A step's marking goes before the rubric's")
  func policies() throws {
    let text = """
      gradus: 1
      given: {A: 1}
      marking: {digits: 3, tolerance: {absolute: 0.01}, entries: share}
      steps:
        - {step: B, formula: A}
        - {step: C, formula: A, marking: {digits: 1, tolerance: displayed}}
      """
    let rubric = try RubricReader.read(Array(text.utf8), fileName: "r.yaml")
    #expect(rubric.id == "r")
    #expect(rubric.steps[0].policy.digits == 3)
    #expect(rubric.steps[0].policy.tolerance == .fixed(absolute: 0.01, relative: 0))
    #expect(rubric.steps[1].policy.digits == 1)
    #expect(rubric.steps[1].policy.tolerance == .displayed)
    #expect(rubric.steps[1].policy.entries == .share)
  }

  @Test("The digits of givens are kept")
  func digits() throws {
    let text = "gradus: 1\ngiven: {A: 0.50}\nsteps: [{step: B, formula: A}]"
    let rubric = try RubricReader.read(Array(text.utf8), fileName: "r.yaml")
    #expect(rubric.givens[0].value.elements[0].decimals == 2)
  }

  @Test(
    "A symbol of one size is a column",
    arguments: [
      ("[N]", "N", "1"), ("[3]", "3", "1"), ("[N, M]", "N", "M"), ("[1, N]", "1", "N"),
      ("{shape: [N]}", "N", "1"),
    ])
  func symbols(_ shape: String, _ rows: String, _ columns: String) throws {
    let rubric = try RubricReader.read(
      Array("gradus: 1\nsymbols: {x: \(shape)}\nsteps: [{step: s, formula: 2 * x}]\n".utf8),
      fileName: "r.yaml")
    let symbol = try #require(rubric.derivation?.symbols.first)
    #expect(symbol.rows.description == rows && symbol.columns.description == columns)
  }
}
