import AnswerSheets
import Foundation
import Marking
import Rubrics
import Testing

/// The work that marking counts: the marker's evaluations and those of expressions, the same
/// whoever was marked before.
@Suite("Work of marking") struct WorkOfMarkingTests {
  private static let wrong =
    "Z1 = [4; 0]\nH = [.900; .500]\nZ2 = [2.801; 2.203]\nYhat = [.640; .360]\nL = 1.020\n"

  private func marker(_ name: String) throws -> Marker {
    let file = Desk.root.appending(path: "Rubrics/\(name).yaml")
    return Marker(
      rubric: try RubricReader.read(Array(Data(contentsOf: file)), fileName: name + ".yaml"))
  }

  private func work(of text: String, as name: String, by marker: Marker, limit: Int = .max / 4)
    throws -> WorkBudget
  {
    let sheet = try AnswerReader.read(Array(text.utf8), fileName: name)
    let budget = WorkBudget(limit: limit)
    _ = marker.mark(sheet, budget: budget)
    return budget
  }

  @Test("Evaluations of steps that are not right at sight are counted, and end with the budget")
  func evaluations() throws {
    let marker = try marker("backprop-by-hand")
    #expect(try work(of: Self.wrong, as: "a.txt", by: marker).spent > 100)
    #expect(
      try work(of: Self.wrong, as: "a.txt", by: self.marker("backprop-by-hand"), limit: 50)
        .isExhausted)
  }

  @Test("Evaluations of expressions are counted, and end with the budget")
  func expressions() throws {
    let text = "$$\\frac{\\partial \\hat Y}{\\partial Z^2} = diag(\\hat Y) - \\hat Y \\hat Y^T$$\n"
    let marker = try marker("derive-relu-softmax")
    #expect(try work(of: text, as: "a.md", by: marker).spent > 100)
    #expect(try work(of: text, as: "a.md", by: marker, limit: 200).isExhausted)
  }

  @Test("A twin costs what the first of its kind costs, and an exhausted one spoils nobody's marks")
  func twins() throws {
    let marker = try marker("backprop-by-hand")
    let first = try work(of: Self.wrong, as: "a.txt", by: marker).spent
    #expect(try work(of: Self.wrong, as: "a.txt", by: marker).spent == first)
    for limit in stride(from: 1, to: first, by: max(first / 12, 1)) {
      let shared = try self.marker("backprop-by-hand")
      _ = try work(of: Self.wrong, as: "a.txt", by: shared, limit: limit)
      let sheet = try AnswerReader.read(Array(Self.wrong.utf8), fileName: "a.txt")
      let (alone, behind) = (marker.mark(sheet).steps, shared.mark(sheet).steps)
      #expect(alone.map(\.verdict) == behind.map(\.verdict), "limit \(limit)")
      #expect(alone.map(\.message) == behind.map(\.message), "limit \(limit)")
    }
  }
}
