import Algebra
import Notation

/// The commands of LaTeX.
extension MathLexer {
  /// What a command is to a lexer.
  private enum Command {
    /// One sign.
    case sign(MathToken.Kind)
    case fraction
    case rowBreak
    case leftBracket
    case rightBracket
    case function
    /// Its argument is no mathematics.
    case label
    /// It only sets the type; braces behind it group.
    case setting
    case text
    case font
  }

  mutating func command() {
    var end = index + 1
    while end < bytes.count, bytes[end].isLetter { end += 1 }
    guard end > index + 1 else { return escaped() }
    let length = end - index
    // Most commands begin or end a matrix; these need no look-up.
    let isBegin = length == 6 && bytes.has("begin", at: index + 1)
    if isBegin || length == 4 && bytes.has("end", at: index + 1) {
      return environment(isBegin: isBegin, length: length)
    }
    let name = String(decoding: bytes[(index + 1)..<end], as: UTF8.self)
    switch Self.commands[name] {
    case .sign(let kind): append(kind, length: length)
    case .fraction:
      if !self.name() {
        append(.fraction, length: length)
        bareDigits()
      }
    case .rowBreak: append(.rowBreak, length: length)
    case .leftBracket: push(.square, length: length)
    case .rightBracket: pop(.square, length: length)
    case .function: append(.function(name), length: length)
    case .label:
      index = end
      passGroup()
      if name == "hspace" { append(.stop, length: 0) }
    case .setting: setting(name, length)
    case .text: text(end)
    case .font:
      if !self.name() { font(length) }
    case nil:
      if !self.name() { append(.opaque, length: length) }
    }
  }

  private static let commands: [String: Command] = {
    var commands = signs.mapValues(Command.sign)
    func add(_ names: [String], _ command: Command) {
      for name in names { commands[name] = command }
    }
    add(["frac", "dfrac", "tfrac"], .fraction)
    add(["cr", "newline", "tabularnewline"], .rowBreak)
    add(["lbrack", "langle"], .leftBracket)
    add(["rbrack", "rangle"], .rightBracket)
    add(functions, .function)
    add(labels, .label)
    add(settings, .setting)
    add(texts, .text)
    add(fonts, .font)
    return commands
  }()

  private static let functions = [
    "exp", "log", "ln", "max", "min", "tanh", "sinh", "cosh", "sin", "cos", "det",
  ]
  private static let labels = [
    "tag", "label", "color", "textcolor", "cline", "vspace", "hspace", "ref", "eqref", "phantom",
    "section", "subsection", "usepackage", "documentclass", "title", "author", "date", "cite",
  ]
  private static let settings = [
    "displaystyle", "textstyle", "limits", "nolimits", "boxed", "left", "right", "big", "Big",
    "bigg", "Bigg", "bigl", "bigr", "Bigl", "Bigr", "biggl", "biggr", "middle", "hline", "nonumber",
    "notag", "centering", "underbrace", "overbrace", "fbox", "ensuremath", "mathop", "mathbin",
    "bf", "rm", "it", "cal", "normalsize", "small", "large", "noindent", "mathstrut", "strut",
    "bigskip", "medskip", "smallskip", "item", "par",
  ]
  private static let texts = [
    "text", "textrm", "textit", "textbf", "textsf", "texttt", "mbox", "hbox", "operatorname",
    "mathrm", "mathit", "mathsf", "mathbf", "mathtt",
  ]
  private static let fonts = [
    "underline", "boldsymbol", "bm", "pmb", "mathcal", "mathnormal", "overline", "bar",
  ]

  /// Commands that are one sign.
  private static let signs: [String: MathToken.Kind] = [
    "cdot": .sign(.multiply), "times": .sign(.multiply), "ast": .sign(.multiply),
    "bullet": .sign(.multiply), "odot": .sign(.multiplyEntries), "circ": .sign(.multiplyEntries),
    "div": .sign(.divide), "approx": .equals, "simeq": .equals, "cong": .equals, "doteq": .equals,
    "equiv": .equals, "coloneqq": .equals, "leftarrow": .equals, "gets": .equals,
    "Leftarrow": .equals, "to": .arrow, "rightarrow": .arrow, "Rightarrow": .arrow,
    "longrightarrow": .arrow, "Longrightarrow": .arrow, "implies": .arrow, "iff": .stop,
    "in": .stop, "le": .stop, "leq": .stop, "ge": .stop, "geq": .stop, "lt": .stop, "gt": .stop,
    "ne": .stop, "neq": .stop, "quad": .stop, "qquad": .stop, "therefore": .stop,
    "because": .stop, "mapsto": .stop, "ll": .stop, "gg": .stop, "where": .stop, "mid": .stop,
    "And": .stop, "and": .stop, "top": .transposition, "intercal": .transposition,
    "prime": .prime, "dots": .dots, "ldots": .dots, "cdots": .dots, "vdots": .dots,
    "ddots": .dots, "dotsc": .dots, "dotsb": .dots, "sqrt": .root,
    "infty": .undefined("infty"), "colon": .colon,
  ]

