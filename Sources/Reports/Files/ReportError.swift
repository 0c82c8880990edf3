/// A report that cannot be made or written, and why.
package struct ReportError: Error, Hashable, Sendable, CustomStringConvertible {
  package let description: String
  /// Whether standard output took no more, which is no fault of a file's path.
  package let isOfStandardOutput: Bool

  package init(_ description: String, isOfStandardOutput: Bool = false) {
    self.description = description
    self.isOfStandardOutput = isOfStandardOutput
  }
}
