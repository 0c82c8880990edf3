/// A formula that cannot be read: the token found, the one expected, and the offset of a byte.
package struct ExpressionError: Error, Hashable, Sendable, CustomStringConvertible {
  package let message: String
  /// The byte offset in the text at which it went wrong.
  package let offset: Int

  package init(_ message: String, at offset: Int) {
    self.message = message
    self.offset = offset
  }

  package var description: String { message }
}
