internal import Synchronization

#if canImport(Darwin)
  internal import Darwin
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Glibc
#endif

/// A signal that asks the run to end: no report appears, and nothing of one is left.
package enum Interruption {
  private static let signal = Atomic<Int32>(0)
  /// When it came, in nanoseconds; 0 where none has.
  private static let moment = Atomic<UInt64>(0)
  /// Within this time another one is the same: `timeout` sends each twice, to the process and to its group.
  private static let echo: UInt64 = 500_000_000

  /// Makes the first SIGINT, SIGTERM or SIGHUP end the run in good order; one sent later ends it at once.
  package static func handle() {
    // The variables exist before any handler touches them.
    _ = signal.load(ordering: .relaxed)
    _ = moment.load(ordering: .relaxed)
    _ = echo
    for number in [SIGINT, SIGTERM, SIGHUP] {
      #if canImport(Darwin)
        let before = Darwin.signal(number, handler)
      #elseif canImport(Musl)
        let before = Musl.signal(number, handler)
      #else
        let before = Glibc.signal(number, handler)
      #endif
      // What the caller ignores, as nohup does, stays ignored.
      if let before, unsafeBitCast(before, to: Int.self) == 1 { ignore(number) }
    }
  }

  private static let handler: @convention(c) (Int32) -> Void = { number in
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    let now = UInt64(time.tv_sec) * 1_000_000_000 + UInt64(time.tv_nsec)
    let (isFirst, first) = Interruption.moment.compareExchange(
      expected: 0, desired: now, ordering: .relaxed)
    if isFirst { return Interruption.signal.store(number, ordering: .relaxed) }
    guard now > first + Interruption.echo else { return }
    var action = sigaction()
    sigaction(number, &action, nil)
    raise(number)
  }

  private static func ignore(_ number: Int32) {
    #if canImport(Darwin)
      _ = Darwin.signal(number, SIG_IGN)
    #elseif canImport(Musl)
      _ = Musl.signal(number, SIG_IGN)
    #else
      _ = Glibc.signal(number, SIG_IGN)
    #endif
  }

  /// - Throws: `RunFailure` once a signal has come.
  static func check() throws(RunFailure) {
    let status: ExitStatus
    switch signal.load(ordering: .relaxed) {
    case 0: return
    case SIGINT: status = .interrupted
    case SIGHUP: status = .hungUp
    default: status = .terminated
    }
    throw RunFailure(status, "interrupted; no report is written")
  }
}
