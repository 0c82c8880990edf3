internal import Synchronization

/// The time that all programs may take together that are started for one submission.
final class ChildTime: Sendable {
  let limit: Duration
  private let used = Mutex(Duration.zero)

  init(limit: Duration) {
    self.limit = limit
  }

  /// Runs a program until the time is over.
  ///
  /// - Throws: `ChildFailure.tooSlow` where nothing is left of it, and what running throws.
  func use<Result>(
    _ run: (_ deadline: ContinuousClock.Instant) throws(ChildFailure) -> Result
  ) throws(ChildFailure) -> Result {
    let left = used.withLock { limit - $0 }
    // A program is given up up to a millisecond before its time, and in what is left none can
    // begin.
    guard left > .milliseconds(5) else { throw .tooSlow }
    let start = ContinuousClock.now
    defer { used.withLock { $0 += ContinuousClock.now - start } }
    return try run(start.advanced(by: left))
  }
}
