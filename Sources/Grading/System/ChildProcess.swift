internal import Foundation
internal import Synchronization

#if canImport(Darwin)
  internal import Darwin
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Glibc
#endif

/// Why a program that was started gave nothing.
enum ChildFailure: Error, Hashable, Sendable {
  case notStarted(String, isShortage: Bool = false)
  case tooSlow
  case tooLong
  /// It ended with this status, or by this signal.
  case failed(Int32)
}

/// A program that is fed bytes and gives bytes, within a time and a length.
///
///     let child = try ChildProcess("/usr/bin/sort", [], searchPath: "/usr/bin")
///     let sorted = try child.output(for: lines, limit: 1 << 20, until: .now + .seconds(1))
///
/// Both pipes are served by turns in one loop, so that neither side can wait for the other for ever.
final class ChildProcess {
  /// A child started while another's pipes are half made could inherit them and keep them open.
  private static let starting = NSLock()

  private let process = Process()
  private let input: Pipe
  private let output: Pipe
  private let ended = DispatchSemaphore(value: 0)

  /// The children that run, by their numbers; nil once the process is about to end and none may be started.
  private static let running = Mutex<Set<Int32>?>([])

  /// Ends all children and lets nobody start another; for the very end of the process.
  static func endAll() {
    running.withLock { children in
      for child in children ?? [] { kill(child, SIGKILL) }
      children = nil
    }
  }

  /// Starts a program with nothing in its environment but where programs are.
  init(_ executable: String, _ arguments: [String], searchPath: String) throws(ChildFailure) {
    // Else a child that ends before it has read everything would end this process, too.
    StandardStream.ignoreBrokenPipes()
    Self.starting.lock()
    defer { Self.starting.unlock() }
    // What starts it below ends this process where descriptors run out.
    guard Self.areDescriptorsFree(16) else {
      throw .notStarted("\(SystemError(code: EMFILE))", isShortage: true)
    }
    input = Pipe()
    output = Pipe()
    process.executableURL = URL(fileURLWithPath: executable)
    process.arguments = arguments
    process.environment = ["PATH": searchPath]
    process.standardInput = input
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    process.terminationHandler = { [ended] process in
      _ = Self.running.withLock { $0?.remove(process.processIdentifier) }
      ended.signal()
    }
    do {
      try Self.running.withLock { children in
        guard children != nil else { throw CancellationError() }
        try process.run()
        children?.insert(process.processIdentifier)
      }
    } catch {
      let code = (error as NSError).domain == NSPOSIXErrorDomain ? (error as NSError).code : 0
      throw .notStarted(
        error.localizedDescription, isShortage: SystemError(code: Int32(clamping: code)).isShortage)
    }
  }

  /// Whether so many more files can be open at a time.
  private static func areDescriptorsFree(_ count: Int) -> Bool {
    var opened: [Int32] = []
    defer { for descriptor in opened { close(descriptor) } }
    for _ in 0..<count {
      let descriptor = open("/dev/null", O_RDONLY | O_CLOEXEC)
      guard descriptor >= 0 else { return false }
      opened.append(descriptor)
    }
    return true
  }

  /// All that the program says to some bytes; it is ended where it takes too long or says too much.
  func output(
    for bytes: [UInt8], limit: Int, until deadline: ContinuousClock.Instant
  ) throws(ChildFailure) -> [UInt8] {
    do throws(ChildFailure) {
      let result = try exchange(bytes, limit, deadline)
      guard ended.wait(timeout: .now() + .milliseconds(Self.milliseconds(to: deadline))) == .success
      else { throw ChildFailure.tooSlow }
      guard process.terminationReason == .exit, process.terminationStatus == 0 else {
        throw ChildFailure.failed(process.terminationStatus)
      }
      return result
    } catch {
      if process.isRunning { kill(process.processIdentifier, SIGKILL) }
      throw error
    }
  }

  private static func milliseconds(to deadline: ContinuousClock.Instant) -> Int {
    let left = (deadline - .now).components
    return max(0, Int(left.seconds) * 1000 + Int(left.attoseconds / 1_000_000_000_000_000))
  }
}

// MARK: - Pipes

extension ChildProcess {
  private func exchange(
    _ bytes: [UInt8], _ limit: Int, _ deadline: ContinuousClock.Instant
  ) throws(ChildFailure) -> [UInt8] {
    let source = output.fileHandleForReading.fileDescriptor
    let sink = input.fileHandleForWriting.fileDescriptor
    for end in [source, sink] { _ = fcntl(end, F_SETFL, O_NONBLOCK) }
    var rest = bytes[...]
    var result: [UInt8] = []
    var isFeeding = true
    // A child that has said all may still wait for the end of what it is told.
    defer { if isFeeding { try? input.fileHandleForWriting.close() } }
    while true {
      if isFeeding, rest.isEmpty {
        try? input.fileHandleForWriting.close()
        isFeeding = false
      }
      let left = Self.milliseconds(to: deadline)
      guard left > 0 else { throw .tooSlow }
      var ends = [pollfd(fd: source, events: Int16(POLLIN), revents: 0)]
      if isFeeding { ends.append(pollfd(fd: sink, events: Int16(POLLOUT), revents: 0)) }
      guard poll(&ends, nfds_t(ends.count), Int32(clamping: left)) > 0 else { continue }
      if isFeeding, ends[1].revents != 0 { feed(&rest, to: sink) }
      if ends[0].revents != 0, try isAtEnd(source, &result, limit) { return result }
    }
  }

  /// Writes as much as the pipe takes; where nobody reads any more, the rest is dropped.
  private func feed(_ rest: inout ArraySlice<UInt8>, to sink: Int32) {
    let count = rest.withUnsafeBytes { write(sink, $0.baseAddress, min($0.count, 1 << 16)) }
    if count >= 0 {
      rest = rest.dropFirst(count)
    } else if !SystemError.last.isPassing {
      rest = []
    }
  }

  /// Reads what there is; whether the other side has closed its end.
  private func isAtEnd(
    _ source: Int32, _ result: inout [UInt8], _ limit: Int
  ) throws(ChildFailure) -> Bool {
    var got = 0
    let block = [UInt8](unsafeUninitializedCapacity: 1 << 16) { buffer, count in
      got = read(source, buffer.baseAddress, buffer.count)
      count = max(got, 0)
    }
    if got < 0 { return !SystemError.last.isPassing }
    guard result.count + got <= limit else { throw .tooLong }
    result += block
    return got == 0
  }
}

extension SystemError {
  /// Whether the call need only be made again.
  fileprivate var isPassing: Bool { isInterruption || code == EAGAIN }
}
