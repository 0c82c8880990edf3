/// Something wrong in a rubric: where it is, what was found and what to do.
package struct RubricFault: Hashable, Comparable, Sendable {
  /// Counted from 1.
  package var line: Int
  package var column: Int
  package var message: String

  package static func < (left: RubricFault, right: RubricFault) -> Bool {
    (left.line, left.column) < (right.line, right.column)
  }
}

/// All faults of one rubric.
package struct RubricFaults: Error, CustomStringConvertible, Sendable {
  package var fileName: String
  package var faults: [RubricFault]
  private let lines: [Substring]

  init(_ faults: [RubricFault], fileName: String, text: String) {
    self.fileName = fileName
    self.faults = faults.sorted()
    lines = text.split(separator: "\n", omittingEmptySubsequences: false)
  }

  /// Each fault as `path:line:column: message`, with the line it is in and a mark below.
  package var description: String {
    faults.map { fault in
      let head = "\(fileName):\(fault.line):\(fault.column): \(fault.message)"
      guard lines.indices.contains(fault.line - 1) else { return head }
      let line = lines[fault.line - 1].prefix(200)
      let mark = String(repeating: " ", count: max(0, fault.column - 1)) + "^"
      return "\(head)\n  \(line)\n  \(mark)"
    }.joined(separator: "\n")
  }
}
