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
    guard let code = DescriptorWriting.write(bytes, to: descriptor) else { return }
    // Whoever read the output has gone; that is theirs to decide.
    if code == EPIPE, path == "-" { return }
    throw ReportError(
      "\(path): \(String(cString: strerror(code))); nothing is left of this report")
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

extension ReportFile {
  /// A file for what has to wait, so that it does not wait in memory; gone when its owner is.
  package final class Scratch {
    private let descriptor: Int32
    private let path: String

    /// Opens a file beside the report that it is for.
    package init(beside report: String) throws(ReportError) {
      path = "\(report).\(getpid()).part"
      descriptor = open(path, O_RDWR | O_CREAT | O_TRUNC, 0o600)
      guard descriptor >= 0 else {
        throw ReportError("\(path): \(lastError); choose a place that can be written to")
      }
      // Without a name it goes by itself, even where the process is killed.
      unlink(path)
    }

    deinit { close(descriptor) }

    package func write(_ bytes: [UInt8]) throws(ReportError) {
      if let code = DescriptorWriting.write(bytes, to: descriptor) {
        throw ReportError("\(path): \(String(cString: strerror(code)))")
      }
    }

    /// Writes all of it to a report, a block at a time.
    package func copy(to file: ReportFile) throws(ReportError) {
      lseek(descriptor, 0, SEEK_SET)
      while true {
        var got = 0
        let block = [UInt8](unsafeUninitializedCapacity: 1 << 16) { buffer, count in
          got = read(descriptor, buffer.baseAddress, buffer.count)
          count = max(got, 0)
        }
        if got < 0 { throw ReportError("\(path): \(lastError)") }
        if got == 0 { return }
        try file.write(block)
      }
    }
  }
}
