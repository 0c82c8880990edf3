internal import Encodings
package import Grading
package import Reports

/// The folder of hand-ins: in it a folder for each assignment, in that one for each hand-in, which
/// is never written again.
///
///     STORE/backprop-by-hand/s001@2026-11-29T05-21-03Z/answer.json
///
/// `gradus grade STORE/backprop-by-hand` marks them all.
package struct HandInFolder: Sendable {
  private let folder: String

  /// - Throws: `ReportError` where the folder cannot be made.
  package init(_ folder: String) throws(ReportError) {
    self.folder = folder
    try ReportFolder.make(folder, isShared: false)
  }

  /// The questions counted here.
  package var askLog: AskLog { AskLog(folder: folder) }

  /// Keeps what a student hands in, whole or not at all.
  ///
  /// - Returns: a receipt: the time and the first digits of the hash of the files one behind the
  ///   other, in the order of their names' bytes as they are kept, by which both sides can tell
  ///   what was handed in.
  /// - Throws: `ReportError` where it cannot be written.
  package func keep(
    _ handedIn: HandedIn, by student: String, for assignment: ServedAssignment, at time: RunTime
  ) throws -> String {
    let contents = handedIn.contents
    let names = NewFolder.distinct(contents.map(\.name))
    let files = zip(names, contents).map { (name: $0, bytes: $1.bytes) }
    for number in 1...99 {
      let name = KeptName(student: student, at: time, number: number)
      let path = "\(folder)/\(assignment.key)/\(name)"
      guard try NewFolder.write(files, to: path) else { continue }
      let hash = SHA256.hexadecimal(
        of: Array(
          files.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }.map(\.bytes)
            .joined()))
      return "\(time.timestamp)Z \(hash.prefix(16))"
    }
    throw ReportError(
      "\(folder): one student handed in 99 times in a second; nothing is kept of it")
  }
}
