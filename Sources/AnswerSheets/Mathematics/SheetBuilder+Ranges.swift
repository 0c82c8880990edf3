import Notation

/// Changes told in words: `L drops from 0.1128 to 0.0941`, `w1 from 0.5 to 0.52`.
extension SheetBuilder {
  /// Words before the old and before the new value.
  private static let ranges: [String: Set<String>] = [
    "from": ["to"], "von": ["auf", "zu"], "de": ["à", "a"], "da": ["a"], "desde": ["hasta", "a"],
  ]

  /// The tokens with the arrow of a change in place of such words, where the new value of a name right before them is asked for.
  ///
  /// Up to three words may tell between the name and the first of them how it changes.
  func withArrows(_ tokens: [MathToken]) -> [MathToken] {
    guard let catalogue, tokens.count > 4 else { return tokens }
    var changed = tokens
    // From the end, for the words between are taken out.
    for place in tokens.indices.dropLast(3).reversed() where tokens[place].isProse {
      guard let ends = tokens[place].name.flatMap({ Self.ranges[$0.folded.lowercased()] }),
        let to = newValue(behind: place, of: tokens, ends)
      else { continue }
      var name = place - 1
      while name > 0, place - name < 4, tokens[name].isProse || tokens[name].isLayout { name -= 1 }
      guard name >= 0, let folded = tokens[name].name?.folded, asksForChange(of: folded, catalogue)
      else { continue }
      changed[to].kind = .arrow
      changed[place].kind = .colon
      changed.removeSubrange((name + 1)..<place)
    }
    return changed
  }

  /// The place of the word before the new value; nil where no old value stands right behind the first word.
  private func newValue(behind first: Int, of tokens: [MathToken], _ ends: Set<String>) -> Int? {
    var place = first + 1
    var hasNumber = false
    while place < tokens.count - 1, place < first + 6 {
      switch tokens[place].kind {
      case .number: hasNumber = true
      case .sign(.subtract), .boundary: break
      case .name(let name):
        return hasNumber && ends.contains(name.folded.lowercased()) ? place : nil
      default: return nil
      }
      place += 1
    }
    return nil
  }

  /// Whether a name is that of something of which the value behind an update is asked for, or of the loss.
  private func asksForChange(of folded: String, _ catalogue: QuantityCatalogue) -> Bool {
    guard let quantity = catalogue.quantity(folded) ?? catalogue.alone[folded.lowercased()] else {
      return catalogue.asksForUpdate(of: folded)
    }
    return catalogue.quantity(quantity.name + "_new")?.isStep == true
      || quantity.isStep && LossWords.isLoss(quantity.name)
  }
}
