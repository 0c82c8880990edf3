#if canImport(Darwin)
  internal import Darwin
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Glibc
#endif

/// A folder that reports are written into.
package enum ReportFolder {
  /// Makes the folder where there is none yet.
  /// - Throws: `ReportError` where it cannot be made.
  package static func make(_ path: String) throws(ReportError) {
    if mkdir(path, 0o755) == 0 || errno == EEXIST { return }
    throw ReportError(
      "\(path): \(String(cString: strerror(errno))); choose a folder that can be made")
  }
}
