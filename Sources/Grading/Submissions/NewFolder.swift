package import Reports

#if canImport(Darwin)
  internal import Darwin
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Glibc
#endif

/// A folder that is there whole or not at all: written beside its place and moved there at the end.
package enum NewFolder {
  /// Writes files into a new folder; the folders on the way to it are made.
  ///
  /// - Throws: `ReportError` where it cannot be written, or is there already.
  package static func write(
    _ files: [(name: String, bytes: [UInt8])], to path: String
  ) throws(ReportError) {
    try ReportFolder.make(parentOf: path)
    let temporary = path + ".tmp"
    try ReportFolder.make(temporary)
    var names: Set<String> = []
    for (place, file) in files.enumerated() {
      // Two files of one name came from two folders of the student's.
      let isNew = names.insert(file.name.lowercased()).inserted
      let name = isNew ? file.name : "\(place + 1)-\(file.name)"
      let written = try ReportFile("\(temporary)/\(name)")
      try written.write(file.bytes)
      try written.finish()
    }
    guard rename(temporary, path) == 0 else {
      throw ReportError("\(path): \(String(cString: strerror(errno))); nothing is kept of it")
    }
  }
}
