import Testing

@testable import AnswerSheets

@Suite("Macros of LaTeX") struct MacroTests {
  @Test(
    "Macros are written out, those in their arguments, too",
    arguments: [
      (#"\newcommand{\l}{L}\newcommand{\d}[2]{\frac{#1}{#2}}\d{\l}{w}"#, #"\frac{L}{w}"#),
      (#"\def\d#1#2{#2#1}\d{a}{b}"#, "ba"),
      // A number of arguments that is none defines nothing.
      (#"\newcommand{\d}[n]{a}\d"#, #"\newcommand{\d}[n]{a}\d"#),
      (#"\pdv{L}{w}"#, #"\frac{\partial L}{\partial w}"#),
    ])
  func expansion(_ sample: (text: String, expected: String)) {
    let expanded = LatexMacros.expanded(Array(sample.text.utf8))
    #expect(String(decoding: expanded, as: UTF8.self) == sample.expected)
  }

  @Test("A macro whose argument holds itself, ninety levels deep, costs no more each level")
  func nesting() {
    let uses = String(repeating: #"\a{"#, count: 90) + "x" + String(repeating: "}", count: 90)
    let text = #"\newcommand{\a}[1]{#1#1#1}"# + uses
    #expect(LatexMacros.expanded(Array(text.utf8)).count < 4_000)
  }

  @Test("Rows in brackets without a name are looked at once, however many they are")
  func namelessRows() throws {
    let rows = String(repeating: "[0.1]\n", count: 20_000)
    let sheet = try AnswerReader.read(Array((rows + "z = 1\n").utf8), fileName: "a.txt")
    #expect(sheet.statements.map(\.name) == ["z"])
  }
}
