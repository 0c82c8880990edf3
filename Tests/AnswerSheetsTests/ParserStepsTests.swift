import Notation
import Testing

@testable import AnswerSheets

/// Reading is linear in the file: counted in the parser's steps, so that no clock decides.
@Suite("Steps of the parser") struct ParserStepsTests {
  /// Beginnings that may be left open: brackets of every kind, alone and behind a name, a function,
  /// a script or a keyword.
  static let openings = [
    "(", "[", "{", #"\left("#, #"\left["#, #"\{"#, #"\begin{bmatrix}"#, #"\frac{"#, #"\sqrt{"#,
    "y(", "y[", "exp(", "np.array(", "^{", "_{", "x=f(", ".dot(", #"\text{"#,
  ]
  /// Links that may go on with a side between the openings.
  static let links = ["1, ", "1; ", "&", #"\\"#, "-", "*", "y ", "1 ", "->", ":", "a is (", "'"]

  private func steps(_ text: String, _ style: QuantityNameScanner.Style) -> Int {
    let bytes = Array(text.utf8)
    return bytes.withUnsafeBufferPointer { buffer in
      var lexer = MathLexer(buffer)
      lexer.read(bytes.indices, style)
      var finder = StatementFinder(lexer.tokens, in: buffer, limits: .standard)
      while finder.next() != nil {}
      return finder.memory.steps
    }
  }

  @Test(
    "Twice the length takes no more than twice the steps, whatever is left open",
    arguments: openings)
  func linear(_ first: String) {
    for second in Self.openings + Self.links {
      let unit = first + second
      for style in unit.contains("\\") ? [QuantityNameScanner.Style.typed, .latex] : [.typed] {
        // Deeper than any nesting that is read, so that the limit of nesting is no part of the
        // growth.
        let counts = [1, 2, 4, 8].map { times in
          steps("L = " + String(repeating: unit, count: 55 * times) + "=1", style)
        }
        for (shorter, longer) in zip(counts, counts.dropFirst()) {
          #expect(
            longer <= shorter * 2 + shorter / 4 + 64, "\(unit) as \(style): \(counts)")
        }
      }
    }
  }

  @Test("Below the limit of nesting, too, no level doubles the steps", arguments: openings)
  func shallow(_ first: String) {
    for second in Self.openings + Self.links {
      let unit = first + second
      let counts = [11, 22, 44].map {
        steps("L = " + String(repeating: unit, count: $0) + "=1", .typed)
      }
      #expect(counts[2] <= counts[0] * 5 + 64, "\(unit): \(counts)")
    }
  }

  @Test("A working of a thousand sides is read in steps of its length")
  func sides() {
    let counts = [1, 2, 4].map {
      steps("L = " + String(repeating: "f(a=[1, 2]) = ", count: 100 * $0) + "1", .typed)
    }
    #expect(counts[2] <= counts[0] * 5)
  }
}

@Suite("Budget of work") struct WorkBudgetTests {
  @Test(
    "What goes beyond the budget is told, in every notation",
    arguments: ["txt", "md", "json", "yaml", "ipynb"])
  func exhausted(_ ending: String) throws {
    let line = "L = " + String(repeating: "[1, (2 + a), f(b)] ", count: 3000)
    let text =
      switch ending {
      case "json": "{\"L\": \"\(line)\"}"
      case "yaml": "L: \"\(line)\"\n"
      case "ipynb": #"{"cells": [{"cell_type": "markdown", "source": ["\#(line)"]}]}"#
      default: line
      }
    let limits = ReadingLimits(budget: WorkBudget(limit: 2_000))
    let error = #expect(throws: UnreadableAnswer.self) {
      try AnswerReader.read(Array(text.utf8), fileName: "s." + ending, limits: limits)
    }
    #expect(error?.message.hasPrefix("needs more work to read and mark than the 2000") == true)
  }

  @Test("Pictures within a text cost nothing, what stands in their line does")
  func pictures() throws {
    let picture = "![p](data:image/png;base64," + String(repeating: "iV+/", count: 30_000)
    let words = ") so it is " + String(repeating: "words ", count: 2_000)
    let budget = WorkBudget()
    try AnswerReader.spend(on: Array((picture + words).utf8), ReadingLimits(budget: budget))
    #expect(budget.spent == 27 + words.utf8.count)
  }

  @Test("The text of a notebook costs what that of a file does, its pictures nothing")
  func notebook() throws {
    let words = String(repeating: "words ", count: 2_000)
    let picture = String(repeating: "iV+/", count: 30_000)
    let text = #"""
      {"cells": [{"cell_type": "markdown", "source": ["z = 1.1\n", "\#(words)"]}, {"cell_type": "code",
        "source": "", "outputs": [{"data": {"image/png": "\#(picture)"}}]}]}
      """#
    let budget = WorkBudget()
    let limits = ReadingLimits(budget: budget)
    _ = try AnswerReader.read(Array(text.utf8), fileName: "s.ipynb", limits: limits)
    #expect(budget.spent >= words.utf8.count)
    #expect(budget.spent < picture.utf8.count)
  }

  @Test("A count beyond the limit stays there")
  func full() {
    let budget = WorkBudget(limit: 10)
    #expect(budget.spend(10))
    #expect(!budget.isExhausted)
    #expect(!budget.spend(.max))
    #expect(!budget.spend(.max))
    #expect(budget.isExhausted)
  }
}
