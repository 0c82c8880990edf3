import Notation
import Testing

@testable import Formulas

/// Every row of the table of functions is a function of the formula language.
@Suite("The table of functions") struct FunctionTableTests {
  /// A call of a function with as many arguments as it takes at least.
  private static func call(_ function: MathFunction) -> String {
    switch function.name {
    case "ones", "zeros", "identity": "\(function.name)(2)"
    case "one_hot": "one_hot(1, 3)"
    case "gradient": "gradient(sum(A), A)"
    default:
      function.arity.lowerBound == 1 ? "\(function.name)(A)" : "\(function.name)(A, B)"
    }
  }

  private func node(_ formula: String) throws -> NodeID {
    var sheet = try Worksheet([("A", numerals([[1], [2]])), ("B", numerals([[3], [4]]))])
    return try sheet.node(formula)
  }

  @Test(
    "Each row can be called, and refuses other counts of arguments",
    arguments: FunctionTable.rows.map(\.name))
  func rows(_ name: String) throws {
    let function = try #require(FunctionTable.function(named: name))
    _ = try node(Self.call(function))
    #expect(throws: FormulaError.self) { try node("\(name)(A, B, A, B)") }
  }

  @Test("A word of an answer means one function at most")
  func spellings() {
    let words = FunctionTable.rows.flatMap { [$0.name] + $0.spellings }
    #expect(Set(words).count == words.count)
    #expect(words.allSatisfy { $0 == $0.lowercased() && !FunctionTable.anyActivation.contains($0) })
  }

  @Test("What a layer applies is worked out entry by entry")
  func activations() throws {
    for row in FunctionTable.rows where row.kind == .entrywise {
      #expect(ElementaryFunction(named: row.name)?.name == row.name)
    }
    for row in FunctionTable.rows where row.kind == .activation && row.arity == 1...1 {
      #expect(ElementaryFunction(named: row.name)?.name == row.name)
    }
  }
}
