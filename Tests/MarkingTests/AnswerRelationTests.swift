import Algebra
import Testing

@testable import Marking

/// How a wrong value comes about from the one that was due.
@Suite("Relations of answers")
struct AnswerRelationTests {
  private static func numeral(_ text: String) throws -> Numeral {
    let isNegative = text.hasPrefix("-")
    var numeral = try #require(Numeral.read(Array(text.utf8.dropFirst(isNegative ? 1 : 0)))).numeral
    numeral.isNegative = isNegative
    return numeral
  }

  private static func name(
    _ stated: [String], _ due: [Double], comparesOffset: Bool = true
  ) throws -> String? {
    let numerals = try stated.map(numeral)
    return AnswerRelation(
      stated: Matrix(Shape(stated.count, 1), numerals), units: numerals.map(\.unit),
      due: Matrix(Shape(due.count, 1), due)
    ).name(digits: 2, comparesOffset: comparesOffset)
  }

  @Test(
    "A simple relation has its name",
    arguments: [
      (["0.628"], [0.314], "twice"), (["0.157"], [0.314], "half"),
      (["-0.314"], [0.314], "negative"),
      (["1.256"], [0.314], "times 4"), (["0.0785"], [0.314], "times 1/4"),
      (["-0.942"], [0.314], "times -3"), (["31.400"], [0.314], "times 100"),
      (["31.714"], [0.314], "off by 31.40"), (["0.419"], [0.314], "times 4/3"),
      (["0.471"], [0.314], "times 3/2"), (["0.209"], [0.314], "times 2/3"),
      (["1.25", "3.50"], [3.5, 1.25], "exchanged"),
      (["1.25", "3.50", "2.75"], [3.5, 2.75, 1.25], "permuted"),
      (["1.10", "2.10"], [1, 2], "off by 0.10"), (["1.125", "2.125"], [1, 2], "off by 0.125"),
      // By two units off halfway: three digits, each rounded on its way.
      (["1.127", "2.127"], [1, 2], "off by 0.125"), (["1.122", "2.122"], [1, 2], "off by 0.12"),
      // Two exchanged, and the third two units off where one would be counted as moved.
      (["1.25", "3.50", "2.77"], [3.5, 1.25, 2.75], "exchanged"),
      (["1.254", "3.500", "2.753"], [3.502, 1.252, 2.751], "exchanged"),
      (["0.90", "1.90"], [1, 2], "off by -0.10"), (["0.5"], [0], "off by 0.50"),
      // All within two units of the last digit, each rounded on its way.
      (["0.624", "1.256"], [0.314, 0.627], "twice"),
    ] as [([String], [Double], String)])
  func relation(_ stated: [String], _ due: [Double], _ name: String) throws {
    #expect(try Self.name(stated, due) == name)
  }

  @Test(
    "What may be chance, or is no relation, has none",
    arguments: [
      // One digit tells nothing.
      (["2"], [1]), (["1.00", "3.00"], [1, 2]), (["1.00"], [1]), (["1", "2"], [.infinity, 2]),
      (["1.00", "2.00"], [2]), (["1.10", "2.20", "9.00"], [1, 2, 3]),
      (["1.00", "2.00"], [1, 2]),
    ] as [([String], [Double])])
  func none(_ stated: [String], _ due: [Double]) throws {
    #expect(try Self.name(stated, due) == nil)
  }

  @Test("The offset of a lone number is its name only where that is asked for")
  func loneOffset() throws {
    #expect(try Self.name(["1.10"], [1]) == "off by 0.10")
    #expect(try Self.name(["1.10"], [1], comparesOffset: false) == nil)
    #expect(try Self.name(["1.10", "2.10"], [1, 2], comparesOffset: false) == "off by 0.10")
    // One in twelve numbers of this size would be twice another.
    #expect(try Self.name(["0.50"], [0.25], comparesOffset: false) == nil)
  }
}
