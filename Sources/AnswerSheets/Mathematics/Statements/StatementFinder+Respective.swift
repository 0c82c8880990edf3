import Algebra
import Notation

/// Several names with a value each in their order: `z and a are 0.1 and 0.5250, respectively`.
extension StatementFinder {
  private static let words: Set<String> = [
    "respectively", "respectivamente", "respectivement", "rispettivamente", "jeweils",
    "соответственно", "resp",
  ]
  private static let conjunctions: Set<String> = ["and", "und", "et", "y", "e", "и", "a", "i"]

  /// The statements of a line that ends so; nil for any other.
  mutating func respective() -> [Found]? {
    guard start == 0, let catalogue = limits.catalogue, tokens.count > 6,
      let word = tokens.firstIndex(where: { token in
        token.isProse && Self.words.contains(token.name?.canonicalName ?? "")
      })
    else { return nil }
    var index = word - 1
    let values = list(endingAt: &index) { finder, index in finder.number(endingAt: index) }
    guard values.count > 1, index > 0, tokens[index].isEquals || isLoose(index) else { return nil }
    index -= 1
    let names = list(endingAt: &index) { finder, index in
      finder.isKnown(index) ? index..<(index + 1) : nil
    }
    guard names.count == values.count else { return nil }
    var found: [Found] = []
    for (name, value) in zip(names, values).reversed() {
      var reading = LeftNameReading(tokens, bytes, at: name.lowerBound, end: name.upperBound)
      guard let left = reading.read(), catalogue.asksFor(left.canonicalName),
        let side = item(at: value.lowerBound).side, case .value = side.content
      else { return nil }
      found.append(Found(name: left, sides: [side]))
    }
    start = word + 1
    return found
  }

  /// Items with commas or a word such as `and` between them, the last first; the index becomes that
  /// before them.
  private func list(
    endingAt index: inout Int, _ item: (StatementFinder, Int) -> Range<Int>?
  ) -> [Range<Int>] {
    var items: [Range<Int>] = []
    while index >= 0 {
      if let range = item(self, index) {
        items.append(range)
        index = range.lowerBound - 1
      } else if isConjunction(index) {
        index -= 1
      } else {
        break
      }
    }
    return items
  }

  private func isConjunction(_ index: Int) -> Bool {
    switch tokens[index].kind {
    case .comma, .boundary: true
    case .name(let name):
      name.isProse && Self.conjunctions.contains(name.canonicalName.lowercased())
    default: false
    }
  }

  /// The tokens of a number, with its sign, that ends at an index.
  private func number(endingAt index: Int) -> Range<Int>? {
    guard tokens[index].isNumber else { return nil }
    if index > 0, case .sign(.subtract) = tokens[index - 1].kind {
      return (index - 1)..<(index + 1)
    }
    return index..<(index + 1)
  }
}
