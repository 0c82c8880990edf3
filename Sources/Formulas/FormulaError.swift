package import Notation

/// A formula that means nothing: an unknown name, shapes that do not fit, an argument that is missing.
package struct FormulaError: Error, Hashable, Sendable, CustomStringConvertible {
  package let message: String
  /// The byte offset in the formula's text at which the faulty part begins.
  package let offset: Int

  package init(_ message: String, at offset: Int) {
    self.message = message
    self.offset = offset
  }

  package init(_ error: ExpressionError) {
    self.init(error.message, at: error.offset)
  }

  package var description: String { message }
}
