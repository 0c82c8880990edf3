import Foundation
import SimulatedClass

/// The command `simulated-class`: measures the marker on simulated classes, or writes them to
/// folders.
@main
enum SimulatedClassCommand {
  private static let usage = """
    usage: simulated-class evidence [NETWORKS=40] [STUDENTS=100] [SEED=1]
           simulated-class plain|mixed RUBRIC STUDENTS FOLDER [SEED=1]
           simulated-class groups STUDENTS FOLDER [SEED=1]

    """

  static func main() throws {
    let words = Array(CommandLine.arguments.dropFirst())
    guard let command = words.first, try run(command, Array(words.dropFirst())) else {
      FileHandle.standardError.write(Data(usage.utf8))
      exit(64)
    }
  }

  /// - Returns: false where the words are not those of the command.
  private static func run(_ command: String, _ words: [String]) throws -> Bool {
    switch command {
    case "evidence":
      let numbers = words.compactMap { UInt64($0) }
      guard numbers.count == words.count, numbers.count <= 3 else { return false }
      try EvidenceTable.printTables(
        networks: numbers.first ?? 40, students: Int(numbers.dropFirst().first ?? 100),
        seed: numbers.dropFirst(2).first ?? 1)
    case "groups":
      guard 2...3 ~= words.count, let students = Int(words[0]), let seed = seed(words.dropFirst(2))
      else { return false }
      try ClassFiles.writeGroups(students: students, folder: URL(filePath: words[1]), seed: seed)
    default:
      guard 3...4 ~= words.count, let habit = AssignedClass.Habit(rawValue: command),
        let students = Int(words[1]), let seed = seed(words.dropFirst(3))
      else { return false }
      try ClassFiles.write(
        habit, to: words[0], students: students, folder: URL(filePath: words[2]), seed: seed)
    }
    return true
  }

  private static func seed(_ words: ArraySlice<String>) -> UInt64? {
    words.isEmpty ? 1 : words.first.flatMap { UInt64($0) }
  }
}
