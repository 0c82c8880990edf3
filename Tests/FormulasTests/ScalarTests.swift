import Algebra
import Testing

@testable import Formulas

/// The results of one arithmetic by hand over doubles, intervals and exact decimals.
@Suite("Scalars")
struct ScalarTests {
  private static func numeral(_ text: String) -> Numeral {
    var numeral =
      Numeral.read(Array(text.utf8.drop { $0 == UInt8(ascii: "-") }))?.numeral
      ?? Numeral(significand: 1)
    numeral.isNegative = text.hasPrefix("-")
    return numeral
  }

  @Test(
    "A sum of decimals that cancels but for binary noise is exactly 0",
    arguments: [[".1", ".2", "-.3"], ["1.1", "2.2", "-3.3"], ["-.7", ".1", ".6"]])
  func noise(_ terms: [String]) {
    let numerals = terms.map(Self.numeral)
    let (doubles, boxes) = (numerals.map(\.value), numerals.map { Interval($0) })
    #expect(boxes.reduce(Interval(0), +) != Interval(0), "the case shows no noise")
    #expect(Double.sum(doubles) == 0)
    #expect(Interval.sum(boxes) == Interval(0))
    #expect(Double.total(Double.total(doubles[0], doubles[1]), doubles[2]) == 0)
    #expect(Interval.total(Interval.total(boxes[0], boxes[1]), boxes[2]) == Interval(0))
    #expect(ExactDecimal.sum(doubles.map { ExactDecimal($0) }).value == 0)
  }

  @Test("Noise is left of the sums that are told to be 0")
  func realNoise() {
    #expect(0.1 + 0.2 - 0.3 != 0)
    #expect(Double.total(0.1 + 0.2, -0.3) == 0)
    #expect(Double.sum([0.1, 0.2, -0.3]) == 0)
  }

  /// 2⁻⁴⁵ left of magnitudes that come to 2.
  @Test("Noise is at most 2⁻⁴⁶ of the magnitudes of the terms")
  func noiseBound() {
    let (left, right) = (1 + 0x1p-46, -(1 - 0x1p-46))
    #expect(Double.sum([left, right]) == 0 && Double.total(left, right) == 0)
    #expect(Double.sum([left.nextUp, right]) > 0 && Double.total(left.nextUp, right) > 0)
    // An interval knows that these are exact.
    #expect(Interval.sum([Interval(left), Interval(right)]) == Interval(0x1p-45))
  }

  @Test("No zero is negative that a sum comes to")
  func signlessZeros() {
    #expect(Double.total(-0.0, -0.0).sign == .plus && Double.sum([-0.0, -0.0]).sign == .plus)
  }

  @Test(
    "What is left of a sum beyond noise is kept",
    arguments: [[0.1, 0.2, -0.3 + 1e-12], [1, -1 + 0x1p-40]] as [[Double]])
  func rest(_ terms: [Double]) {
    #expect(Double.sum(terms) != 0)
    #expect(Interval.sum(terms.map { Interval($0) }).magnitude > 1e-13)
  }

  @Test("An interval around 0 that is no noise stays as wide as it is")
  func wideSum() {
    let box = Interval(lower: -0.5, upper: 0.5)
    #expect(Interval.sum([Interval(1), box, Interval(-1)]).contains(0.5))
    #expect(Interval.total(box, Interval(0)) == box)
    // Without a bound nothing is noise.
    #expect(Interval.sum([Interval(1), .entire, Interval(-1)]) == .entire)
    let open = Interval(lower: -.infinity, upper: 1)
    #expect(Interval.total(open, Interval(0)) == open)
  }

  @Test(
    "A comparison of intervals is 1, 0, or both where that is open",
    arguments: [
      (Comparison.greater, 2.0...3.0, 1.0...1.5, 1.0...1.0),
      (.greater, 1...2, 2...3, 0...0), (.greater, 1...2.5, 2...3, 0...1),
      (.greaterOrEqual, 2...3, 1...2, 1...1), (.greaterOrEqual, 1...2, 2...3, 0...1),
      (.greaterOrEqual, 1...1.5, 2...3, 0...0),
      (.less, 1...1.5, 2...3, 1...1), (.less, 2...3, 1...2, 0...0), (.less, 1...2, 2...3, 0...1),
      (.lessOrEqual, 1...2, 2...3, 1...1), (.lessOrEqual, 2...3, 1...2, 0...1),
      (.lessOrEqual, 3...4, 1...2, 0...0),
      (.equal, 2...2, 2...2, 1...1), (.equal, 1...2, 2...3, 0...1), (.equal, 1...1.5, 2...3, 0...0),
      (.equal, 2...3, 1...1.5, 0...0),
    ] as [(Comparison, ClosedRange<Double>, ClosedRange<Double>, ClosedRange<Double>)])
  func compared(
    _ comparison: Comparison, _ left: ClosedRange<Double>, _ right: ClosedRange<Double>,
    _ truth: ClosedRange<Double>
  ) {
    func box(_ range: ClosedRange<Double>) -> Interval {
      Interval(lower: range.lowerBound, upper: range.upperBound)
    }
    #expect(box(left).compared(comparison, with: box(right)) == box(truth))
  }

  @Test(
    "The index of what is true lies between the first and the last that may be",
    arguments: [
      ([0...0, 1...1, 0...0], 2...2), ([0...1, 0...0, 0...1, 0...0], 1...3),
      ([0...0, 0...1, 1...1], 2...3), ([1...1], 1...1),
    ] as [([ClosedRange<Double>], ClosedRange<Double>)])
  func index(_ truths: [ClosedRange<Double>], _ index: ClosedRange<Double>) {
    func box(_ range: ClosedRange<Double>) -> Interval {
      Interval(lower: range.lowerBound, upper: range.upperBound)
    }
    #expect(Interval.index(where: truths.map(box)) == box(index))
  }

  @Test("A target of exactly 0 contributes nothing to a cross-entropy, any other a bound")
  func weightedLog() {
    #expect(Interval.weightedLog(Interval(0), Interval(0)) == Interval(0))
    #expect(Double.weightedLog(0, 0) == 0)
    let open = Interval.weightedLog(Interval(1), Interval(lower: 0, upper: 0.5))
    #expect(open.lower == -.infinity && open.upper < -0.69)
    // One that may be 0 but need not be.
    let perhaps = Interval.weightedLog(Interval(lower: 0, upper: 1), Interval(0.5))
    #expect(perhaps.lower < -0.69 && perhaps.upper >= 0)
  }
}
