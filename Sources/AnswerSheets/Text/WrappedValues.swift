internal import Algebra

/// Values that a line of prose was broken before, put at the end of its line.
///
///     … and the output of the neuron is a =        … and the output of the neuron is a = 0.5250,
///     0.5250, which gives the loss L = 0.1128.     which gives the loss L = 0.1128.
///
/// So is a sign of equality with its value behind a line of prose.
///
/// Every text keeps its length and its count of lines.
enum WrappedValues {
  /// The words that a line of prose has at least.
  private static let fewestWords = 4

  static func resolved(_ text: [UInt8]) -> [UInt8] {
    guard mayHold(text) else { return text }
    var result = text
    var lineStart = 0
    while let end = text[lineStart...].firstIndex(of: 0x0A) {
      let line = text[lineStart..<end]
      var next = text[(end + 1)...].drop { $0 == 0x20 }
      let beginsWithSign = next.first == UInt8(ascii: "=")
      if beginsWithSign { next = next.dropFirst().drop { $0 == 0x20 } }
      let isBroken = beginsWithSign ? endsInWord(line) : endsBeforeValue(line)
      if isBroken, let value = value(next), let gap = gap(behind: value, text) {
        result[end] = 0x20
        result[gap] = 0x0A
      }
      lineStart = end + 1
    }
    return result
  }

  /// Whether any line ends as one does that a value may follow: all but few texts have none.
  private static func mayHold(_ text: [UInt8]) -> Bool {
    text.withUnsafeBufferPointer { text in
      text.contains(0x0A) { text, end in
        // The last bytes of `=`, `is`, `are` and `≈`.
        end > 0 && (text[end - 1].isOne(of: "=se") || text[end - 1] == 0x88)
          || end + 1 < text.count && text[end + 1].isOne(of: " =")
      }
    }
  }

  /// Whether a line is one of prose and ends with a sign or word behind which a value stands.
  private static func endsBeforeValue(_ line: ArraySlice<UInt8>) -> Bool {
    guard ["=", " is", " are", "≈"].contains(where: { line.ends(with: $0) }) else {
      return false
    }
    return isProse(line)
  }

  /// Whether a line is one of prose and ends with a word or a name.
  private static func endsInWord(_ line: ArraySlice<UInt8>) -> Bool {
    line.last.map { $0.isLetter || $0.isDigit } == true
      && line.split(separator: 0x20).last?.first?.isLetter == true && isProse(line)
  }

  private static func isProse(_ line: ArraySlice<UInt8>) -> Bool {
    let words = line.split { !$0.isLetter && $0 < 0x80 }
    return words.count { $0.count > 1 } >= fewestWords
  }

  /// The number that a text begins with, unless it is that of an item.
  private static func value(_ text: ArraySlice<UInt8>) -> Range<Int>? {
    let digits = text.first == UInt8(ascii: "-") ? text.dropFirst() : text
    guard digits.first?.isDigit == true else { return nil }
    guard let (_, length) = digits.prefix(40).withUnsafeBufferPointer({ Numeral.read($0) }) else {
      return nil
    }
    let end = digits.startIndex + length
    // `3. L = …` begins an item.
    let isItem =
      digits.prefix(length).allSatisfy(\.isDigit) && end < text.endIndex
      && text[end].isOne(of: ".)")
    if isItem { return nil }
    return text.startIndex..<end
  }

  /// The byte behind a value that its line may end at: a blank before a word, or the point that
  /// ends the sentence with its line.
  private static func gap(behind value: Range<Int>, _ text: [UInt8]) -> Int? {
    var index = value.upperBound
    while index < text.count, text[index].isOne(of: ".,;:)") { index += 1 }
    guard index < text.count else { return nil }
    if text[index] == 0x0A { return index > value.upperBound ? index - 1 : nil }
    guard text[index] == 0x20, index + 1 < text.count else { return nil }
    return text[index + 1].isLetter || text[index + 1] == UInt8(ascii: "(") ? index : nil
  }
}
