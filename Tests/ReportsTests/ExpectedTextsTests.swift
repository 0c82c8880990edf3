import Algebra
import Marking
import Testing

@testable import Reports

/// Reference values as text, each put together once.
@Suite("Texts of references")
struct ExpectedTextsTests {
  private static func value(_ entries: [Double], decimals: Int = 2) -> ExpectedValue {
    ExpectedValue(Matrix(Shape(entries.count, 1), entries), decimals: decimals)
  }

  @Test("Whatever was asked for before, a value has its own text")
  func texts() {
    var texts = ExpectedTexts()
    // The same step at other decimals, another one, and the numbers of another student.
    let asked: [(ExpectedValue, Int)] = [
      (Self.value([0.125, 3]), 0), (Self.value([0.125, 3], decimals: 3), 0),
      (Self.value([0.125, 3]), 0), (Self.value([7]), 4), (Self.value([8]), 4),
      (Self.value([7]), 4), (Self.value([7]), 0), (Self.value((0..<65).map(Double.init)), 1),
      (Self.value((1..<66).map(Double.init)), 1),
    ]
    for (value, index) in asked {
      #expect(String(decoding: texts.text(of: value, at: index), as: UTF8.self) == "\(value)")
    }
  }
}
