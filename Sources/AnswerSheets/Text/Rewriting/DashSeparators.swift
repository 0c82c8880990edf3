/// Dashes between a word and its number, made signs of equality: with blanks on both sides they are
/// no minus.
///
///     Ответ — 0.6457, ошибка — 0.4375.        - **z** — 0.6        output -- 0.6457
///
/// No character moves.
enum DashSeparators {
  /// At most this number of bytes stands between a separator and a dash.
  private static let mostBytes = 48

  static func resolved(_ text: [UInt8]) -> [UInt8] {
    guard text.has(0xE2) || text.has("--") else { return text }
    var result = text
    var index = 1
    while index + 3 < text.count {
      let length = dashLength(text, at: index)
      if length > 0, text[index - 1] == 0x20, text[index + length] == 0x20,
        isLabel(text, before: index), isNumber(text, from: index + length)
      {
        result[index] = UInt8(ascii: "=")
        for byte in (index + 1)..<(index + length) { result[byte] = 0x20 }
      }
      index += max(length, 1)
    }
    return result
  }

  private static func dashLength(_ text: [UInt8], at index: Int) -> Int {
    if text[index] == UInt8(ascii: "-") { return text[index + 1] == UInt8(ascii: "-") ? 2 : 0 }
    guard text[index] == 0xE2, text[index + 1] == 0x80 else { return 0 }
    return text[index + 2] == 0x93 || text[index + 2] == 0x94 ? 3 : 0
  }

  /// Whether words alone stand before an index, from the last separator of its line on.
  private static func isLabel(_ text: [UInt8], before index: Int) -> Bool {
    var start = index
    while start > 0, index - start <= mostBytes, text[start - 1] != 0x0A,
      !text[start - 1].isOne(of: ",;.:|")
    { start -= 1 }
    let label = text[start..<index].drop { $0 <= 0x20 || $0.isOne(of: "-*") }
    guard let first = label.first, index - start <= mostBytes else { return false }
    return (first.isLetter || first == UInt8(ascii: "$") || first >= 0x80)
      && !label.contains { $0.isOne(of: "=+/<>([{") }
  }

  /// Whether the rest of a line begins with a number behind which a sentence or the line may end.
  private static func isNumber(_ text: [UInt8], from index: Int) -> Bool {
    var rest = text[index...].drop { $0 == 0x20 || $0 == UInt8(ascii: "$") }
    if rest.starts(with: "\u{2212}".utf8) { rest = rest.dropFirst(3) }
    if rest.first == UInt8(ascii: "-") { rest = rest.dropFirst() }
    let number = rest.prefix { $0.isDigit || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: ",") }
    guard number.contains(where: \.isDigit) else { return false }
    let behind = text[number.endIndex...].drop { $0 == 0x20 || $0.isOne(of: "$*`") }.first ?? 0x0A
    return behind == 0x0A || behind == 0x0D || number.last?.isDigit == false
      || behind.isOne(of: ";)|<")
  }
}
