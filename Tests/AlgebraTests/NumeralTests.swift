import Algebra
import Testing

@Suite("Numerals")
struct NumeralTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let text: String
    let significand: UInt64
    let exponent: Int32
    let value: Double
    var testDescription: String { text }

    init(_ text: String, _ significand: UInt64, _ exponent: Int32, _ value: Double) {
      self.text = text
      self.significand = significand
      self.exponent = exponent
      self.value = value
    }
  }

  @Test(
    "The digits are kept as they were written",
    arguments: [
      Case("5", 5, 0, 5), Case(".627", 627, -3, 0.627), Case("0.6270", 6270, -4, 0.627),
      Case("5.", 5, 0, 5), Case("120", 120, 0, 120), Case("1e3", 1, 3, 1000),
      Case("2.50e-3", 250, -5, 0.0025), Case(".000", 0, -3, 0), Case("1.5E+2", 15, 1, 150),
      Case("0001.20", 120, -2, 1.2),
      Case("0.98201379003790845", 98_201_379_003_790_845, -17, 0.98201379003790845),
    ])
  func reads(_ case: Case) throws {
    let (numeral, length) = try #require(Numeral.read(Array(`case`.text.utf8)))
    #expect(length == `case`.text.utf8.count)
    #expect(numeral.significand == `case`.significand)
    #expect(numeral.exponent == `case`.exponent)
    #expect(numeral.value == `case`.value)
  }

  @Test("What is no decimal is not read", arguments: ["", ".", "-1", "nan", "inf", "e5", "+2"])
  func refuses(_ text: String) {
    #expect(Numeral.read(Array(text.utf8)) == nil)
  }

  @Test("An e that no digits follow is left unread", arguments: ["5e", "5eta", "5e+", "5 e3"])
  func exponents(_ text: String) throws {
    #expect(try #require(Numeral.read(Array(text.utf8))).length == 1)
  }

  @Test("Random decimals have the value that the standard library reads", arguments: 1...20)
  func values(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<200 {
      let digits = String(UInt64.random(in: 0...999_999_999_999, using: &generator))
      let power = Int.random(in: -30...30, using: &generator)
      let text = "\(digits).\(UInt16.random(in: 0...999, using: &generator))e\(power)"
      let numeral = try #require(Numeral.read(Array(text.utf8))).numeral
      #expect(numeral.value == Double(text), "seed \(seed): \(text)")
      let again = try #require(Numeral.read(Array(numeral.description.utf8)))
      #expect(again.numeral.value == numeral.value, "seed \(seed): \(text)")
    }
  }

  @Test("More digits than fit are cut and said to be")
  func cut() throws {
    let numeral = try #require(Numeral.read(Array("1.23456789012345678901234".utf8))).numeral
    #expect(numeral.isCut)
    #expect(abs(numeral.value - 1.2345678901234567) < 1e-15)
  }

  @Test("Endless exponents overflow to infinity or vanish, and never trap")
  func extremes() throws {
    #expect(try #require(Numeral.read(Array("1e999999999".utf8))).numeral.value == .infinity)
    #expect(try #require(Numeral.read(Array("1e-999999999".utf8))).numeral.value == 0)
  }

  @Test("A number is shown at fixed places, rounded half away from zero, and 0 has no sign")
  func fixedPoint() {
    #expect(FixedPoint(value: -1.3135, decimals: 3).description == "-1.314")
    #expect(FixedPoint(value: -0.0004, decimals: 3).description == "0.000")
    #expect(FixedPoint(value: 12, decimals: 0).description == "12")
    #expect(FixedPoint(value: .infinity, decimals: 2).description == "inf")
  }
}

/// A small repeatable source of random numbers (SplitMix64, Steele, Lea and Flood 2014).
struct SeededGenerator: RandomNumberGenerator {
  var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}
