/// A file that the person named as an input beside the answers: a rubric, a gradebook, decisions,
/// an earlier run.
package enum InputFile {
  /// Whether a file or folder is at a path.
  package static func isThere(_ path: String) -> Bool {
    Folder.kind(of: FilePath(path), followingLinks: true) != nil
  }

  /// All bytes of the file.
  ///
  /// - Parameter expected: what it should be, for the message where it is not there.
  /// - Throws: `RunFailure` where there is no such file or it cannot be read.
  package static func bytes(
    of path: String, expected: String, limit: Int = 1 << 30
  ) throws(RunFailure) -> [UInt8] {
    let file = FilePath(path)
    guard let kind = Folder.kind(of: file, followingLinks: true) else {
      throw RunFailure(
        .missingInput, "\(printable(path)): \(SystemError.last); expected \(expected)")
    }
    guard kind != .folder else {
      throw RunFailure(.missingInput, "\(printable(path)): is a folder; expected \(expected)")
    }
    do {
      return try SubmissionFile(path: path, source: .named(file)).bytes(limit: limit)
    } catch {
      throw RunFailure(.inputOutput, "\(printable(path)): \(error)")
    }
  }
}
