import Notation

/// Remarks between a name of the rubric and its sign.
extension StatementFinder {
  /// The parenthesis that opens a remark right before a relation: `Average pooling (GAP): 2`,
  /// `Scaled scores (divide by √3): 0.58, 1.15`.
  func remark(before relation: Int, from start: Int) -> Int? {
    var index = min(relation, tokens.count) - 1
    while index > start, tokens[index].isLayout { index -= 1 }
    guard index > start, tokens[index].closes(.parenthesis) else { return nil }
    let close = index
    var depth = 1
    while index > max(start, close - 24), depth > 0 {
      index -= 1
      if tokens[index].closes(.parenthesis) { depth += 1 }
      if tokens[index].opens(.parenthesis) { depth -= 1 }
    }
    guard depth == 0, tokens[index].isSpaced, index + 1 < close else { return nil }
    let inside = tokens[(index + 1)..<close]
    let isOfWords = inside.allSatisfy { $0.isLayout || $0.name != nil }
    guard isOfWords || relation < tokens.count && isColon(relation) && inside.first?.isProse == true
    else { return nil }
    return inside.contains { $0.name.map { Self.meansAnother($0.canonicalName) } == true }
      ? nil : index
  }

  /// Whether a remark of some word makes the name before it that of another value:
  /// `Forget gate (before sigmoid): 0.55`.
  private static func meansAnother(_ word: String) -> Bool {
    let word = word.lowercased()
    return UpdateWords.isMark(word) || LaterPassWords.before.contains(word[...])
      || bases.contains(word) || AsideWords.qualify(word)
  }

  /// Words for a logarithm to another base: `L (log10)`.
  private static let bases: Set<String> = ["base", "basis", "log10", "log2"]
}
