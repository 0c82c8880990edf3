import Algebra
import Notation

/// Signs of NumPy, where names are not folded.
extension MathLexer {
  /// Where `@` is the product of matrices on a line, `*` is the product entry by entry.
  ///
  /// - Parameter first: The first token of the line.
  mutating func settleProducts(ofLineFrom first: Int) {
    let line = tokens.indices.dropFirst(first).filter { tokens[$0].kind == .sign(.multiply) }
    guard line.contains(where: { bytes[tokens[$0].offset] == UInt8(ascii: "@") }) else { return }
    for place in line where bytes[tokens[place].offset] == UInt8(ascii: "*") {
      tokens[place].kind = .sign(.multiplyEntries)
    }
  }
}
