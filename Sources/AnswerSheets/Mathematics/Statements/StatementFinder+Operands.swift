import Algebra
import Notation

/// Names of operands: the value behind them is that of an expression in them, not theirs.
///
/// So in `log a = -0.64`, `half of L = 0.06`, `|dw| = 0.24`, `0.1 dw = -0.02`, `$\sum a = 1.2$`.
extension StatementFinder {
  /// Whether the name at a token, right before a relation, is such an operand.
  func isOperand(_ name: Int, before relation: Int, from start: Int) -> Bool {
    if isBetweenBars(name, before: relation) { return true }
    guard name > 0 else { return false }
    if isTakenTogether(name, from: start) { return true }
    let before = tokens[name - 1]
    switch before.kind {
    case .name(let word):
      return isApplied(word, to: name) || isFactor(word, before: name)
    case .number(let factor):
      guard tokens[name].isSpaced, beginsLine(name - 1, from: start) else { return false }
      // `1.1 z = 0.1` is the first part of the first question.
      return !tokens[name].isTyped || factor.decimals > 0 && factor.value < 1
    case .close(.parenthesis): return isDifference(upTo: name - 1, from: start)
    default: return false
    }
  }

  /// Whether a name that the rubric has is the end of an expression: `1 - out_o1 = 0.33`,
  /// `w5 * out_o1 = 0.27`, `½ L = 0.08`.
  func isWithinExpression(_ name: Int, from start: Int) -> Bool {
    guard name > start else { return false }
    let before = tokens[name - 1]
    switch before.kind {
    case .sign(let sign) where sign == .add || sign == .subtract || sign == .multiply:
      // The mark of a list stands apart; stars set the type.
      return beginsLine(name - 1, from: start)
        ? sign == .subtract && !tokens[name].isSpaced
        : before.isSpaced == tokens[name].isSpaced || before.isSpaced && sign != .multiply
    case .sign, .raised: return true
    case .number(let factor):
      // `2 E_o1` may be an item, and the 2 of `step 2` belongs to its word; `y = 4 h_t` is a
      // product.
      let isCount = beginsLine(name - 1, from: start) || tokens[name - 2].isProse
      return factor.isFraction || factor.decimals > 0 && factor.value < 1 || !isCount
    case .name(let word):
      return isApplied(word, to: name)
        || !word.isProse && isKnown(name - 1) && !isSpelledOut(name - 1)
          && !ConnectingWords.holds(word) && !isArticle(name - 1)
    default: return false
    }
  }

  /// Whether the `a` at a token stands before a word: `gives a weighted sum of 0.6`.
  private func isArticle(_ index: Int) -> Bool {
    tokens[index].name?.canonicalName == "a" && tokens[index].isTyped
      && bytes[tokens[index + 1].offset...].prefix(3).count(where: \.isLetter) == 3
  }

  /// Whether words or a sign right before a name say that the value is of all its entries together:
  /// `sum of errors`, `Σ error`.
  func isTakenTogether(_ name: Int, from start: Int) -> Bool {
    guard name > 0 else { return false }
    let word = name > start ? tokens[name - 1].name?.canonicalName.lowercased() : nil
    return isPartOfPhrase(name, from: start) || isSummed(tokens[name - 1].offset)
      || word.map(Self.selections.contains) == true
  }

  /// Words right before a name for one of its entries, or for what comes of each.
  private static let selections: Set<String> = [
    "squared", "max", "maximum", "min", "minimum", "largest", "smallest", "absolute", "abs",
    "relative", "quadrierte", "größter", "maximaler", "absoluter", "relativer",
  ]

  private static let functions: Set<String> = [
    "log", "ln", "lg", "exp", "sin", "cos", "tan", "tanh", "sqrt", "root", "abs", "mean", "max",
    "min", "argmax", "half", "twice", "halb", "doppelt",
  ]

