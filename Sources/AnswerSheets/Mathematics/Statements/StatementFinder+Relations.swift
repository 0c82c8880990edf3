import Algebra
import Notation

/// The relations between a name and what is said of it.
extension StatementFinder {
  /// The next `=` outside brackets, or a colon that stands for one.
  mutating func relation(from start: Int) -> Int? {
    var index = start
    while index < tokens.count {
      switch tokens[index].kind {
      case .equals: return index
      case .colon where isLabel(index, from: start): return index
      case .arrow, .name:
        let mayBegin = index > start || index == 0 && tokens[0].name == nil
        if isLoose(index), mayBegin, beginsValue(index + 1) { return index }
      case .open:
        // A bracket that nothing closes hides nothing, nor does one around a statement.
        if !beginsAside(index) { index = brackets.close(of: index) ?? index }
      default: break
      }
      index += 1
    }
    return nil
  }

  /// Whether a bracket opens before a statement of what is asked for: `it fires ($y = 1$)`.
  func beginsAside(_ index: Int) -> Bool {
    guard let catalogue = limits.catalogue, tokens[index].opens(.parenthesis) else { return false }
    if index > 0, !tokens[index].isSpaced {
      switch tokens[index - 1].kind {
      case .boundary, .newline, .rowBreak, .comma, .semicolon, .stop: break
      default: return false
      }
    }
    var inside = index + 1
    while inside < tokens.count, inside < index + 8,
      tokens[inside].isLayout || tokens[inside].isProse
    { inside += 1 }
    guard inside < tokens.count, let name = tokens[inside].name else { return false }
    inside += 1
    while inside < tokens.count, tokens[inside].isLayout { inside += 1 }
    return inside < tokens.count && tokens[inside].isEquals
      && catalogue.quantity(name.canonicalName)?.isStep == true
  }

  /// Whether something other than an equals sign stands for one: an arrow, or `is`.
  func isLoose(_ index: Int) -> Bool {
    switch tokens[index].kind {
    case .arrow: true
    case .name(let name): name.isProse && isVerb(name.canonicalName)
    default: false
    }
  }

  /// Whether a word says `is`, perhaps behind signs that say `the value of`: `L の値は 0.11`.
  private func isVerb(_ word: String) -> Bool {
    if VerbWords.alone.contains(word) || VerbWords.becoming.contains(word) { return true }
    guard let first = word.utf8.first, (0xE3...0xED).contains(first) else { return false }
    return VerbWords.alone.contains(String(word.drop { LeftNameReading.particles.contains($0) }))
  }

  /// Whether a number or a matrix may begin here.
  func beginsValue(_ index: Int) -> Bool {
    var index = index
    while index < tokens.count, case .boundary = tokens[index].kind { index += 1 }
    guard index < tokens.count else { return false }
    switch tokens[index].kind {
    case .open: return !beginsAside(index)
    case .number, .sign(.subtract), .matrix: return true
    case .name(let name):
      return index + 1 < tokens.count && tokens[index + 1].opens(.parenthesis)
        && MathParser.wrappers.contains(name.canonicalName)
    default: return false
    }
  }

  func isColon(_ index: Int) -> Bool {
    if case .colon = tokens[index].kind { return true }
    return false
  }

  /// Whether a colon says what a name is: `Z1: [4; 0]`, `H: W1' * X = 3`, but not `Update: W1 = 3`.
  private mutating func isLabel(_ colon: Int, from start: Int) -> Bool {
    guard let name = leftName(before: colon, from: start),
      !name.isProse || limits.catalogue?.quantity(ofUnknown: name.canonicalName, nil) != nil
    else { return false }
    var index = colon + 1
    var isNameAlone = true
    var count = 0
    // What a colon means shows in the next few words.
    let limit = min(tokens.count, colon + 64)
    while index < limit {
      let token = tokens[index]
      switch token.kind {
      case .equals: return count > 0 && !isNameAlone
      case .newline where count > 0, .rowBreak: return count > 0 && !isNameAlone
      case .boundary, .newline: break
      case .name(let name):
        // `Z1: tensor(…)` is a value, `Z1: the value (…)` is prose.
        let isCall = index + 1 < tokens.count && tokens[index + 1].opens(.parenthesis)
        if name.isProse, count == 0, !isCall || tokens[index + 1].isSpaced { return false }
        isNameAlone = isNameAlone && count == 0
        count += 1
      case .open:
        isNameAlone = false
        count += 1
        index = brackets.close(of: index) ?? index
      case .stop where count == 0, .arrow where count == 0: return false
      default:
        isNameAlone = false
        count += 1
      }
      index += 1
    }
    return count > 0 && !isNameAlone
  }
}
