import SimulatedClass
import Testing

@testable import Marking

/// The sources from which a step takes the values before it, chosen for each.
@Suite("Source assignments")
struct SourceAssignmentTests {
  private static let all: [ValueSource] = [.stated, .recomputed, .reference, .first, .previous]

  @Test("An assignment holds what a dictionary of choices holds", arguments: [1, 16, 64, 65, 200])
  func contents(_ count: Int) {
    let seed = UInt64.random(in: 0...UInt64.max)
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<50 {
      let (one, plainOne) = pick(count, &generator)
      let (other, plainOther) = pick(count, &generator)
      #expect(content(of: one, count) == plainOne, "seed \(seed)")
      let filled = one.filled(from: other)
      let plain = plainOne.merging(plainOther) { own, _ in own }
      #expect(content(of: filled, count) == plain, "seed \(seed)")
      var steps = StepSet(0..<count, of: count)
      filled.removeRecomputed(from: &steps)
      #expect(
        (0..<count).filter { !steps.contains($0) }
          == plain.keys.filter { plain[$0] == .recomputed }.sorted(), "seed \(seed)")
    }
  }

  @Test("One assignment has one form, however it was made")
  func form() {
    let one = SourceAssignment().with(3, .stated).with(70, .previous)
    let other = SourceAssignment().with(70, .reference).with([3, 70], .previous).with(3, .stated)
    #expect(one == other)
    #expect(Set([one, other]).count == 1)
    #expect(one.with(misread: [1]).with(misread: []) == one)
    #expect(SourceAssignment().with(misread: [2]).with(misread: []) == SourceAssignment())
    #expect(
      SourceAssignment().filled(from: SourceAssignment().with(misread: [2])).misread == [2])
    #expect(SourceAssignment()[1000] == nil)
  }

  private func pick(
    _ count: Int, _ generator: inout some RandomNumberGenerator
  ) -> (SourceAssignment, [Int: ValueSource]) {
    var sources = SourceAssignment()
    var plain: [Int: ValueSource] = [:]
    for step in 0..<count where Bool.random(using: &generator) {
      let source = Self.all.randomElement(using: &generator) ?? .previous
      sources = sources.with(step, source)
      plain[step] = source
    }
    return (sources, plain)
  }

  private func content(of sources: SourceAssignment, _ count: Int) -> [Int: ValueSource] {
    Dictionary(
      uniqueKeysWithValues: (0..<count).compactMap { step in sources[step].map { (step, $0) } })
  }
}
