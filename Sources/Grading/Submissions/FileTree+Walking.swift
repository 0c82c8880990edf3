extension FileTree {
  /// Adds the files of a folder on disk and of all folders below it for a search.
  mutating func walk(for search: inout SubmissionSearch) {
    var left = [FilePath(bytes: [])]
    while let relative = left.popLast() {
      let index = folder(at: relative)
      do throws(SystemError) {
        let listing = try FolderListing(of: self[index].typed)
        search.enter(self[index].typed)
        let reports = search.reportNames(in: self[index].typed)
        for (name, kind) in listing {
          if kind == .file, reports.isEmpty, search.isForOnePath, !Dropping.isLikely(name) {
            addFile(name, to: index)
          } else {
            let child = FilePath(bytes: Array(name))
            let isReport = kind != .link && reports.contains(child)
            if let folder = meet(child, kind, isReport: isReport, in: index, &search) {
              left.append(folder)
            }
          }
        }
      } catch {
        if error.isShortage { search.shortage = error }
        fail(index, "cannot be listed: \(error)")
      }
    }
  }

  /// Adds one entry of a folder, or says why not; a folder in it is given back to be walked.
  private mutating func meet(
    _ name: FilePath, _ kind: Folder.Kind, isReport: Bool, in index: Int,
    _ search: inout SubmissionSearch
  ) -> FilePath? {
    let path = self[index].relative.appending(name)
    func pass(_ reason: String) {
      search.notices.append("\(printable(shown.appending(path))): \(reason)")
    }
    if let reason = Dropping.reason(name) {
      _ = hide(name, in: index)
      pass(reason)
    } else if isReport {
      if search.tellsReports { pass("a report of a former run, not marked") }
    } else if kind == .file || kind == .link, self[index].relative.bytes.isEmpty,
      name == DecisionFile.usualName
    {
      // A link to those that are asked for is no report by its own name.
      if kind == .file || search.tellsReports {
        pass("decisions of markers, not marked; --overrides applies them")
      }
    } else {
      switch kind {
      case .folder: return path
      case .file where search.isNew(typed.appending(path)):
        addFile(name.bytes[...], to: index)
      // Read already, by another path.
      case .file: break
      case .link: pass("a link, not followed")
      case .other: pass("a pipe or device, not read")
      }
    }
    return nil
  }
}

/// The files that systems and tools leave in folders, and no student hands in.
enum Dropping {
  private static let names: Set<String> = ["__MACOSX", "Thumbs.db", "desktop.ini"]
  /// The first bytes of the names, to tell most others at a glance.
  private static let beginnings = Set(".".utf8).union(names.compactMap { $0.utf8.first })
    .union(DecisionFile.usualName.bytes.prefix(1))

  /// Whether something of this name is perhaps passed over.
  static func isLikely(_ name: ArraySlice<UInt8>) -> Bool {
    name.first.map(beginnings.contains) ?? true
  }

  /// Why something of this name is passed over; nil where it is not.
  static func reason(_ name: FilePath) -> String? {
    if name.bytes.first == UInt8(ascii: ".") { return "hidden, not read" }
    return names.contains(name.description) ? "left behind by the system, not read" : nil
  }
}
