import Algebra
import Testing

@testable import Marking

/// The statements of an enclosure about the number in it.
@Suite("Enclosures")
struct EnclosureTests {
  @Test(
    "A number is exact by hand but for binary noise, which grows with what is above 1",
    arguments: [
      (0.25, 0, true), (0.25, 9e-13, true), (0.25, 1.5e-12, false), (0, 9e-13, true),
      (1e6, 9e-7, true), (1e6, 1.5e-6, false), (0.25, 0.01, false), (0.25, .infinity, false),
    ] as [(Double, Double, Bool)])
  func exactByHand(_ value: Double, _ width: Double, _ isExact: Bool) {
    #expect(Interval(lower: value, upper: value + width).isExactByHand == isExact)
  }

  @Test(
    "A number is nearly a point but for binary noise, which shrinks with what is below 1",
    arguments: [
      (0.25, 2e-13, true), (0.25, 4e-13, false), (0, 0, true), (1e6, 9e-7, true),
      (1e6, 1.5e-6, false), (0.25, .infinity, false),
    ] as [(Double, Double, Bool)])
  func nearlyPoint(_ value: Double, _ width: Double, _ isNearly: Bool) {
    #expect(Interval(lower: value, upper: value + width).isNearlyPoint == isNearly)
  }
}
