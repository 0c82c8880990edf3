/// Finds the submissions under the paths a person names.
///
///     var search = SubmissionSearch()
///     try search.add("answers")
///     let submissions = search.submissions()
package struct SubmissionSearch {
  /// What was passed over and why, for standard error: nothing is skipped in silence.
  package private(set) var notices: [String] = []
  private var candidates: [SubmissionCandidate] = []
  private var seen: Set<FilePath> = []
  private let workingFolder = FilePath.workingFolder

  package init() {}

  /// Adds what a path stands for: a file, `-` for standard input, or all files below a folder.
  /// - Throws: `RunFailure` where there is nothing at the path.
  package mutating func add(_ argument: String) throws(RunFailure) {
    if argument == "-" { return addStandardInput() }
    let path = FilePath(argument)
    switch Folder.kind(of: path, followingLinks: true) {
    case nil:
      throw RunFailure(
        .missingInput, "\(printable(argument)): \(SystemError.last); expected a file or a folder")
    case .folder: walk(path, shownAs: shown(path))
    case .file, .link, .other:
      guard isNew(path) else { return }
      candidates.append(
        SubmissionCandidate(
          relative: path.name, typed: path, file: shown(path), source: .named(path)))
    }
  }

  /// All submissions found, each with an id of its own, in the order in which reports list them.
  package func submissions() -> [Submission] {
    SubmissionCandidate.named(candidates).sorted { $0.precedes($1) }
  }

  private mutating func addStandardInput() {
    guard seen.insert(FilePath("-")).inserted else {
      return notices.append("-: given twice, read once")
    }
    candidates.append(
      SubmissionCandidate(
        relative: FilePath("stdin"), typed: FilePath("-"), file: FilePath("-"),
        source: .standardInput))
  }

  /// Visits a folder and all folders below it; a list of what is left to visit, so that depth costs no stack.
  private mutating func walk(_ root: FilePath, shownAs shownRoot: FilePath) {
    var left = [FilePath(bytes: [])]
    while let folder = left.popLast() {
      do throws(SystemError) {
        for (name, kind) in try Folder.entries(of: root.appending(folder)) {
          let relative = folder.appending(name)
          let shownPath = shownRoot.appending(relative)
          if name.bytes.first == UInt8(ascii: ".") {
            notices.append("\(printable(shownPath)): hidden, not read")
            continue
          }
          switch kind {
          case .file: meet(relative, under: root, shownAs: shownPath)
          case .folder: left.append(relative)
          case .link: notices.append("\(printable(shownPath)): a link, not followed")
          case .other: notices.append("\(printable(shownPath)): a pipe or device, not read")
          }
        }
      } catch {
        let path = root.appending(folder)
        candidates.append(
          SubmissionCandidate(
            relative: folder.bytes.isEmpty ? root.normalised.name : folder, typed: path,
            file: shownRoot.appending(folder),
            source: .unreadable("cannot be listed: \(error)")))
      }
    }
  }

  private mutating func meet(_ relative: FilePath, under root: FilePath, shownAs file: FilePath) {
    let path = root.appending(relative)
    guard isNew(path) else { return }
    candidates.append(
      SubmissionCandidate(relative: relative, typed: path, file: file, source: .met(path)))
  }

  /// Whether a file has not been met before; paths given may overlap.
  private mutating func isNew(_ path: FilePath) -> Bool {
    if seen.insert(absolute(path)).inserted { return true }
    notices.append("\(printable(path)): given twice, read once")
    return false
  }

  private func absolute(_ path: FilePath) -> FilePath {
    (workingFolder?.appending(path) ?? path).normalised
  }

  /// The path as reports show it.
  private func shown(_ path: FilePath) -> FilePath {
    guard let workingFolder else { return path }
    return absolute(path).below(workingFolder.normalised) ?? path
  }
}
