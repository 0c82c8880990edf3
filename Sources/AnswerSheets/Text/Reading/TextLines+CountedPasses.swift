/// Passes that are counted where neighbouring lines begin, with no word for them.
///
///     1: z = 0.28, a = 0.57        k=1  z=0.28  a=0.57        1번째 반복: z = 0.28
///     2: z = 0.35, a = 0.59        k=2  z=0.35  a=0.59        2번째 반복: z = 0.35
extension TextLines {
  /// A line that begins with a number and then states something.
  private struct CountedLine {
    let number: Int
    let name: Range<Int>
  }

  /// Adds the heading of such a pass: the line before or behind it counts one less or one more, and
  /// begins with the same name.
  mutating func addCountedPass(_ line: Range<Int>) {
    guard let own = countedLine(line) else { return }
    let isPass = neighbours(of: line).contains { neighbour in
      guard let other = countedLine(neighbour) else { return false }
      return abs(other.number - own.number) == 1
        && bytes[other.name].elementsEqual(bytes[own.name])
    }
    if isPass { builder.addOpening("pass \(own.number)", at: line.lowerBound) }
  }

  /// The line before another and the one behind it.
  private func neighbours(of line: Range<Int>) -> [Range<Int>] {
    var start = line.lowerBound
    while start > 0, bytes[start - 1] != 0x0A { start -= 1 }
    var before = max(0, start - 1)
    while before > 0, bytes[before - 1] != 0x0A { before -= 1 }
    let next = min(line.upperBound + 1, bytes.count)
    return [before..<max(before, start - 1), next..<lineEnd(from: next)]
      .map { firstSign(in: $0)..<$0.upperBound }
  }

  private func countedLine(_ line: Range<Int>) -> CountedLine? {
    var index = firstSign(in: line)
    guard let letters = wordEnd(index, line.upperBound) else { return nil }
    let hasLetter = letters > index
    index = letters
    let digits = bytes[index..<line.upperBound].prefix { $0.isDigit }
    guard (1...4).contains(digits.count),
      let number = Int(String(decoding: digits, as: UTF8.self))
    else { return nil }
    index = digits.endIndex
    let behind = pastCount(index, line.upperBound) ?? (hasLetter ? index : nil)
    guard let start = behind else { return nil }
    let name = firstSign(in: start..<line.upperBound)..<line.upperBound
    guard let sign = bytes[name].prefix(16).firstIndex(where: { $0.isOne(of: "=:") }),
      name.lowerBound > index, bytes[name.lowerBound].isLetter || bytes[name.lowerBound] >= 0x80,
      beginsNumber((sign + 1)..<line.upperBound)
    else { return nil }
    let end = bytes[name.lowerBound..<sign].lastIndex { !$0.isBlank } ?? sign
    return CountedLine(number: number, name: name.lowerBound..<(end + 1))
  }

  /// Whether a value stands there, and no formula that the next item works out.
  private func beginsNumber(_ text: Range<Int>) -> Bool {
    let first = firstSign(in: text)
    return first < text.upperBound && (bytes[first].isDigit || bytes[first].isOne(of: "-.[("))
  }

  /// The index of the number behind `k=`; the index itself where a digit stands there.
  private func wordEnd(_ start: Int, _ end: Int) -> Int? {
    guard start + 2 < end else { return nil }
    if bytes[start].isDigit { return start }
    guard bytes[start].isOne(of: "kntiKN") else { return nil }
    let sign = firstSign(in: (start + 1)..<end)
    guard sign < end, bytes[sign] == UInt8(ascii: "=") else { return nil }
    return firstSign(in: (sign + 1)..<end)
  }

  /// Passes what parts a number from the statement behind it: `:`, `)`, `|`, or words up to a colon
  /// in languages without blanks.
  private func pastCount(_ start: Int, _ end: Int) -> Int? {
    guard start < end else { return nil }
    if bytes[start].isOne(of: ":)|.,;") { return start + 1 }
    guard bytes[start] >= 0xE3 else { return nil }
    let words = bytes[start..<end].prefix(40).prefix { $0 >= 0x80 || $0.isBlank }
    return words.endIndex < end && bytes[words.endIndex] == UInt8(ascii: ":")
      ? words.endIndex + 1 : nil
  }
}
