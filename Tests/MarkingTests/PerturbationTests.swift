import Algebra
import Formulas
import SimulatedClass
import Testing

@testable import Marking

/// The values that a number may have been perturbed to, by the digits that were written.
@Suite("Perturbations")
struct PerturbationTests {
  private func perturbed(_ box: Interval, by perturbation: Perturbation) -> Interval {
    var boxes = [box]
    boxes.withUnsafeMutableBufferPointer { TapeEntries($0).perturb(by: perturbation) }
    return boxes[0]
  }

  private static let all: [Perturbation] = [
    .atMost(0.01), .digits(below: 0.01, isCut: false), .digits(below: 0.01, isCut: true),
    .eitherDigits(below: 0.01), .anyDigits(below: 0.01),
  ]

  @Test("A number with no digits beyond the unit is written down as it is", arguments: all.indices)
  func multiple(_ index: Int) {
    for number in [0.12, -0.12, 0, 3] {
      #expect(perturbed(Interval(number), by: Self.all[index]) == Interval(number))
    }
  }

  @Test("The tens of a number that has no ones are its digits", arguments: all.indices)
  func tens(_ index: Int) {
    let all: [Perturbation] = [
      .atMost(10), .digits(below: 10, isCut: false), .digits(below: 10, isCut: true),
      .eitherDigits(below: 10), .anyDigits(below: 10),
    ]
    #expect(perturbed(Interval(120), by: all[index]) == Interval(120))
    #expect(perturbed(Interval(-30), by: all[index]) == Interval(-30))
    #expect(perturbed(Interval(124), by: all[index]) != Interval(124))
  }

  @Test(
    "A number that is one with few digits but for noise is written down as that",
    arguments: all.dropFirst())
  func saturated(_ perturbation: Perturbation) {
    // tanh 14.3, which all who write it down write as 1.
    #expect(perturbed(Interval(1 - 7e-13), by: perturbation).contains(1))
  }

  @Test(
    "A number goes where each habit puts it",
    arguments: [
      (.none, 0.129, 0.129, 0.129), (.atMost(0.01), 0.129, 0.119, 0.139),
      (.digits(below: 0.01, isCut: false), 0.129, 0.13, 0.13),
      (.digits(below: 0.01, isCut: true), 0.129, 0.12, 0.12),
      (.digits(below: 0.01, isCut: true), -0.129, -0.12, -0.12),
      (.eitherDigits(below: 0.01), 0.129, 0.12, 0.13),
      (.eitherDigits(below: 0.01), -0.129, -0.13, -0.12),
      (.eitherDigits(below: 0.01), 0.122, 0.12, 0.12),
      (.anyDigits(below: 0.01), 0.122, 0.12, 0.123), (.anyDigits(below: 0.01), 0.127, 0.12, 0.13),
      (.anyDigits(below: 0.01), -0.127, -0.13, -0.12),
      // Both neighbours of a tie.
      (.digits(below: 0.01, isCut: false), 0.125, 0.12, 0.13),
    ] as [(Perturbation, Double, Double, Double)])
  func lost(_ perturbation: Perturbation, _ number: Double, _ lower: Double, _ upper: Double) {
    let box = perturbed(Interval(number), by: perturbation)
    #expect(abs(box.lower - lower) < 1e-8 && abs(box.upper - upper) < 1e-8, "\(box)")
  }

  @Test("What reaches to zero has lost digits as well as any other value")
  func reachingToZero() {
    for (lower, upper) in [(-0.127, 0.0), (0, 0.127)] {
      let box = perturbed(Interval(lower: lower, upper: upper), by: .anyDigits(below: 0.01))
      #expect(box.lower <= lower - 0.001 && box.upper >= upper + 0.001, "\(box)")
    }
  }

  @Test("A habit so many places further behind the point, or at a place that is known")
  func places() {
    #expect(Perturbation.atMost(0.5).finer(by: 1) == .atMost(0.05))
    #expect(Perturbation.atMost(0.5).finer(by: 0) == .atMost(0.5))
    #expect(
      Perturbation.digits(below: 1, isCut: true).finer(by: 2) == .digits(below: 0.01, isCut: true))
    #expect(Perturbation.none.finer(by: 2) == .none)
    #expect(Perturbation.eitherDigits(below: 1).behind(-2) == .eitherDigits(below: 0.01))
    #expect(Perturbation.anyDigits(below: 1).behind(nil) == .anyDigits(below: 1))
    #expect(Perturbation.atMost(0.5).behind(-2) == .atMost(0.5))
  }

  @Test("Every habit has a key of its own")
  func keys() {
    #expect(Set((Self.all + [.none, .atMost(0.02)]).map(\.key)).count == 7)
  }

  @Test("What lies further behind the point is smaller, and nearer to it larger", arguments: all)
  func finer(_ perturbation: Perturbation) {
    #expect(
      perturbation.finer(by: 0) == perturbation
        && perturbation.finer(by: 2).finer(by: -2) == perturbation)
    let wide = perturbed(Interval(0.1234), by: perturbation)
    let narrow = perturbed(Interval(0.1234), by: perturbation.finer(by: 1))
    #expect(abs(narrow.midpoint - 0.1234) <= abs(wide.midpoint - 0.1234))
    #expect(narrow.width < wide.width || wide.width < 1e-9)
  }

  @Test("What any habit makes of a value lies in what all of them together do", arguments: 1...400)
  func everyHabit(_ seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let exponent = Int.random(in: -5...0, using: &generator)
    let coarsest = PowerOfTen.scale(1, by: exponent)
    // Numbers of few digits among them, and single ones, which are ties or multiples of a unit.
    let grid = PowerOfTen.scale(1, by: exponent - Int.random(in: 0...3, using: &generator)) / 2
    let offset = PowerOfTen.scale(1, by: exponent - Int.random(in: 4...13, using: &generator))
    let low =
      Double.random(in: -40...40, using: &generator).rounded() * grid
      + [-offset, 0, offset][Int.random(in: 0...2, using: &generator)]
    let width = Bool.random(using: &generator) ? 0 : Double.random(in: 0...3, using: &generator)
    let box = Interval(lower: low, upper: low + width * coarsest)
    let all = perturbed(box, by: .anyDigits(below: coarsest))
    for finer in 0...2 {
      for isCut in [false, true] {
        let unit = PowerOfTen.scale(1, by: exponent - finer)
        let one = perturbed(box, by: .digits(below: unit, isCut: isCut))
        #expect(
          all.lower <= one.lower && one.upper <= all.upper,
          "seed \(seed): \(box) to \(unit), cut: \(isCut), is \(one), not in \(all)")
        let either = perturbed(box, by: .eitherDigits(below: unit))
        #expect(
          either.lower <= one.lower && one.upper <= either.upper,
          "seed \(seed): \(box) to \(unit), cut: \(isCut), is \(one), not in \(either)")
        #expect(
          all.lower <= either.lower && either.upper <= all.upper,
          "seed \(seed): \(box) to \(unit) either way is \(either), not in \(all)")
      }
    }
    let guarded = perturbed(box, by: .atMost(coarsest / 10))
    #expect(
      all.lower <= guarded.lower && guarded.upper <= all.upper,
      "seed \(seed): \(box) guarded is \(guarded), not in \(all)")
    #expect(all.width <= box.width + 2.01 * coarsest)
  }
}
