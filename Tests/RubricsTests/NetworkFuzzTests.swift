import Foundation
import Rubrics
import Testing

@Suite("Hostile networks")
struct NetworkFuzzTests {
  private struct Generator: RandomNumberGenerator {
    var state: UInt64

    /// SplitMix64 (Steele, Lea and Flood 2014).
    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var z = state
      z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
      z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
      return z ^ (z >> 31)
    }
  }

  private static let pieces = [
    "", "0", "-1", "1e400", "nan", "none", "X", "W1", "[", "]", "{", "}", ", ", ": ", "\"", "'",
    "softmax", "adam", "\n", "  ", "_", "Ŷ", "99999999999999999999", "where", "gradient(L, W1)",
    "!network", "&a", "*a",
  ]

  @Test("No change to a network's text crashes the reader", arguments: [UInt64](1...4))
  func mutations(_ seed: UInt64) throws {
    var generator = Generator(state: seed)
    for round in 0..<100 {
      let network = Oracle.cases[Int.random(in: 0..<200, using: &generator)]
      var text = Array(network.rubric)
      for _ in 0..<Int.random(in: 1...4, using: &generator) {
        let start = Int.random(in: 0..<text.count, using: &generator)
        let end = min(text.count, start + Int.random(in: 0...12, using: &generator))
        text.replaceSubrange(start..<end, with: Self.pieces.randomElement(using: &generator) ?? "")
        if text.isEmpty { break }
      }
      do {
        _ = try RubricReader.expanded(Array(String(text).utf8), fileName: "r.yaml")
      } catch {
        // Every fault says where it is.
        #expect(!error.faults.isEmpty, "seed \(seed), round \(round)")
        #expect(error.faults.allSatisfy { $0.line >= 1 && $0.column >= 1 && !$0.message.isEmpty })
      }
    }
  }

  @Test("Absurd sizes are faults")
  func sizes() {
    let layers = Array(repeating: "relu", count: 51).joined(separator: ", ")
    let text = "gradus: 1\ngiven: {X: 1, Y: 1}\nnetwork: {layers: [\(layers)], loss: squared_error}"
    let error = #expect(throws: RubricFaults.self) {
      try RubricReader.read(Array(text.utf8), fileName: "r.yaml")
    }
    #expect(error?.faults.first?.message == "found 51 layers; at most 50 are allowed")
  }
}
