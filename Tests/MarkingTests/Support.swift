import AnswerSheets
import Foundation
import Marking
import Rubrics

/// A rubric read from text and the marks of answers typed as text.
struct Desk {
  let marker: Marker

  init(_ rubric: String) throws {
    marker = Marker(rubric: try RubricReader.read(Array(rubric.utf8), fileName: "desk.yaml"))
  }

  /// The rubric of the homework.
  static func homework() throws -> Desk {
    try Desk(
      String(contentsOf: root.appending(path: "Rubrics/backprop-by-hand.yaml"), encoding: .utf8))
  }

  static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  func mark(_ answer: String, as fileName: String = "answer.txt") throws -> [String: StepMark] {
    let sheet = try AnswerReader.read(Array(answer.utf8), fileName: fileName)
    return Dictionary(uniqueKeysWithValues: marker.mark(sheet).steps.map { ($0.step, $0) })
  }
}

/// A small repeatable source of random numbers (SplitMix64, Steele, Lea and Flood 2014).
struct SeededGenerator: RandomNumberGenerator {
  var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}
