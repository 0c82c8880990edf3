import Algebra
import AnswerSheets
import Testing

@testable import Marking

/// Slips of the pen in a number, and where an entry of a matrix stands.
@Suite("Slips in a number")
struct NumeralSlipTests {
  private static func numeral(_ text: String) throws -> Numeral {
    let isNegative = text.hasPrefix("-")
    var numeral = try #require(Numeral.read(Array(text.utf8.dropFirst(isNegative ? 1 : 0)))).numeral
    numeral.isNegative = isNegative
    return numeral
  }

  @Test(
    "Two neighbouring digits exchanged in every way, the zero before or behind the point too",
    arguments: [
      ("1023", ["1032", "1203", "123"]), (".12", ["0.21", "1.02"]), ("11", []), ("7", []),
      ("-12", ["-21"]), ("1.5", ["5.1"]), (".02", ["0.20"]),
    ] as [(String, [String])])
  func exchanged(_ text: String, _ others: [String]) throws {
    #expect(try Self.numeral(text).withNeighboursExchanged.map(\.description) == others)
  }

  @Test(
    "The point moved by one or two places",
    arguments: [
      ("12.5", [0.125, 1.25, 125, 1250]), ("-.3", [-0.003, -0.03, -3, -30]), ("0", []),
      ("0.00", []),
    ] as [(String, [Double])])
  func pointMoved(_ text: String, _ others: [Double]) throws {
    #expect(try Self.numeral(text).withPointMoved.map(\.value) == others)
  }

  @Test(
    "Written with up to six more zeros",
    arguments: [
      (".5", -3, "0.500"), (".5", -1, "0.5"), (".50", -1, "0.50"), ("5", -6, "5.000000"),
      ("5", -7, "5"), ("-2", -1, "-2.0"),
    ])
  func padded(_ text: String, to exponent: Int, _ padded: String) throws {
    #expect(try Self.numeral(text).padded(to: exponent).description == padded)
  }

  @Test("A fraction has no digits to exchange, no point to move and no zeros to add")
  func fraction() {
    let third = Numeral(significand: 12, denominator: 35)
    #expect(third.withPointMoved.isEmpty)
    #expect(third.padded(to: -3) == third)
  }

  @Test(
    "An entry stands in its row and column, one with one index is counted along the rows",
    arguments: [
      (1, 1, 0), (1, 3, 2), (2, 1, 3), (2, 3, 5), (3, 1, nil), (1, 4, nil), (0, 1, nil),
      (1, 0, nil), (1, nil, 0), (4, nil, 3), (6, nil, 5), (7, nil, nil), (0, nil, nil),
    ] as [(Int, Int?, Int?)])
  func entry(row: Int, column: Int?, index: Int?) {
    #expect(Statement.Entry(row: row, column: column).index(in: Shape(2, 3)) == index)
  }
}
