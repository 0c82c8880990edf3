import Algebra
import Formulas
import SimulatedClass
import Testing

@testable import Marking

@Suite("Losses by rounding")
struct RoundingTests {
  private func losing(_ loss: Perturbation, _ box: Interval) -> Interval {
    var boxes = [box]
    boxes.withUnsafeMutableBufferPointer { TapeEntries($0).lose(loss) }
    return boxes[0]
  }

  @Test("What any habit makes of a value lies in what all of them together do", arguments: 1...400)
  func anyDigits(_ seed: UInt64) {
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
    let all = losing(.anyDigits(below: coarsest), box)
    for finer in 0...2 {
      for isCut in [false, true] {
        let unit = PowerOfTen.scale(1, by: exponent - finer)
        let one = losing(.digits(below: unit, isCut: isCut), box)
        #expect(
          all.lower <= one.lower && one.upper <= all.upper,
          "seed \(seed): \(box) to \(unit), cut: \(isCut), is \(one), not in \(all)")
        let either = losing(.eitherDigits(below: unit), box)
        #expect(
          either.lower <= one.lower && one.upper <= either.upper,
          "seed \(seed): \(box) to \(unit), cut: \(isCut), is \(one), not in \(either)")
        #expect(
          all.lower <= either.lower && either.upper <= all.upper,
          "seed \(seed): \(box) to \(unit) either way is \(either), not in \(all)")
      }
    }
    let guarded = losing(.atMost(coarsest / 10), box)
    #expect(
      all.lower <= guarded.lower && guarded.upper <= all.upper,
      "seed \(seed): \(box) guarded is \(guarded), not in \(all)")
    #expect(all.width <= box.width + 2.01 * coarsest)
  }
}
