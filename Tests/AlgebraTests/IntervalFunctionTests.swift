import Algebra
import Testing

/// The ends of functions' ranges: at their limits, outside of their domains, at powers.
@Suite("Functions of intervals")
struct IntervalFunctionTests {
  @Test("A logarithm has no bound below where its argument may be 0, and no value below that")
  func logarithms() {
    for log in [{ $0.log() }, { $0.log10() }] as [@Sendable (Interval) -> Interval] {
      for box in [Interval(0), Interval(lower: -2, upper: -1), Interval(lower: -1, upper: 0)] {
        #expect(log(box).lower == -.infinity && log(box).upper == -.infinity)
      }
      let open = log(Interval(lower: -1, upper: 1))
      #expect(open.lower == -.infinity && abs(open.upper) < 1e-15)
      #expect(log(Interval(1)).contains(0) && log(Interval(1)).width < 1e-14)
    }
    #expect(Interval(lower: -4, upper: 4).sqrt().contains(2))
    #expect(Interval(lower: -4, upper: -1).sqrt().magnitude < 1e-300)
  }

  @Test("No range goes beyond the values that its function takes")
  func limits() {
    let everywhere = [-1e9, -800, -40, -9, -1, -0.1, 0, 0.1, 1, 9, 40, 800, 1e9]
    for (index, lower) in everywhere.enumerated() {
      for upper in everywhere[index...] {
        let x = Interval(lower: lower, upper: upper)
        let (h, t) = (x.sigmoid(), x.tanh())
        for box in [h, x.normalDistribution(), x.step()] {
          #expect(box.lower >= 0 && box.upper <= 1, "\(x): \(box)")
        }
        #expect(t.lower >= -1 && t.upper <= 1 && x.sign().magnitude <= 1)
        #expect(h.sigmoidSlope().upper <= 0.25 && t.tanhSlope().upper <= 1)
        for box in [x.exp(), x.softplus(), x.normalDensity(), x.abs(), x.relu(), x.power(2)] {
          #expect(box.lower >= 0, "\(x): \(box)")
        }
        #expect(x.normalDensity().upper < 0.398_942_281)
        #expect(x.elu(scale: 1).lower >= -1 && x.eluSlope(scale: 1).upper <= 1)
        // Of larger arguments what the library may be off is large as well.
        guard x.magnitude <= 40 else { continue }
        #expect(x.gelu().lower > -0.169_971_208)
        #expect(x.geluSlope().lower > -0.128_904_146 && x.geluSlope().upper < 1.128_904_146)
      }
    }
  }

  @Test("At no end do functions leave their limits")
  func ends() {
    let (all, low) = (Interval.entire, Interval(lower: -.infinity, upper: -1))
    #expect(all.geluSlope().contains(0) && all.geluSlope().contains(1))
    let high = Interval(lower: 9, upper: .infinity).geluSlope()
    #expect(high.contains(1) && high.lower > 0.999)
    #expect(low.geluSlope().contains(0) && low.geluSlope().upper <= 1e-9)
    #expect(low.gelu().contains(0) && all.gelu().upper == .infinity)
    #expect(all.exp() == Interval(lower: 0, upper: .infinity))
  }

  @Test(
    "Whole powers are exact where nothing is rounded",
    arguments: [
      (-2.0, 3.0, 0, 1.0, 1.0), (-2, 3, 1, -2, 3), (-2, 3, 2, 0, 9), (-2, 3, 3, -8, 27),
      (-4, 3, 2, 0, 16), (2, 3, 2, 4, 9), (-3, -2, 2, 4, 9), (-3, -2, 3, -27, -8),
      (2, 4, -1, 0.25, 0.5), (2, 4, -2, 0.0625, 0.25), (0, 2, -1, 0.5, .infinity),
    ])
  func powers(
    _ lower: Double, _ upper: Double, _ exponent: Int, _ least: Double, _ most: Double
  ) {
    let power = Interval(lower: lower, upper: upper).power(exponent)
    #expect(power == Interval(lower: least, upper: most))
  }

  @Test("A power of what may not be above 0 has no bound")
  func openPowers() {
    #expect(Interval(lower: 0, upper: 2).power(Interval(0.5)) == .entire)
    #expect(Interval(4).power(Interval(0.5)).contains(2))
  }
}
