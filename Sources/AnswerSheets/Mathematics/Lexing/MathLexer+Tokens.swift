import Algebra
import Notation

/// The tokens, by their first bytes.
extension MathLexer {
  mutating func token(_ byte: UInt8) {
    if index == matrixEnd { return pop(.matrix) }
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): number()
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): word()
    case UInt8(ascii: "."): point()
    case UInt8(ascii: "\\"): command()
    case UInt8(ascii: "{"):
      if style == .typed || !name() { push(.brace) }
    case UInt8(ascii: "}"):
      if open.last == .ignored {
        open.removeLast()
        index += 1
      } else {
        pop(.brace)
      }
    case UInt8(ascii: "["): if !passesFootnote() { push(.square) }
    case UInt8(ascii: "]"): pop(.square)
    case UInt8(ascii: "("):
      // `(∂L)/(∂w)` is one name, as a stacked derivative becomes when it is typed in a line.
      if !bytes.opensDifferential(at: index) || !name() { push(.parenthesis) }
    case UInt8(ascii: ")"): pop(.parenthesis)
    case 0x80...: foreign()
    default: sign(byte)
    }
  }

  mutating func push(_ bracket: MathBracket, length: Int = 1) {
    if open.count < Self.maximumNesting { open.append(bracket) }
    append(.open(bracket), length: length)
  }

  /// Passes a brace that only sets the type, and its closing one later.
  mutating func ignoreBrace() {
    guard byte(after: 0) == UInt8(ascii: "{"), open.count < Self.maximumNesting else { return }
    open.append(.ignored)
    index += 1
  }

  mutating func pop(_ bracket: MathBracket, length: Int = 1) {
    if let cursor = open.lastIndex(of: bracket) { open.removeSubrange(cursor...) }
    append(.close(bracket), length: length)
  }

  private mutating func number() {
    guard canonicalizesNames else { return plainNumber() }
    guard
      var (numeral, length) = groupedNumber() ?? groupedDecimals() ?? periodicNumber()
        ?? numberWithApostrophe() ?? Numeral.read(bytes, at: index)
    else {
      return append(.opaque, length: 1)
    }
    let percent = percentLength(behind: length)
    if percent > 0, !numeral.isFraction {
      numeral.exponent -= 2
      length += percent
    }
    if let (exponent, width) = spacedExponent(behind: length) {
      numeral.exponent = Int32(clamping: Int(numeral.exponent) + exponent)
      length += width
    }
    append(.number(numeral), length: length)
    passDots()
    passRaisedExponent()
  }

  private mutating func point() {
    let next = byte(after: 1)
    switch next {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): number()
    case UInt8(ascii: "*"): append(.sign(.multiplyEntries), length: 2)
    case UInt8(ascii: "/"): append(.sign(.divideEntries), length: 2)
    case UInt8(ascii: "^"): append(.sign(.powerEntries), length: 2)
    case UInt8(ascii: "'"): append(.transposition, length: 2)
    // Julia's sums entry by entry: `x .+ b`.
    case _ where next.isOne(of: "+-") && isSpaced && byte(after: 2) == 0x20:
      append(.sign(next == UInt8(ascii: "+") ? .add : .subtract), length: 2)
    case _ where next.isLetter && style == .typed && !isSpaced:
      if isPointOfProduct { append(.sign(.multiply), length: 1) } else { method() }
    case UInt8(ascii: "(") where isPointOfProduct: append(.sign(.multiply), length: 1)
    case UInt8(ascii: "(") where isPointOfCall: index += 1
    case UInt8(ascii: ".") where byte(after: 2) == UInt8(ascii: "."): append(.dots, length: 3)
    default: append(.stop, length: 1)
    }
  }

  /// Whether a point stands close between two factors: `(a - y).a.(1 - a)`.
  private var isPointOfProduct: Bool {
    guard style == .typed, !isSpaced, open.isEmpty, let last = tokens.last else { return false }
    if byte(after: 1) != UInt8(ascii: "(") {
      // A name of one letter is no method.
      return last.closes(.parenthesis) && byte(after: 1) != UInt8(ascii: "T")
        && !byte(after: 2).isLetter && byte(after: 2) != UInt8(ascii: "_")
    }
    guard let name = last.name else { return last.closes(.parenthesis) }
    return !name.isProse && !MathParser.functions.contains(name.canonicalName.lowercased())
  }

  /// Whether a point says that a function is called for each entry: `sigmoid.(z)`.
  private var isPointOfCall: Bool {
    guard style == .typed, !isSpaced, let name = tokens.last?.name else { return false }
    return MathParser.functions.contains(name.canonicalName.lowercased())
  }

  /// `.T`, `.reshape`: what follows the point behind an array.
  private mutating func method() {
    var end = index + 1
    while end < bytes.count, bytes[end].isLetter || bytes[end] == UInt8(ascii: "_") { end += 1 }
    let name = String(decoding: bytes[(index + 1)..<end], as: UTF8.self)
    append(name == "T" ? .transposition : .method(name), length: end - index)
  }

  private mutating func sign(_ byte: UInt8) {
    let next = self.byte(after: 1)
    switch byte {
    case UInt8(ascii: "+"): append(.sign(.add), length: 1)
    case UInt8(ascii: "-"):
      if next == UInt8(ascii: ">") {
        append(.arrow, length: 2)
      } else if next == byte, self.byte(after: 2) == UInt8(ascii: ">") {
        append(.arrow, length: 3)
      } else {
        append(.sign(.subtract), length: 1)
      }
    case UInt8(ascii: "*"):
      if next == UInt8(ascii: "*") {
        append(isMarkdown && !isBetweenFactors ? .boundary : .raised, length: 2)
      } else {
        append(.sign(.multiply), length: 1)
      }
    case UInt8(ascii: "@"): append(.sign(.multiply), length: 1)
    case UInt8(ascii: "/"): append(.sign(.divide), length: 1)
    case UInt8(ascii: "^"): if !passesFootnote() { append(.raised, length: 1) }
    case UInt8(ascii: "_"): underscores()
    case UInt8(ascii: "'") where !isQuote(byte): append(.prime, length: 1)
    case UInt8(ascii: "'"), UInt8(ascii: "\""): quote(byte)
    case UInt8(ascii: ","): append(.comma, length: 1)
    case UInt8(ascii: ";"): append(.semicolon, length: 1)
    case UInt8(ascii: "&"): append(.ampersand, length: 1)
    case UInt8(ascii: "="): equals()
    case UInt8(ascii: ":"):
      if next == UInt8(ascii: "=") {
        append(.equals, length: 2)
      } else if isWithinWorking(from: index + 1) {
        // `a = 1 : 1.9048 = 0.5250`
        append(.sign(.divide), length: 1)
      } else {
        // `z :: 0.28`
        append(.colon, length: next == byte && self.byte(after: 2) == 0x20 ? 2 : 1)
      }
    case UInt8(ascii: "~"): append(.equals, length: next == UInt8(ascii: "=") ? 2 : 1)
    case UInt8(ascii: "<"):
      if next == UInt8(ascii: "-"), self.byte(after: 2) == 0x20 {
        append(.equals, length: 2)
      } else if let length = inlineTagLength {
        append(.boundary, length: length)
      } else if tokens.last?.isEquals == true, let end = endOfAngle() {
        angleEnd = end
        push(.square)
      } else {
        comparison()
      }
    case UInt8(ascii: ">") where index == angleEnd: pop(.square)
    case UInt8(ascii: ">"), UInt8(ascii: "!"): comparison()
    case UInt8(ascii: "|") where isTable:
      bars += 1
      append(bars == 1 ? .boundary : bars == 2 ? .colon : .stop, length: 1)
    case UInt8(ascii: "%") where style == .latex: comment()
    // `-$50` is an amount, and no mathematics begins within it.
    case UInt8(ascii: "$") where next.isDigit && tokens.last?.kind == .sign(.subtract): index += 1
    case UInt8(ascii: "$"), UInt8(ascii: "`"): append(.boundary, length: 1)
    default: append(.opaque, length: 1)
    }
  }

  /// A lone underscore lowers; several before or behind a number are the blank that it fills in, or
  /// the emphasis of Markdown: `z = __0.1__`.
  private mutating func underscores() {
    var length = 1
    while byte(after: length) == UInt8(ascii: "_") { length += 1 }
    let next = byte(after: length)
    let isBlank =
      length > 1 && open.isEmpty && style == .typed
      && (next.isDigit || next == UInt8(ascii: "-") || next == UInt8(ascii: ".")
        || !isSpaced && tokens.last?.isNumber == true)
    if isBlank { append(.boundary, length: length) } else { append(.lowered, length: 1) }
  }

  /// The length of a tag of HTML that only sets the type: `<u>`, `</b>`.
  private var inlineTagLength: Int? {
    guard style == .typed, let end = bytes[index...].prefix(12).firstIndex(of: UInt8(ascii: ">"))
    else { return nil }
    let name = bytes[(index + 1)..<end].drop { $0 == UInt8(ascii: "/") }
    let isTag = Self.inlineTags.contains { name.elementsEqual($0.utf8) }
    return isTag ? end + 1 - index : nil
  }

  private static let inlineTags = ["u", "b", "i", "em", "strong", "mark", "ins", "small", "code"]

  /// Whether two stars raise a number to a power and set nothing bold: `(1-0.525)**2`.
  private var isBetweenFactors: Bool {
    guard !isSpaced, let last = tokens.last, byte(after: 2).isDigit else { return false }
    return last.isNumber || last.closes(.parenthesis)
  }

  /// Whether a sign is the quotation mark of `matrix("1 2; 3 4")`, at either end.
  private func isQuote(_ byte: UInt8) -> Bool {
    style == .typed && (quotation == byte || tokens.last?.opens(.parenthesis) == true)
  }

  private mutating func quote(_ byte: UInt8) {
    guard isQuote(byte) else { return append(.opaque, length: 1) }
    if quotation == nil { push(.square) } else { pop(.square) }
    quotation = quotation == nil ? byte : nil
  }

  /// `==` underlines or compares; `=>` and `==>` are arrows.
  private mutating func equals() {
    var length = 1
    while byte(after: length) == UInt8(ascii: "=") { length += 1 }
    if byte(after: length) == UInt8(ascii: ">") {
      append(.arrow, length: length + 1)
    } else if !canonicalizesNames, length == 1, byte(after: 1) == UInt8(ascii: ":") {
      // `∂L/∂z = ŷ − y =: δ`
      append(.equals, length: 2)
    } else {
      append(length > 2 ? .stop : .equals, length: length)
    }
  }

  /// `<`, `>=`, `!=`, `<>`; an exclamation mark ends a sentence.
  private mutating func comparison() {
    for length in [2, 1] {
      let sign = String(decoding: bytes[index...].prefix(length), as: UTF8.self)
      if let relation = Relation(rawValue: sign == "<>" ? "!=" : sign) {
        return append(canonicalizesNames ? .stop : .relation(relation), length: length)
      }
    }
    append(.stop, length: 1)
  }

  private mutating func comment() {
    while index < bytes.count, bytes[index] != 0x0A { index += 1 }
  }
}
