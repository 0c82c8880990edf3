/// The meaning of a character outside ASCII or a command of LaTeX in written mathematics, for all
/// who read it.
package enum WrittenSign: Hashable, Sendable {
  // MARK: Parts of names

  /// A letter in plain ones: `Ŷ` is `Yhat`, `η` is `eta`, `𝐖` is `W`.
  case letter(String)
  /// An accent at a letter: `hat`, `tilde`, `bar`.
  case accent(String)
  case above(Character)
  case below(Character)
  /// A raised or lowered bracket, which means nothing.
  case bracket
  /// A raised plus: the value after an update.
  case plus
  /// A raised minus.
  case minus
  case nabla
  case partial

  // MARK: Signs between and around names

  case transposition
  case prime
  case operation(BinaryOperator)
  case outerProduct
  /// `=`, `≈`, `≔`, `←`
  case equals
  case relation(Relation)
  /// `∈`
  case membership
  case colon
  case comma
  /// `→`, `⇒`
  case arrow
  /// `∴`, `•`: what comes next is no part of what stands before.
  case stop
  /// `…`: entries left out.
  case dots
  case root
  /// `∑`
  case sum
  /// `∞`
  case infinity
  /// `½`
  case fraction(UInt64, UInt32)
  /// A blank that no line ends at.
  case blank

  /// The letters that the sign adds to a base; nil for a sign that is no letter.
  package var letters: String? {
    switch self {
    case .letter(let letter): letter
    case .accent(let name): name
    default: nil
    }
  }

  /// The name of the accent that the sign is.
  package var accent: String? {
    if case .accent(let name) = self { return name }
    return nil
  }
}

/// How two sides compare where they need not be equal.
package enum Relation: String, Hashable, Sendable {
  case equal = "=="
  case unequal = "!="
  case greater = ">"
  case less = "<"
  case greaterOrEqual = ">="
  case lessOrEqual = "<="
}

// MARK: - Characters

