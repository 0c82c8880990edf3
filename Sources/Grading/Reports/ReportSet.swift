package import Marking
package import Reports

/// Renders the marks of neighbouring submissions on one thread.
package protocol ReportRenderer {
  /// Adds a submission; `index` counts from 0 over the whole run.
  mutating func add(_ mark: SubmissionMark, at index: Int) throws
  /// The bytes made since the last call.
  mutating func takeFragment() throws -> [UInt8]
}

/// Joins what the renderers made, in order, where the report is to go.
package protocol ReportSink {
  /// Opens the destination, so that one that cannot be written is known before any marking.
  func begin() throws
  /// Takes what the renderers made of some submissions, and what is kept of those.
  func add(_ fragment: [UInt8], of results: [SubmissionResult]) throws
  /// Moves the report to its destination, when all submissions are in it.
  func finish(_ statistics: ClassStatistics) throws
  /// Whether it goes on at once to whoever reads it.
  var isStream: Bool { get }
}

extension ReportSink {
  package var isStream: Bool { false }
}

/// The reports of a run, fed together.
package struct ReportSet {
  /// One report: how its pieces are made and where they go.
  package struct Report {
    package let makeRenderer: @Sendable () -> any ReportRenderer
    package let sink: any ReportSink

    package init(
      makeRenderer: @escaping @Sendable () -> any ReportRenderer, sink: any ReportSink
    ) {
      self.makeRenderer = makeRenderer
      self.sink = sink
    }

    /// A report whose renderers all begin alike.
    init(_ renderer: some ReportRenderer & Sendable = NoRenderer(), sink: any ReportSink) {
      self.init(makeRenderer: { renderer }, sink: sink)
    }
  }

  private let reports: [Report]

  package init(_ reports: [Report]) {
    self.reports = reports
  }

  /// The reports of this set and one more, which is finished last.
  func adding(_ entry: Report) -> ReportSet { ReportSet(reports + [entry]) }

  var renderers: [@Sendable () -> any ReportRenderer] { reports.map(\.makeRenderer) }

  /// Opens every report, so that one that cannot be written ends the run before any marking.
  func begin() throws(RunFailure) {
    for entry in reports { try Self.writing { try entry.sink.begin() } }
  }

  func add(_ fragments: [[UInt8]], of results: [SubmissionResult]) throws(RunFailure) {
    for (entry, fragment) in zip(reports, fragments) {
      try Self.writing { try entry.sink.add(fragment, of: results) }
    }
  }

  /// Reports appear only now, when all submissions are in them.
  func finish(_ statistics: ClassStatistics) throws(RunFailure) {
    // A reader of a stream may keep the run waiting, and a signal may come meanwhile.
    for entry in reports where entry.sink.isStream {
      try Self.writing { try entry.sink.finish(statistics) }
    }
    try Interruption.beginPlacing()
    for entry in reports where !entry.sink.isStream {
      try Self.writing { try entry.sink.finish(statistics) }
    }
  }

  /// Makes what a report throws the run's failure.
  static func writing(_ body: () throws -> Void) throws(RunFailure) {
    do {
      try body()
    } catch let failure as RunFailure {
      throw failure
    } catch let error as ReportError where error.isOfStandardOutput {
      throw RunFailure(.inputOutput, error.description)
    } catch {
      throw RunFailure(.unwritableReport, "\(error)")
    }
  }
}
