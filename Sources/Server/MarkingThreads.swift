internal import NIOPosix
internal import Serving
internal import Synchronization

/// The threads on which answers are read and marked, apart from those that talk to browsers.
///
/// Long answers, which may take seconds, have threads of their own, so that however many of them
/// come, the many short ones wait for none. There are more threads than cores, so that the system
/// shares these among slow and quick work alike.
final class MarkingThreads: Sendable {
  private let short: MarkingLane
  private let long: MarkingLane
  /// The threads for what is written: hand-ins, decisions, a class marked anew.
  ///
  /// However long the marking of others
  /// takes, or the one before, the pages stay quick and nothing that came in time is refused.
  private let writing = MarkingLane(threads: 4, limit: 1_000)
  /// The size in bytes from which an answer is long; people's are a few thousand, with pictures
  /// some hundred thousand.
  private static let longBytes = 1 << 18

  /// - Parameter cores: how many there are.
  init(cores: Int) {
    let (quick, slow) = (max(cores * 6, 12), max(cores * 2, 4))
    short = MarkingLane(threads: quick, limit: quick * 20)
    long = MarkingLane(threads: slow, limit: slow * 20)
  }

  /// Does some work on one of the threads.
  ///
  /// - Parameter bytes: how long the answer is that it is about.
  /// - Throws: `HandInMessage` where too much is waiting, and what the work throws.
  func run<Result: Sendable>(
    bytes: Int = 0, _ work: @escaping @Sendable () throws -> Result
  ) async throws -> Result {
    try await (bytes < Self.longBytes ? short : long).run(work)
  }

  /// Does some work that writes files, on threads of its own.
  ///
  /// - Throws: `HandInMessage` where too much is waiting, and what the work throws.
  func write<Result: Sendable>(
    _ work: @escaping @Sendable () throws -> Result
  ) async throws -> Result {
    try await writing.run(work)
  }
}

/// Threads with a bounded queue: work beyond the bound is refused at once, so that nobody waits for
/// an answer they have given up.
private final class MarkingLane: Sendable {
  private let pool: NIOThreadPool
  private let waiting = Mutex(0)
  private let limit: Int

  /// - Parameter limit: so many at most wait or are worked on.
  init(threads: Int, limit: Int) {
    pool = NIOThreadPool(numberOfThreads: threads)
    self.limit = limit
    pool.start()
  }

  func run<Result: Sendable>(_ work: @escaping @Sendable () throws -> Result) async throws -> Result
  {
    let isFree = waiting.withLock { count in
      guard count < limit else { return false }
      count += 1
      return true
    }
    guard isFree else { throw HandInMessage.busy }
    defer { waiting.withLock { $0 -= 1 } }
    return try await pool.runIfActive(work)
  }
}
