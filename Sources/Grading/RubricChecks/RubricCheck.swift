internal import Marking
internal import Reports
internal import Rubrics

/// One `lint` from the rubric files to the exit status.
package struct RubricCheck: Sendable {
  private let paths: [String]
  /// Whose numbers are looked at, where they are drawn.
  private let student: String?
  /// Whether warnings count as errors.
  private let isStrict: Bool

  package init(paths: [String], student: String? = nil, isStrict: Bool = false) {
    self.paths = paths
    self.student = student
    self.isStrict = isStrict
  }

  /// Prints every fault of every rubric on standard output, or that there is none.
  /// - Throws: `RunFailure` where a file is missing.
  package func run() throws -> ExitStatus {
    var status = ExitStatus.done
    for path in paths {
      var inspection = RubricReader.inspect(
        try Rubric.bytes(of: path), fileName: path, student: student)
      if let rubric = inspection.rubric, let fault = Marker.fault(of: rubric) {
        try StandardStream.output.write("\(printable(path)): \(fault)\n")
        status = .invalidRubric
        continue
      }
      if let rubric = inspection.rubric, rubric.derivation == nil {
        for (step, message) in RubricReach(rubric).faults() {
          inspection.warn(about: step, message)
        }
        for (step, message) in RubricNames(rubric).faults() {
          inspection.fault(about: step, message)
        }
      }
      let faults = inspection.faults
      if !faults.faults.isEmpty { try StandardStream.output.write(text(of: faults)) }
      if let rubric = inspection.rubric {
        try StandardStream.output.write(summary(of: rubric, path, faults))
      }
      if faults.hasErrors || (isStrict && !faults.faults.isEmpty) { status = .invalidRubric }
    }
    return status
  }

  private func text(of faults: RubricFaults) -> String {
    let style = TerminalStyle(isColoured: StandardStream.output.isColoured)
    return faults.text { text, severity in style(text, severity == .error ? .red : .yellow) } + "\n"
  }

  private func summary(of rubric: Rubric, _ path: String, _ faults: RubricFaults) -> String {
    let errors = faults.faults.count { $0.severity == .error }
    let counts = [(errors, "error"), (faults.faults.count - errors, "warning")]
    let told = counts.filter { $0.0 > 0 }.map { counted($0, $1) }.joined(separator: ", ")
    let found = told.isEmpty ? "no faults" : told
    return
      "\(printable(path)): \(counted(rubric.steps.count, "step")), \(Points.words(rubric.points)), "
      + "\(found)\n"
  }

  private func counted(_ count: Int, _ what: String) -> String {
    "\(count) \(what)\(count == 1 ? "" : "s")"
  }
}
