import Foundation
import Rubrics
import SimulatedClass

/// Writes the answers of simulated classes to folders.
enum ClassFiles {
  /// Writes a file for each of some students: s0000001.txt and so on, in a folder that is made.
  static func write(
    _ habit: AssignedClass.Habit, to rubric: String, students: Int, folder: URL, seed: UInt64
  ) throws {
    let bytes = Array(try Data(contentsOf: URL(filePath: rubric)))
    var answers = AssignedClass(
      try RubricReader.read(bytes, fileName: rubric), habit: habit, seed: seed)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    for number in 0..<students {
      let name = "s" + String(number + 10_000_000).dropFirst()
      guard let answer = try answers.answer(of: name) else {
        throw ClassFilesError(description: "\(rubric) does not give X, Y, W1, W1_0, W2, W2_0, eta")
      }
      let file = folder.appending(path: "\(name).\(answer.notation.rawValue)")
      try Data(answer.text.utf8).write(to: file)
    }
  }

  /// Writes `rubric.yaml`, the folder `answers`, and `members.csv`: who made which mistake where.
  static func writeGroups(students: Int, folder: URL, seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let grouped = GroupedClass(students: students, using: &generator)
    let answers = folder.appending(path: "answers")
    try FileManager.default.createDirectory(at: answers, withIntermediateDirectories: true)
    try Data(grouped.network.rubric.utf8).write(to: folder.appending(path: "rubric.yaml"))
    for (student, text) in grouped.answers {
      try Data(text.utf8).write(to: answers.appending(path: student + ".txt"))
    }
    let rows = grouped.members.map { "\($0.student),\($0.mistake.rawValue),\($0.step.rawValue)\n" }
    let table = "student,mistake,step\n" + rows.joined()
    try Data(table.utf8).write(to: folder.appending(path: "members.csv"))
  }
}

/// Why no class was written.
struct ClassFilesError: Error, CustomStringConvertible {
  let description: String
}
