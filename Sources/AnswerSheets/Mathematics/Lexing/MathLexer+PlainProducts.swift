import Algebra
import Notation

/// Signs of NumPy, where names are kept as written.
extension MathLexer {
  /// Settles the products of a line: beside `@` as the product of matrices `*` is the product entry
  /// by entry.
  ///
  /// Beside a call of NumPy such as `np.sum` it is the product that fits.
  ///
  /// - Parameter first: The first token of the line.
  mutating func settleProducts(ofLineFrom first: Int) {
    settleAxes(ofLineFrom: first)
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

  /// The most tokens of a call that are looked at, so that calls within calls cost no more.
  private static let longestCall = 400

  /// Gives the axis of `np.sum(x, 1)` and `x.sum(1)` its keyword: NumPy counts axes from 0, others
  /// from 1.
  ///
  /// Along an axis `*` is the product entry by entry.
  private mutating func settleAxes(ofLineFrom first: Int) {
    var axes: Set<Int> = []
    for index in tokens.indices.dropFirst(first) where isReduction(index) {
      guard let close = closing(index + 1) else { continue }
      let axis = positionalAxis(of: index, before: close)
      let call = index..<close
      guard axis != nil || tokens[call].contains(where: { $0.kind == .word("axis") }) else {
        continue
      }
      if let axis { axes.insert(axis) }
      for cursor in call where tokens[cursor].kind == .sign(.multiply) {
        let isStar = bytes[tokens[cursor].offset] == UInt8(ascii: "*")
        if isStar { tokens[cursor].kind = .sign(.multiplyEntries) }
      }
    }
    guard !axes.isEmpty else { return }
    let line = tokens[first...]
    tokens.removeSubrange(first...)
    for (index, token) in zip(line.indices, line) {
      for kind in axes.contains(index) ? [MathToken.Kind.word("axis"), .equals] : [] {
        var keyword = token
        keyword.kind = kind
        tokens.append(keyword)
      }
      tokens.append(token)
    }
  }

  /// Whether NumPy's `sum` or `mean` is called.
  private func isReduction(_ index: Int) -> Bool {
    guard isCallOfModule(index), index + 1 < tokens.count, tokens[index + 1].opens(.parenthesis)
    else { return false }
    switch tokens[index].kind {
    case .method(let name), .word(let name): return name == "sum" || name == "mean"
    default: return false
    }
  }

  /// The parenthesis that closes another, among the tokens so far and not far behind it.
  private func closing(_ open: Int) -> Int? {
    var depth = 0
    for index in open..<min(tokens.count, open + Self.longestCall) {
      switch tokens[index].kind {
      case .open: depth += 1
      case .close: depth -= 1
      default: break
      }
      if depth == 0 { return index }
    }
    return nil
  }

  /// The index of a call's axis that is told by its position: the only argument of a method, the
  /// second of a function.
  private func positionalAxis(of call: Int, before close: Int) -> Int? {
    guard tokens[close - 1].isNumber else { return nil }
    let start = tokens[close - 2].kind == .sign(.subtract) ? close - 2 : close - 1
    if case .method = tokens[call].kind { return start == call + 2 ? start : nil }
    return start > call + 3 && tokens[start - 1].kind == .comma ? start : nil
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
