internal import Algebra

/// Cuts LaTeX mathematics into tokens; what only sets the type is dropped.
struct LatexLexer {
  private let bytes: [UInt8]
  private let end: Int
  private var index: Int
  private(set) var tokens: [MathToken] = []
  /// For every brace that is open, whether its close is a token.
  private var braces: [Bool] = []

  /// Lexes the bytes of a range.
  static func tokens(_ bytes: [UInt8], in range: Range<Int>) -> [MathToken] {
    var lexer = LatexLexer(bytes, range)
    lexer.run()
    return lexer.tokens
  }

  private init(_ bytes: [UInt8], _ range: Range<Int>) {
    self.bytes = bytes
    index = range.lowerBound
    end = range.upperBound
  }

  private mutating func run() {
    var isSpaced = false
    while index < end {
      let byte = bytes[index]
      if byte.isBlank || byte == 0x0A || byte == UInt8(ascii: "~") {
        index += 1
        isSpaced = true
        continue
      }
      let before = tokens.count
      step(byte)
      if isSpaced, before < tokens.count { tokens[before].isSpaced = true }
      isSpaced = false
    }
  }

  private mutating func add(_ kind: MathToken.Kind, length: Int) {
    tokens.append(MathToken(kind, at: index))
    index += length
  }

  private mutating func step(_ byte: UInt8) {
    if byte == UInt8(ascii: "\\") { return command() }
    if byte.isDigit || byte == UInt8(ascii: ".") { return number() }
    if byte.isLetter { return word() }
    switch byte {
    case UInt8(ascii: "{"):
      braces.append(true)
      add(.open("{"), length: 1)
    case UInt8(ascii: "}"):
      if braces.popLast() ?? true { add(.close("{"), length: 1) } else { index += 1 }
    case UInt8(ascii: "("): add(.open("("), length: 1)
    case UInt8(ascii: ")"): add(.close("("), length: 1)
    case UInt8(ascii: "["): add(.open("["), length: 1)
    case UInt8(ascii: "]"): add(.close("["), length: 1)
    case UInt8(ascii: "^"): add(.above, length: 1)
    case UInt8(ascii: "_"): add(.below, length: 1)
    case UInt8(ascii: "'"): add(.prime, length: 1)
    case UInt8(ascii: "&"): add(.separator("&"), length: 1)
    case UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ":"): punctuation(byte)
    case UInt8(ascii: "="): add(.equals, length: 1)
    case UInt8(ascii: "<"), UInt8(ascii: ">"): add(.relation, length: 1)
    case UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "/"):
      add(.sign(String(UnicodeScalar(byte))), length: 1)
    case UInt8(ascii: "%"): comment()
    default: foreign()
    }
  }

  private mutating func punctuation(_ byte: UInt8) {
    if byte == UInt8(ascii: ":"), index + 1 < end, bytes[index + 1] == UInt8(ascii: "=") {
      return add(.equals, length: 2)
    }
    add(.separator(String(UnicodeScalar(byte))), length: 1)
  }

  private mutating func comment() {
    while index < end, bytes[index] != 0x0A { index += 1 }
  }

  private mutating func foreign() {
    if let (kind, length) = UnicodeSigns.token(bytes[index..<end]) {
      return add(kind, length: length)
    }
    var length = 1
    while index + length < end, bytes[index + length] & 0xC0 == 0x80 { length += 1 }
    let text = String(decoding: bytes[index..<index + length], as: UTF8.self)
    add(bytes[index] < 0x80 ? .opaque(text) : .word(text), length: length)
  }

  /// A number; right behind `^` or `_` without braces it is one digit, as TeX reads it.
  private mutating func number() {
    if tokens.last?.kind == .above || tokens.last?.kind == .below, bytes[index].isDigit {
      let digit = UInt64(bytes[index] - UInt8(ascii: "0"))
      return add(.number(Numeral(significand: digit)), length: 1)
    }
    guard let (numeral, length) = Numeral.read(bytes[index..<end]) else {
      return add(.opaque("."), length: 1)
    }
    add(.number(numeral), length: length)
  }

  /// Letters, with a layer right behind them: `W1`, `exp`, `new`.
  private mutating func word() {
    var stop = index + 1
    let isScript = tokens.last?.kind == .above || tokens.last?.kind == .below
    if !isScript {
      while stop < end, bytes[stop].isLetter { stop += 1 }
      while stop < end, bytes[stop].isDigit { stop += 1 }
    }
    let text = String(decoding: bytes[index..<stop], as: UTF8.self)
    add(.word(text), length: stop - index)
  }
}

// MARK: - Commands

