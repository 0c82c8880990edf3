/// Which reports a run writes and where.
package struct ReportPlan: Sendable {
  /// Where a report goes and what it is.
  package struct Request: Sendable {
    package var kind: Kind
    /// A file, `-` for standard output, or for JUnit a folder, which ends in a slash.
    package var destination: String

    package init(_ kind: Kind, to destination: String) {
      self.kind = kind
      self.destination = destination
    }
  }

  /// The forms of report.
  package enum Kind: String, Sendable {
    case junit, jsonl, csv, markdown
  }

  /// Which readers a JUnit report is for.
  package enum Dialect: String, CaseIterable, Sendable {
    case common, strict
  }

  package var requests: [Request]
  package var dialect: Dialect
  /// Whether reports show the reference values.
  package var revealsReference: Bool
  package var runTime: RunTime

  package init(
    requests: [Request], dialect: Dialect, revealsReference: Bool, runTime: RunTime
  ) {
    self.requests = requests
    self.dialect = dialect
    self.revealsReference = revealsReference
    self.runTime = runTime
  }

  /// Whether standard output is taken by a report.
  package var writesToStandardOutput: Bool { requests.contains { $0.destination == "-" } }

  /// Two reports of one run must not overwrite each other; nil where none do.
  package static func conflict(among requests: [Request]) -> String? {
    var taken: [String: Kind] = [:]
    for request in requests {
      if let other = taken.updateValue(request.kind, forKey: request.destination) {
        let place = request.destination == "-" ? "standard output" : "'\(request.destination)'"
        return "--\(other.rawValue) and --\(request.kind.rawValue) both go to \(place); "
          + "give one of them a file of its own"
      }
    }
    return nil
  }
}
