internal import AnswerSheets

extension [MathToken] {
  /// The tokens without the ends of lines within brackets that close and hold no statement.
  var withoutLinesInBrackets: [MathToken] {
    let brackets = BracketMap(self)
    // How many equals signs stand before each token.
    let equals = reduce(into: [0]) { counts, token in
      counts.append((counts.last ?? 0) + (token.kind == .equals ? 1 : 0))
    }
    var end = 0
    return indices.compactMap { index in
      if let close = brackets.close(of: index), equals[index] == equals[close] {
        end = Swift.max(end, close)
      }
      return self[index].kind == .newline && index < end ? nil : self[index]
    }
  }
}