  /// The two digits of `\frac12`, which are a number each.
  private mutating func bareDigits() {
    while byte(after: 0) == 0x20 { index += 1 }
    guard byte(after: 0).isDigit, byte(after: 1).isDigit, !byte(after: 2).isDigit else { return }
    for _ in 0..<2 {
      append(.number(Numeral(significand: UInt64(byte(after: 0) - UInt8(ascii: "0")))), length: 1)
    }
  }

  /// `\,`, `\\`, `\{`: a backslash before something that is no letter.
  private mutating func escaped() {
    switch byte(after: 1) {
    case UInt8(ascii: "\\"):
      append(.rowBreak, length: 2)
      passSpacing()
    case UInt8(ascii: "{"): push(.parenthesis, length: 2)
    case UInt8(ascii: "}"): pop(.parenthesis, length: 2)
    // Where mathematics ends in prose: what typed text has left of `\( … \)`.
    case UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "["), UInt8(ascii: "]"),
      UInt8(ascii: "$"):
      append(.boundary, length: 2)
    case UInt8(ascii: "%"), UInt8(ascii: "|"): append(.opaque, length: 2)
    case 0: append(.opaque, length: 1)
    default: index += 2
    }
  }

  /// The `[4pt]` behind `\\`.
  private mutating func passSpacing() {
    guard byte(after: 0) == UInt8(ascii: "[") else { return }
    var end = index + 1
    while end < bytes.count,
      bytes[end].isDigit || bytes[end].isLetter || bytes[end] == 0x2E
        || bytes[end] == UInt8(ascii: "-")
    { end += 1 }
    if end < bytes.count, bytes[end] == UInt8(ascii: "]"), bytes[end - 1].isLetter {
      index = end + 1
    }
  }

  private mutating func setting(_ name: String, _ length: Int) {
    index += length
    if name == "boxed" || name == "fbox" || name == "ensuremath" { return ignoreBrace() }
    guard name == "left" || name == "right" else { return }
    // `\left.` and `\right.` show nothing; a bar is no bracket that matters.
    if byte(after: 0) == UInt8(ascii: ".") || byte(after: 0) == UInt8(ascii: "|") { index += 1 }
  }

  /// `\text{…}`: a function, a name, something that is no number, or prose.
  private mutating func text(_ end: Int) {
    let start = index
    index = end
    guard let group = group(at: end) else {
      index = start
      if !name() { index = end }
      return
    }
    let word = String(decoding: bytes[group], as: UTF8.self)
    let bare = word.split { $0 == " " || $0 == "~" }.joined(separator: " ")
    index = start
    let length = group.upperBound + 1 - start
    if MathParser.functions.contains(bare.lowercased()) {
      append(.function(bare), length: length)
    } else if Self.undefinedWords.contains(bare.lowercased()) {
      append(.undefined(bare), length: length)
    } else if bare == "T" {
      append(.transposition, length: length)
    } else if MathParser.qualifiers.contains(bare.lowercased()) {
      append(.name(MathName(QuantityName(base: bare), isProse: true)), length: length)
    } else if isPlainText(bytes[(start + 1)..<end]), !Self.isName(bare), !standsForName(group) {
      append(.stop, length: length)
    } else if !name() {
      font(end - start)
    }
  }

  /// Passes a command that sets the type of something that is no name, such as a number.
  private mutating func font(_ length: Int) {
    index += length
    while index < bytes.count, bytes[index].isBlank { index += 1 }
    ignoreBrace()
  }

  private func isPlainText(_ command: UnsafeBufferPointer<UInt8>.SubSequence) -> Bool {
    command.starts(with: "text".utf8) || command.elementsEqual("mbox".utf8)
      || command.elementsEqual("hbox".utf8)
  }

  /// Whether a word within mathematics stands where a name must: in a working, or before a relation or a script.
  private func standsForName(_ word: Range<Int>) -> Bool {
    guard word.count > 1, bytes[word].allSatisfy({ $0.isLetter || $0 >= 0x80 || $0.isDigit }) else {
      return false
    }
    switch tokens.last?.kind {
    case .equals, .sign, .open: return true
    case nil, .boundary, .comma, .semicolon, .rowBreak, .newline, .ampersand, .stop: break
    default: return false
    }
    var next = word.upperBound + 1
    while next < bytes.count, bytes[next] <= 0x20 || bytes[next] == UInt8(ascii: "&") { next += 1 }
    guard next < bytes.count else { return false }
    switch bytes[next] {
    case UInt8(ascii: "_"), UInt8(ascii: "^"), UInt8(ascii: "="): return true
    case UInt8(ascii: "\\"): return bytes.has("\\approx", at: next)
    default: return bytes.has("≈", at: next)
    }
  }

  /// Whether text within mathematics is a name rather than prose.
  private static func isName(_ text: String) -> Bool {
    text.utf8.count <= 2 && text.utf8.first.map { $0 < 0x61 } == true
      || ["loss", "Loss", "Yhat", "yhat", "lr", "eta"].contains(text)
      || text.utf8.contains(UInt8(ascii: "_"))
  }
}
