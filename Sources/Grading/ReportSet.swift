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

  func begin() throws {
    for entry in entries { try entry.sink.begin() }
  }

  func add(_ fragments: [[UInt8]]) throws {
    for (entry, fragment) in zip(entries, fragments) { try entry.sink.add(fragment) }
  }

  /// Reports appear only now, when every one of them is whole.
  func finish() throws {
    for entry in entries { try entry.sink.finish() }
  }
}