extension LatexLexer {
  /// Commands that only set the type of what follows; their braces group.
  private static let styles: Set<String> = [
    "mathbf", "mathrm", "mathsf", "mathcal", "mathit", "boldsymbol", "bm", "mathbb", "vec",
    "operatorname", "displaystyle", "textbf", "mathtt", "textstyle", "limits", "nolimits", "rm",
    "bf", "boxed", "overrightarrow", "underline", "underbrace", "left", "right", "big", "Big",
    "bigg", "Bigg", "bigl", "bigr", "Bigl", "Bigr", "biggl", "biggr", "middle", "phantom",
    "hline", "nonumber", "notag",
  ]
  private static let spaces: Set<String> = [",", ";", "!", ":", " ", "quad", "qquad", "enspace"]
  private static let signs: [String: MathToken.Kind] = [
    "cdot": .sign("*"), "times": .sign("*"), "ast": .sign("*"), "odot": .sign(".*"),
    "circ": .sign(".*"), "div": .sign("/"), "nabla": .nabla, "partial": .partial,
    "top": .transpose, "intercal": .transpose, "approx": .equals, "simeq": .equals,
    "cong": .equals, "doteq": .equals, "equiv": .equals, "hat": .accent("hat"),
    "widehat": .accent("hat"), "bar": .accent("bar"), "tilde": .accent("tilde"),
    "frac": .command("frac"), "dfrac": .command("frac"), "tfrac": .command("frac"),
    "sqrt": .command("sqrt"), "to": .relation, "rightarrow": .relation, "Rightarrow": .relation,
    "implies": .relation, "in": .relation, "le": .relation, "leq": .relation, "ge": .relation,
    "geq": .relation, "lt": .relation, "gt": .relation, "prime": .prime, "ell": .word("L"),
    "lbrack": .open("["), "rbrack": .close("["), "{": .open("("), "}": .close("("),
  ]
  private static let matrices: Set<String> = [
    "bmatrix", "pmatrix", "matrix", "vmatrix", "Bmatrix", "Vmatrix", "smallmatrix", "array",
    "bsmallmatrix", "psmallmatrix", "bmatrix*", "pmatrix*",
  ]

  private mutating func command() {
    var stop = index + 1
    while stop < end, bytes[stop].isLetter { stop += 1 }
    if stop == index + 1 { stop = min(stop + 1, end) }
    let name = String(decoding: bytes[index + 1..<stop], as: UTF8.self)
    let length = stop - index
    if let kind = Self.signs[name] { return add(kind, length: length) }
    if Self.styles.contains(name) || Self.spaces.contains(name) {
      index = stop
      if name == "quad" || name == "qquad" {
        tokens.append(MathToken(.separator(","), at: stop - length))
      }
      return skipInvisibleDelimiter(after: name)
    }
    switch name {
    case "\\", "cr", "newline":
      add(.rowBreak, length: length)
      skipOptionalSpacing()
    case "begin", "end": environment(name, at: stop)
    case "text", "textrm", "mbox", "textit", "tag", "label": text(at: stop)
    case "dots", "cdots", "vdots", "ddots", "ldots", "sum", "prod", "int", "infty", "forall", "mid",
      "mathds", "lim":
      add(.opaque(name), length: length)
    default: add(.word(name), length: length)
    }
  }

  /// `\left.` has no sign of its own.
  private mutating func skipInvisibleDelimiter(after name: String) {
    guard name == "left" || name == "right", index < end else { return }
    if bytes[index] == UInt8(ascii: ".") || bytes[index] == UInt8(ascii: "|") { index += 1 }
  }

  /// The `[2pt]` behind a `\\`.
  private mutating func skipOptionalSpacing() {
    guard index < end, bytes[index] == UInt8(ascii: "["), index + 1 < end, bytes[index + 1].isDigit,
      let close = bytes[index..<end].firstIndex(of: UInt8(ascii: "]")),
      bytes[index..<close].contains(where: { $0.isLetter })
    else { return }
    index = close + 1
  }

  private mutating func environment(_ name: String, at stop: Int) {
    let start = index
    index = stop
    let environment = bracedText() ?? ""
    if Self.matrices.contains(environment) {
      tokens.append(MathToken(name == "begin" ? .open("matrix") : .close("matrix"), at: start))
      // The column specification of an array: `{cc}`.
      if name == "begin", environment == "array" { _ = bracedText() }
    } else {
      tokens.append(MathToken(.rowBreak, at: start))
    }
  }

  private mutating func text(at stop: Int) {
    let start = index
    index = stop
    let words = bracedText() ?? ""
    switch words {
    case "new", "old", "softmax", "sigmoid", "exp", "log", "ln", "relu", "ReLU", "T", "diag":
      tokens.append(MathToken(words == "T" ? .transpose : .word(words), at: start))
    default: tokens.append(MathToken(.text, at: start))
    }
  }

  /// The text between braces, where they follow at once.
  private mutating func bracedText() -> String? {
    var open = index
    while open < end, bytes[open].isBlank { open += 1 }
    guard open < end, bytes[open] == UInt8(ascii: "{"),
      let close = bytes[open..<end].firstIndex(of: UInt8(ascii: "}"))
    else { return nil }
    index = close + 1
    return String(decoding: bytes[open + 1..<close], as: UTF8.self)
  }
}
