/// All that was handed in, before it is known what each will be called.
///
/// Most of a large class are plain files on disk, and these are kept as the bytes of their paths alone.
struct CandidateList: Sendable {
  /// A folder that the person named, with the plain files found in it from a place on.
  private struct Root {
    let start: Int
    /// With everything that the person typed.
    let typed: FilePath
    /// As reports show it.
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

  /// The bytes of the first or second of a candidate's names, which mostly need no room of their own.
  func name(of place: Int, attempt: Int) -> ArraySlice<UInt8> {
    guard place < files.count else {
      return ArraySlice(others[place - files.count].name(attempt).utf8)
    }
    switch attempt {
    case 0: return FilePath.stem(of: files[place])
    case 1: return files[place]
    default: return ArraySlice(typed(place).description.utf8)
    }
  }

  /// Whether a candidate's first and second name lie in its path.
  func isNamedByPath(_ place: Int) -> Bool { place < files.count }

  /// The submission that a candidate is, under the name found for it.
  func submission(_ place: Int, id: String) -> Submission {
    guard place < files.count else {
      return others[place - files.count].submission(id: id)
    }
    let shown = root(of: place).shown.appending(files[place])
    return Submission(
      id: id,
      files: [SubmissionFile(path: shown.description, source: .met(typed(place)))])
  }

  private func typed(_ place: Int) -> FilePath {
    root(of: place).typed.appending(files[place])
  }

  private func root(of place: Int) -> Root {
    var (low, high) = (0, roots.count)
    while high - low > 1 {
      let middle = (low + high) / 2
      if roots[middle].start <= place { low = middle } else { high = middle }
    }
    return roots[low]
  }
}
