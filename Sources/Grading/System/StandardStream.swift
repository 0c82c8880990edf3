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

  /// Whether what is written here has colours.
  package var isColoured: Bool {
    Self.isColoured(isTerminal: isTerminal) { name in getenv(name).map { String(cString: $0) } }
  }

  /// Whether a stream has colours, by what the environment says.
  ///
  /// NO_COLOR (no-color.org) goes before FORCE_COLOR, of which 0 means none, that before
  /// CLICOLOR_FORCE, and all before TERM.
  static func isColoured(isTerminal: Bool, environment: (String) -> String?) -> Bool {
    func isSet(_ name: String) -> Bool { !(environment(name) ?? "").isEmpty }
    if isSet("NO_COLOR") || environment("FORCE_COLOR") == "0" { return false }
    for name in ["FORCE_COLOR", "CLICOLOR_FORCE"] where isSet(name) && environment(name) != "0" {
      return true
    }
    return isTerminal && environment("TERM") != "dumb"
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
