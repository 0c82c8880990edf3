/// Why an expression has no value.
package enum TermFault: Error, Hashable, Sendable {
  /// Dimensions that do not fit; the message has them in the problem's letters.
  case shape(String)
  /// An index that is bound neither at the left nor by a sum.
  case unbound(String)
  /// A derivative by something it does not depend on, an index out of range, a value without
  /// bounds.
  case undefined(String)
  /// More work than an answer may ask for.
  case enormous
}
