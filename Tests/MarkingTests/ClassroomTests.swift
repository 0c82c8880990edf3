import SimulatedClass
import Testing

/// Simulated students whose every step is known to be right or wrong by how it was made; a failure
/// prints its seed and sheet.
@Suite("Simulated classes")
struct ClassroomTests {
  @Test(
    "No right step is rejected, nor belittled, nor a missing one overlooked",
    arguments: 1...24 as ClosedRange<UInt64>)
  func smallNetworks(seed: UInt64) throws {
    let evidence = try Evidence(seed: seed, students: 25, hard: false)
    #expect(evidence.misjudged.isEmpty, "\(evidence.misjudged.joined(separator: "\n"))")
    #expect(evidence.marker.total[.correct, default: 0] > 100)
  }

  @Test(
    "Larger networks, several mistakes, digits that vary",
    arguments: 101...108 as ClosedRange<UInt64>)
  func hardNetworks(seed: UInt64) throws {
    let evidence = try Evidence(seed: seed, students: 20, hard: true)
    #expect(
      evidence.marker.rejection(of: .correct) == 0, "\(evidence.misjudged.joined(separator: "\n"))")
    #expect(
      evidence.marker.rejection(of: .followThrough) == 0,
      "\(evidence.misjudged.joined(separator: "\n"))")
    #expect(
      evidence.marker.acceptance(of: .missing) == 100 || evidence.marker.total[.missing] == nil)
  }

  @Test("Wrong steps are found and named, and near ones mostly seen")
  func sharpness() throws {
    var evidence = Evidence()
    for seed in 200..<216 as Range<UInt64> {
      evidence.add(try Evidence(seed: seed, students: 25, hard: false))
    }
    #expect(evidence.marker.total[.wrong, default: 0] > 100)
    #expect(evidence.marker.acceptance(of: .wrong) < 1)
    #expect(evidence.marker.acceptance(of: .near) < 25)
    #expect(evidence.named.acceptance(of: .wrong) >= 95)
  }

  @Test("A flat rule is caught out by the same class: the simulation can tell")
  func flatRules() throws {
    let evidence = try Evidence(seed: 7, students: 60, hard: false)
    for rule in evidence.rules {
      #expect(rule.rejection(of: .correct) > 0 || rule.rejection(of: .followThrough) > 5)
    }
  }
}
