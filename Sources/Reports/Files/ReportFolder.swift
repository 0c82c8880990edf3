#if canImport(Darwin)
  internal import Darwin
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Glibc
#endif

/// A folder that reports are written into.
package enum ReportFolder {
  /// Makes the folder that a file is to lie in, and those on the way to it.
  ///
  /// - Parameter isShared: whether every user of the system may look into those that are made.
  /// - Throws: `ReportError` where one cannot be made.
  package static func make(
    parentOf path: String, isShared: Bool = true
  ) throws(ReportError) {
    if let parent = parent(of: path) { try make(parent, isShared: isShared) }
  }

  /// Makes the folder and those on the way to it where there are none yet.
  ///
  /// - Parameter isShared: whether every user of the system may look into those that are made.
  /// - Throws: `ReportError` where one cannot be made.
  package static func make(_ path: String, isShared: Bool = true) throws(ReportError) {
    let mode: mode_t = isShared ? 0o755 : 0o750
    if mkdir(path, mode) == 0 || errno == EEXIST { return }
    if errno == ENOENT, let parent = parent(of: path) {
      try make(parent, isShared: isShared)
      if mkdir(path, mode) == 0 || errno == EEXIST { return }
    }
    throw ReportError(
      "\(path): \(String(cString: strerror(errno))); choose a folder that can be made")
  }

  /// Puts a folder's names on the disk, so that no loss of power takes what was moved there.
  ///
  /// File systems that know no such thing are left as they are.
  package static func sync(_ path: String) {
    let descriptor = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { return }
    fsync(descriptor)
    close(descriptor)
  }

  /// Puts the names of the folder that a file lies in on the disk.
  package static func sync(parentOf path: String) {
    sync(parent(of: path) ?? (path.hasPrefix("/") ? "/" : "."))
  }

  /// The folder above; nil where there is none to be made.
  private static func parent(of path: String) -> String? {
    let slash = UInt8(ascii: "/")
    var bytes = Array(path.utf8)
    while bytes.last == slash { bytes.removeLast() }
    while let last = bytes.last, last != slash { bytes.removeLast() }
    while bytes.last == slash { bytes.removeLast() }
    return bytes.isEmpty ? nil : String(decoding: bytes, as: UTF8.self)
  }
}
