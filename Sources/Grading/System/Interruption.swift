internal import Reports
internal import Synchronization

#if canImport(Darwin)
  internal import Darwin
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Glibc
#endif

/// A signal that asks the run to end: no report appears, and nothing of one is left.
///
/// A thread of its own waits for the signals, so that one is enough wherever the run is: in a
/// parser, at a pipe that gives nothing, in a child process. What looks for the signal between
/// submissions ends in good order; what does not is ended.
package enum Interruption {
  private static let signal = Atomic<Int32>(0)
  /// How long the run has to end in good order, in microseconds; the whole must take less than a
  /// second.
  private static let grace: UInt32 = 400_000
  private static let message = "interrupted; no report is written"
  /// Whether all marks are in the reports, which are being moved to their paths.
  private static let isPlacing = Atomic<Bool>(false)

  /// Makes the first SIGINT, SIGTERM or SIGHUP end the run within a second.
  ///
  /// To be called before any other thread is there: those made later leave these signals to the one
  /// that waits.
  package static func handle() {
    var awaited = sigset_t()
    sigemptyset(&awaited)
    // What the caller ignores, as nohup does, stays ignored.
    let numbers = [SIGINT, SIGTERM, SIGHUP].filter { !isIgnored($0) }
    if numbers.isEmpty { return }
    for number in numbers { sigaddset(&awaited, number) }
    pthread_sigmask(SIG_BLOCK, &awaited, nil)
    let signals = awaited
    // Without a thread that waits for them the signals end the process as they do everywhere.
    if !SystemThread.start({ wait(for: signals) }) {
      pthread_sigmask(SIG_UNBLOCK, &awaited, nil)
    }
  }

  private static func isIgnored(_ number: Int32) -> Bool {
    var action = sigaction()
    guard sigaction(number, nil, &action) == 0 else { return false }
    #if canImport(Darwin)
      let handler = action.__sigaction_u.__sa_handler
    #elseif canImport(Musl)
      let handler = action.__sa_handler.sa_handler
    #else
      let handler = action.__sigaction_handler.sa_handler
    #endif
    return unsafeBitCast(handler, to: Int.self) == 1
  }

  private static func wait(for signals: sigset_t) {
    var (signals, number) = (signals, Int32(0))
    while sigwait(&signals, &number) != 0 {}
    signal.store(number, ordering: .relaxed)
    usleep(grace)
    // Reports that are being moved to their paths need no more than a moment.
    let isPlacing = isPlacing.load(ordering: .acquiring)
    if isPlacing { usleep(grace / 2) }
    UnfinishedFiles.abandon()
    ChildProcess.endAll()
    // Nobody may be reading standard error.
    _ = SystemThread.start {
      StandardStream.say(isPlacing ? "interrupted behind the reports" : message)
    }
    usleep(100_000)
    _exit(status(of: number).rawValue)
  }

  /// Says that the reports are moved to their paths from now on.
  /// - Throws: `RunFailure` where a signal has come before.
  static func beginPlacing() throws(RunFailure) {
    try check()
    isPlacing.store(true, ordering: .releasing)
  }

  private static func status(of number: Int32) -> ExitStatus {
    switch number {
    case SIGINT: .interrupted
    case SIGHUP: .hungUp
    default: .terminated
    }
  }

  /// - Throws: `RunFailure` once a signal has come.
  static func check() throws(RunFailure) {
    let number = signal.load(ordering: .relaxed)
    if number != 0 { throw RunFailure(status(of: number), message) }
  }
}
