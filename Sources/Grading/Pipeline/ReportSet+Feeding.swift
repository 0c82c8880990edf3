internal import Marking
internal import Reports

extension ReportSet {
  /// Feeds the reports with so many marks in order, made on so many threads.
  ///
  /// - Throws: `RunFailure` where a report cannot be written or the run is interrupted, and what
  ///   making a mark throws.
  func feed(
    _ empty: Tally, count: Int, jobs: Int, progress: (Int) -> Void,
    mark: @escaping @Sendable (Int) throws -> SubmissionMark
  ) throws -> Tally {
    var tally = empty
    let renderers = renderers
    try begin()
    try inOrder(Self.chunks(of: count, jobs: jobs), jobs: jobs) {
      var rendering = ChunkRendering(renderers)
      return { chunk in
        for index in chunk { try rendering.add(mark(index), at: index) }
        return try rendering.take()
      }
    } then: { chunk in
      try Interruption.check()
      chunk.notices.forEach(StandardStream.say)
      try add(chunk.fragments, of: chunk.results)
      tally.add(chunk.results)
      progress(tally.statistics.submissions)
    }
    try finish(tally.statistics)
    return tally
  }

  /// Runs of neighbours small enough that every thread gets several, large enough that handing them
  /// over costs nothing.
  private static func chunks(of count: Int, jobs: Int) -> [Range<Int>] {
    let size = min(max(count / (jobs * 8), 1), 32)
    return stride(from: 0, to: count, by: size).map { start in
      start..<min(start + size, count)
    }
  }
}

/// The parts of reports that one thread makes of a few neighbouring submissions, chunk after chunk.
private struct ChunkRendering {
  /// One piece a report, in the order of the reports.
  struct Product: Sendable {
    var fragments: [[UInt8]]
    var results: [SubmissionResult]
    /// Lines for standard error.
    var notices: [String]
  }

  private var renderers: [any ReportRenderer]
  private var results: [SubmissionResult] = []
  private var notices: [String] = []

  init(_ makers: [@Sendable () -> any ReportRenderer]) {
    renderers = makers.map { $0() }
  }

  mutating func add(_ mark: SubmissionMark, at index: Int) throws(RunFailure) {
    // Some write a file for each submission at once.
    for renderer in renderers.indices {
      try ReportSet.writing { try renderers[renderer].add(mark, at: index) }
    }
    results.append(SubmissionResult(mark))
    notices += mark.notices
  }

  /// The parts made since the last call.
  mutating func take() throws(RunFailure) -> Product {
    defer { (results, notices) = ([], []) }
    var fragments: [[UInt8]] = []
    for index in renderers.indices {
      try ReportSet.writing { fragments.append(try renderers[index].takeFragment()) }
    }
    return Product(fragments: fragments, results: results, notices: notices)
  }
}
