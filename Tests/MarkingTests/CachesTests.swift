import AnswerSheets
import Rubrics
import SimulatedClass
import Testing

@testable import Marking

/// A mark hangs on its sheet alone: not on what is kept of others, nor on their order.
@Suite("What is kept of other sheets") struct CachesTests {
  @Test(
    "Every word of every mark is the same with caches and without, forwards and backwards",
    arguments: 301...306 as ClosedRange<UInt64>)
  func oracle(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let network = Network(hard: false, using: &generator)
    let rubric = try RubricReader.read(Array(network.rubric.utf8), fileName: "r.yaml")
    let sheets = try answers(to: network, &generator).map {
      try AnswerReader.read(Array($0.utf8), fileName: "a.txt")
    }
    #expect(sheets.count > 8)
    let bare = Marker(rubric: rubric, caches: .none)
    let expected = sheets.map { shown(bare.mark($0)) }
    let kept = Marker(rubric: rubric, caches: .shared)
    for index in Array(sheets.indices) + sheets.indices.reversed() {
      let marks = shown(kept.mark(sheets[index]))
      #expect(marks == expected[index], "seed \(seed), sheet \(index)")
    }
  }

  /// Answers of students with and without mistakes, each of them twice with other last digits, so
  /// that steps are shared.
  private func answers(
    to network: Network, _ generator: inout SeededGenerator
  ) throws -> [String] {
    var answers: [String] = []
    for number in 0..<12 {
      let student = Student(hard: false, mistaken: number % 3 > 0, using: &generator)
      guard let answer = Answer(of: student, on: network, using: &generator) else { continue }
      answers += [answer.text, answer.text + "nothing = 7\n"]
    }
    return answers
  }

  private func shown(_ mark: SheetMark) -> [String] { mark.steps.map { "\($0)" } }
}
