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
  /// The file with the key that numbers are drawn by.
  private let secretFile: String?
  private let format: Format

  /// How faults are told.
  package enum Format: String, CaseIterable, Sendable {
    /// For people, with the line and a mark below.
    case text
    /// A list of objects.
    case json
    /// The form that code hosts show beside a change (SARIF 2.1.0).
    case sarif
  }

  package init(
    paths: [String], student: String? = nil, secretFile: String? = nil, isStrict: Bool = false,
    format: Format = .text
  ) {
    self.paths = paths
    self.student = student
    self.secretFile = secretFile
    self.isStrict = isStrict
    self.format = format
  }

  /// Prints every fault of every rubric on standard output, or that there is none.
  /// - Throws: `RunFailure` where a file is missing.
  package func run() throws -> ExitStatus {
    let secret = try secretFile.map { try Rubric.secret(in: $0) }
    var status = ExitStatus.done
    var all: [RubricFaults] = []
    for path in paths {
      let (faults, rubric) = inspect(try Rubric.bytes(of: path), path, secret)
      if format == .text { try tell(faults, of: rubric, path) }
      all.append(faults)
      if faults.hasErrors || (isStrict && !faults.faults.isEmpty) { status = .invalidRubric }
    }
    switch format {
    case .text: break
    case .json: try StandardStream.output.write(FaultList.json(all))
    case .sarif: try StandardStream.output.write(FaultList.sarif(all))
    }
    return status
  }

  /// All that is wrong with a rubric and that its author might want to change; the rubric where it
  /// can be used.
  private func inspect(
    _ bytes: [UInt8], _ path: String, _ secret: [UInt8]?
  ) -> (RubricFaults, Rubric?) {
    var inspection = RubricReader.inspect(
      bytes, fileName: path, student: student, secret: secret)
    guard let rubric = inspection.rubric else { return (inspection.faults, nil) }
    if let fault = Marker.fault(of: rubric) {
      inspection.fault(about: rubric.steps.first?.name ?? "", fault, .numbers)
    } else if rubric.derivation != nil {
      if let doubt = Marker.doubt(of: rubric) {
        inspection.warn(about: rubric.steps.first?.name ?? "", doubt, .numbers)
      }
    } else {
      for (step, message) in RubricReach(rubric).faults() {
        inspection.warn(about: step, message, .reach)
      }
      for (step, message) in RubricNames(rubric).faults() {
        inspection.fault(about: step, message, .names)
      }
    }
    return (inspection.faults, rubric)
  }

  private func tell(_ faults: RubricFaults, of rubric: Rubric?, _ path: String) throws {
    if !faults.faults.isEmpty { try StandardStream.output.write(text(of: faults)) }
    if let rubric { try StandardStream.output.write(summary(of: rubric, path, faults)) }
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
