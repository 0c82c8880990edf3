import Algebra
import RealModule
import Testing

@Suite("Softmax of intervals")
struct IntervalSoftmaxTests {
  private static func entry(_ logits: [Interval], at index: Int) -> Interval {
    logits.withUnsafeBufferPointer { Interval.softmaxEntry($0, at: index) }
  }

  private static func logarithm(_ logits: [Interval], at index: Int) -> Interval {
    logits.withUnsafeBufferPointer { Interval.logSoftmaxEntry($0, at: index) }
  }

  @Test(
    "An entry is least where its own logit is least and all others are largest", arguments: 0...2)
  func corners(index: Int) {
    let logits = [
      Interval(lower: -1.5, upper: 0.25), Interval(lower: 0.5, upper: 2),
      Interval(lower: -3, upper: -0.75),
    ]
    let least = logits.enumerated().map { Interval($0 == index ? $1.lower : $1.upper) }
    let most = logits.enumerated().map { Interval($0 == index ? $1.upper : $1.lower) }
    for range in [Self.entry, Self.logarithm] {
      let box = range(logits, index)
      #expect(box.lower == range(least, index).lower)
      #expect(box.upper == range(most, index).upper)
    }
  }

  @Test("An entry lies between 0 and 1, however far apart the logits are")
  func limits() {
    let logits = [Interval(lower: -.infinity, upper: 0), Interval(800), Interval(-800)]
    #expect(Self.entry(logits, at: 0).lower == 0 && Self.entry(logits, at: 0).upper < 1e-300)
    #expect(Self.entry(logits, at: 1).contains(1) && Self.entry(logits, at: 1).upper == 1)
    #expect(Self.entry(logits, at: 2).lower == 0)
    #expect(Self.entry([Interval.entire], at: 0) == Interval(1))
    #expect(Self.logarithm([Interval.entire], at: 0).contains(0))
    #expect(Self.logarithm(logits, at: 0).lower == -.infinity)
  }

  #if arch(x86_64)
    @Test("Both hold the true value of exact logits", arguments: [1.0, -1.0])
    func exactLeads(sign: Double) {
      for quarters in 1...400 {
        // The logits are so far apart that their exponentials are rounded, and their difference is
        // not.
        let lead = sign * Double(quarters) / 4
        let logits = [Interval(lead), Interval(0)]
        let odds = 1 + Float80.exp(-Float80(lead))
        let (box, logarithm) = (Self.entry(logits, at: 0), Self.logarithm(logits, at: 0))
        #expect(
          Float80(box.lower) <= 1 / odds && 1 / odds <= Float80(box.upper), "\(lead): \(box)")
        let value = -Float80.log(odds)
        #expect(
          Float80(logarithm.lower) <= value && value <= Float80(logarithm.upper),
          "\(lead): \(logarithm)")
      }
    }

    /// Of logits hundreds apart the difference is rounded by more than a library may be off: by up
    /// to 2⁻⁴⁴, as a part of the exponential 512 times the last place.
    @Test("The difference of two logits is rounded outward, too")
    func roundedLeads() {
      for seed in 1...200 as ClosedRange<UInt64> {
        var generator = SeededGenerator(seed: seed)
        let own = Double.random(in: -1 ..< -0.25, using: &generator)
        let other = Double.random(in: 520..<650, using: &generator)
        // From 2⁹ to 2⁻⁵⁴: the 64 bits of this type hold the difference exactly.
        let odds = 1 + Float80.exp(Float80(other) - Float80(own))
        let box = Self.entry([Interval(own), Interval(other)], at: 0)
        #expect(
          Float80(box.lower) <= 1 / odds && 1 / odds <= Float80(box.upper),
          "seed \(seed): \(own), \(other) give \(box)")
      }
    }
  #endif
}
