import Algebra
import AnswerSheets
import Formulas
import Foundation
import Marking
import Rubrics
import Testing

/// Students who work the oracle's networks rightly, each with a habit of rounding.
@Suite("Right answers to networks")
struct NetworkClassTests {
  struct Network: Decodable, CustomTestStringConvertible, Sendable {
    let rubric: String
    var testDescription: String { String(rubric.suffix(14)) }
  }

  private struct File: Decodable { let cases: [Network] }

  /// Every fourth of the oracle's networks, which keeps the test short.
  static let networks: [Network] = {
    let file = Desk.root.appending(path: "Fixtures/oracle/networks.json")
    let all = (try? JSONDecoder().decode(File.self, from: Data(contentsOf: file)))?.cases ?? []
    return stride(from: 0, to: all.count, by: 4).map { all[$0] }
  }()

  @Test("There are networks")
  func isThere() {
    #expect(Self.networks.count == 50)
  }

  @Test(
    "Who rounds to four decimals at the end is right everywhere, and so is who carries them on",
    arguments: networks)
  func right(_ network: Network) throws {
    let rubric = try RubricReader.read(Array(network.rubric.utf8), fileName: "n.yaml")
    let marker = Marker(rubric: rubric)
    for carries in [false, true] {
      let answer = answer(to: rubric, carrying: carries)
      let sheet = try AnswerReader.read(Array(answer.utf8), fileName: "a.txt")
      for mark in marker.mark(sheet).steps {
        #expect(
          mark.verdict == .correct || mark.verdict == .imprecise,
          "\(carries ? "carried" : "rounded"): \(mark)\n\(answer)")
      }
    }
  }

  /// A mistake as a change to a step's formula.
  private struct Slip: Sendable {
    let diagnosis: Diagnosis
    /// The wrong formula; nil where the mistake cannot be made in this step.
    let formula: @Sendable (_ step: Rubric.Step, _ rubric: Rubric) -> String?
  }

  private static let slips = [
    Slip(diagnosis: .biasOmitted) { step, _ in
      guard step.name.hasPrefix("Z"), let sign = step.formula.range(of: " + ") else { return nil }
      return String(step.formula[..<sign.lowerBound])
    },
    Slip(diagnosis: .wrongActivation) { step, _ in
      step.formula.hasPrefix("sigmoid(") ? "tanh" + step.formula.dropFirst(7) : nil
    },
    Slip(diagnosis: .batchNotAveraged) { step, rubric in
      guard rubric.batch > 1, step.formula.contains("_error(") || step.formula.contains("_entropy(")
      else { return nil }
      return step.formula.hasPrefix("\(rubric.batch) * ")
        ? "(\(step.formula)) / \(rubric.batch)" : "\(rubric.batch) * \(step.formula)"
    },
    Slip(diagnosis: .logBase10) { step, _ in
      step.formula.contains("cross_entropy(") ? "(\(step.formula)) / log(10)" : nil
    },
    Slip(diagnosis: .ascent) { step, _ in
      guard step.name.hasPrefix("W1_new"), let sign = step.formula.range(of: " - eta") else {
        return nil
      }
      return step.formula.replacingCharacters(in: sign, with: " + eta")
    },
    Slip(diagnosis: .rateOmitted) { step, _ in
      step.name.hasPrefix("W1_new") && step.formula.contains(" - eta * ")
        ? step.formula.replacingOccurrences(of: " - eta * ", with: " - ") : nil
    },
  ]

  @Test(
    "One mistake has its name, and all that follows from it is right",
    arguments: networks.dropFirst(8).prefix(8))
  func slips(_ network: Network) throws {
    let rubric = try RubricReader.read(Array(network.rubric.utf8), fileName: "n.yaml")
    let marker = Marker(rubric: rubric)
    for slip in Self.slips {
      let indices = rubric.steps.indices.filter { slip.formula(rubric.steps[$0], rubric) != nil }
      guard let index = indices.first else { continue }
      let answer = answer(
        to: rubric, carrying: true, wrong: (index, try changed(network, slip, at: index)))
      let sheet = try AnswerReader.read(Array(answer.utf8), fileName: "a.txt")
      for (step, mark) in marker.mark(sheet).steps.enumerated() {
        if step == index {
          #expect(mark.verdict == .wrong, "\(mark)\n\(answer)")
          #expect(mark.diagnosis == slip.diagnosis, "\(slip.diagnosis): \(mark)\n\(answer)")
        } else {
          #expect(mark.verdict != .wrong, "after \(slip.diagnosis): \(mark)\n\(answer)")
        }
      }
    }
  }

  /// The same network with a wrong formula in it.
  private func changed(_ network: Network, _ slip: Slip, at index: Int) throws -> Rubric {
    let rubric = try RubricReader.read(Array(network.rubric.utf8), fileName: "n.yaml")
    let step = rubric.steps[index]
    let formula = slip.formula(step, rubric) ?? ""
    let steps = #", "steps": [{"step": "\#(step.name)", "formula": "\#(formula)"}]}"#
    let text = network.rubric.dropLast() + steps
    return try RubricReader.read(Array(text.utf8), fileName: "wrong.yaml")
  }

  /// A sheet with every step to four decimals, worked from exact values or from those written
  /// before.
  private func answer(
    to rubric: Rubric, carrying: Bool, wrong: (step: Int, rubric: Rubric)? = nil
  ) -> String {
    var written: [Matrix<Double>] = []
    var lines: [String] = []
    for (index, step) in rubric.steps.enumerated() {
      let source = wrong.flatMap { $0.step == index ? $0.rubric : nil } ?? rubric
      var evaluation = Evaluation<Double>(source.graph)
      for given in source.givens { evaluation.set(given.node, to: given.value.map(\.value)) }
      if carrying {
        for (earlier, value) in zip(source.steps, written) {
          evaluation.set(earlier.node, to: value)
        }
      }
      let value = evaluation.value(of: source.steps[index].node)
        .map { ($0 * 10_000).rounded() / 10_000 }
      written.append(value)
      lines.append("\(step.name) = \(text(value))")
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func text(_ value: Matrix<Double>) -> String {
    let rows = (0..<value.rows).map { row in
      (0..<value.columns).map { String(format: "%.4f", value[row, $0] + 0) }.joined(separator: " ")
    }
    return "[\(rows.joined(separator: "; "))]"
  }
}
