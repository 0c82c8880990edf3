extension FileTree {
  /// Adds what lies in a folder on disk and in all folders below it.
  /// - Parameters:
  ///   - isReport: whether this run writes a report there.
  ///   - isNew: whether a file has not been met before.
  ///   - notice: takes what is passed over and why.
  mutating func walk(
    isReport: (FilePath) -> Bool, isNew: (FilePath) -> Bool, notice: (String) -> Void
  ) {
    var left = [FilePath(bytes: [])]
    while let relative = left.popLast() {
      let place = folder(at: relative)
      do throws(SystemError) {
        for (name, kind) in try Folder.entries(of: typed.appending(relative)) {
          let path = relative.appending(name)
          if let reason = Dropping.reason(name) {
            _ = hide(name, in: place)
            notice("\(printable(shown.appending(path))): \(reason)")
            continue
          }
          if kind != .link, isReport(typed.appending(path)) {
            notice("\(printable(shown.appending(path))): a report of this run, not marked")
            continue
          }
          switch kind {
          case .folder: left.append(path)
          case .file where isNew(typed.appending(path)):
            add(File(relative: path, source: .met(typed.appending(path))), to: place)
          case .file: noteRepeat(in: place)
          case .link: notice("\(printable(shown.appending(path))): a link, not followed")
          case .other: notice("\(printable(shown.appending(path))): a pipe or device, not read")
          }
        }
      } catch {
        add(File(relative: relative, source: .unreadable("cannot be listed: \(error)")), to: place)
      }
    }
  }
}

/// What systems and tools leave in folders, and no student hands in.
enum Dropping {
  private static let names: Set<String> = ["__MACOSX", "Thumbs.db", "desktop.ini"]

  /// Why something of this name is passed over; nil where it is not.
  static func reason(_ name: FilePath) -> String? {
    if name.bytes.first == UInt8(ascii: ".") { return "hidden, not read" }
    return names.contains(name.description) ? "left behind by the system, not read" : nil
  }
}
