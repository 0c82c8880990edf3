package import Reports

/// The reports that a run writes, with their destinations.
package struct ReportPlan: Sendable {
  /// A report's kind and destination.
  package struct Request: Sendable {
    package var kind: Kind
    /// A file, `-` for standard output, or a folder; for JUnit a folder ends in a slash.
    package var destination: String

    package init(_ kind: Kind, to destination: String) {
      self.kind = kind
      self.destination = destination
    }
  }

  /// The forms of report, by the options that ask for them.
  package enum Kind: String, CaseIterable, Sendable {
    case junit, jsonl, csv, html, gradescope, markdown, review, annotations
    case gradebook = "gradebook-out"
  }

  package var requests: [Request]
  package var dialect: JUnitReport.Dialect
  /// Whether reports show the reference values.
  package var revealsReference: Bool
  package var runTime: RunTime
  /// The file that a course system exported, to be filled in.
  package var gradebook: GradebookSource?
  /// The part of the run that the reports are of, nil for all; the JSON Lines of a part carry what
  /// `merge` needs.
  package var shard: Shard?
  /// Makes the writers of JUnit XML; nil for libxml2's as it is.
  package var makeXMLWriter: (@Sendable () throws(ReportError) -> XMLWriter)?
  /// The names of the submissions in JUnit XML.
  var suiteNames = SuiteNames([])

  package init(
    requests: [Request], dialect: JUnitReport.Dialect, revealsReference: Bool, runTime: RunTime,
    gradebook: GradebookSource? = nil
  ) {
    self.requests = requests
    self.dialect = dialect
    self.revealsReference = revealsReference
    self.runTime = runTime
    self.gradebook = gradebook
  }

  /// Two reports of one run must not overwrite each other; nil where none do.
  package static func conflict(among requests: [Request]) -> String? {
    var taken: [ReportTarget: Kind] = [:]
    for request in requests {
      // `x` and `./x`, links to one file, a folder with and without its last slash.
      let target = ReportTarget(request.destination)
      if let other = taken.updateValue(request.kind, forKey: target) {
        let shown = request.destination == "-" ? "standard output" : "'\(request.destination)'"
        return "--\(other.rawValue) and --\(request.kind.rawValue) both go to \(shown); "
          + "give one of them a file of its own"
      }
    }
    return nil
  }
}

/// A gradebook as a course system exported it, and the column to be filled in.
package struct GradebookSource: Sendable {
  package var file: String
  /// The title of the column; nil for the rubric's.
  package var assignment: String?
  package var unreadable: Unreadable

  /// The entry of a gradebook for a file that could not be read.
  package enum Unreadable: String, CaseIterable, Sendable {
    /// The cell stays as it is.
    case keep
    /// The points that it earned, which are none.
    case zero
  }

  package init(file: String, assignment: String?, unreadable: Unreadable = .keep) {
    self.file = file
    self.assignment = assignment
    self.unreadable = unreadable
  }
}
