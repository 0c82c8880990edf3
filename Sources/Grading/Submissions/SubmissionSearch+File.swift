extension SubmissionSearch {
  /// The submissions of one file that a person named: one, or several of an archive.
  ///
  /// - Parameter expected: what to give instead of a folder.
  /// - Throws: `RunFailure` where it is a folder, or there is nothing.
  static func submissions(
    of file: String, limits: SubmissionLimits, expected: String
  ) throws -> [Submission] {
    if file != "-", Folder.kind(of: FilePath(file), followingLinks: true) == .folder {
      throw RunFailure(.usage, "\(printable(file)): is a folder; expected \(expected)")
    }
    var search = SubmissionSearch(limits: limits)
    try search.add(file)
    let found = Array(search.submissions())
    if found.isEmpty { throw RunFailure(.missingInput, "\(printable(file)): holds no answer") }
    return found
  }
}
