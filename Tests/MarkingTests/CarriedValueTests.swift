import Algebra
import Formulas
import Testing

@testable import Marking

/// The values that a student can have gone on with after stating a step.
@Suite("Values carried on")
struct CarriedValueTests {
  private static func boxes(_ entries: ClosedRange<Double>...) -> Matrix<Interval> {
    Matrix(
      Shape(1, entries.count),
      entries.map { Interval(lower: $0.lowerBound, upper: $0.upperBound) })
  }

  private static func carried(
    any: Matrix<Interval>, reading: Matrix<Interval>?
  ) -> CarriedValue {
    CarriedValue(
      any: any, statedBoxes: boxes(0.5...0.5), exact: boxes(0.5...0.5),
      reading: reading.map {
        DigitReading(boxes: $0, imprecise: [], units: [0.1])
      })
  }

  @Test("A step that was rounded may be passed by, a wrong one and an exact number may not")
  func canBeRecomputed() {
    let near = Self.boxes(0.48...0.52)
    #expect(Self.carried(any: near, reading: near).canBeRecomputed)
    #expect(!Self.carried(any: near, reading: nil).canBeRecomputed)
    #expect(!Self.carried(any: Self.boxes(0.5...0.5), reading: near).canBeRecomputed)
  }

  @Test("Who passes a step by has what is written so by some habit, and what is lost on the way")
  func whenRecomputed() {
    let any = Self.boxes(0.48...0.51)
    let right = Self.carried(any: any, reading: Self.boxes(0.49...0.53))
    let passed = right.whenRecomputed(widenedBy: 0.25).elements[0]
    #expect(abs(passed.lower - 0.23) < 1e-9 && abs(passed.upper - 0.78) < 1e-9)
    // A wrong step is taken as it is.
    #expect(Self.carried(any: any, reading: nil).whenRecomputed(widenedBy: 0.25) == any)
  }
}
