/// Statements that a sentence denies: `The answer is not $z = 1.3$`, `z is not 1.3 but 1.1`.
extension UnstatedText {
  /// Words that deny the value or the statement right behind them.
  private static let denials: Set<String> = [
    "not", "nicht", "pas", "non", "instead of", "rather than", "statt", "anstatt", "не",
  ]

  /// Whether any word of a text may deny something.
  static func mayDeny(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    anchors.contains { letter, words in
      [letter, letter & ~0x20].contains { sign in
        text.contains(sign) { text, index in
          words.contains {
            $0.anchor <= index && text.has(anyCaseOf: $0.word, at: index - $0.anchor)
          }
        }
      }
    } || ["не", "Не", "НЕ"].contains { text.index(of: $0) != nil }
  }

  /// The denials in Latin letters by a letter that formulas have least, and where in each it
  /// stands; `anstatt` holds another.
  private static let anchors: [(letter: UInt8, words: [(word: StaticString, anchor: Int)])] = [
    (UInt8(ascii: "o"), [("not", 1), ("non", 1)]),
    (UInt8(ascii: "h"), [("nicht", 3), ("rather than", 3)]), (UInt8(ascii: "p"), [("pas", 0)]),
    (UInt8(ascii: "s"), [("statt", 0), ("instead of", 2)]),
  ]

  /// Passes a word; where it denies a statement or a value, both.
  mutating func pastDenial(at start: Int) -> Int {
    var end = wordEnd(from: start)
    // Most words are none of them.
    guard end - start <= 7 else { return end }
    var word = String(decoding: bytes[start..<end], as: UTF8.self).lowercased()
    if word == "instead" || word == "rather" {
      let second = end + 1
      guard second < bytes.count, bytes[end] == 0x20 else { return end }
      end = wordEnd(from: second)
      word += " " + String(decoding: bytes[second..<end].prefix(8), as: UTF8.self).lowercased()
    }
    guard Self.denials.contains(word), let denied = deniedEnd(from: end) else { return end }
    return blank(start..<pastBut(denied))
  }

  private func wordEnd(from start: Int) -> Int {
    var end = start
    while end < bytes.count, bytes[end].isLetter || bytes[end] >= 0x80 { end += 1 }
    return end
  }

  /// The index behind the statement or value right behind a denial; nil where there is none.
  private func deniedEnd(from start: Int) -> Int? {
    var index = start
    while index < bytes.count, bytes[index].isBlank { index += 1 }
    guard index > start, index < bytes.count else { return nil }
    let line = index..<min(index + 200, bytes.count)
    let limit = bytes[line].firstIndex(of: 0x0A) ?? line.upperBound
    if bytes[index] == UInt8(ascii: "$") {
      guard let close = bytes[(index + 1)..<limit].firstIndex(of: UInt8(ascii: "$")),
        close > index + 1
      else { return nil }
      return statesSomething(index..<close) ? close + 1 : nil
    }
    let end = clauseEnd(from: index, limit)
    return statesSomething(index..<end) ? end : nil
  }

  /// The index at which a value in prose ends: before a comma and a blank, a full stop, a word.
  private func clauseEnd(from start: Int, _ limit: Int) -> Int {
    var index = start
    while index < limit {
      let next = index + 1 < limit ? bytes[index + 1] : 0x20
      switch bytes[index] {
      case UInt8(ascii: ";"), UInt8(ascii: ")"): return index
      case UInt8(ascii: ","), UInt8(ascii: "."):
        if next <= 0x20 { return index }
      case _ where bytes[index].isLetter && index > start && bytes[index - 1] <= 0x20:
        let end = wordEnd(from: index)
        if end - index >= 2, end < bytes.count, bytes[end].isBlank || bytes[end] == 0x0A {
          return index
        }
        index = end - 1
      default: break
      }
      index += 1
    }
    return limit
  }

  /// Whether a range is a number, or a name with an equals sign and a number.
  private func statesSomething(_ range: Range<Int>) -> Bool {
    let text = bytes[range].drop { $0 == UInt8(ascii: "$") || $0.isBlank }
    guard let first = text.first, text.contains(where: \.isDigit) else { return false }
    if first.isDigit || first == UInt8(ascii: "-") || first == UInt8(ascii: ".") { return true }
    guard let sign = text.firstIndex(of: UInt8(ascii: "=")) else { return false }
    // One name before the sign, no sentence.
    return text[..<sign].split(whereSeparator: \.isBlank).count == 1
  }

  /// `not 1.3 but 1.1`: what is said instead follows the word.
  private func pastBut(_ end: Int) -> Int {
    var index = end
    while index < bytes.count, bytes[index].isBlank || bytes[index] == UInt8(ascii: ",") {
      index += 1
    }
    for word in ["but ", "sondern ", "mais "] where bytes[index...].starts(with: word.utf8) {
      return index + word.utf8.count
    }
    return end
  }
}
