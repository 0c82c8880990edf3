import Notation

/// Names with their values right behind them, side by side: `new w5 .3589, w6 .4087`,
/// `h1: net .3775 out .5933`.
extension SheetBuilder {
  /// The tokens of a line with a sign of equality in each pair and a comma between pairs.
  ///
  /// The tokens stay as they are where there are fewer than two pairs, or anything else follows on
  /// the line.
  func withPairs(_ tokens: [MathToken]) -> [MathToken] {
    guard let catalogue, let first = firstPair(in: tokens) else { return tokens }
    let unit = unit(labelling: first, in: tokens)
    var changed = Array(tokens[..<first])
    var (index, count) = (first, 0)
    while index < tokens.count {
      while index < tokens.count, tokens[index].isLayout || tokens[index].isPairMark { index += 1 }
      guard index < tokens.count else { break }
      guard let end = endOfPair(index, of: unit, in: tokens, catalogue) else { return tokens }
      if count > 0 { changed.append(sign(.comma, at: tokens[index].offset)) }
      changed.append(tokens[index])
      changed.append(sign(.equals, at: tokens[index + 1].offset))
      changed += tokens[(index + 1)..<end]
      (index, count) = (end, count + 1)
    }
    return count > 1 ? changed : tokens
  }

  /// The index of the first pair's name: at the beginning, or behind a colon or words.
  private func firstPair(in tokens: [MathToken]) -> Int? {
    let number = tokens.firstIndex { $0.isNumber || $0.isMinus }
    guard let number, number > 0, number < 10, !tokens.contains(where: \.isEquals),
      tokens[number - 1].name != nil, tokens[number].isSpaced,
      tokens[..<(number - 1)].allSatisfy({ $0.name != nil || $0.isLayout || $0.isPairMark })
    else { return nil }
    return number - 1
  }

  /// The unit that a colon before the first pair is the label of.
  private func unit(labelling first: Int, in tokens: [MathToken]) -> String? {
    guard catalogue?.units.isEmpty == false, first > 1 else { return nil }
    return unit(of: bytes[tokens[0].offset..<tokens[first - 1].offset])
  }

  /// The index behind a pair of a name and a number; nil if no value of the name is asked for.
  private func endOfPair(
    _ index: Int, of unit: String?, in tokens: [MathToken], _ catalogue: QuantityCatalogue
  ) -> Int? {
    guard let name = tokens[index].name else { return nil }
    let isAsked =
      catalogue.quantity(of: name)?.isStep == true
      || catalogue.asksForUpdate(of: name.canonicalName)
      || unit.flatMap { catalogue.quantity(ofUnit: $0, name.canonicalName) }?.isStep == true
    var end = index + 1
    if end < tokens.count, tokens[end].isMinus { end += 1 }
    guard isAsked, end < tokens.count, tokens[end].isNumber, tokens[index + 1].isSpaced else {
      return nil
    }
    return end + 1
  }

  private func sign(_ kind: MathToken.Kind, at offset: Int) -> MathToken {
    MathToken(kind: kind, offset: offset, isSpaced: true, isTyped: true)
  }
}

extension MathToken {
  /// Whether it parts pairs, or a label from them.
  fileprivate var isPairMark: Bool {
    switch kind {
    case .comma, .semicolon, .colon, .stop, .arrow: true
    default: false
    }
  }
}
