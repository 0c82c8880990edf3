internal import CLinux

#if canImport(Darwin)
  internal import Darwin
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Glibc
#endif

/// An open descriptor, which is closed with its last owner.
final class Descriptor {
  let number: Int32

  private init(_ number: Int32) { self.number = number }

  deinit { close(number) }

  /// The two ends of a new pipe, which no program that is started inherits.
  /// - Throws: `ChildFailure.notStarted` where no more files can be open.
  static func pipe() throws(ChildFailure) -> (reading: Descriptor, writing: Descriptor) {
    var ends: [Int32] = [-1, -1]
    #if canImport(Darwin)
      let isMade = Darwin.pipe(&ends) == 0
    #else
      let isMade = pipe2(&ends, O_CLOEXEC) == 0
    #endif
    guard isMade else {
      let error = SystemError.last
      throw .notStarted("\(error)", isShortage: error.isShortage)
    }
    return (Descriptor(ends[0]), Descriptor(ends[1]))
  }

  /// Makes reading and writing give what there is, without waiting.
  func stopWaiting() {
    _ = fcntl(number, F_SETFL, O_NONBLOCK)
  }
}
