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
