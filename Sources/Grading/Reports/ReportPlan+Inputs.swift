internal import Reports
internal import Rubrics

extension ReportPlan {
  /// The paths of former runs' reports that this one replaces, and of unfinished files: none of
  /// them is a submission.
  ///
  /// A folder is among them where all that lies in it are such reports.
  func formerReports(of rubric: Rubric) -> Set<FilePath> {
    let former = FormerReport(of: rubric)
    var paths: Set<FilePath> = []
    for request in requests where request.destination != "-" {
      let path = FilePath(request.destination)
      switch Folder.kind(of: path, followingLinks: true) {
      case .folder: paths.formUnion(Self.formerFiles(in: path, request.kind, former))
      case .file where former.isAt(path, request.kind): paths.insert(path)
      default: break
      }
      let unfinished = FilePath(ReportFile.temporaryPath(for: request.destination))
      if former.isAt(unfinished, request.kind, isUnfinished: true) { paths.insert(unfinished) }
    }
    let folder = FilePath.workingFolder
    return Set(paths.map { (folder?.appending($0) ?? $0).normalised })
  }

  private static func formerFiles(
    in folder: FilePath, _ kind: Kind, _ former: FormerReport
  ) -> Set<FilePath> {
    guard let listing = try? FolderListing(of: folder) else { return [] }
    var reports: Set<FilePath> = []
    var isAllOurs = true
    for (name, entry) in listing {
      let path = folder.appending(FilePath(bytes: Array(name)))
      if kind == .html, entry == .folder {
        let pages = formerFiles(in: path, kind, former)
        reports.formUnion(pages)
        if !pages.contains(path) { isAllOurs = false }
        continue
      }
      // Gradescope's has a folder a submission.
      let file = entry == .folder ? path.appending(FilePath("results.json")) : path
      if former.isAt(file, kind) { reports.insert(file) } else { isAllOurs = false }
    }
    return isAllOurs && !reports.isEmpty ? [folder] : reports
  }
}

extension ReportPlan {
  /// Refuses two reports that would write one file, which needs the names of the submissions.
  /// - Throws: `RunFailure` before anything is written.
  func refuseConflicts(for submissions: some Collection<String>) throws(RunFailure) {
    guard requests.count > 1 else { return }
    var taken: [ReportTarget: Kind] = [:]
    for request in requests where request.destination != "-" {
      for file in request.files(for: submissions) {
        let target = ReportTarget(file.description)
        if let other = taken.updateValue(request.kind, forKey: target), other != request.kind {
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
  func files(for submissions: some Collection<String>) -> [FilePath] {
    let folder = FilePath(destination)
    func each(_ suffix: String) -> [FilePath] {
      guard Folder.kind(of: folder, followingLinks: true) == .folder else { return [] }
      return submissions.map { folder.appending(FilePath(FileName.of($0) + suffix)) }
    }
    switch kind {
    case .junit where destination.hasSuffix("/"): return each(".xml")
    case .html:
      return [folder.appending(FilePath("index.html"))] + each(".html") + stepPages(below: folder)
    case .gradescope: return each("/results.json")
    default: return [folder]
    }
  }

  /// The files that lie where pages of steps may be written.
  private func stepPages(below folder: FilePath) -> [FilePath] {
    let steps = folder.appending(FilePath(String(StepPage.folder.dropLast())))
    guard let listing = try? FolderListing(of: steps) else { return [] }
    return listing.map { steps.appending(FilePath(bytes: Array($0.0))) }
  }
}
