import Notation

/// Changes told in words: `L drops from 0.1128 to 0.0941`, `w1 from 0.5 to 0.52`.
extension SheetBuilder {
  /// Words before the old and before the new value.
  private static let ranges: [String: Set<String>] = [
    "from": ["to"], "von": ["auf", "zu"], "de": ["à", "a"], "da": ["a"], "desde": ["hasta", "a"],
  ]

  /// Words that say with one before or behind them that something is a value: `is equal to`,
  /// `is updated to`.
  private static let copulas: Set<String> = ["is", "was", "es", "est", "ist", "é", "gets", "wird"]
  private static let equals: Set<String> = ["equal", "igual", "égal", "égale", "uguale", "gleich"]
  private static let links: Set<String> = ["to", "a", "à", "auf", "zu"]

  /// The tokens with a sign of equality in place of such words before a number.
  func withVerbs(_ tokens: [MathToken]) -> [MathToken] {
    guard catalogue != nil, tokens.count > 4 else { return tokens }
    var changed = tokens
    for index in tokens.indices.dropFirst(2).dropLast().reversed() where tokens[index].isProse {
      guard let word = tokens[index].name?.canonicalName.lowercased(),
        Self.copulas.contains(tokens[index - 1].name?.canonicalName.lowercased() ?? ""),
        tokens[index - 2].name != nil || tokens[index - 2].isLayout
      else { continue }
      var value = index + 1
      if value < tokens.count, let link = tokens[value].name?.canonicalName,
        Self.links.contains(link)
      {
        value += 1
      }
      while value < tokens.count, tokens[value].isLayout { value += 1 }
      guard value < tokens.count, tokens[value].numberCount > 0 || tokens[value].isMinus else {
        continue
      }
      if Self.equals.contains(word) {
        changed[value - 1].kind = .equals
        changed.removeSubrange((index - 1)..<(value - 1))
      } else if UpdateWords.isMark(word), value > index + 1 {
        // The mark stays behind the name.
        changed[value - 1].kind = .equals
        changed.remove(at: index - 1)
      }
    }
    return changed
  }

  /// The tokens with the arrow of a change in place of such words, where the new value of a name
  /// right before them is asked for.
  ///
  /// Up to three words may tell between the name and the first of them how it changes.
  func withArrows(_ tokens: [MathToken]) -> [MathToken] {
    guard let catalogue, tokens.count > 4 else { return tokens }
    var changed = tokens
    // From the end, for the words between are taken out.
    for index in tokens.indices.dropLast(3).reversed() where tokens[index].isProse {
      guard let ends = tokens[index].name.flatMap({ Self.ranges[$0.canonicalName.lowercased()] }),
        let to = newValue(behind: index, of: tokens, ends)
      else { continue }
      var name = index - 1
      while name > 0, index - name < 4, tokens[name].isProse || tokens[name].isLayout { name -= 1 }
      guard name >= 0, let canonicalName = tokens[name].name?.canonicalName,
        asksForChange(of: canonicalName, catalogue)
      else { continue }
      changed[to].kind = .arrow
      changed[index].kind = .colon
      changed.removeSubrange((name + 1)..<index)
    }
    return changed
  }

  /// The index of the word before the new value; nil where no old value stands right behind the
  /// first word.
  private func newValue(behind first: Int, of tokens: [MathToken], _ ends: Set<String>) -> Int? {
    var index = first + 1
    var hasNumber = false
    while index < tokens.count - 1, index < first + 6 {
      switch tokens[index].kind {
      case .number: hasNumber = true
      case .sign(.subtract), .boundary: break
      case .name(let name):
        return hasNumber && ends.contains(name.canonicalName.lowercased()) ? index : nil
      default: return nil
      }
      index += 1
    }
    return nil
  }

  /// Whether a name is that of something of which the value behind an update is asked for, or of
  /// the loss.
  private func asksForChange(of canonicalName: String, _ catalogue: QuantityCatalogue) -> Bool {
    guard
      let quantity = catalogue.quantity(canonicalName)
        ?? catalogue.alone[canonicalName.lowercased()]
    else {
      return catalogue.asksForUpdate(of: canonicalName)
    }
    return catalogue.quantity(quantity.name + "_new")?.isStep == true
      || quantity.isStep && LossWords.isLoss(quantity.name)
  }
}

extension MathToken {
  var isMinus: Bool {
    if case .sign(.subtract) = kind { true } else { false }
  }
}
