package import Notation

/// A formula without meaning: an unknown name, shapes that do not fit, an argument missing.
package struct FormulaError: Error, Hashable, Sendable, CustomStringConvertible {
  package let message: String
  /// The byte offset in the formula's text at which the faulty part begins.
  package let offset: Int
  /// Whether it only follows from a fault found elsewhere, of which nobody need hear twice.
  package let isConsequence: Bool

  package init(_ message: String, at offset: Int, isConsequence: Bool = false) {
    self.message = message
    self.offset = offset
    self.isConsequence = isConsequence
  }

  package init(_ error: ExpressionError) {
    self.init(error.message, at: error.offset)
  }

  package var description: String { message }
}
