import Algebra
import Notation

/// Marks of footnotes behind numbers: `0.25[^1]`, `0.25 [1]`, `0.25^{[1]}`, `0.25^[rounded]`.
extension MathLexer {
  /// Passes such a mark; false, and nothing passed, where none begins.
  mutating func passesFootnote() -> Bool {
    guard let end = endOfFootnote else { return false }
    index = end
    return true
  }

  private var endOfFootnote: Int? {
    if bytes.has("[^", at: index), style == .typed {
      return close(of: index + 2, UInt8(ascii: "]")) { $0.isLetter || $0.isDigit }
    }
    guard tokens.last?.isNumber == true, canonicalizesNames, open.isEmpty else { return nil }
    if bytes.has("^{[", at: index) {
      let end = close(of: index + 3, UInt8(ascii: "]"), where: \.isDigit)
      return end.flatMap { byte(at: $0) == UInt8(ascii: "}") ? $0 + 1 : nil }
    }
    if bytes.has("^[", at: index) {
      return close(of: index + 2, UInt8(ascii: "]")) { $0.isLetter || $0.isDigit || $0 == 0x20 }
    }
    // A number with an index behind it is none of a product: `0.5 [2] · 3`.
    guard bytes.has("[", at: index), style == .typed,
      let end = close(of: index + 1, UInt8(ascii: "]"), where: \.isDigit),
      Self.endsValue(bytes[end...], isApart: true), byte(at: end) != UInt8(ascii: "]")
    else { return nil }
    return end
  }

  /// The index behind the closing bracket, where all between them are such bytes, at least one.
  private func close(
    of start: Int, _ bracket: UInt8, where isInside: (UInt8) -> Bool
  ) -> Int? {
    let mark = bytes[min(start, bytes.count)...].prefix(24).prefix(while: isInside)
    guard !mark.isEmpty, byte(at: mark.endIndex) == bracket else { return nil }
    return mark.endIndex + 1
  }

  private func byte(at index: Int) -> UInt8 { index < bytes.count ? bytes[index] : 0 }
}
