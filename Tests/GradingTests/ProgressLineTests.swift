import Testing

@testable import Grading

@Suite("The line of progress")
struct ProgressLineTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let done: Int
    let total: Int
    let seconds: Double
    let line: String
    var testDescription: String { line }

    init(_ done: Int, _ total: Int, _ seconds: Double, _ line: String) {
      self.done = done
      self.total = total
      self.seconds = seconds
      self.line = line
    }
  }

  @Test(
    "It says how far, how fast and how long still",
    arguments: [
      Case(0, 100, 5, "0 of 100"), Case(10, 100, 0.1, "10 of 100"),
      Case(50, 200, 1, "50 of 200, 50 a second, 3 s left"),
      Case(3, 10, 2, "3 of 10, 1.5 a second, 5 s left"),
      Case(100, 100, 2, "100 of 100, 50 a second"),
      Case(1000, 100_000, 10, "1000 of 100000, 100 a second, 16 min 30 s left"),
      Case(1, 10_000, 1, "1 of 10000, 1.0 a second, 2 h 46 min left"),
      Case(1, .max, 1e9, "1 of \(Int.max), 0.0 a second, 277777 h 46 min left"),
    ])
  func text(_ example: Case) {
    #expect(
      ProgressLine.text(example.done, of: example.total, after: example.seconds) == example.line)
  }
}
