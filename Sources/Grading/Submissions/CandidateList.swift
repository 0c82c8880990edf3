/// All that was handed in, before it is known what each will be called.
///
/// Most of a large class are plain files on disk, and these are kept as the bytes of their paths
/// alone.
struct CandidateList: Sendable {
  /// A folder that the person named, with the plain files found in it, their indices from a first
  /// one on.
  private struct Root {
    let start: Int
    /// With everything that the person typed.
    let typed: FilePath
    /// The folder's path as reports show it.
    let shown: FilePath
  }

  private var roots: [Root] = []
  /// The plain files, by their paths below their roots.
  private var files = PackedPaths()
  /// All else.
  private var others: [SubmissionCandidate] = []

  /// Candidates are counted from 0, plain files first.
  var count: Int { files.count + others.count }

  /// How many there are of which nothing tells when they were handed in.
  var untimed: Int { files.count + others.count { $0.daysLate == nil } }

  /// Lets the plain files added from now on lie below a folder.
  mutating func begin(typed: FilePath, shown: FilePath) {
    roots.append(Root(start: files.count, typed: typed, shown: shown))
  }

  /// Adds a plain file on disk that is a submission by itself.
  ///
  /// Paths in bytes that are no UTF-8 are none of these: their names are not slices of their paths.
  mutating func add(_ name: ArraySlice<UInt8>, below folder: FilePath) {
    files.append(name, below: folder)
  }

  mutating func add(_ candidate: SubmissionCandidate) { others.append(candidate) }

  /// The bytes of the first or second of a candidate's names, which mostly need no room of their
  /// own.
  func name(of index: Int, attempt: Int) -> ArraySlice<UInt8> {
    guard index < files.count else {
      return ArraySlice(others[index - files.count].name(attempt).utf8)
    }
    switch attempt {
    case 0: return FilePath.stem(of: files[index])
    case 1: return files[index]
    default: return ArraySlice(typed(index).description.utf8)
    }
  }

  /// Whether a candidate's first and second name lie in its path.
  func isNamedByPath(_ index: Int) -> Bool { index < files.count }

  /// The submission that a candidate is, under the name found for it.
  func submission(_ index: Int, id: String) -> Submission {
    guard index < files.count else {
      return others[index - files.count].submission(id: id)
    }
    let shown = root(of: index).shown.appending(files[index])
    return Submission(
      id: id,
      files: [SubmissionFile(path: shown.description, source: .met(typed(index)))])
  }

  private func typed(_ index: Int) -> FilePath {
    root(of: index).typed.appending(files[index])
  }

  private func root(of index: Int) -> Root {
    var (low, high) = (0, roots.count)
    while high - low > 1 {
      let middle = (low + high) / 2
      if roots[middle].start <= index { low = middle } else { high = middle }
    }
    return roots[low]
  }
}
