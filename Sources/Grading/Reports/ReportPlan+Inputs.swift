internal import Reports
internal import Rubrics

extension ReportPlan {
  /// Where former runs left reports that this one replaces, and files that are not whole: no submissions.
  ///
  /// A folder is among them where all that lies in it are such reports.
  func formerReports(of rubric: Rubric) -> Set<FilePath> {
    let former = FormerReport(of: rubric)
    var places: Set<FilePath> = []
    for request in requests where request.destination != "-" {
      let path = FilePath(request.destination)
      switch Folder.kind(of: path, followingLinks: true) {
      case .folder: places.formUnion(Self.formerFiles(in: path, request.kind, former))
      case .file where former.isAt(path, request.kind): places.insert(path)
      default: break
      }
      let unfinished = FilePath(ReportFile.temporaryPath(for: request.destination))
      if former.isAt(unfinished, request.kind, isUnfinished: true) { places.insert(unfinished) }
    }
    let folder = FilePath.workingFolder
    return Set(places.map { (folder?.appending($0) ?? $0).normalised })
  }

  private static func formerFiles(
    in folder: FilePath, _ kind: Kind, _ former: FormerReport
  ) -> Set<FilePath> {
    guard let listing = try? FolderListing(of: folder) else { return [] }
    var reports: Set<FilePath> = []
    var isAllOurs = true
    for (name, entry) in listing {
      let path = folder.appending(FilePath(bytes: Array(name)))
      let file =
        kind == .gradescope && entry == .folder
        ? path.appending(FilePath("results.json")) : path
      if former.isAt(file, kind) { reports.insert(file) } else { isAllOurs = false }
    }
    return isAllOurs && !reports.isEmpty ? [folder] : reports
  }

  /// A file that the run reads.
  struct Input {
    let path: FilePath
    /// What it is, as in `the rubric`.
    let what: String
    /// Whether it was met while walking a folder, so that its path ends in no link.
    var isMet = false
  }

  /// Refuses to write a report over something that the run reads.
  ///
  /// - Parameter submissions: their ids, for reports that have a file for each.
  /// - Parameter partial: where a run that may be gone on from is kept.
  /// - Throws: `RunFailure` before anything is written.
  func refuseOverwriting(
    _ inputs: some Sequence<Input>, submissions: [String] = [], partial: FilePath? = nil
  ) throws(RunFailure) {
    var planned: [FileIdentity: (kind: Kind, path: FilePath)] = [:]
    for request in requests where request.destination != "-" {
      let files = request.files(for: submissions)
      let unfinished = files.map { FilePath(ReportFile.temporaryPath(for: $0.description)) }
      for path in files + unfinished + (partial.map { [$0] } ?? []) {
        if let file = FileIdentity(file: path) { planned[file] = (request.kind, path) }
      }
    }
    // Mostly nothing is there yet, and no input need be looked at.
    if planned.isEmpty { return }
    var folders = ReportFolders(planned.values.map(\.path))
    for input in inputs where !input.isMet || folders.mayHold(input.path) {
      guard let file = FileIdentity(file: input.path), let report = planned[file] else { continue }
      throw RunFailure(
        .usage,
        "--\(report.kind.rawValue) \(printable(report.path)) is \(input.what) itself; "
          + "give the report a file of its own"
      )
    }
  }
}

/// The folders that reports lie in: a file elsewhere need not be looked at, which spares a class of 10,000 answers
/// 10,000 calls, 8 % of the run.
private struct ReportFolders {
  /// Nil where a report has a further name, or is a link, and so may be any file.
  private let folders: Set<FileIdentity>?
  /// The folder asked about last: inputs come folder by folder.
  private var last: (folder: FilePath, mayHold: Bool)?

  init(_ reports: [FilePath]) {
    let hasOthers = reports.contains { Folder.hasOtherNames($0) }
    folders = hasOthers ? nil : Set(reports.compactMap { FileIdentity(folder: $0.parentOrHere) })
  }

  mutating func mayHold(_ path: FilePath) -> Bool {
    guard let folders else { return true }
    let folder = path.parentOrHere
    if let last, last.folder == folder { return last.mayHold }
    let mayHold = FileIdentity(folder: folder).map(folders.contains) ?? true
    last = (folder, mayHold)
    return mayHold
  }
}

extension ReportPlan {
  /// Refuses two reports that come to write one file, which shows only where the submissions are known.
  /// - Throws: `RunFailure` before anything is written.
  func refuseConflicts(for submissions: [String]) throws(RunFailure) {
    guard requests.count > 1 else { return }
    var taken: [ReportPlace: Kind] = [:]
    for request in requests where request.destination != "-" {
      for file in request.files(for: submissions) {
        let place = ReportPlace(file.description)
        if let other = taken.updateValue(request.kind, forKey: place), other != request.kind {
          throw RunFailure(
            .usage,
            "--\(other.rawValue) and --\(request.kind.rawValue) both write \(printable(file)); "
              + "give one of them a file of its own")
        }
      }
    }
  }
}

extension ReportPlan.Request {
  /// The files that a report writes.
  fileprivate func files(for submissions: [String]) -> [FilePath] {
    let folder = FilePath(destination)
    func each(_ suffix: String) -> [FilePath] {
      guard Folder.kind(of: folder, followingLinks: true) == .folder else { return [] }
      return submissions.map { folder.appending(FilePath(FileName.of($0) + suffix)) }
    }
    switch kind {
    case .junit where destination.hasSuffix("/"): return each(".xml")
    case .html: return [folder.appending(FilePath("index.html"))] + each(".html")
    case .gradescope: return each("/results.json")
    default: return [folder]
    }
  }
}
