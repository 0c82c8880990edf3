import Notation

/// Values told in sentences: `z comes out to 0.1`, `z, which is 0.1`, `2*0.5 - 0.9, which is 0.1`.
extension SheetBuilder {
  /// The most words that say so.
  private static let most = 6

  /// The tokens with a sign of equality in place of words that give a value to the step or the
  /// working before them.
  func withSentences(_ tokens: [MathToken]) -> [MathToken] {
    guard catalogue != nil, tokens.count > 3 else { return tokens }
    let tokens = withPairs(tokens)
    guard tokens.contains(where: \.isProse) else { return tokens }
    var changed: [MathToken] = []
    var index = 0
    while index < tokens.count {
      changed.append(tokens[index])
      index += 1
      guard let value = valueBehindWords(from: index, in: tokens) else { continue }
      // `für` before the name is no part of it.
      if changed.count > 1, let word = changed[changed.count - 2].name?.canonicalName.lowercased(),
        VerbWords.lead(word)
      {
        changed.remove(at: changed.count - 2)
      }
      changed.append(
        MathToken(kind: .equals, offset: tokens[index].offset, isSpaced: true, isTyped: true))
      index = value
    }
    return changed
  }

  /// The index of a value behind words, from an index on, that give it to the step or the working
  /// before them; nil if there are none.
  private func valueBehindWords(from start: Int, in tokens: [MathToken]) -> Int? {
    guard start < tokens.count, tokens[start].name != nil || tokens[start].isComma,
      tokens[start - 1].isNumber || isStep(before: start, in: tokens)
    else { return nil }
    var index = start
    var words: [String] = []
    while index < tokens.count, words.count <= Self.most {
      if let name = tokens[index].name {
        words.append(name.canonicalName.lowercased())
      } else if !(tokens[index].isComma && index == start) && !tokens[index].isBoundary {
        break
      }
      index += 1
    }
    guard !words.isEmpty, isWhole(index, in: tokens) else { return nil }
    if tokens[start - 1].isNumber || tokens[start].isComma {
      return VerbWords.goOn(words) && isBehindWorking(start, in: tokens) ? index : nil
    }
    // One verb alone is read where it stands.
    let before = tokens[..<(start - 1)].suffix(3).reversed()
      .prefix { $0.name != nil }.compactMap { $0.name?.canonicalName.lowercased() }
    let isSaid = words.count > 1 || words == ["of"] || tokens[start - 1].isProse
    return isSaid && VerbWords.state(words, behind: before) ? index : nil
  }

  /// Whether an operation stands between the last sign of equality and a token.
  private func isBehindWorking(_ index: Int, in tokens: [MathToken]) -> Bool {
    let start = tokens[..<index].lastIndex(where: \.isEquals).map { $0 + 1 } ?? 0
    return tokens[start..<index].dropFirst().contains {
      if case .sign = $0.kind { true } else { false }
    }
  }

  /// Whether the name of a step ends before a token: `z`, `output`, `weighted sum`.
  private func isStep(before index: Int, in tokens: [MathToken]) -> Bool {
    guard let catalogue, let name = tokens[index - 1].name else { return false }
    if catalogue.quantity(of: name)?.isStep == true { return true }
    let phrase = catalogue.phrases.phrase(
      in: bytes, endingAt: tokens[index].offset, from: tokens[max(0, index - 6)].offset)
    return phrase.flatMap { catalogue.quantity($0.name)?.isStep } == true
  }

  /// Whether a value begins at a token, which is no count of what a word behind it names:
  /// `z is about 2 times as large`.
  private func isWhole(_ index: Int, in tokens: [MathToken]) -> Bool {
    var index = index
    if index < tokens.count, tokens[index].isMinus { index += 1 }
    guard index < tokens.count, tokens[index].numberCount > 0 || tokens[index].opens(.square) else {
      return false
    }
    guard tokens[index].isNumber, index + 1 < tokens.count, let word = tokens[index + 1].name else {
      return true
    }
    return VerbWords.conjunctions.contains(word.canonicalName)
  }
}

extension MathToken {
  fileprivate var isComma: Bool {
    if case .comma = kind { true } else { false }
  }

  fileprivate var isBoundary: Bool {
    if case .boundary = kind { true } else { false }
  }
}
