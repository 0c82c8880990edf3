internal import Reports

#if canImport(Darwin)
  internal import Darwin
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Glibc
#endif

/// Standard output or standard error, written to at once.
package enum StandardStream: Int32, Sendable {
  case output = 1
  case error = 2

  package var isTerminal: Bool { isatty(rawValue) == 1 }

  /// Whether the person asked for no colour (no-color.org): NO_COLOR is set and not empty.
  package static var refusesColour: Bool {
    getenv("NO_COLOR").map { $0.pointee != 0 } ?? false
  }

  /// Writes text.
  /// - Throws: `RunFailure` where the stream takes no more, or its reader has gone away.
  package func write(_ text: String) throws(RunFailure) {
    try write(Array(text.utf8))
  }

  package func write(_ bytes: [UInt8]) throws(RunFailure) {
    guard let code = DescriptorWriting.write(bytes, to: rawValue) else { return }
    throw RunFailure(
      .inputOutput, "standard output cannot be written: \(SystemError(code: code))")
  }

  /// Writes a line to standard error; there is nobody to tell where that fails.
  package static func say(_ line: String) {
    try? StandardStream.error.write("gradus: " + line + "\n")
  }

  /// Makes a reader that has gone away an error of the write instead of the end of the process.
  package static func ignoreBrokenPipes() {
    _ = signal(SIGPIPE, SIG_IGN)
  }
}
