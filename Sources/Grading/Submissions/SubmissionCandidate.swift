/// A hand-in before its name among the others is known.
struct SubmissionCandidate: Sendable {
  /// The path below the folder that the person named, or the name of the file that they named.
  let relative: FilePath
  /// The path with everything that the person typed.
  let typed: FilePath
  let files: [SubmissionFile]
  /// Whether it is called by its folder's name, which has no extension.
  var isFolder = false
  /// Who handed it in, where a course system says so.
  var student: String?
  /// Their name, where it says that, too.
  var name: String?
  var attempt: Int?
  /// The days begun that it is late; nil where nothing tells.
  var daysLate: Int?
  /// The attempts before it that may count in its place, the oldest first.
  var earlier: [SubmissionCandidate] = []

  /// The submission that this is, under the name found for it.
  func submission(id: String) -> Submission {
    Submission(
      id: id, student: student, name: name, attempt: attempt, daysLate: daysLate ?? 0, files: files,
      earlier: earlier.map { $0.submission(id: id) })
  }

  /// The names to be tried in turn until no two submissions share one.
  func name(_ attempt: Int) -> String {
    switch attempt {
    case 0: (isFolder ? relative.name : relative.stem).description
    case 1: relative.description
    default: typed.description
    }
  }
}
