import SimulatedClass
import Testing

@testable import Marking

@Suite("Sets of steps")
struct StepSetTests {
  @Test("They hold what a plain set holds", arguments: [1, 10, 63, 64, 65, 128, 129, 300])
  func contents(_ count: Int) {
    var generator = SeededGenerator(seed: UInt64(count))
    for _ in 0..<50 {
      let (some, others) = (pick(count, &generator), pick(count, &generator))
      var set = StepSet(some.sorted(), of: count)
      var plain = some
      let (inserted, removed) = (others.first ?? 0, some.first ?? 0)
      set.insert(inserted)
      plain.insert(inserted)
      set.remove(removed)
      plain.remove(removed)
      #expect((0..<count).filter(set.contains) == plain.sorted())
      #expect(set == StepSet(plain.sorted(), of: count))
      for word in 0...(count - 1) / 64 {
        set.remove(word: word, 1 << 5)
        plain.remove(64 * word + 5)
      }
      #expect((0..<count).filter(set.contains) == plain.sorted())
      set.formIntersection(StepSet(others.sorted(), of: count))
      #expect((0..<count).filter(set.contains) == plain.intersection(others).sorted())
    }
  }

  private func pick(_ count: Int, _ generator: inout some RandomNumberGenerator) -> Set<Int> {
    Set((0..<count).filter { _ in Bool.random(using: &generator) })
  }
}
