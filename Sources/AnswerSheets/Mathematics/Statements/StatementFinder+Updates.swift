import Algebra
import Notation

/// Statements of updated values, by arrows, words and what is asked for.
extension StatementFinder {
  /// Whether the updated value of a name is asked for, the name itself not.
  func isUpdateAsked(of name: LeftName?) -> Bool {
    guard let name, let catalogue = limits.catalogue else { return false }
    return catalogue.asksForUpdate(of: name.canonicalName)
  }

  /// Whether a name is that of the loss, of which the value before the update alone is asked for:
  /// `L: 0.11 → 0.09`.
  func isLossBefore(_ name: LeftName?) -> Bool {
    guard let name, let catalogue = limits.catalogue,
      let quantity = catalogue.quantity(name.canonicalName)
        ?? catalogue.alone[name.canonicalName.lowercased()]
    else { return false }
    return quantity.isStep && LossWords.isLoss(quantity.name)
      && catalogue.quantity(quantity.name + "_new") == nil
  }

  /// The arrow from an old value to a new one.
  func replacement(from index: Int, behind sides: [FoundSide]) -> Int? {
    guard sides.count == 1, case .value = sides[0].content, index < tokens.count,
      case .arrow = tokens[index].kind, beginsValue(index + 1)
    else { return nil }
    return index
  }

  /// Whether a relation is an arrow that points to the name; R's `<-` says only `=`.
  func isArrowToLeft(_ relation: Int) -> Bool {
    let offset = tokens[relation].offset
    return ["←", "⇐", "\\leftarrow", "\\gets", "\\Leftarrow"].contains {
      bytes.has($0, at: offset)
    }
  }

  func isArrow(_ relation: Int) -> Bool {
    if case .arrow = tokens[relation].kind { true } else { false }
  }

  /// Whether the words right before a name say that its new value is meant:
  /// `Neues Gewicht w = 0.55`.
  func speaksOfUpdate(_ name: LeftName, from start: Int) -> Bool {
    speaksOfUpdate(at: name.token, from: start)
  }

  /// Whether the words right before the name at a token say that its new value is meant.
  func speaksOfUpdate(at name: Int, from start: Int) -> Bool {
    var index = name
    // `The updated bias is $b = …$`
    while index > start, name - index < 8,
      tokens[index - 1].isProse || tokens[index - 1].isLayout || isSpelledOut(index - 1)
    { index -= 1 }
    guard index < name else { return false }
    return UpdateWords.haveMark(
      UnsafeBufferPointer(rebasing: bytes[tokens[index].offset..<tokens[name].offset]))
  }

  /// Whether a mark in parentheses behind a value says so: `w1 = 0.5237 (new)`.
  func isMarkedNew(behind end: Int) -> Bool {
    guard end + 2 < tokens.count, tokens[end].opens(.parenthesis),
      tokens[end + 2].closes(.parenthesis), let word = tokens[end + 1].name
    else { return false }
    return UpdateWords.isMark(word.canonicalName)
  }

  /// Whether a verb says that the value was another before: `w1 becomes 0.5237`.
  func isBecoming(_ relation: Int) -> Bool {
    tokens[relation].name.map { VerbWords.becoming.contains($0.canonicalName) } == true
  }

  func isColonEquals(_ relation: Int) -> Bool {
    bytes.has(":=", at: tokens[relation].offset)
  }
}
