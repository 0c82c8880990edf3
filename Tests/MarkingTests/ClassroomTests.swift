import Algebra
import AnswerSheets
import Formulas
import Foundation
import Marking
import Rubrics
import Testing

/// Simulated students who make no mistake, each with a rounding habit: none of their steps may be rejected.
@Suite("Honest students")
struct ClassroomTests {
  enum Habit: CaseIterable {
    case nearest, cut
  }

  /// A random network as a rubric.
  static func rubric(_ generator: inout SeededGenerator) -> String {
    let (n, m, k) = (
      Int.random(in: 2...3, using: &generator), Int.random(in: 2...4, using: &generator),
      Int.random(in: 2...3, using: &generator)
    )
    let weights = [-1, -0.5, -0.2, 0.1, 0.3, 0.5, 0.8, 1, 1.5, 2]
    func matrix(_ rows: Int, _ columns: Int) -> String {
      let lines = (0..<rows).map { _ in
        let entries = (0..<columns).map { _ in "\(weights.randomElement(using: &generator) ?? 1)" }
        return "[" + entries.joined(separator: ", ") + "]"
      }
      return "[" + lines.joined(separator: ", ") + "]"
    }
    let target = Int.random(in: 0..<k, using: &generator)
    let activation = ["sigmoid", "tanh", "relu"].randomElement(using: &generator) ?? "sigmoid"
    let given = """
      gradus: 1
      given:
        X: \(matrix(n, 1))
        Y: [\((0..<k).map { $0 == target ? "1" : "0" }.joined(separator: ", "))]
        W1: \(matrix(n, m))
        W1_0: \(matrix(m, 1))
        W2: \(matrix(m, k))
        W2_0: \(matrix(k, 1))
        eta: 0.5
      """
    let shipped = try? String(
      contentsOf: Desk.root.appending(path: "Rubrics/backprop-by-hand.yaml"), encoding: .utf8)
    let steps = (shipped ?? "").components(separatedBy: "steps:")[1]
    return given + "\nsteps:" + steps.replacingOccurrences(of: "sigmoid", with: activation)
  }

  @Test(
    "Whoever rounds or cuts, and carries on either way, is right everywhere",
    arguments: 1...60 as ClosedRange<UInt64>)
  func honest(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let text = Self.rubric(&generator)
    let rubric = try RubricReader.read(Array(text.utf8), fileName: "class.yaml")
    let marker = Marker(rubric: rubric)
    for digits in 2...6 {
      for habit in Habit.allCases {
        for carriesRounded in [false, true] {
          guard let answer = Self.answer(rubric, digits, habit, carriesRounded) else { continue }
          let sheet = try AnswerReader.read(Array(answer.utf8), fileName: "a.txt")
          for mark in marker.mark(sheet).steps where mark.verdict != .correct {
            Issue.record(
              "seed \(seed), \(digits) digits, \(habit), carries rounded: \(carriesRounded): \(mark.step) \(mark.verdict)\n\(answer)\n\(text)"
            )
          }
        }
      }
    }
  }

  /// The sheet of a student who works every step, and writes it down to so many digits.
  static func answer(
    _ rubric: Rubric, _ digits: Int, _ habit: Habit, _ carriesRounded: Bool
  ) -> String? {
    var evaluation = Evaluation<Double>(rubric.graph)
    for given in rubric.givens { evaluation.set(given.node, to: given.value.map(\.value)) }
    var lines: [String] = []
    for step in rubric.steps {
      let value = evaluation.value(of: step.node)
      guard value.elements.allSatisfy(\.isFinite) else { return nil }
      let written = value.map { shown($0, digits, habit) }
      let rows = (0..<value.rows).map { row in
        (0..<value.columns).map { written[row, $0] }.joined(separator: " ")
      }
      lines.append("\(step.name) = [" + rows.joined(separator: "; ") + "]")
      if carriesRounded { evaluation.set(step.node, to: written.map { Double($0) ?? .nan }) }
    }
    return lines.joined(separator: "\n")
  }

  static func shown(_ value: Double, _ digits: Int, _ habit: Habit) -> String {
    // By hand .1 + .2 is .3: binary noise is gone before digits are cut.
    let clean = (value * 1e12).rounded() / 1e12
    let scale = PowerOfTen.scale(1, by: digits)
    let scaled = clean * scale
    let kept =
      habit == .nearest
      ? scaled.rounded() : (scaled + (scaled < 0 ? -1e-7 : 1e-7)).rounded(.towardZero)
    return FixedPoint(value: kept / scale, decimals: digits).description
  }
}
