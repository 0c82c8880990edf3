import Algebra
import Notation

/// Numbers that commands of LaTeX write, and what stands between and behind numbers.
extension MathLexer {
  /// Reads a number with or without its unit as the package siunitx writes it: `\num{0,5622}`,
  /// `\SI{0.25}{\volt}`.
  mutating func readsNumber(_ name: String, _ length: Int) -> Bool {
    guard name == "num" || name == "SI" || name == "qty", let inside = group(at: index + length)
    else { return false }
    let written = bytes[inside].filter { !$0.isBlank }.map {
      $0 == UInt8(ascii: ",") ? UInt8(ascii: ".") : $0
    }
    let isNegative = written.first == UInt8(ascii: "-")
    let digits = isNegative ? Array(written.dropFirst()) : written
    guard let (numeral, width) = Numeral.read(digits), width == digits.count else { return false }
    if isNegative { append(.sign(.subtract), length: 0) }
    append(.number(numeral), length: inside.upperBound + 1 - index)
    if name != "num" { passGroup() }
    return true
  }

  /// Reads the power of ten of the number right before it: `5.25\mathrm{e}{-1}`, `5.25\text{E-}1`.
  mutating func readsExponent(_ command: LatexCommand?, _ length: Int) -> Bool {
    guard command == .word || command == .text, !isSpaced, let last = tokens.indices.last,
      case .number(var numeral) = tokens[last].kind, let inside = group(at: index + length),
      let letter = bytes[inside].first, letter | 0x20 == UInt8(ascii: "e")
    else { return false }
    var written = Array(bytes[inside].dropFirst())
    var end = inside.upperBound + 1
    if let digits = group(at: end), digits.lowerBound == end + 1 {
      written += bytes[digits]
      end = digits.upperBound + 1
    } else if !written.isEmpty {
      while end < bytes.count, bytes[end].isDigit {
        written.append(bytes[end])
        end += 1
      }
    }
    guard written.count < 5, let exponent = Int(String(decoding: written, as: UTF8.self)) else {
      return false
    }
    numeral.exponent = Int32(clamping: Int(numeral.exponent) + exponent)
    tokens[last].kind = .number(numeral)
    index = end
    return true
  }

  /// Whether a wide blank stands between two numbers of a list in parentheses:
  /// `(0.15 \quad 0.23)`.
  func isBetweenNumbers(_ end: Int) -> Bool {
    guard open.last == .parenthesis, tokens.last?.isNumber == true else { return false }
    let next = bytes[end...].first { $0 > 0x20 }
    return next.map { $0.isDigit || $0 == UInt8(ascii: ".") } == true
  }
}
