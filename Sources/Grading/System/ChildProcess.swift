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
  /// The program ended with this status, or by this signal.
  case failed(Int32)
}

/// A program that is fed bytes and gives bytes, within a time and a length.
///
///     let child = try ChildProcess("/usr/bin/sort", [], searchPath: "/usr/bin")
///     let sorted = try child.output(for: lines, limit: 1 << 20, until: .now + .seconds(1))
///
/// Both pipes are served by turns in one loop, so that neither side can wait for the other for
/// ever.
final class ChildProcess {
  private let process: pid_t
  private var input: Descriptor?
  private let output: Descriptor
  /// Whether the child has ended and the system may give its number to another process.
  private var isAwaited = false

  /// The children that run, by their numbers; nil once the process is about to end and none may be
  /// started.
  ///
  /// A number is taken out in the same moment as the system may give it to another process.
  private static let running = Mutex<Set<pid_t>?>([])

  /// Ends all children and lets nobody start another; for the very end of the process.
  static func endAll() {
    running.withLock { children in
      for child in children ?? [] { kill(child, SIGKILL) }
      children = nil
    }
  }

  /// So often a program is tried anew, every 10 ms, that somebody has open to write to, as one that
  /// is just being installed.
  private static let mostTries = 20

  private static func run(_ command: SpawnCommand, _ code: inout Int32) -> pid_t? {
    running.withLock { children in
      guard children != nil, let process = command.spawn(&code) else { return nil }
      children?.insert(process)
      return process
    }
  }

  /// The path of a program; nil where it is in no folder that counts.
  ///
  /// Folders named from the working folder do not count: students may have written there.
  ///
  /// - Parameter searchPath: the folders it is looked for in, as `PATH` lists them.
  static func executable(_ name: String, in searchPath: String) -> String? {
    searchPath.split(separator: ":").lazy.filter { $0.hasPrefix("/") }.map { $0 + "/" + name }
      .first { access($0, X_OK) == 0 }
  }

  /// Starts a program with nothing in its environment but where programs are.
  init(_ executable: String, _ arguments: [String], searchPath: String) throws(ChildFailure) {
    // Else a child that ends before it has read everything would end this process, too.
    StandardStream.ignoreBrokenPipes()
    // Whoever started this process may have it ignore the end of children; then nobody would know
    // how they ended.
    signal(SIGCHLD, SIG_DFL)
    let (childInput, input) = try Descriptor.pipe()
    let (output, childOutput) = try Descriptor.pipe()
    let command = SpawnCommand(
      executable, arguments, environment: ["PATH=\(searchPath)"], input: childInput,
      output: childOutput)
    var code = ECANCELED
    var process = Self.run(command, &code)
    for _ in 0..<Self.mostTries where code == ETXTBSY {
      usleep(10_000)
      process = Self.run(command, &code)
    }
    guard let process else {
      let error = SystemError(code: code)
      throw .notStarted("\(error)", isShortage: error.isShortage)
    }
    input.stopWaiting()
    output.stopWaiting()
    (self.process, self.input, self.output) = (process, input, output)
  }

  deinit {
    if isAwaited { return }
    // Its number is still its own.
    kill(process, SIGKILL)
    _ = end(until: .now + .seconds(1))
  }

  /// All that the program says to some bytes; it is ended where it takes too long or says too much.
  func output(
    for bytes: [UInt8], limit: Int, until deadline: ContinuousClock.Instant
  ) throws(ChildFailure) -> [UInt8] {
    let result = try exchange(bytes, limit, deadline)
    guard let status = end(until: deadline) else { throw .tooSlow }
    guard status == 0 else { throw .failed(status) }
    return result
  }

  /// The status or the signal by which the child has ended; nil where the time is over before.
  private func end(until deadline: ContinuousClock.Instant) -> Int32? {
    while true {
      var status: Int32 = 0
      let ended = Self.running.withLock { children in
        let ended = waitpid(process, &status, WNOHANG)
        if ended != 0 { children?.remove(process) }
        return ended
      }
      isAwaited = ended != 0
      // The low seven bits are the signal that ended it, the next eight its status.
      if ended == process { return status & 0x7F != 0 ? status & 0x7F : (status >> 8) & 0xFF }
      // Nobody knows any more how it ended.
      if ended < 0, errno != EINTR { return -1 }
      guard deadline > .now else { return nil }
      usleep(500)
    }
  }
}

// MARK: - Pipes

extension ChildProcess {
  private func exchange(
    _ bytes: [UInt8], _ limit: Int, _ deadline: ContinuousClock.Instant
  ) throws(ChildFailure) -> [UInt8] {
    var rest = bytes[...]
    var result: [UInt8] = []
    // A child that has said all may still wait for the end of what it is told.
    defer { input = nil }
    while true {
      if rest.isEmpty { input = nil }
      let left = Self.milliseconds(to: deadline)
      guard left > 0 else { throw .tooSlow }
      var ends = [pollfd(fd: output.number, events: Int16(POLLIN), revents: 0)]
      if let input { ends.append(pollfd(fd: input.number, events: Int16(POLLOUT), revents: 0)) }
      guard poll(&ends, nfds_t(ends.count), Int32(clamping: left)) > 0 else { continue }
      if let input, ends[1].revents != 0 { feed(&rest, to: input.number) }
      if ends[0].revents != 0, try isAtEnd(output.number, &result, limit) { return result }
    }
  }

  private static func milliseconds(to deadline: ContinuousClock.Instant) -> Int {
    let left = (deadline - .now).components
    return max(0, Int(left.seconds) * 1000 + Int(left.attoseconds / 1_000_000_000_000_000))
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
