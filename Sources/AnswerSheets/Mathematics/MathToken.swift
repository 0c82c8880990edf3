internal import Algebra

/// A sign of written mathematics, whatever notation it was lexed from.
struct MathToken: Hashable {
  enum Kind: Hashable {
    case number(Numeral)
    /// A letter or a word: `W`, `exp`, `sigma`, `new`.
    case word(String)
    /// A sign over the following letter: `hat`, `bar`.
    case accent(String)
    /// `∇`
    case nabla
    /// `∂`, also the `d` of a fraction.
    case partial
    /// `^`
    case above
    /// `_`
    case below
    /// `'`
    case prime
    /// A mark of transposition.
    case transpose
    /// `+ - * / .* ./`
    case sign(String)
    /// `( [ {` and the beginning of a matrix, written `matrix`.
    case open(String)
    case close(String)
    /// Between the entries of a row.
    case separator(String)
    /// Between rows: `\\`, `;` or a new line.
    case rowBreak
    /// `=`, `≈`, `:=`
    case equals
    /// `< > → ∈ …`: what follows is no value of the chain.
    case relation
    /// `\frac`, `\sqrt`
    case command(String)
    /// Prose within mathematics: `\text{where}`.
    case text
    /// A sign with no meaning here, such as `\sum`.
    case opaque(String)
  }

  var kind: Kind
  /// The byte at which it begins.
  var offset: Int
  /// Whether white space stands before it.
  var isSpaced: Bool

  init(_ kind: Kind, at offset: Int, spaced: Bool = false) {
    self.kind = kind
    self.offset = offset
    isSpaced = spaced
  }
}

/// Bytes that lexers ask about.
extension UInt8 {
  var isDigit: Bool { UInt8(ascii: "0") <= self && self <= UInt8(ascii: "9") }
  var isLetter: Bool {
    let lower = self | 0x20
    return UInt8(ascii: "a") <= lower && lower <= UInt8(ascii: "z")
  }
  var isBlank: Bool { self == 0x20 || self == 0x09 || self == 0x0D }
}

/// Signs outside ASCII that both notations share.
enum UnicodeSigns {
  /// The token of the sign that some bytes begin with, and its length.
  static func token(_ bytes: ArraySlice<UInt8>) -> (kind: MathToken.Kind, length: Int)? {
    guard let first = bytes.first, first >= 0x80 else { return nil }
    let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2
    guard bytes.count >= length else { return nil }
    let text = String(decoding: bytes.prefix(length), as: UTF8.self)
    return table[text].map { ($0, length) }
  }

  private static let table: [String: MathToken.Kind] = [
    "−": .sign("-"), "–": .sign("-"), "·": .sign("*"), "⋅": .sign("*"), "×": .sign("*"),
    "∗": .sign("*"), "⊙": .sign(".*"), "∘": .sign(".*"), "÷": .sign("/"), "∕": .sign("/"),
    "∇": .nabla, "∂": .partial, "ᵀ": .transpose, "⊤": .transpose, "≈": .equals, "≅": .equals,
    "≃": .equals, "→": .relation, "⇒": .relation, "≤": .relation, "≥": .relation,
    "∈": .relation, "σ": .word("sigma"), "η": .word("eta"), "α": .word("alpha"),
    "δ": .word("delta"), "λ": .word("lambda"), "∑": .opaque("∑"), "′": .prime, "’": .prime,
    "Ŷ": .word("Yhat"), "ŷ": .word("yhat"), "ℒ": .word("L"),
  ]
}
