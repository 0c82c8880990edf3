import Algebra
import Formulas
import Testing

@testable import Marking

/// What a step can be around the errors before it, kept for a whole class.
@Suite("Values around errors")
struct ErrorFreeBoundTests {
  private static func bound(step: Int = 3, passed: [Int] = []) -> ErrorFreeBound {
    ErrorFreeBound(
      step: step, habit: -3, coarsest: -2, passed: StepSet(passed, of: 8),
      steady: StepSet([], of: 8), exponent: -3)
  }

  private static func box(_ number: Double) -> [Matrix<Interval>] {
    [Matrix(Shape(1, 1), [Interval(number)])]
  }

  @Test("They are worked out once for each way to a step")
  func once() {
    let bounds = ErrorFreeBounds(.kept)
    var further = Self.bound()
    further.reach = 4
    let ways = [Self.bound(), Self.bound(step: 4), Self.bound(passed: [1]), further]
    for (index, way) in ways.enumerated() {
      #expect(bounds.values(by: way) { Self.box(Double(index)) } == Self.box(Double(index)))
    }
    for (index, way) in ways.enumerated() {
      #expect(bounds.values(by: way) { Self.box(-1) } == Self.box(Double(index)))
    }
  }

  @Test("Where nothing is kept nothing is worked out")
  func none() {
    #expect(ErrorFreeBounds(.none).values(by: Self.bound()) { Self.box(1) } == nil)
  }

  @Test("At most 4096 ways are kept, and what is kept is still found")
  func limit() {
    let bounds = ErrorFreeBounds(.kept)
    for step in 0..<4097 {
      let values = bounds.values(by: Self.bound(step: step)) { Self.box(1) }
      #expect((values == nil) == (step == 4096))
    }
    #expect(bounds.values(by: Self.bound(step: 5)) { Self.box(2) } == Self.box(1))
  }
}
