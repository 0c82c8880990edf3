/// The part of a run that some lines are, with the time at which that run began.
package struct RunStamp: Sendable {
  package var shard: Shard
  /// In seconds since 1970.
  package var began: Int

  package init(shard: Shard, began: Int) {
    self.shard = shard
    self.began = began
  }
}

/// One of several parts into which the submissions of a run are divided.
package struct Shard: Hashable, Sendable {
  /// Counted from 1.
  package var index: Int
  package var count: Int

  /// The run as one part.
  package static let whole = Shard(index: 1, count: 1)
  /// The most parts of a run.
  package static let mostParts = 1_000_000

  package init(index: Int, count: Int) {
    self.index = index
    self.count = count
  }

  /// Reads `2/7`; nil where that is no part of so many.
  package init?(_ text: String) {
    let numbers = text.split(separator: "/", omittingEmptySubsequences: false).map { Int($0) }
    guard numbers.count == 2, let index = numbers[0], let count = numbers[1],
      (1...Self.mostParts).contains(count), (1...count).contains(index)
    else { return nil }
    self.init(index: index, count: count)
  }

  /// The indices of this part's submissions among so many in order; the first parts have one more
  /// where they do not come out even.
  package func range(of total: Int) -> Range<Int> {
    func start(_ part: Int) -> Int { total / count * part + min(part, total % count) }
    return start(index - 1)..<start(index)
  }
}
