import Notation
import Testing

@testable import AnswerSheets

/// Tokens of mathematics whose names are kept as written.
@Suite("Tokens of derivations") struct PlainTokensTests {
  private static func kinds(_ text: String) -> [MathToken.Kind] {
    MathToken.tokens(ofTyped: text).map(\.kind)
  }

  @Test("The sign of a definition is one of equality in either direction")
  func definitions() {
    #expect(Self.kinds("g := a") == [.word("g"), .equals, .word("a")])
    #expect(Self.kinds("a =: g") == [.word("a"), .equals, .word("g")])
    #expect(Self.kinds("a ≕ g") == [.word("a"), .equals, .word("g")])
  }

  @Test(
    "An axis by its position has its keyword where NumPy is called, and nowhere else",
    arguments: [
      ("np.sum(P - Y, 1)", true), ("np.mean(P, -1)", true), ("P.sum(1)", true),
      ("np.sum(np.exp(P), 0)", true), ("np.sum(P, axis=1)", true), ("sum(P, 2)", false),
      ("np.sum(P)", false), ("P.sum()", false), ("np.sum(1)", false), ("np.dot(P, 1)", false),
      ("np.sum(P, K)", false), ("np.sum(P, 1", false),
    ])
  func axes(_ text: String, _ hasAxis: Bool) {
    let kinds = Self.kinds(text)
    #expect(kinds.contains(.word("axis")) == hasAxis, "\(kinds)")
    #expect(kinds.filter { $0 == .equals }.count == (hasAxis ? 1 : 0))
  }

  @Test(
    "Along an axis a star is the product entry by entry, elsewhere beside NumPy the one that fits")
  func stars() {
    #expect(Self.kinds("np.sum(A * B, axis=0)").contains(.sign(.multiplyEntries)))
    #expect(Self.kinds("np.sum(A * B)").contains(.sign(.juxtaposed)))
    #expect(Self.kinds("C * np.sum(A, axis=0)").contains(.sign(.juxtaposed)))
  }

  @Test(
    "A sign that stands for one nobody could read is no blank",
    arguments: ["⁇", "\u{FFFD}", "\u{E001}"])
  func replaced(_ sign: String) {
    #expect(Self.kinds("W\(sign)H").contains(.opaque))
  }

  @Test("Beside a blank such a sign is a bullet or a box", arguments: ["\u{FFFD}", "\u{F0B7}"])
  func bullets(_ sign: String) {
    #expect(Self.kinds("\(sign) W") == Self.kinds("W"))
    #expect(Self.kinds("W \(sign)") == Self.kinds("W"))
  }
}
