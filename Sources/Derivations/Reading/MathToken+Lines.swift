internal import AnswerSheets
internal import Notation

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

  /// The letters below which a number stands by itself that makes them a quantity: `h_2`.
  func lowered(_ vocabulary: Vocabulary) -> Set<String> {
    var letters: Set<String> = []
    for index in indices where self[index].kind == .lowered && index > startIndex {
      let isGroup = index + 1 < endIndex && self[index + 1].kind == .open(.brace)
      let number = index + (isGroup ? 2 : 1)
      let behind = number + (isGroup ? 2 : 1)
      guard let word = self[index - 1].word, number < endIndex, let layer = self[number].number,
        behind >= endIndex || self[behind].kind != .raised,
        vocabulary.quantity(word + TermElaborator.written(layer)) != nil
      else { continue }
      letters.insert(word)
    }
    return letters
  }
}
