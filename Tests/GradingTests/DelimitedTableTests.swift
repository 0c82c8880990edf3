import Testing

@testable import Grading

@Suite("Tables of other programs")
struct DelimitedTableTests {
  /// A small generator, so that a failure can be repeated (Knuth's linear congruence).
  private struct Generator: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return state ^ (state >> 29)
    }
  }

  @Test("Filling nothing in gives the bytes back, whatever they are", arguments: 0..<200)
  func identity(_ seed: Int) throws {
    var generator = Generator(state: UInt64(seed))
    let signs = Array(",;\t\"\n\r ab\u{FF}'=".utf8)
    let bytes = (0..<Int.random(in: 0...60, using: &generator)).map { _ in
      signs.randomElement(using: &generator) ?? 0
    }
    // An open quote is the one thing that is no table.
    guard let table = try? DelimitedTable(bytes) else { return }
    #expect(table.filled(with: [:]) == bytes)
    let cells = table.rows.indices.map { ($0, [1: "v", 3: "w"]) }
    let filled = table.filled(with: Dictionary(uniqueKeysWithValues: cells))
    let again = try DelimitedTable(filled)
    #expect(again.rows.count == table.rows.count, "seed \(seed)")
    guard again.separator == table.separator else { return }
    for row in table.rows.indices {
      #expect(again.text(row, 1) == "v" && again.text(row, 3) == "w", "seed \(seed)")
      #expect(again.text(row, 0) == table.text(row, 0), "seed \(seed)")
    }
  }

  @Test(
    "Quotes are read as RFC 4180 has them",
    arguments: [
      ("\"a\"\"b\",c", "a\"b"), ("\"\"\"a\"\"\",c", "\"a\""), ("\"\",c", ""), ("\"\"\"\",c", "\""),
      ("\"x,\r\ny\",c", "x,\r\ny"), ("  a  ,c", "a"),
    ])
  func quotes(_ text: String, _ cell: String) throws {
    let table = try DelimitedTable(Array(text.utf8))
    #expect(table.text(0, 0) == cell)
    #expect(table.text(0, 1) == "c")
  }
}
