import Notation

/// Signs between the statements of a line that are no operation there, made semicolons.
///
///     z: 0.28 | a: 0.5695        z = 0.28 – a = 0.5695        z = 0.28 · a = 0.5695
///
/// No character moves.
enum StatementSeparators {
  /// The sign of equality of a statement is among this number of its first bytes.
  private static let mostNameBytes = 32

  /// Signs that stand between statements at times; but for the bar, only between those of steps.
  private static let signs: [StaticString] = [
    "|", "\u{2013}", "\u{B7}", "||", "...", "//", "\u{A6}", "\u{2016}", "\u{2026}", "\u{2193}",
    "\u{21B3}", "\u{21E8}", "\u{25A0}", "\u{25AA}", "\u{25B6}", "\u{25C6}", "\u{25CF}", "\u{25E6}",
  ]

  static func resolved(_ text: [UInt8], _ catalogue: QuantityCatalogue?) -> [UInt8] {
    let signs = signs.filter { text.has($0) }
    guard !signs.isEmpty else { return text }
    var result = text
    var start = 0
    while start < text.count {
      let end = text.firstIndex(of: 0x0A, from: start)
      for sign in signs {
        let parts = parts(of: text[start..<end], between: sign)
        // A bar is no operation; a dash or a dot may be, so that steps must stand on both sides.
        let isBar = sign.utf8CodeUnitCount == 1
        // Behind the last of two columns that stand side by side there is nothing.
        let isLastBlank = isBar && parts.last?.allSatisfy { $0 <= 0x20 } == true
        let stating = isLastBlank ? parts.dropLast() : parts[...]
        guard parts.count > 1,
          stating.allSatisfy({ isStatement($0, isBar ? nil : catalogue, isBar: isBar) })
        else { continue }
        for part in parts.dropLast() {
          for byte in 0..<sign.utf8CodeUnitCount { result[part.endIndex + byte] = 0x20 }
          result[part.endIndex] = UInt8(ascii: ";")
        }
      }
      start = end + 1
    }
    return result
  }

  /// The parts of a line between signs with a blank on either side.
  private static func parts(
    of line: ArraySlice<UInt8>, between sign: StaticString
  ) -> [ArraySlice<UInt8>] {
    let (first, length) = (sign.utf8Start.pointee, sign.utf8CodeUnitCount)
    var (parts, start): ([ArraySlice<UInt8>], Int) = ([], line.startIndex)
    var index = line.startIndex + 1
    while index + length <= line.endIndex {
      let isSign =
        line[index] == first && line[index - 1] == 0x20
        && (index + length == line.endIndex || line[index + length] <= 0x20)
        && (0..<length).allSatisfy { line[index + $0] == sign.utf8Start[$0] }
      if isSign {
        parts.append(line[start..<index])
        start = index + length
      }
      index += isSign ? length : 1
    }
    return parts.isEmpty ? [] : parts + [line[start...]]
  }

  /// Whether a part is a name, a sign of equality or a colon, and a number or a matrix; with a bar
  /// beside it perhaps with its working.
  private static func isStatement(
    _ part: ArraySlice<UInt8>, _ catalogue: QuantityCatalogue?, isBar: Bool
  ) -> Bool {
    let text = part.drop { $0 <= 0x20 || $0.isOne(of: "-*$`") }
    let sign = text.prefix(mostNameBytes).firstIndex { $0.isOne(of: "=:") }
    guard let sign, let first = text.first, first.isLetter || first >= 0x80 || first == 0x5C,
      !text[..<sign].contains(where: { $0.isOne(of: "+(,;<>[") })
    else { return false }
    let value = text[(sign + 1)...].filter { $0 > 0x20 && !$0.isOne(of: "*$`.,;") }
    guard value.contains(where: \.isDigit), let last = value.last,
      last.isDigit || last.isOne(of: "]%})")
    else { return false }
    if isBar { return true }
    guard let catalogue, !value.contains(where: { $0.isLetter || $0.isOne(of: "=+/(") }) else {
      return false
    }
    let name = text[..<sign].filter { $0 > 0x20 && !$0.isOne(of: "*$`") }
    return name.withUnsafeBufferPointer { catalogue.asksFor(QuantityName.canonicalName($0)) }
  }
}
