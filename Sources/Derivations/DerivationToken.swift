/// A word of a derivation: mathematics and the prose between, in one stream.
struct DerivationToken: Hashable {
  enum Kind: Hashable {
    /// Letters, and in typed names the digits and underscores behind them.
    case word(String)
    case number(Double)
    /// A command of LaTeX without its backslash.
    case command(String)
    /// A sign: `+`, `(`, `==`, `.*`.
    case sign(String)
    /// `\\`
    case rowBreak
    /// Where mathematics begins or ends within prose.
    case boundary
    case lineEnd
    /// A blank line, a heading or the mark of a list.
    case paragraph
  }

  var kind: Kind
  /// The byte of the source at which it begins.
  var offset: Int
  /// Whether a blank stands before it.
  var isSpaced: Bool
  /// Whether it stands between marks of mathematics.
  var isMathematics: Bool

  /// Whether only the layout is meant.
  var isLayout: Bool {
    switch kind {
    case .boundary, .lineEnd, .paragraph: true
    default: false
    }
  }

  func isSign(_ sign: String) -> Bool { kind == .sign(sign) }
  func isCommand(_ name: String) -> Bool { kind == .command(name) }

  var word: String? {
    if case .word(let word) = kind { return word }
    return nil
  }
}
