package import Reports

#if canImport(Darwin)
  internal import Darwin
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Glibc
#endif

/// A folder that is there whole or not at all: written beside its path and moved there at the end.
package enum NewFolder {
  /// Writes files into a new folder; the folders on the way to it are made.
  ///
  /// - Returns: whether the path was free; else what is there stays as it is.
  /// - Throws: `ReportError` where it cannot be written; then nothing is left of it.
  package static func write(
    _ files: [(name: String, bytes: [UInt8])], to path: String
  ) throws(ReportError) -> Bool {
    try ReportFolder.make(parentOf: path, isShared: false)
    let temporary = temporaryPath(beside: path)
    let names = distinct(files.map(\.name))
    do throws(ReportError) {
      try ReportFolder.make(temporary, isShared: false)
      for (name, file) in zip(names, files) {
        let written = try ReportFile(
          "\(temporary)/\(name)", isShared: false, durability: .name)
        try written.write(file.bytes)
        try written.finish()
      }
    } catch {
      remove(temporary, names)
      throw error
    }
    ReportFolder.sync(temporary)
    if rename(temporary, path) == 0 {
      ReportFolder.sync(parentOf: path)
      return true
    }
    let code = errno
    remove(temporary, names)
    if code == EEXIST || code == ENOTEMPTY { return false }
    throw ReportError("\(path): \(String(cString: strerror(code))); nothing is kept of it")
  }

  /// A path of its own, for two may be written at a time; hidden, so that one that a kill has left
  /// is no submission.
  private static func temporaryPath(beside path: String) -> String {
    let parent = path.lastIndex(of: "/").map { path[...$0] } ?? ""
    return "\(parent).\(String(UInt64.random(in: .min ... .max), radix: 36)).tmp"
  }

  /// Names of which no two are alike on any system; alike ones came from two folders of the
  /// student's.
  package static func distinct(_ names: [String]) -> [String] {
    var taken: Set<String> = []
    return names.enumerated().map { index, name in
      var own = name
      var number = index + 1
      while !taken.insert(own.lowercased()).inserted {
        own = "\(number)-\(name)"
        number += 1
      }
      return own
    }
  }

  private static func remove(_ folder: String, _ names: [String]) {
    for name in names { unlink("\(folder)/\(name)") }
    rmdir(folder)
  }
}
