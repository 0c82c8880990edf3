import Algebra
import Notation

/// Signs outside ASCII and commands that are a sign, where names are kept as written.
extension MathLexer {
  /// The token of a sign that is no letter, accent or script; nil for any other.
  ///
  /// - Parameter isDot: Whether a sign of multiplication is a dot, no cross.
  static func plainKind(of sign: WrittenSign, isDot: Bool) -> MathToken.Kind? {
    switch sign {
    case .relation(let relation): .relation(relation)
    case .membership: .membership
    case .outerProduct: .outerProduct
    case .sum: .command("sum")
    case .nabla: .command("nabla")
    case .partial: .command("partial")
    case .operation(.multiply) where isDot: .sign(.dot)
    default: kind(of: sign)
    }
  }

  /// Reads a character outside ASCII; one without a meaning parts what stands around it.
  mutating func plainSign() {
    if readsBracketPart() { return }
    if bytes.has("‖", at: index) { return append(.bars, length: 3) }
    guard let (scalar, length) = bytes.scalar(at: index), let sign = WrittenSign(scalar) else {
      if let (scalar, length) = bytes.scalar(at: index), isLost(scalar, length) {
        return append(.opaque, length: length)
      }
      index += 1
      while byte(after: 0) & 0xC0 == 0x80 { index += 1 }
      isApart = true
      return
    }
    // A letter or digit of an alphabet for mathematics is one in a font: `ℝ`, `𝟙`.
    let hasFont = (0x1D400...0x1D7FF).contains(scalar.value) || scalar == "ℝ"
    switch sign {
    case .above(let digit) where hasFont:
      append(.command("mathbb"), length: 0)
      append(Self.number(digit), length: length)
    case .above, .plus, .minus: smallScript(isAbove: true)
    case .below: smallScript(isAbove: false)
    case .letter("Sigma"): append(.command("sum"), length: length)
    case .letter(let letter):
      if hasFont { append(.command("mathbb"), length: 0) }
      append(LatexCommand(letter) == nil ? .word(letter) : .command(letter), length: length)
    case .accent(let accent): addAccent(accent, length)
    case .blank, .bracket:
      index += length
      isApart = true
    default:
      let isDot = scalar == "·" || scalar == "⋅"
      append(Self.plainKind(of: sign, isDot: isDot) ?? .opaque, length: length)
    }
  }

  /// Whether a scalar stands for a sign of a formula that nobody could read.
  ///
  /// Beside a blank a replacement character, or one of no meaning beyond a font, is a bullet or a
  /// box.
  private func isLost(_ scalar: Unicode.Scalar, _ length: Int) -> Bool {
    if scalar == "\u{2047}" { return true }
    guard scalar == "\u{FFFD}" || scalar.properties.generalCategory == .privateUse else {
      return false
    }
    return index > 0 && bytes[index - 1] > 0x20 && byte(after: length) > 0x20
  }

  /// A combining accent stands behind its letter.
  private mutating func addAccent(_ accent: String, _ length: Int) {
    index += length
    guard let last = tokens.indices.last, let word = tokens[last].word else { return }
    tokens[last].kind = .word(word + accent)
  }

  private static func number(_ digit: Character, behind tens: UInt64 = 0) -> MathToken.Kind {
    .number(Numeral(significand: tens * 10 + UInt64(digit.wholeNumberValue ?? 0)))
  }

  /// Small digits beside each other are one number.
  private mutating func addSmall(_ letter: Character, _ length: Int) {
    if letter.isNumber, let last = tokens.indices.last, case .number(let tens) = tokens[last].kind,
      tens.significand < 100_000
    {
      tokens[last].kind = Self.number(letter, behind: tens.significand)
      index += length
    } else if letter.isNumber {
      append(Self.number(letter), length: length)
    } else {
      append(letter == "+" ? .sign(.add) : .word(String(letter)), length: length)
    }
  }

  /// `¹²`, `ᵢⱼ`: small signs in a row are one script in braces.
  private mutating func smallScript(isAbove: Bool) {
    append(isAbove ? .raised : .lowered, length: 0)
    append(.open(.brace), length: 0)
    isSpaced = false
    scan: while let (sign, length) = bytes.sign(at: index) {
      switch sign {
      case .above(let letter) where isAbove, .below(let letter) where !isAbove:
        addSmall(letter, length)
      case .plus where isAbove: append(.sign(.add), length: length)
      case .minus where isAbove: append(.sign(.subtract), length: length)
      case .bracket: index += length
      default: break scan
      }
    }
    // Its offset is that of the last byte of the script, for the text may end here.
    index -= 1
    append(.close(.brace), length: 1)
  }
}
