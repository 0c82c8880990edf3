import Algebra
import Notation

/// Where a name ends and what is said of it begins.
extension StatementFinder {
  /// The next `=` outside brackets, or a colon that stands for one.
  mutating func relation(from start: Int) -> Int? {
    var place = start
    while place < tokens.count {
      switch tokens[place].kind {
      case .equals: return place
      case .colon where isLabel(place, from: start): return place
      case .arrow, .name:
        let mayBegin = place > start || place == 0 && tokens[0].name == nil
        if isLoose(place), mayBegin, beginsValue(place + 1) { return place }
      case .open:
        // A bracket that nothing closes hides nothing, nor does one around a statement.
        if !beginsAside(place) { place = brackets.close(of: place) ?? place }
      default: break
      }
      place += 1
    }
    return nil
  }

  /// Whether a bracket opens before a statement of what is asked for: `it fires ($y = 1$)`.
  func beginsAside(_ place: Int) -> Bool {
    guard let catalogue = limits.catalogue, tokens[place].opens(.parenthesis) else { return false }
    if place > 0, !tokens[place].isSpaced {
      switch tokens[place - 1].kind {
      case .boundary, .newline, .rowBreak, .comma, .semicolon, .stop: break
      default: return false
      }
    }
    var inside = place + 1
    while inside < tokens.count, inside < place + 8,
      tokens[inside].isLayout || tokens[inside].isProse
    { inside += 1 }
    guard inside < tokens.count, let name = tokens[inside].name else { return false }
    inside += 1
    while inside < tokens.count, tokens[inside].isLayout { inside += 1 }
    return inside < tokens.count && tokens[inside].isEquals
      && catalogue.quantity(name.folded)?.isStep == true
  }

  /// Whether something other than an equals sign stands for one: an arrow, or `is`.
  func isLoose(_ place: Int) -> Bool {
    switch tokens[place].kind {
    case .arrow: true
    case .name(let name): name.isProse && Self.verbs.contains(name.folded)
    default: false
    }
  }

  private static let verbs: Set<String> = [
    "is", "was", "equals", "are", "becomes", "ist", "beträgt", "ergibt", "vaut", "est", "es",
    "vale",
    "равно", "равна", "равен", "等于", "为", "是", "は", "jest", "wynosi",
  ]

  /// Whether a number or a matrix may begin here.
  func beginsValue(_ place: Int) -> Bool {
    var place = place
    while place < tokens.count, case .boundary = tokens[place].kind { place += 1 }
    guard place < tokens.count else { return false }
    switch tokens[place].kind {
    case .open: return !beginsAside(place)
    case .number, .sign(.subtract), .matrix: return true
    case .name(let name):
      return place + 1 < tokens.count && tokens[place + 1].opens(.parenthesis)
        && MathParser.wrappers.contains(name.folded)
    default: return false
    }
  }

  func isColon(_ place: Int) -> Bool {
    if case .colon = tokens[place].kind { return true }
    return false
  }

  /// Whether a colon says what a name is: `Z1: [4; 0]`, `H: W1' * X = 3`, but not `Update: W1 = 3`.
  private mutating func isLabel(_ colon: Int, from start: Int) -> Bool {
    guard let name = leftName(before: colon, from: start),
      !name.isProse || limits.catalogue?.quantity(ofUnknown: name.folded, nil) != nil
    else { return false }
    var place = colon + 1
    var isNameAlone = true
    var count = 0
    // What a colon means shows in the next few words.
    let limit = min(tokens.count, colon + 64)
    while place < limit {
      let token = tokens[place]
      switch token.kind {
      case .equals: return count > 0 && !isNameAlone
      case .newline where count > 0, .rowBreak: return count > 0 && !isNameAlone
      case .boundary, .newline: break
      case .name(let name):
        // `Z1: tensor(…)` is a value, `Z1: the value (…)` is prose.
        let isCall = place + 1 < tokens.count && tokens[place + 1].opens(.parenthesis)
        if name.isProse, count == 0, !isCall || tokens[place + 1].isSpaced { return false }
        isNameAlone = isNameAlone && count == 0
        count += 1
      case .open:
        isNameAlone = false
        count += 1
        place = brackets.close(of: place) ?? place
      case .stop where count == 0, .arrow where count == 0: return false
      default:
        isNameAlone = false
        count += 1
      }
      place += 1
    }
    return count > 0 && !isNameAlone
  }
}
