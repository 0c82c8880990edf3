import AnswerSheets
import Foundation
import Marking
import Rubrics
import SimulatedClass
import Testing

/// The classes that are written to folders for benchmarks and trials.
@Suite("Simulated answers") struct SimulatedAnswersTests {
  private static func marks(_ text: String, as file: String, _ marker: Marker) throws -> [String] {
    let sheet = try AnswerReader.read(Array(text.utf8), fileName: file)
    return marker.mark(sheet).steps.map(\.verdict.rawValue)
  }

  @Test("An answer is marked alike in every notation", arguments: 401...404 as ClosedRange<UInt64>)
  func notations(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let network = Network(hard: false, using: &generator)
    let student = Student(hard: false, mistaken: true, using: &generator)
    let answer = try #require(Answer(of: student, on: network, using: &generator))
    let rubric = try RubricReader.read(Array(network.rubric.utf8), fileName: "r.yaml")
    let marker = Marker(rubric: rubric)
    let expected = try Self.marks(answer.text, as: "a.txt", marker)
    #expect(expected.contains { $0 == "correct" || $0 == "follow-through" })
    for notation in AnswerNotation.allCases {
      let text = notation.answer(answer.statements)
      let marks = try Self.marks(text, as: "a.\(notation.rawValue)", marker)
      #expect(marks == expected, "seed \(seed)\n\(text)")
    }
  }

  @Test("A class answers the rubric it is given, every student with the numbers drawn for them")
  func assigned() throws {
    let file = Desk.root.appending(path: "Rubrics/variants.yaml")
    let bytes = Array(try Data(contentsOf: file))
    let rubric = try RubricReader.read(bytes, fileName: "variants.yaml")
    var students = AssignedClass(rubric, habit: .plain, seed: 5)
    let variants = Variants(rubric)
    var verdicts: [String] = []
    for name in (1...16).map({ "s\($0)" }) {
      let answer = try #require(try students.answer(of: name))
      let own = try variants.variant(for: name)
      let marker = Marker(rubric: own)
      verdicts += try Self.marks(answer.text, as: "a.txt", marker)
    }
    // None goes on from a step that is off, so that at most one a student is wrong.
    #expect((1...16).contains(verdicts.count { $0 == "wrong" }))
    #expect(verdicts.allSatisfy { $0 == "correct" || $0 == "wrong" })
  }

  @Test(
    "Who made the same mistake without a name is in one group",
    arguments: 1...4 as ClosedRange<UInt64>)
  func groups(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let students = GroupedClass(students: 64, using: &generator)
    let rubric = try RubricReader.read(Array(students.network.rubric.utf8), fileName: "r.yaml")
    let marker = Marker(rubric: rubric)
    var groups: [WorkedStep: [String]] = [:]
    for member in students.members {
      let text = try #require(students.answers.first { $0.student == member.student }).text
      let sheet = try AnswerReader.read(Array(text.utf8), fileName: "a.txt")
      let index = try #require(rubric.steps.firstIndex { $0.name == member.step.rawValue })
      let group = marker.mark(sheet).steps[index].wrong?.group
      groups[member.step, default: []].append(group ?? "none")
    }
    #expect(groups.count == 4)
    for (step, names) in groups {
      let sizes = Dictionary(grouping: names) { $0 }.mapValues(\.count)
      let most = sizes.values.max() ?? 0
      // Of eight, one may be off by more than rounding through an error of their own.
      #expect(most >= names.count - 1, "seed \(seed), \(step): \(sizes)")
    }
  }
}
