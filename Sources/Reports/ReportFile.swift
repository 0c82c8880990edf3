#if canImport(Darwin)
  internal import Darwin
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Glibc
#endif

/// A report file, which appears whole or not at all: written beside its place and moved there at the end.
package final class ReportFile {
  private let path: String
  private let temporaryPath: String
  private let descriptor: Int32
  private let isStream: Bool
  private var isFinished = false

  /// Opens the file; `-` is standard output.
  /// - Throws: `ReportError` where the place cannot be written to.
  package init(_ path: String) throws(ReportError) {
    self.path = path
    isStream = path == "-" || Self.isDevice(path)
    temporaryPath = isStream ? path : "\(path).\(getpid()).tmp"
    if path == "-" {
      descriptor = 1
    } else {
      descriptor = open(temporaryPath, isStream ? O_WRONLY : O_WRONLY | O_CREAT | O_TRUNC, 0o644)
    }
    guard descriptor >= 0 else {
      throw ReportError("\(path): \(Self.lastError); choose a place that can be written to")
    }
  }

  deinit {
    guard path != "-" else { return }
    if !isFinished {
      close(descriptor)
      if !isStream { unlink(temporaryPath) }
    }
  }

  /// Adds some bytes.
  package func write(_ bytes: [UInt8]) throws(ReportError) {
    var start = 0
    while start < bytes.count {
      let written = bytes.withUnsafeBytes { buffer in
        #if canImport(Darwin)
          Darwin.write(descriptor, buffer.baseAddress.map { $0 + start }, bytes.count - start)
        #elseif canImport(Musl)
          Musl.write(descriptor, buffer.baseAddress.map { $0 + start }, bytes.count - start)
        #else
          Glibc.write(descriptor, buffer.baseAddress.map { $0 + start }, bytes.count - start)
        #endif
      }
      if written < 0 {
        if errno == EINTR { continue }
        // Whoever read the output has gone; that is theirs to decide.
        if errno == EPIPE, path == "-" { return }
        throw ReportError("\(path): \(Self.lastError); nothing is left of this report")
      }
      start += written
    }
  }

  /// Puts the file in its place.
  package func finish() throws(ReportError) {
    guard path != "-", !isFinished else { return }
    isFinished = true
    guard close(descriptor) == 0 else {
      let reason = Self.lastError
      if !isStream { unlink(temporaryPath) }
      throw ReportError("\(path): \(reason); nothing is left of this report")
    }
    guard isStream || rename(temporaryPath, path) == 0 else {
      let reason = Self.lastError
      unlink(temporaryPath)
      throw ReportError("\(path): \(reason); choose a place that can be written to")
    }
  }

  private static func isDevice(_ path: String) -> Bool {
    var status = stat()
    guard stat(path, &status) == 0 else { return false }
    let kind = status.st_mode & S_IFMT
    return kind == S_IFCHR || kind == S_IFIFO
  }

  private static var lastError: String {
    String(cString: strerror(errno))
  }
}
