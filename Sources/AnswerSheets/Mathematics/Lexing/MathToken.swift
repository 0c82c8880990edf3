package import Algebra
package import Notation

/// A word of written mathematics, the same for plain text and LaTeX.
package struct MathToken: Equatable, Sendable {
  /// The kind of a token.
  package enum Kind: Equatable, Sendable {
    case number(Numeral)
    // Apart, so that tokens stay small and share it.
    indirect case name(NameToken)
    /// Letters, and in typed names the digits and underscores behind them, where names are not
    /// folded.
    case word(String)
    /// A command without its backslash that is no sign, where names are kept as written.
    case command(String)
    /// A function that a command names: `\exp`, `\log`.
    case function(String)
    /// Euler's number before its power.
    case euler
    /// `nan`, `inf`: written where a number should be.
    case undefined(String)
    case sign(BinaryOperator)
    /// `⊗`, where names are kept as written; elsewhere it has no meaning.
    case outerProduct
    /// `<`, `≠`, where names are kept as written; elsewhere it stops.
    case relation(Relation)
    /// `∈`, where names are kept as written; elsewhere it stops.
    case membership
    /// `^`; what stands above a name is part of it.
    case raised
    /// `_` behind what is no name.
    case lowered
    case prime
    case transposition
    case open(MathBracket)
    case close(MathBracket)
    /// A LaTeX matrix of numbers alone, from its `\begin` to its `\end`.
    case matrix(Matrix<Numeral>)
    /// `\frac` and its like, before two arguments.
    case fraction
    case root
    /// `.reshape` and other methods of arrays.
    case method(String)
    case comma
    case semicolon
    case colon
    /// `&` in a matrix or an alignment.
    case ampersand
    /// `\\` between rows.
    case rowBreak
    /// A new line where it may separate rows.
    case newline
    /// A blank line, a heading or the mark of a list, where names are kept as written.
    case paragraph
    /// `=`, `≈`, `:=`
    case equals
    /// `→`, `=>`: before a value it stands for `=`, elsewhere it stops.
    case arrow
    /// `<`, `∈`, `\quad`, text: whatever comes next is no part of the chain.
    case stop
    /// The border of mathematics within prose.
    case boundary
    /// `\|` and `‖` at either end of a norm, where names are kept as written; elsewhere they have
    /// no meaning.
    case bars
    /// Dots that stand for entries left out.
    case dots
    /// A sign without a meaning here: `\sum`, `|`.
    case opaque
  }

  package var kind: Kind
  /// The byte at which it begins.
  package var offset: Int
  /// Whether a blank stands before it.
  package var isSpaced: Bool
  /// Whether it was typed as plain text, where blanks separate.
  package var isTyped: Bool
}

/// The brackets that tokens tell apart.
package enum MathBracket: Sendable {
  case parenthesis
  case square
  /// Braces that group in LaTeX.
  case brace
  /// `\begin{bmatrix}` and its like.
  case matrix
  /// `\begin{cases}`, where names are kept as written.
  case cases
  /// Braces that mean nothing and make no tokens.
  case ignored
}

/// A name among tokens.
package struct NameToken: Equatable, Sendable {
  /// The name taken apart.
  let quantity: QuantityName
  /// The canonical name.
  let canonicalName: String
  /// The canonical name without its column, where it has one.
  let withoutColumn: String
  /// Whether it looks like a word of prose.
  let isProse: Bool

  init(_ quantity: QuantityName, isProse: Bool) {
    self.quantity = quantity
    self.isProse = isProse
    canonicalName = quantity.canonicalName
    withoutColumn = quantity.column == nil ? canonicalName : quantity.withoutColumn.canonicalName
  }

  /// The name with marks that stand apart from it.
  func marked(isUpdated: Bool, isGradient: Bool, isStarred: Bool) -> NameToken {
    var marked = quantity
    if isStarred { marked.otherParts.append("star") }
    marked.isUpdated = isUpdated || quantity.isUpdated
    marked.isGradient = isGradient || quantity.isGradient
    return NameToken(marked, isProse: isProse)
  }

  /// The entry, where the scripts name one.
  var entry: QuantityName.ScriptIndices? { quantity.entry }
  /// Whether it carries a mark of transposition.
  var isTransposed: Bool { quantity.isTransposed }
}

extension MathToken {
  /// The name, where the token is one.
  var name: NameToken? {
    if case .name(let name) = kind { return name }
    return nil
  }

  /// Whether it is a word of prose.
  var isProse: Bool { name?.isProse == true }

  /// Whether it is `=`.
  var isEquals: Bool {
    if case .equals = kind { return true }
    return false
  }

  /// Whether it is a number.
  var isNumber: Bool {
    if case .number = kind { return true }
    return false
  }

  /// The word, where the token is one.
  package var word: String? {
    if case .word(let word) = kind { return word }
    return nil
  }

  /// How many numbers it holds.
  var numberCount: Int {
    switch kind {
    case .number: 1
    case .matrix(let value): value.shape.count
    default: 0
    }
  }

  /// Whether it opens that bracket.
  package func opens(_ bracket: MathBracket) -> Bool {
    if case .open(bracket) = kind { return true }
    return false
  }

  /// Whether it closes that bracket.
  package func closes(_ bracket: MathBracket) -> Bool {
    if case .close(bracket) = kind { return true }
    return false
  }

  /// Whether only the layout of a line or a document is meant.
  package var isLayout: Bool {
    switch kind {
    case .boundary, .ampersand, .newline, .paragraph: true
    default: false
    }
  }
}

/// Bytes that readers of text ask about.
extension UInt8 {
  /// Whether it is an ASCII digit.
  var isDigit: Bool { self >= UInt8(ascii: "0") && self <= UInt8(ascii: "9") }
  /// Whether it is an ASCII letter.
  var isLetter: Bool { self | 0x20 >= UInt8(ascii: "a") && self | 0x20 <= UInt8(ascii: "z") }
  /// Whether it is a blank within a line.
  var isBlank: Bool { self == 0x20 || self == 0x09 || self == 0x0D || self == 0x0C }

  /// Whether it is one of some ASCII signs; asked on every line, so that no string is made of them.
  func isOne(of signs: StaticString) -> Bool {
    UnsafeBufferPointer(start: signs.utf8Start, count: signs.utf8CodeUnitCount).contains(self)
  }
}

extension QuantityName {
  /// The whole matrix of a column.
  fileprivate var withoutColumn: QuantityName {
    var name = self
    name.column = nil
    return name
  }
}
