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

  /// A sheet with every step to four decimals, worked from exact values or from those written before.
  private func answer(to rubric: Rubric, carrying: Bool) -> String {
    var written: [(NodeID, Matrix<Double>)] = []
    var lines: [String] = []
    for step in rubric.steps {
      var evaluation = Evaluation<Double>(rubric.graph)
      for given in rubric.givens { evaluation.set(given.node, to: given.value.map(\.value)) }
      if carrying { for (node, value) in written { evaluation.set(node, to: value) } }
      let value = evaluation.value(of: step.node).map { ($0 * 10_000).rounded() / 10_000 }
      written.append((step.node, value))
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
