#if canImport(Darwin)
  internal import Darwin
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Glibc
#endif

/// Another program of Gradus: the one beside the running program, or the one that the shell finds.
package struct SiblingProgram {
  private let name: String

  package init(_ name: String) { self.name = name }

  /// Goes on as that program.
  ///
  /// - Throws: `RunFailure` where it is nowhere.
  package func replaceThis(with arguments: [String]) throws(RunFailure) {
    var words = ([name] + arguments).map { strdup($0) } + [nil]
    defer { words.forEach { free($0) } }
    Self.restoreSignals()
    if let folder = Self.ownFolder { execv("\(folder)/\(name)", &words) }
    execvp(name, &words)
    let reason = SystemError.last
    throw RunFailure(
      .missingInput,
      "\(name) cannot be started: \(reason); it belongs beside gradus and is in the archive, the package "
        + "and the container, not in the wheel; 'swift build --product \(name)' builds it")
  }

  /// The signals that this program ignores or holds back are not the other's affair.
  private static func restoreSignals() {
    var held = sigset_t()
    sigemptyset(&held)
    sigprocmask(SIG_SETMASK, &held, nil)
    _ = signal(SIGPIPE, SIG_DFL)
  }

  /// The folder of the program that runs; nil where the system does not tell.
  private static var ownFolder: String? {
    var buffer = [CChar](repeating: 0, count: Int(PATH_MAX) + 1)
    #if canImport(Darwin)
      var size = UInt32(buffer.count)
      guard _NSGetExecutablePath(&buffer, &size) == 0, let whole = realpath(buffer, nil) else {
        return nil
      }
      defer { free(whole) }
      let path = FilePath(bytes: copiedBytes(of: whole))
    #else
      let count = readlink("/proc/self/exe", &buffer, buffer.count - 1)
      guard count > 0 else { return nil }
      let path = FilePath(bytes: buffer[..<count].map { UInt8(bitPattern: $0) })
    #endif
    return path.parent.description
  }
}
