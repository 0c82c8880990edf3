import Algebra
import Notation

/// Two values for one step: `-0.5 or 0.7`, `0.4 to 0.6`, `0.5 (maybe 0.6)`.
///
/// Nobody but the student knows which is meant, so neither counts.
extension StatementFinder {
  /// The sides and the index behind them; if a second value follows, the last side is unreadable.
  mutating func hedged(_ sides: [FoundSide], upTo end: Int) -> (sides: [FoundSide], end: Int) {
    guard end < tokens.count, let start = hedgedValue(from: end), let last = sides.last,
      case .value(let first) = last.content
    else { return (sides, end) }
    guard let (second, behind) = value(at: start), endsClause(behind),
      !Self.agree(first, second)
    else { return (sides, end) }
    var sides = sides
    sides[sides.count - 1].content = .unreadable(twoValues(last.offset, behind))
    return (sides, behind)
  }

  /// The index of the second of two values; nil where no word says that there are two.
  private func hedgedValue(from start: Int) -> Int? {
    var index = start
    var hasWord = false
    while index < tokens.count, index < start + 8 {
      switch tokens[index].kind {
      case .boundary, .comma, .semicolon: break
      case .colon where hasWord: break
      case .arrow where !hasWord && isRetracted(before: index),
        .stop where !hasWord && isRetracted(before: index),
        .sign(.subtract) where !hasWord && isRetracted(before: index):
        break
      case .open(.parenthesis) where !hasWord: break
      case .stop where isWordOfText(index): hasWord = true
      // `bzw. 0.3`
      case .stop where hasWord && !tokens[index].isSpaced && tokens[index - 1].isProse: break
      case .stop where signs(at: tokens[index].offset).first == UInt8(ascii: "\\"): break
      case .name(let name) where name.isProse:
        let word = name.canonicalName.lowercased()
        if HedgeWords.between.contains(word) {
          hasWord = true
        } else if !hasWord || !HedgeWords.fillers.contains(word) {
          return nil
        }
      case .number, .sign(.subtract), .open(.square), .matrix: return hasWord ? index : nil
      default: return nil
      }
      index += 1
    }
    return nil
  }

  /// Whether a sign stands before a word that takes back the value before it: `0.3 -- no, 0.1`,
  /// `0.3. Correction: 0.1`.
  private func isRetracted(before index: Int) -> Bool {
    let behind = tokens[(index + 1)...].prefix(2).first { $0.kind != .sign(.subtract) }
    return behind?.name.map {
      $0.isProse && HedgeWords.retractions.contains($0.canonicalName.lowercased())
    } ?? false
  }

  /// Whether a token is such a word within mathematics: `\text{ or }`.
  private func isWordOfText(_ index: Int) -> Bool {
    let text = signs(at: tokens[index].offset).prefix(24)
    guard text.first == UInt8(ascii: "\\"), let open = text.firstIndex(of: UInt8(ascii: "{")),
      let close = text[open...].firstIndex(of: UInt8(ascii: "}"))
    else { return false }
    let word = text[(open + 1)..<close].filter { $0 > 0x20 && $0 != UInt8(ascii: "~") }
    return HedgeWords.between.contains(String(decoding: word, as: UTF8.self).lowercased())
  }

  /// The value that begins at a token, and the index behind it; nil if no numbers do.
  mutating func value(at start: Int) -> (value: Matrix<Numeral>, end: Int)? {
    if let found = list(at: start) ?? matrix(at: start) { return found }
    var parser = MathParser(
      tokens, in: bytes, brackets, at: start, limits: limits, memory)
    guard let expression = parser.entry(), parser.failure == nil, let value = expression.numbers
    else { return nil }
    return (value, parser.index)
  }

  /// Whether nothing is said of a value behind it: `to 3 places` is no second one.
  func endsClause(_ index: Int) -> Bool {
    guard index < tokens.count else { return true }
    switch tokens[index].kind {
    case .stop, .newline, .comma, .semicolon, .rowBreak, .close: return true
    case .boundary: return endsClause(index + 1)
    default: return false
    }
  }

  /// Whether two values are one, perhaps with fewer digits or as a fraction.
  static func agree(_ one: Matrix<Numeral>, _ other: Matrix<Numeral>) -> Bool {
    guard one.elements.count == other.elements.count else { return false }
    return zip(one.elements, other.elements).allSatisfy { one, other in
      let unit = max(one.isFraction ? 0 : one.unit, other.isFraction ? 0 : other.unit)
      return abs(one.value - other.value) <= unit * 0.5000001
    }
  }

  /// Whether a name begins right behind a word that says that a statement may also be another.
  func isAlternative(_ name: LeftName) -> Bool {
    guard name.token > 0 else { return false }
    var index = name.token - 1
    if case .boundary = tokens[index].kind, index > 0 { index -= 1 }
    guard let word = tokens[index].name, word.isProse else { return false }
    return HedgeWords.alternatives.contains(word.canonicalName.lowercased())
  }

  private func twoValues(_ start: Int, _ end: Int) -> String {
    let last = end < tokens.count ? tokens[end].offset : bytes.count
    let line = signs(at: start).prefix(max(0, min(last - start, 40))).prefix { $0 != 0x0A }
    let words = line.split { $0 <= 0x20 }.map { String(decoding: $0, as: UTF8.self) }
    return Self.twoValues(words.joined(separator: " "))
  }

  /// The message about two values for one step.
  static func twoValues(_ shown: String) -> String {
    "found two values, \"\(shown)\"; state one"
  }
}
