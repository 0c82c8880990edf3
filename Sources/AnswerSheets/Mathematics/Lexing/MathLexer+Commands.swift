import Algebra
import Notation

/// The commands of LaTeX.
extension MathLexer {
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
    let command = LatexCommand(name)
    if !canonicalizesNames, readsPlain(command, name, length) { return }
    if readsNumber(name, length) || readsExponent(command, length) { return }
    switch command {
    case .sign(.infinity): append(.undefined(name), length: length)
    case .sign(let sign): append(sign, length)
    case .fraction:
      if !self.name() {
        append(.fraction, length: length)
        bareDigits()
      }
    case .rowBreak: append(.rowBreak, length: length)
    case .leftBracket: push(.square, length: length)
    case .rightBracket: pop(.square, length: length)
    case .matrix: bracketedMatrix(length)
    case .function: append(.function(name), length: length)
    // Between brackets a blank parts entries, however wide it is.
    case .space where open.last == .square || isBetweenNumbers(end): index = end
    case .space: append(.stop, length: length)
    case .lowered:
      index = end
      passNestedGroup()
      ignoreBrace()
    case .label:
      index = end
      passGroup()
      if name == "fcolorbox" { passGroup() }
      if name.hasSuffix("color") || name.hasSuffix("colorbox") { ignoreBrace() }
      // What stands above an arrow says how to come from one to the other.
      if name == "hspace" && tokens.last?.isEquals == false || name == "xrightarrow" {
        append(.stop, length: 0)
      }
    case .setting:
      index = end
      passEvaluation()
    case .box:
      index = end
      ignoreBrace()
    case .delimiter: delimiter(length)
    case .text, .word: text(end, isProse: command == .text)
    case .font:
      if !self.name() { font(length) }
    case .derivative, nil:
      if !self.name() { append(.opaque, length: length) }
    }
  }

  /// A command that is one sign: a token of its own, or a part of a name.
  private mutating func append(_ sign: WrittenSign, _ length: Int) {
    if let kind = Self.kind(of: sign) { return append(kind, length: length) }
    if name() { return }
    if sign.accent == nil { append(.opaque, length: length) } else { font(length) }
  }

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
      if let sign = signGoingOn(from: index + 2) {
        index = sign
      } else {
        append(.rowBreak, length: 2)
        passSpacing()
      }
    case UInt8(ascii: "{"): push(.parenthesis, length: 2)
    case UInt8(ascii: "}"): pop(.parenthesis, length: 2)
    // Where mathematics ends in prose: what typed text has left of `\( … \)`.
    case UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "["), UInt8(ascii: "]"),
      UInt8(ascii: "$"):
      append(.boundary, length: 2)
    // Markdown's own star is escaped.
    case UInt8(ascii: "*"): append(.sign(.multiply), length: 2)
    case UInt8(ascii: "|") where !canonicalizesNames: append(.bars, length: 2)
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

  private mutating func delimiter(_ length: Int) {
    let isRight = bytes.has("\\right", at: index)
    index += length
    // `\left.` and `\right.` show nothing; a bar is no bracket that matters.
    let sign = byte(after: 0)
    if sign == UInt8(ascii: ".") || sign == UInt8(ascii: "|") { index += 1 }
    // `\left.\frac{\partial L}{\partial w}\right|_{w=0.5}`: where a derivative is taken is no part
    // of its name.
    if isRight, sign == UInt8(ascii: "|"), byte(after: 0) == UInt8(ascii: "_"), isBehindDerivative {
      index += 1
      passNestedGroup()
    }
  }

  /// Whether the last token is a derivative; behind any other name a script says which value it
  /// has.
  private var isBehindDerivative: Bool { tokens.last?.name?.quantity.isGradient ?? false }

  /// Passes the point at which a derivative is taken, behind a large bar: `\bigg|_{w=0.5}`.
  private mutating func passEvaluation() {
    guard byte(after: 0) == UInt8(ascii: "|"), byte(after: 1) == UInt8(ascii: "_"),
      isBehindDerivative
    else { return }
    index += 2
    passNestedGroup()
  }

  /// `\text{…}`: a function, a name, something that is no number, or prose.
  private mutating func text(_ end: Int, isProse: Bool) {
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
      append(.name(NameToken(QuantityName(base: bare), isProse: true)), length: length)
    } else if isProse, !Self.isName(bare), !standsForName(group) {
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

  /// Whether a word within mathematics stands where a name must: in a working, or before a relation
  /// or a script.
  private func standsForName(_ word: Range<Int>) -> Bool {
    guard word.count > 1, bytes[word].allSatisfy({ $0.isLetter || $0 >= 0x80 || $0.isDigit }) else {
      return false
    }
    switch tokens.last?.kind {
    case .equals, .sign, .open: return true
    case nil, .boundary, .comma, .semicolon, .rowBreak, .newline, .ampersand, .stop, .arrow: break
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