  /// Whether a word right before a name is a function of it, and not what the name stands for:
  /// `tanh h = 0.5` where h is tanh(z).
  private func isApplied(_ word: NameToken, to name: Int) -> Bool {
    let function = word.canonicalName.lowercased()
    guard Self.functions.contains(function), let quantity = tokens[name].name else { return false }
    return limits.catalogue?.quantity(of: quantity)?.call?.function != function
  }

  /// Whether a known name stands as a factor before another in a formula: `$y s$`; in prose `y`
  /// joins statements in some languages.
  private func isFactor(_ word: NameToken, before name: Int) -> Bool {
    !word.isProse && ConnectingWords.holds(word) && !tokens[name].isTyped && isKnown(name - 1)
  }

  /// Words for what is worked out from a value.
  private static let derived: Set<String> = [
    "error", "change", "difference", "half", "third", "double", "log", "logarithm", "ln", "root",
    "square", "number", "count", "exp", "length", "size", "sum", "summe", "suma", "somme", "mean",
    "average", "norm", "negative", "inverse",
    "reciprocal", "percentage",
    "contribution", "weight", "input", "derivative", "slope", "target", "ratio", "beitrag",
    "eingang", "ableitung",
    "increase", "decrease", "reduction", "improvement", "maximum", "minimum", "fehler", "änderung",
    "hälfte", "logarithmus", "wurzel", "quadrat", "mittelwert", "abnahme", "zunahme", "cambio",
    "mitad", "logaritmo", "raíz", "cuadrado", "media", "variation", "moitié", "logarithme",
    "racine", "carré", "moyenne",
  ]
  private static let articles: Set<String> = ["the", "a", "dem", "der", "des", "la", "el", "le"]
  private static let prepositions: Set<String> = [
    "of", "in", "for", "to", "at", "von", "für", "zu", "de", "en", "du", "di", "da", "do",
  ]

  /// Whether a phrase such as `change in` stands right before a name, or `relative error` before
  /// one that begins with its preposition: `of a`.
  private func isPartOfPhrase(_ name: Int, from start: Int) -> Bool {
    let isLinked = tokens[name].name.map {
      Self.prepositions.contains($0.canonicalName.lowercased())
    }
    var link = isLinked == true ? name : name - 1
    if link > start, let word = tokens[link].name,
      Self.articles.contains(word.canonicalName.lowercased())
    {
      link -= 1
    }
    guard link - 1 >= start, let noun = tokens[link - 1].name, let link = tokens[link].name
    else { return false }
    return Self.prepositions.contains(link.canonicalName.lowercased())
      && Self.derived.contains(noun.canonicalName.lowercased())
  }

  /// Whether a sign of LaTeX at an index takes what stands behind it together.
  func isSummed(_ offset: Int) -> Bool {
    let signs: [StaticString] = ["\\sum", "\\prod", "\\max", "\\min", "\\int", "∑", "∏", "Σ"]
    return signs.contains { bytes.has($0, at: offset) }
  }

  /// Whether the bars of an absolute value or a norm stand around a name: `|dw| = 0.24`.
  private func isBetweenBars(_ name: Int, before relation: Int) -> Bool {
    let bar = UInt8(ascii: "|")
    let offset = tokens[name].offset
    guard offset > 0, bytes[offset - 1] == bar, relation < tokens.count else { return false }
    return bytes[offset..<tokens[relation].offset].last { !$0.isBlank } == bar
  }

  /// Whether a parenthesis that closes at a token holds a sum or difference of known values:
  /// `(a - y) a`.
  private func isDifference(upTo close: Int, from start: Int) -> Bool {
    var index = close - 1
    var hasSign = false
    var hasName = false
    while index > start, close - index < 16, !tokens[index].opens(.parenthesis) {
      if case .sign = tokens[index].kind { hasSign = true }
      hasName = hasName || isKnown(index)
      index -= 1
    }
    return hasSign && hasName && tokens[index].opens(.parenthesis)
  }
}
