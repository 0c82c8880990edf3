internal import AnswerSheets
internal import Archives
package import Rubrics

/// Finds the submissions under the paths a person names.
///
///     var search = SubmissionSearch()
///     try search.add("answers")
///     let submissions = search.submissions()
package struct SubmissionSearch {
  /// The files that were passed over and why, for standard error: nothing is skipped in silence.
  package internal(set) var notices: [String] = []
  /// The resource that the system lacked while a folder was walked.
  var shortage: SystemError?
  private var candidates = CandidateList()
  private var seen: Set<FilePath> = []
  /// The folders walked.
  private(set) var folders: Set<FileIdentity> = []
  /// Whether all lies below one path, so that no file can be met twice.
  let isForOnePath: Bool
  private let workingFolder = FilePath.workingFolder
  private let limits: SubmissionLimits
  private let policy: HandInPolicy
  /// Where former runs left reports that this one replaces: no submissions.
  private let reports: Set<FilePath>
  /// Whether it is told that these are passed over.
  let tellsReports: Bool

  /// - Parameters:
  ///   - policy: which attempts count, and what is late.
  ///   - isForOnePath: whether one path alone will be added, which spares remembering every file
  ///     met.
  ///   - tellsReports: whether it is told which reports are passed over.
  package init(
    limits: SubmissionLimits = .standard, reports: Set<FilePath> = [],
    policy: HandInPolicy = HandInPolicy(), isForOnePath: Bool = false, tellsReports: Bool = true
  ) {
    self.limits = limits
    self.policy = policy
    self.reports = reports
    self.isForOnePath = isForOnePath
    self.tellsReports = tellsReports
  }

  /// Adds what a path stands for: a file, `-` for standard input, or all that lies in a folder or
  /// an archive.
  /// - Throws: `RunFailure` where there is nothing at the path.
  package mutating func add(_ argument: String) throws(RunFailure) {
    if argument == "-" { return addStandardInput() }
    let path = FilePath(argument)
    switch Folder.kind(of: path, followingLinks: true) {
    case nil:
      throw RunFailure(
        .missingInput,
        "\(printable(argument)): \(SystemError.last); expected a file, a folder or an archive")
    case .folder:
      addFolder(path)
      if let shortage {
        throw RunFailure(.inputOutput, "\(printable(argument)): cannot be walked: \(shortage)")
      }
    case .file, .link, .other:
      if reports.contains(absolute(path)) {
        return notices.append("\(printable(argument)): a report of a former run, not marked")
      }
      guard isNew(path) else { return }
      if let length = archiveLength(of: path) { return addArchive(path, length) }
      let file = SubmissionFile(path: shown(path).description, source: .named(path))
      candidates.add(SubmissionCandidate(relative: path.name, typed: path, files: [file]))
    }
  }

  /// All submissions found, each with an id of its own, in the order in which reports list them.
  package func submissions() -> SubmissionList { SubmissionList(candidates) }

  /// The notice about submissions that count as on time because nothing tells when they were handed
  /// in.
  package var untimedNotice: String? {
    let count = candidates.untimed
    guard policy.asksForTimes, count > 0 else { return nil }
    return count == 1
      ? "1 submission: nothing tells when it was handed in, so it counts as on time"
      : "\(count) submissions: nothing tells when they were handed in, so they count as on time"
  }

  private mutating func addStandardInput() {
    guard seen.insert(FilePath("-")).inserted else {
      return notices.append("-: given twice, read once")
    }
    candidates.add(
      SubmissionCandidate(
        relative: FilePath("stdin"), typed: FilePath("-"),
        files: [SubmissionFile(path: "-", source: .standardInput)]))
  }

  private mutating func addFolder(_ path: FilePath) {
    var tree = FileTree(
      typed: path, shown: shown(path), name: absolute(path).name.description)
    tree.walk(for: &self)
    addHandIns(of: tree)
  }

  /// The length of a file that is an archive; nil for any other, which tells itself why it cannot
  /// be read when it is.
  private mutating func archiveLength(of path: FilePath) -> Int? {
    guard ArchiveName.mayBeArchive(path) else { return nil }
    do {
      let (start, length) = try SubmissionFile.start(of: path, count: ArchiveName.tellingBytes)
      return ArchiveName.isArchive(path, start: start) ? length : nil
    } catch {
      if error.isShortage { shortage = .outOfDescriptors }
      return nil
    }
  }

  private mutating func addArchive(_ path: FilePath, _ length: Int) {
    let shown = shown(path)
    let listing = ArchiveListing(of: shown, fileLimit: limits.reading.fileBytes) {
      () throws(ArchiveFailure) in
      try Archive(path: path.description, size: length, limits: limits.archive)
    }
    notices += listing.notices
    var tree = FileTree(
      typed: path, shown: shown, name: ArchiveName.stem(path).description)
    tree.add(listing)
    addHandIns(of: tree)
  }

  private mutating func addHandIns(of tree: FileTree) {
    var sorting = HandInSorting(tree, by: policy)
    notices += sorting.run(into: &candidates)
  }

  /// Notes that a folder is walked.
  mutating func enter(_ folder: FilePath) {
    if let identity = FileIdentity(folder: folder) { folders.insert(identity) }
  }

  /// The names under which this run writes reports in a folder.
  func reportNames(in folder: FilePath) -> Set<FilePath> {
    if reports.isEmpty { return [] }
    let folder = absolute(folder)
    return Set(reports.filter { $0.parent == folder }.map(\.name))
  }

  /// Whether a file has not been met before; paths given may overlap.
  mutating func isNew(_ path: FilePath) -> Bool {
    if isForOnePath || seen.insert(absolute(path)).inserted { return true }
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
