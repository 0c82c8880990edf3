import Algebra
import AnswerSheets
import Rubrics
import SimulatedClass
import Testing

@testable import Marking

@Suite("Ways around errors")
struct DetourTests {
  @Test(
    "What is refused at sight lies outside every enclosure that stands on no error",
    arguments: [(1, false), (2, false), (3, false), (4, true), (5, true), (6, true)])
  func holds(seed: UInt64, hard: Bool) throws {
    var generator = SeededGenerator(seed: seed)
    let network = Network(hard: hard, using: &generator)
    let key = ReferenceModel(try RubricReader.read(Array(network.rubric.utf8), fileName: "r.yaml"))
    var held = 0
    for _ in 0..<100 {
      let student = Student(hard: hard, mistaken: true, using: &generator)
      guard let answer = Answer(of: student, on: network, using: &generator) else { continue }
      let sheet = try AnswerReader.read(Array(answer.text.utf8), fileName: "answer.txt")
      key.contexts.use { context in
        let marking = SheetMarking(key, sheet, at: context)
        for step in marking.order {
          held += checkValues(before: step, marking, "seed \(seed)\n\(answer.text)")
          marking.find(step)
        }
      }
    }
    #expect(held > 100)
  }

  /// How many enclosures were held against the values around errors.
  private func checkValues(before step: Int, _ marking: SheetMarking, _ shown: String) -> Int {
    guard let values = marking.valuesAroundErrors(before: step) else { return 0 }
    let doubtful = marking.doubtful(before: step)
    guard !doubtful.isEmpty else { return 0 }
    for source in [ValueSource.recomputed, .reference] {
      for (value, formula) in zip(values, marking.key.lawfulFormulas[step]) {
        let enclosure = marking.enclosure(
          step, formula, choices: SourceAssignment().with(doubtful, source))
        #expect(
          zip(enclosure.elements, value.elements).allSatisfy { $0.isWithin($1) },
          "\(marking.key.rubric.steps[step].name), \(source): \(enclosure) in \(value), \(shown)")
      }
    }
    return 2 * values.count
  }
}

extension Interval {
  fileprivate func isWithin(_ other: Interval) -> Bool {
    other.lower <= lower && upper <= other.upper
  }
}
