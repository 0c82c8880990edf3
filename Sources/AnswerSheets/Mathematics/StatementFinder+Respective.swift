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
        token.isProse && Self.words.contains(token.name?.folded ?? "")
      })
    else { return nil }
    var place = word - 1
    let values = list(endingAt: &place) { finder, place in finder.number(endingAt: place) }
    guard values.count > 1, place > 0, tokens[place].isEquals || isLoose(place) else { return nil }
    place -= 1
    let names = list(endingAt: &place) { finder, place in
      finder.isKnown(place) ? place..<(place + 1) : nil
    }
    guard names.count == values.count else { return nil }
    var found: [Found] = []
    for (name, value) in zip(names, values).reversed() {
      var reading = LeftNameReading(tokens, bytes, at: name.lowerBound, end: name.upperBound)
      guard let left = reading.read(), catalogue.asksFor(left.folded),
        let side = item(at: value.lowerBound).side, case .value = side.content
      else { return nil }
      found.append(Found(name: left, sides: [side]))
    }
    start = word + 1
    return found
  }

  /// Items with commas or a word such as `and` between them, the last first; the place becomes that before them.
  private func list(
    endingAt place: inout Int, _ item: (StatementFinder, Int) -> Range<Int>?
  ) -> [Range<Int>] {
    var items: [Range<Int>] = []
    while place >= 0 {
      if let range = item(self, place) {
        items.append(range)
        place = range.lowerBound - 1
      } else if isConjunction(place) {
        place -= 1
      } else {
        break
      }
    }
    return items
  }

  private func isConjunction(_ place: Int) -> Bool {
    switch tokens[place].kind {
    case .comma, .boundary: true
    case .name(let name): name.isProse && Self.conjunctions.contains(name.folded.lowercased())
    default: false
    }
  }

  /// The tokens of a number, with its sign, that ends at a place.
  private func number(endingAt place: Int) -> Range<Int>? {
    guard tokens[place].isNumber else { return nil }
    if place > 0, case .sign(.subtract) = tokens[place - 1].kind {
      return (place - 1)..<(place + 1)
    }
    return place..<(place + 1)
  }
}
