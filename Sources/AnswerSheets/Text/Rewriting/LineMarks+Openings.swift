internal import Algebra

/// The beginning of a line before its statement: a title of its own, a label, a prompt.
extension LineMarks {
  /// A part of a line that becomes blanks behind one sign.
  ///
  /// Parts are found before any is written: a slice that is still held would copy the whole text.
  private struct Change {
    let range: Range<Int>
    var sign: UInt8 = 0x20
  }

  /// Sets a colon behind words that are the title of the rest of their line, and blanks the sign of
  /// a prompt.
  mutating func openStatement(_ line: Range<Int>) {
    for change in changes(at: line) {
      blank(change.range)
      bytes[change.range.lowerBound] = change.sign
    }
  }

  private func changes(at line: Range<Int>) -> [Change] {
    switch bytes[line.lowerBound] {
    case UInt8(ascii: "$"): return promptBlanked(line)
    case UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "-"):
      let title = titleEnded(line)
      return title.isEmpty ? labelParted(line) : title
    case UInt8(ascii: "("): return itemsParted(line)
    case let first where first.isLetter:
      // Most lines begin with a name and its sign, and the others are told by their third sign.
      switch bytes[line.lowerBound + 1] {
      case UInt8(ascii: ")"): return itemsParted(line)
      case let second where second.isLetter:
        return (isWord(at: line.lowerBound) ? labelParted(line) : [])
          + (hasPrompt ? promptBlanked(line) : [])
      default: return []
      }
    default: return []
    }
  }

  /// Whether a word of three letters or more and a blank stand at an index, and a word or a number
  /// behind them.
  private func isWord(at start: Int) -> Bool {
    var end = start
    while end < bytes.count, bytes[end].isLetter { end += 1 }
    return end - start > 2 && end + 1 < bytes.count && bytes[end] == 0x20
      && (bytes[end + 1].isLetter || bytes[end + 1].isDigit)
  }

  /// The point within the emphasis of a title: `**Net input.** z = 0.28`.
  private func titleEnded(_ line: Range<Int>) -> [Change] {
    let mark = bytes[line].prefix { $0 == bytes[line.lowerBound] }
    guard mark.count < 3, mark.first != UInt8(ascii: "-") else { return [] }
    let words = bytes[mark.endIndex..<line.upperBound].prefix(60).prefix {
      $0.isLetter || $0.isDigit || $0 >= 0x80 || $0 == 0x20 || $0 == UInt8(ascii: "-")
    }
    let point = words.endIndex
    guard words.first?.isLetter == true, point < line.upperBound,
      bytes[point] == UInt8(ascii: "."),
      bytes[(point + 1)..<line.upperBound].starts(with: mark),
      bytes[point..<line.upperBound].contains(UInt8(ascii: "="))
    else { return [] }
    let colon = Change(range: point..<(point + 1), sign: UInt8(ascii: ":"))
    // One star alone may multiply.
    guard mark.count == 1 else { return [colon] }
    return [colon] + [mark.startIndex, point + 1].map { Change(range: $0..<($0 + 1)) }
  }

  /// The dash between a label of several words and a statement: `Unit 1 - z = 0.28`.
  ///
  /// One word alone may be a name that something is subtracted from.
  private func labelParted(_ line: Range<Int>) -> [Change] {
    let label = bytes[line].prefix(60).drop { $0.isOne(of: "-* ") }.prefix {
      $0.isLetter || $0.isDigit || $0 == 0x20
    }
    let words = label.split(separator: 0x20)
    guard words.count > 1, words[0].count > 2, label.last == 0x20, label.endIndex < line.upperBound,
      words.allSatisfy({ $0.allSatisfy(\.isDigit) || $0.count > 2 && $0.allSatisfy(\.isLetter) }),
      !words.contains(where: { Self.functions.contains(String(decoding: $0, as: UTF8.self)) })
    else { return [] }
    let dash = bytes[label.endIndex..<line.upperBound]
    let length =
      dash.first == UInt8(ascii: "-")
      ? 1 : dash.starts(with: "\u{2013}".utf8) || dash.starts(with: "\u{2014}".utf8) ? 3 : 0
    let behind = dash.dropFirst(length)
    guard length > 0, behind.first == 0x20, behind.beginsStatement else { return [] }
    var changes = [
      Change(range: dash.startIndex..<behind.startIndex, sign: UInt8(ascii: ":"))
    ]
    // The same dash parts the statements behind it: `Unit 1 – z = 0.28 – a = 0.57`.
    for index in behind.indices.dropFirst().dropLast(length)
    where bytes[index - 1] == 0x20 && behind[index...].starts(with: dash.prefix(length)) {
      let next = bytes[(index + length)..<line.upperBound]
      guard next.first == 0x20, next.beginsStatement else { continue }
      changes.append(Change(range: index..<next.startIndex, sign: UInt8(ascii: ";")))
    }
    return changes
  }

  /// The letters of items behind the first on a line: `a) z = 0.28 b) a = 0.57`.
  private func itemsParted(_ line: Range<Int>) -> [Change] {
    let first = bytes[line].drop { $0 == UInt8(ascii: "(") }
    guard first.count > 8, first.first?.isLetter == true,
      first.dropFirst().first == UInt8(ascii: ")")
    else { return [] }
    return ((first.startIndex + 4)..<(line.upperBound - 4)).compactMap { letter in
      guard bytes[letter].isLetter, bytes[letter + 1] == UInt8(ascii: ")"),
        bytes[letter + 2].isBlank, bytes[(letter + 3)..<line.upperBound].beginsStatement
      else { return nil }
      let start = bytes[letter - 1] == UInt8(ascii: "(") ? letter - 1 : letter
      guard bytes[start - 1].isBlank else { return nil }
      return Change(range: start..<(letter + 2), sign: UInt8(ascii: ";"))
    }
  }

  /// Words that work something out of the names behind them.
  private static let functions: Set<String> = [
    "sigmoid", "tanh", "relu", "softmax", "softplus", "exp", "log", "sqrt", "sum", "mean", "max",
    "min",
  ]

  /// The sign of a shell's prompt, with who works where before it.
  ///
  ///     $ python forward.py        mia@pc:~$ ./mlp
  ///
  /// What stands between two such signs is a formula, perhaps of several lines.
  private func promptBlanked(_ line: Range<Int>) -> [Change] {
    guard let sign = bytes[line].firstIndex(of: UInt8(ascii: "$")), sign + 2 < line.upperBound,
      bytes[sign + 1] == 0x20, bytes[sign + 2].isLetter || bytes[sign + 2].isOne(of: "./~"),
      !bytes[(sign + 1)..<line.upperBound].contains(where: { $0.isOne(of: "$=\\") })
    else { return [] }
    let before = bytes[line.lowerBound..<sign]
    guard before.isEmpty || before.contains(UInt8(ascii: "@")) && !before.contains(0x20) else {
      return []
    }
    return [Change(range: line.lowerBound..<(sign + 1))]
  }
}
