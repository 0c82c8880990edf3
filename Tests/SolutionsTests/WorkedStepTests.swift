import Algebra
import Testing

@testable import Solutions

/// A rubric worked out step by step.
@Suite("Worked steps")
struct WorkedStepTests {
  @Test(
    "Two decimals more than asked are shown, fewer where there are no more, more of small numbers",
    arguments: [
      ([0.123456], 2, 4), ([0.5, 0.25], 2, 2), ([3, 4], 2, 0), ([0.0123456], 2, 5),
      ([0.00123456], 2, 6), ([0], 2, 0), ([0.333_333_333_3, 1000], 3, 5),
      // The largest entry decides.
      ([0.00123456, 0.123456], 2, 4),
    ] as [([Double], Int, Int)])
  func decimals(_ entries: [Double], _ digits: Int, _ decimals: Int) {
    let value = Matrix(Shape(entries.count, 1), entries)
    #expect(WorkedStep.decimals(for: value, digits: digits) == decimals)
  }
}
