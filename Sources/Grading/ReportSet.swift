package import Marking

/// Renders the marks of neighbouring submissions on one thread.
package protocol ReportRenderer {
  /// Adds a submission; `place` counts from 0 over the whole run.
  mutating func add(_ mark: SubmissionMark, at place: Int) throws
  /// The bytes made since the last call.
  mutating func takeFragment() throws -> [UInt8]
}

/// Joins what the renderers made, in order, where the report is to go.
package protocol ReportSink {
  func begin() throws
  func add(_ fragment: [UInt8]) throws
  func finish() throws
}

/// The reports of a run, fed together.
package struct ReportSet {
  /// One report: how its pieces are made and where they go.
  package struct Entry {
    package let makeRenderer: @Sendable () -> any ReportRenderer
    package let sink: any ReportSink

    package init(
      makeRenderer: @escaping @Sendable () -> any ReportRenderer, sink: any ReportSink
    ) {
      self.makeRenderer = makeRenderer
      self.sink = sink
    }
  }

  private let entries: [Entry]

  package init(_ entries: [Entry]) {
    self.entries = entries
  }

  var renderers: [@Sendable () -> any ReportRenderer] { entries.map(\.makeRenderer) }

  /// Opens every report, so that one that cannot be written ends the run before any marking.
  func begin() throws(RunFailure) {
    for entry in entries { try writing { try entry.sink.begin() } }
  }

  func add(_ fragments: [[UInt8]]) throws(RunFailure) {
    for (entry, fragment) in zip(entries, fragments) {
      try writing { try entry.sink.add(fragment) }
    }
  }

  /// Reports appear only now, when all submissions are in them.
  func finish() throws(RunFailure) {
    for entry in entries { try writing { try entry.sink.finish() } }
  }

  private func writing(_ body: () throws -> Void) throws(RunFailure) {
    do {
      try body()
    } catch let failure as RunFailure {
      throw failure
    } catch {
      throw RunFailure(.unwritableReport, "\(error)")
    }
  }
}
