#if canImport(Darwin)
  internal import Darwin
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Glibc
#endif

/// A failed call of the system, in the system's own words.
package struct SystemError: Error, CustomStringConvertible, Sendable {
  package let code: Int32

  package init(code: Int32) { self.code = code }

  /// The error that the last call left behind.
  static var last: SystemError { SystemError(code: errno) }

  /// The message where no more files can be open.
  static let outOfDescriptors = SystemError(code: EMFILE)

  var isMissing: Bool { code == ENOENT || code == ENOTDIR }
  var isInterruption: Bool { code == EINTR }
  /// Whether the system lacks what it takes, whatever file it is: descriptors or memory.
  var isShortage: Bool { [EMFILE, ENFILE, ENOMEM, EAGAIN].contains(code) }

  package var description: String {
    guard let text = strerror(code) else { return "error \(code)" }
    let words = String(decoding: copiedBytes(of: text), as: UTF8.self)
    return words.prefix(1).lowercased() + words.dropFirst()
  }
}
