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

  @Test(
    "A number with an exponent is shown with one digit before its point",
    arguments: [("1.68e4", "1.68e4"), ("999e2", "9.99e4"), ("5e3", "5e3"), ("1.5e-40", "1.5e-40")])
  func exponents(_ written: String, _ shown: String) throws {
    #expect(try #require(Numeral.read(Array(written.utf8))).numeral.description == shown)
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
    #expect(FixedPoint(value: 0.5, decimals: 0).description == "1")
    #expect(FixedPoint(value: 7, decimals: -1).description == "7")
    #expect(FixedPoint(value: 0.05, decimals: 2).description == "0.05")
  }

  @Test("At most 17 decimals are shown, and no more digits than a double has")
  func longFixedPoint() {
    #expect(FixedPoint(value: 0.0078125, decimals: 17).description == "0.00781250000000000")
    #expect(FixedPoint(value: 0.0078125, decimals: 30).description == "0.00781250000000000")
    // 2⁵³ units of the last place.
    #expect(FixedPoint(value: 0x1p53, decimals: 0).description == "9007199254740992.0")
    #expect(FixedPoint(value: 0x1p53 - 1, decimals: 0).description == "9007199254740991")
    #expect(FixedPoint(value: 0.1, decimals: 17).description == "0.1")
  }

  @Test(
    "How many digits a number has, and where the last of them stands",
    arguments: [
      ("5", 1, 0, 1.0, true), ("120", 3, 0, 1, true), ("3e4", 1, 0, 1e4, true),
      (".627", 3, 3, 0.001, false), ("0.050", 2, 3, 0.001, false), ("1.0", 2, 1, 0.1, false),
      ("0.00", 0, 2, 0.01, false),
    ])
  func digits(_ text: String, _ significant: Int, _ decimals: Int, _ unit: Double, isWhole: Bool)
    throws
  {
    let numeral = try #require(Numeral.read(Array(text.utf8))).numeral
    #expect(numeral.significantDigits == significant && numeral.decimals == decimals)
    #expect(numeral.unit == unit && numeral.isWhole == isWhole && !numeral.isFraction)
  }

  @Test("A fraction is its quotient, is written with its divisor and is no whole number")
  func fraction() {
    let third = Numeral(significand: 1, denominator: 3, isNegative: true)
    #expect(third.value == -1.0 / 3 && third.description == "-1/3")
    #expect(third.isFraction && !third.isWhole)
    #expect(third.exactInterval.contains(-1.0 / 3) && !third.exactInterval.isPoint)
    #expect(third.exactInterval.width < 1e-15)
    #expect(Numeral(significand: 3, denominator: 2).value == 1.5)
    #expect(third.representedInterval(truncation: true) == third.exactInterval)
    #expect(third.roundedBox == third.exactInterval)
  }

  @Test("A number that nobody stated may be any, and is shown as a question")
  func open() {
    var open = Numeral(significand: 7)
    open.isOpen = true
    #expect(open.description == "?")
    #expect(open.exactInterval == .entire && open.roundedBox == .entire)
    #expect(open.representedInterval(truncation: false) == .entire)
  }

  @Test("A zero has no sign, whatever is written, and keeps its digits")
  func zero() {
    let zero = Numeral(significand: 0, exponent: -2, isNegative: true)
    #expect(zero.value.sign == .plus && zero.description == "-0.00")
  }

  @Test(
    "Powers of ten are read as the standard library reads them",
    arguments: 1...20 as ClosedRange<UInt64>)
  func powers(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<100 {
      let bits = Int.random(in: 1...64, using: &generator)
      let significand = generator.next() >> UInt64(64 - bits)
      let exponent = Int.random(in: -40...40, using: &generator)
      #expect(
        PowerOfTen.scale(significand, by: exponent) == Double("\(significand)e\(exponent)"),
        "seed \(seed): \(significand)e\(exponent)")
    }
  }

  /// A decimal of k places is one of binary where its digits are divisible by 5ᵏ.
  @Test(
    "A decimal that a double holds is a point, any other lies strictly between two doubles",
    arguments: 1...20 as ClosedRange<UInt64>)
  func exactInterval(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<100 {
      let places = Int.random(in: 0...6, using: &generator)
      let significand = UInt64.random(in: 0...4_000_000, using: &generator)
      var numeral = Numeral(significand: significand, exponent: -places)
      numeral.isNegative = Bool.random(using: &generator)
      let fives = (0..<places).reduce(UInt64(1)) { power, _ in power * 5 }
      let box = numeral.exactInterval
      let told = "seed \(seed): \(numeral)"
      #expect(box.isPoint == (significand % fives == 0), "\(told)")
      #expect(box.contains(numeral.value), "\(told)")
      #expect(box.isPoint || box.lower.nextUp == numeral.value, "\(told)")
      #expect(box.isPoint || box.upper == numeral.value.nextUp, "\(told)")
    }
  }

  @Test(
    "Whole numbers are points as far as doubles hold all of them",
    arguments: [
      ("9007199254740992", true), ("9007199254740993", false), ("1e15", true), ("0e22", true),
      ("0e-30", true), ("1e23", false), ("12e2", true), ("3e-23", false),
    ])
  func wholePoints(_ text: String, isPoint: Bool) throws {
    let numeral = try #require(Numeral.read(Array(text.utf8))).numeral
    #expect(numeral.exactInterval.isPoint == isPoint)
  }

  @Test("A number whose last digits were cut lies up to a unit further from zero")
  func cutInterval() {
    for isNegative in [false, true] {
      let cut = Numeral(significand: 125, exponent: -2, isNegative: isNegative, isCut: true)
      let box = cut.exactInterval
      let sign = isNegative ? -1.0 : 1
      #expect(box.contains(sign * 1.25) && box.contains(sign * 1.26))
      #expect(!box.contains(sign * 1.2499) && !box.contains(sign * 1.2601))
    }
  }

  @Test("A number is read where it stands, and no further than it may")
  func places() throws {
    let bytes = Array("x12.5e3".utf8)
    #expect(Numeral.read(bytes) == nil)
    #expect(try #require(Numeral.read(bytes, at: 1)).numeral.value == 12500)
    #expect(try #require(Numeral.read(bytes[1..<5])).numeral.value == 12.5)
    #expect(try #require(Numeral.read(bytes[1...])).length == 6)
    bytes.withUnsafeBufferPointer { buffer in
      #expect(Numeral.read(buffer) == nil)
      #expect(Numeral.read(buffer, at: 2)?.numeral.value == 2500)
      #expect(Numeral.read(buffer, at: 1, until: 3)?.numeral.value == 12)
    }
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
