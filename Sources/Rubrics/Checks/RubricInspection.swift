internal import Yams

/// A rubric looked at closely: what is wrong with it and what is merely unwise.
package struct RubricInspection: Sendable {
  /// Nil where there are errors.
  package let rubric: Rubric?
  package private(set) var faults: RubricFaults
  private let places: [String: (line: Int, column: Int)]

  init(_ reading: RubricReading, _ rubric: Rubric?, fileName: String) {
    faults = RubricFaults(reading.faults, fileName: fileName, text: reading.text)
    self.rubric = faults.hasErrors ? nil : rubric
    places = reading.origins.compactMapValues { origin in
      origin.name.mark.map { ($0.line, $0.column) }
    }
  }

  /// Adds a warning at the place where a step or a given is named.
  package mutating func warn(about name: String, _ message: String) {
    add(.warning, about: name, message)
  }

  /// Adds an error at the place where a step or a given is named.
  package mutating func fault(about name: String, _ message: String) {
    add(.error, about: name, message)
  }

  private mutating func add(
    _ severity: RubricFault.Severity, about name: String, _ message: String
  ) {
    let (line, column) = places[name] ?? (1, 1)
    faults.add(RubricFault(line: line, column: column, message: message, severity: severity))
  }
}

extension RubricReader {
  /// Reads a rubric and looks for all that its author might want to change.
  ///
  /// - Parameter student: whose numbers are looked at, where they are drawn; nil for some that may be drawn.
  package static func inspect(
    _ bytes: [UInt8], fileName: String, student: String? = nil
  ) -> RubricInspection {
    var (reading, rubric) = reading(bytes, fileName)
    if reading.faults.isEmpty, let read = rubric {
      rubric = reading.check(read, student: student)
    }
    return RubricInspection(reading, rubric, fileName: fileName)
  }
}
