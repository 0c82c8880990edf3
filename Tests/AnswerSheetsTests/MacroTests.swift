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
      // The first argument may be left out; a signature gives the parameters of others.
      (#"\newcommand{\p}[2][L]{#1/#2}\p{w} \p[z]{w}"#, "L/w z/w"),
      (#"\NewDocumentCommand{\p}{m m}{#1/#2}\p{L}{w}"#, "L/w"),
      (#"\newcommand{\p}{m}\p"#, "m"),
      (#"\let\p\partial\p L"#, #"\partial L"#), (#"\newcommand{\W}{z}\let\V\W\V"#, "z"),
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

  @Test(
    "What a macro stands for without its argument may name itself or double others",
    arguments: [
      #"\newcommand{\a}[1][\a]{#1}\a"#,
      (1...40).map { "\\newcommand{\\x\(word($0))}[1][\\x\(word($0 + 1))\\x\(word($0 + 1))]{#1}" }
        .joined() + "\\xb",
      #"\newcommand{\a}{"# + String(repeating: "m", count: 210) + "}#1{x}",
      #"\NewDocumentCommand{\a}{"# + String(repeating: "m", count: 210) + "}#1{x}",
    ])
  func presets(_ text: String) {
    #expect(LatexMacros.expanded(Array(text.utf8)).count < 40_000)
  }

  /// A word of as many letters as a number, for names of macros hold no digits.
  private static func word(_ number: Int) -> String { String(repeating: "b", count: number) }

  @Test("Rows in brackets without a name are looked at once, however many they are")
  func namelessRows() throws {
    let rows = String(repeating: "[0.1]\n", count: 20_000)
    let sheet = try AnswerReader.read(Array((rows + "z = 1\n").utf8), fileName: "a.txt")
    #expect(sheet.statements.map(\.name) == ["z"])
  }
}
