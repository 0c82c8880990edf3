internal import Reports

/// The files that the reports of a run would be written over, unfinished ones among them.
struct OverwrittenFiles {
  /// A file that the run reads.
  struct Input {
    let path: FilePath
    /// The file's role, as in `the rubric`.
    let what: String
  }

  private var files: [FileIdentity: (kind: ReportPlan.Kind, path: FilePath)] = [:]

  /// - Parameter submissions: their ids, for reports that have a file for each.
  /// - Parameter partial: where a run that may be gone on from is kept.
  init(
    by plan: ReportPlan, for submissions: some Collection<String>, partial: FilePath? = nil
  ) {
    for request in plan.requests where request.destination != "-" {
      let reports = request.files(for: submissions)
      let unfinished = reports.map { FilePath(ReportFile.temporaryPath(for: $0.description)) }
      for path in reports + unfinished + (partial.map { [$0] } ?? []) {
        if let file = FileIdentity(file: path) { files[file] = (request.kind, path) }
      }
    }
  }

  /// Whether a file met in one of some folders may be among them: one lies there, or has a further
  /// name or is a link, and so may be any file.
  ///
  /// Mostly none may, and a class of 10,000 answers need not be looked at one by one, which is 8 %
  /// of its run.
  func mayLie(in folders: Set<FileIdentity>) -> Bool {
    files.values.contains { _, path in
      Folder.hasOtherNames(path)
        || FileIdentity(folder: path.parentOrHere).map(folders.contains) ?? true
    }
  }

  /// - Throws: `RunFailure` where a report would be written over something that the run reads.
  func refuse(_ inputs: some Sequence<Input>) throws(RunFailure) {
    if files.isEmpty { return }
    for input in inputs {
      guard let file = FileIdentity(file: input.path), let report = files[file] else { continue }
      throw RunFailure(
        .usage,
        "--\(report.kind.rawValue) \(printable(report.path)) is \(input.what) itself; "
          + "give the report a file of its own"
      )
    }
  }
}
