internal import NIOPosix
internal import Serving
internal import Synchronization

/// The threads on which answers are read and marked, apart from those that talk to browsers.
///
/// There are more of them than cores, so that the system shares these among slow and quick answers alike; what waits beyond
/// a bound is refused at once, so that nobody waits for what they have long given up.
final class MarkingThreads: Sendable {
  private let pool: NIOThreadPool
  private let waiting = Mutex(0)
  private let limit: Int

  /// - Parameter cores: how many there are.
  init(cores: Int) {
    let threads = max(cores * 3, 6)
    pool = NIOThreadPool(numberOfThreads: threads)
    limit = threads * 40
    pool.start()
  }

  /// Does some work on one of the threads.
  /// - Throws: `DeskMessage` where too much is waiting, and what the work throws.
  func run<Result: Sendable>(_ work: @escaping @Sendable () throws -> Result) async throws -> Result
  {
    let isFree = waiting.withLock { count in
      guard count < limit else { return false }
      count += 1
      return true
    }
    guard isFree else { throw DeskMessage.busy }
    defer { waiting.withLock { $0 -= 1 } }
    return try await pool.runIfActive(work)
  }
}
