internal import Grading

/// The questions of each day, a line each, in a file that `grade` takes for no answer:
/// `.asks-20786`.
package struct AskLog: Sendable {
  private let folder: String

  package init(folder: String) { self.folder = folder }

  func counts(onDay day: Int) throws(RunFailure) -> [String: Int] {
    var counts: [String: Int] = [:]
    for name in try log(ofDay: day).lines() { counts[name, default: 0] += 1 }
    return counts
  }

  func add(_ name: String, onDay day: Int) throws(RunFailure) {
    try log(ofDay: day).add(name)
  }

  private func log(ofDay day: Int) -> LineLog { LineLog("\(folder)/.asks-\(day)") }
}
