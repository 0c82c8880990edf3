import Algebra
import Notation

/// Signs of NumPy, where names are kept as written.
extension MathLexer {
  /// Where `@` is the product of matrices on a line, `*` is the product entry by entry; beside a
  /// call of NumPy such as `np.sum` it is the one that fits.
  ///
  /// - Parameter first: The first token of the line.
  mutating func settleProducts(ofLineFrom first: Int) {
    let line = tokens.indices.dropFirst(first)
    let products = line.filter { tokens[$0].kind == .sign(.multiply) }
    guard !products.isEmpty else { return }
    let kind: MathToken.Kind
    if products.contains(where: { bytes[tokens[$0].offset] == UInt8(ascii: "@") }) {
      kind = .sign(.multiplyEntries)
    } else if line.contains(where: isCallOfModule) {
      kind = .sign(.juxtaposed)
    } else {
      return
    }
    for cursor in products where bytes[tokens[cursor].offset] == UInt8(ascii: "*") {
      tokens[cursor].kind = kind
    }
  }

  /// Whether a word stands behind the point of a module or an array.
  private func isCallOfModule(_ index: Int) -> Bool {
    let token = tokens[index]
    switch token.kind {
    case .method: return true
    case .word:
      return token.isTyped && token.offset > 0 && bytes[token.offset - 1] == UInt8(ascii: ".")
    default: return false
    }
  }
}