extension WrittenSign {
  /// The meaning of a scalar; nil for one without a meaning in mathematics.
  package init?(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x302: self = .accent("hat")
    case 0x303: self = .accent("tilde")
    case 0x304, 0x305: self = .accent("bar")
    case 0xB2, 0xB3: self = .above(Self.digit(scalar.value - 0xB0))
    case 0xB9: self = .above("1")
    case 0x2070, 0x2074...0x2079: self = .above(Self.digit(scalar.value - 0x2070))
    case 0x2080...0x2089: self = .below(Self.digit(scalar.value - 0x2080))
    case 0x2090...0x209C, 0x1D62...0x1D65, 0x2C7C:
      self = Self.lowered[scalar].map { .below($0) } ?? .letter(String(scalar))
    case 0x208A: self = .below("+")
    case 0x207A: self = .plus
    case 0x207B: self = .minus
    case 0x207D, 0x207E, 0x208D, 0x208E: self = .bracket
    case 0x2207, 0x1D6C1, 0x1D6FB, 0x1D735: self = .nabla
    case 0x2202, 0x1D6DB, 0x1D715, 0x1D74F: self = .partial
    case 0x2112, 0x2113: self = .letter("L")
    case 0x210B: self = .letter("H")
    case 0x211D: self = .letter("R")
    case 0x2130: self = .letter("E")
    case 0x1D400...0x1D6A3: self = .letter(Self.plainLetter(scalar.value - 0x1D400))
    case 0x1D7CE...0x1D7FF: self = .above(Self.digit((scalar.value - 0x1D7CE) % 10))
    default:
      guard let sign = Self.between(scalar) ?? Self.letter(scalar) else { return nil }
      self = sign
    }
  }

  /// The meaning of a scalar that is no part of a name; nil for any other.
  package static func between(_ scalar: Unicode.Scalar) -> WrittenSign? {
    switch scalar {
    case "ᵀ", "ᵗ", "⊤": .transposition
    case "′", "’": .prime
    case "−", "–", "—", "\u{2010}", "\u{2011}", "\u{2012}", "\u{FE63}":
      .operation(.subtract)
    case "·", "×", "⋅", "∗": .operation(.multiply)
    case "⊙", "∘": .operation(.multiplyEntries)
    case "÷", "∕", "⁄": .operation(.divide)
    case "⊗": .outerProduct
    case "≈", "≅", "≃", "≡", "≔", "≕", "≐", "≒", "≜", "∼", "←", "⇐", "＝": .equals
    case "≠": .relation(.unequal)
    case "≤": .relation(.lessOrEqual)
    case "≥": .relation(.greaterOrEqual)
    case "∈": .membership
    case "→", "⇒", "⟶", "⟹", "↦", "➔"..."➾": .arrow
    case "∴", "•", "∎", "。": .stop
    case "、": .comma
    case "…", "⋯", "⋮", "⋱": .dots
    case "√": .root
    case "∑": .sum
    case "∞": .infinity
    case "½": .fraction(1, 2)
    case "⅓": .fraction(1, 3)
    case "⅔": .fraction(2, 3)
    case "¼": .fraction(1, 4)
    case "¾": .fraction(3, 4)
    case "⅕": .fraction(1, 5)
    case "⅛": .fraction(1, 8)
    case "\u{A0}": .blank
    // Pictures such as ✓ and 🎉.
    case "\u{2600}"..."\u{27BF}", "\u{1F000}"..."\u{1FFFF}": .stop
    default: nil
    }
  }

  private static func letter(_ scalar: Unicode.Scalar) -> WrittenSign? {
    if let letter = hatted[scalar] { return .letter(letter + "hat") }
    if let letter = barred[scalar] { return .letter(letter + "bar") }
    if let letter = tilded[scalar] { return .letter(letter + "tilde") }
    if let letter = greek[scalar] { return .letter(letter) }
    if let letter = raised[scalar] { return .above(letter) }
    return scalar.properties.isAlphabetic ? .letter(String(scalar)) : nil
  }

  private static func digit(_ value: UInt32) -> Character {
    Character(Unicode.Scalar(UInt8(ascii: "0") &+ UInt8(truncatingIfNeeded: value)))
  }

  /// The alphabets of mathematical letters follow each other, 26 capitals and 26 small letters
  /// each.
  private static func plainLetter(_ index: UInt32) -> String {
    let letter = index % 52
    let first = letter < 26 ? UInt8(ascii: "A") : UInt8(ascii: "a") &- 26
    return String(Unicode.Scalar(first &+ UInt8(truncatingIfNeeded: letter)))
  }

  private static let raised: [Unicode.Scalar: Character] = ["ⁱ": "i", "ʲ": "j", "ᵏ": "k", "ⁿ": "n"]
  private static let lowered: [Unicode.Scalar: Character] = [
    "ₐ": "a", "ₑ": "e", "ₒ": "o", "ₓ": "x", "ₕ": "h", "ₖ": "k", "ₗ": "l", "ₘ": "m", "ₙ": "n",
    "ₚ": "p", "ₛ": "s", "ₜ": "t", "ᵢ": "i", "ᵣ": "r", "ᵤ": "u", "ᵥ": "v", "ⱼ": "j",
  ]

  private static let hatted: [Unicode.Scalar: String] = [
    "\u{C2}": "A", "\u{108}": "C", "\u{CA}": "E", "\u{11C}": "G", "\u{124}": "H", "\u{CE}": "I",
    "\u{134}": "J", "\u{D4}": "O", "\u{15C}": "S", "\u{DB}": "U", "\u{174}": "W", "\u{176}": "Y",
    "\u{1E90}": "Z", "\u{E2}": "a", "\u{109}": "c", "\u{EA}": "e", "\u{11D}": "g", "\u{125}": "h",
    "\u{EE}": "i", "\u{135}": "j", "\u{F4}": "o", "\u{15D}": "s", "\u{FB}": "u", "\u{175}": "w",
    "\u{177}": "y", "\u{1E91}": "z",
  ]

  private static let barred: [Unicode.Scalar: String] = [
    "\u{101}": "a", "\u{113}": "e", "\u{12B}": "i", "\u{14D}": "o", "\u{16B}": "u", "\u{232}": "Y",
    "\u{233}": "y",
  ]

  /// The signs with a tilde that no language spells its words with.
  private static let tilded: [Unicode.Scalar: String] = [
    "\u{1EBC}": "E", "\u{1EBD}": "e", "\u{1EF8}": "Y", "\u{1EF9}": "y", "\u{1E7C}": "V",
    "\u{1E7D}": "v",
  ]

  /// Greek letters by their names.
  package static let greekLetters: [String: Unicode.Scalar] = [
    "alpha": "α", "beta": "β", "gamma": "γ", "delta": "δ", "epsilon": "ε", "zeta": "ζ",
    "eta": "η", "theta": "θ", "iota": "ι", "kappa": "κ", "lambda": "λ", "mu": "μ", "nu": "ν",
    "xi": "ξ", "pi": "π", "rho": "ρ", "sigma": "σ", "tau": "τ", "phi": "φ", "chi": "χ",
    "psi": "ψ", "omega": "ω", "Delta": "Δ", "Gamma": "Γ", "Theta": "Θ", "Lambda": "Λ",
    "Phi": "Φ", "Psi": "Ψ", "Omega": "Ω", "Sigma": "Σ", "Pi": "Π",
  ]

  private static let greek = Dictionary(
    greekLetters.map { ($0.value, $0.key) } + [("\u{B5}", "mu"), ("ϕ", "phi")],
    uniquingKeysWith: { first, _ in first })
}

extension UnsafeBufferPointer<UInt8> {
  /// The scalar that begins at a byte outside ASCII, and how many bytes it has; nil where none
  /// does.
  package func scalar(at index: Int) -> (scalar: Unicode.Scalar, length: Int)? {
    guard index < count, self[index] >= 0xC0 else { return nil }
    let length = self[index] < 0xE0 ? 2 : self[index] < 0xF0 ? 3 : 4
    guard index + length <= count else { return nil }
    var value = UInt32(self[index]) & (0xFF >> UInt32(length + 1))
    for next in self[(index + 1)..<(index + length)] {
      guard next & 0xC0 == 0x80 else { return nil }
      value = value << 6 | UInt32(next & 0x3F)
    }
    return Unicode.Scalar(value).map { ($0, length) }
  }

  /// The meaning of the character that begins at a byte, and how many bytes it has.
  package func sign(at index: Int) -> (sign: WrittenSign, length: Int)? {
    guard let (scalar, length) = scalar(at: index), let sign = WrittenSign(scalar) else {
      return nil
    }
    return (sign, length)
  }
}
