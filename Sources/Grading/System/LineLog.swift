internal import Reports

#if canImport(Darwin)
  internal import Darwin
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Glibc
#endif

/// A text file that grows by lines, each of which is there before `add` returns.
package struct LineLog: Sendable {
  private let path: String

  package init(_ path: String) { self.path = path }

  /// Appends a line.
  /// - Throws: `RunFailure` where it cannot be written.
  package func add(_ line: String) throws(RunFailure) {
    let descriptor = open(path, O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard descriptor >= 0 else {
      throw RunFailure(.inputOutput, "\(printable(path)): \(SystemError.last)")
    }
    defer { close(descriptor) }
    if let code = DescriptorWriting.write(Array((line + "\n").utf8), to: descriptor) {
      throw RunFailure(.inputOutput, "\(printable(path)): \(SystemError(code: code))")
    }
  }

  /// The lines that are there; none where the file is not.
  /// - Throws: `RunFailure` where it cannot be read.
  package func lines() throws(RunFailure) -> [String] {
    guard InputFile.isThere(path) else { return [] }
    let bytes = try InputFile.bytes(of: path, expected: "a log of lines")
    return String(decoding: bytes, as: UTF8.self).split(separator: "\n").map(String.init)
  }
}
