import Foundation
import SimulatedClass

/// Marks simulated classes and prints how often right steps are rejected and wrong ones accepted.
enum EvidenceTable {
  static func printTables(networks: UInt64, students: Int, seed: UInt64) throws {
    for hard in [false, true] {
      var evidence = Evidence()
      for network in 0..<networks {
        evidence.add(
          try Evidence(seed: seed &* 1_000_003 &+ network, students: students, hard: hard))
      }
      list(evidence.misjudged)
      show(evidence, networks: networks, students: students, seed: seed, hard: hard)
    }
  }

  private static func show(
    _ evidence: Evidence, networks: UInt64, students: Int, seed: UInt64, hard: Bool
  ) {
    let total = evidence.marker.total.values.reduce(0, +)
    print(
      """
      \(hard ? "Larger networks, up to three mistakes, digits that vary by step" : "Small networks, at most one mistake"): \
      \(networks) networks, \(students) students each, seed \(seed), \(total) steps.

      | rule | right steps rejected | right working from an own error rejected | wrong steps accepted | slips by 2 to 4 units accepted |
      | --- | --- | --- | --- | --- |
      """)
    let rows =
      zip(FlatRule.all.map(\.name), evidence.rules).map { ($0, $1) } + [("Gradus", evidence.marker)]
    for (name, tally) in rows {
      let figures = [
        tally.rejection(of: .correct), tally.rejection(of: .followThrough),
        tally.acceptance(of: .wrong), tally.acceptance(of: .near),
      ]
      print("| \(name) | " + figures.map(percent).joined(separator: " | ") + " |")
    }
    print(
      """

      Mistakes with a name: \(percent(evidence.named.acceptance(of: .wrong))) named rightly. \
      Missing steps: \(percent(evidence.marker.acceptance(of: .missing))) seen.

      """)
  }

  /// The sheets of steps judged against the truth go to standard error, to be looked into.
  private static func list(_ misjudged: [String]) {
    for sheet in misjudged.prefix(20) { FileHandle.standardError.write(Data((sheet + "\n").utf8)) }
  }

  private static func percent(_ value: Double) -> String {
    String(format: value > 0 && value < 1 ? "%.2f %%" : "%.1f %%", value)
  }
}
