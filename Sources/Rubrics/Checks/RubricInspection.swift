internal import YAML

/// A rubric looked at closely: what is wrong with it and what is merely unwise.
package struct RubricInspection: Sendable {
  /// Nil where there are errors.
  package let rubric: Rubric?
  package private(set) var faults: RubricFaults
  private let positions: [String: (line: Int, column: Int)]

  init(_ reading: RubricReading, _ rubric: Rubric?, fileName: String) {
    faults = RubricFaults(reading.faults, fileName: fileName, text: reading.text)
    self.rubric = faults.hasErrors ? nil : rubric
    positions = reading.origins.mapValues { ($0.name.mark.line, $0.name.mark.column) }
  }

  /// Adds a warning at the position where a step or a given is named.
  package mutating func warn(about name: String, _ message: String, _ rule: RubricFault.Rule) {
    add(.warning, about: name, message, rule)
  }

  /// Adds an error at the position where a step or a given is named.
  package mutating func fault(about name: String, _ message: String, _ rule: RubricFault.Rule) {
    add(.error, about: name, message, rule)
  }

  private mutating func add(
    _ severity: RubricFault.Severity, about name: String, _ message: String,
    _ rule: RubricFault.Rule
  ) {
    let (line, column) = positions[name] ?? (1, 1)
    faults.add(
      RubricFault(
        line: line, column: column, message: message, severity: severity, rule: rule))
  }
}

extension RubricReader {
  /// Reads a rubric and looks for all that its author might want to change.
  ///
  /// - Parameters:
  /// - student: whose numbers are looked at, where they are drawn; nil for some that may be drawn.
  ///   - secret: the key that they are drawn by, where there is one.
  package static func inspect(
    _ bytes: [UInt8], fileName: String, student: String? = nil, secret: [UInt8]? = nil
  ) -> RubricInspection {
    var (reading, rubric) = reading(bytes, fileName)
    rubric?.secret = secret
    if reading.faults.isEmpty, let read = rubric {
      rubric = reading.check(read, student: student)
    }
    return RubricInspection(reading, rubric, fileName: fileName)
  }
}
