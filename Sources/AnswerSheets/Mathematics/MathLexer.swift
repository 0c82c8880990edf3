import Algebra
import Notation

/// Cuts mathematics into tokens; what only sets the type is dropped.
///
/// Typed text and LaTeX share one lexer: people write `\hat{Y}` into text files and `[4; 0]` into
/// LaTeX.
struct MathLexer {
  /// The most tokens of one piece; hostile files have more.
  private static let maximumCount = 2_000_000
  /// The most brackets within each other that are told apart.
  static let maximumNesting = 1_000

  private let text: UnsafeBufferPointer<UInt8>
  /// The text up to where reading ends at present.
  var bytes: UnsafeBufferPointer<UInt8>
  var index: Int
  /// How letters beside each other are read.
  var style: QuantityNameScanner.Style
  /// Whether stars and bars are those of Markdown.
  let isMarkdown: Bool
  /// Whether a name is one token with its scripts; else words, commands and the signs of scripts are tokens each.
  let foldsNames: Bool
  /// Whether the words of a text within mathematics are read.
  var isInText = false
  /// Whether what comes next stands apart from what was passed last without a token.
  var isApart = false
  /// Whether the line is the row of a table: `| Z1 | [4; 0] |`.
  private var isTable = false
  var tokens: [MathToken] = []
  private var bars = 0
  /// The mark that closes a quoted matrix.
  private var quotation: UInt8?
  /// Where the `>` stands that closes a list: `<3, 6>`.
  private var angleEnd: Int?
  /// How often no name began where one might.
  var failedNames = 0
  /// The brackets that are open, for what a new line means.
  private(set) var open: [MathBracket] = []
  var isSpaced = false

  init(
    _ bytes: UnsafeBufferPointer<UInt8>, isMarkdown: Bool = false, foldsNames: Bool = true
  ) {
    text = bytes
    self.isMarkdown = isMarkdown
    self.foldsNames = foldsNames
    self.bytes = bytes
    index = 0
    style = .typed
    tokens.reserveCapacity(32)
  }

  /// Begins with other mathematics; the memory for tokens stays.
  mutating func clear(isTable: Bool) {
    tokens.removeAll(keepingCapacity: true)
    open.removeAll(keepingCapacity: true)
    self.isTable = isTable
    bars = 0
    quotation = nil
    failedNames = 0
    isSpaced = false
  }

  /// Adds the tokens of a range.
  mutating func read(_ range: Range<Int>, _ style: QuantityNameScanner.Style) {
    self.style = style
    index = range.lowerBound
    // Names end with the range, so that no scanner reads beyond it.
    bytes = UnsafeBufferPointer(rebasing: text[..<range.upperBound])
    run()
    index = range.upperBound
  }

  /// Whether a bracket is open that may go on in the next line.
  var isOpen: Bool { open.contains { $0 != .matrix && $0 != .ignored } }

  /// Whether the arguments of a function go on: their last sign is a comma.
  var isBetweenArguments: Bool {
    guard open.last == .parenthesis, case .comma? = tokens.last?.kind else { return false }
    return true
  }

  /// Says that a new line begins.
  mutating func breakLine(at offset: Int) {
    index = offset
    newline()
    isSpaced = true
  }

  /// Opens a matrix whose rows are lines.
  mutating func openRows(at offset: Int) {
    index = offset
    isSpaced = true
    push(.square, length: 0)
  }

  /// Closes a matrix whose rows were lines.
  mutating func closeRows(at offset: Int) {
    index = offset
    pop(.square, length: 0)
  }

  /// Multiplies the numbers among the tokens from one on by a power of ten; their digits stay.
  mutating func scaleNumbers(from first: Int, byTenTo power: Int) {
    for place in tokens.indices.dropFirst(first) {
      guard case .number(var numeral) = tokens[place].kind else { continue }
      numeral.exponent = Int32(clamping: Int(numeral.exponent) + power)
      tokens[place].kind = .number(numeral)
    }
  }

  /// Adds a token of no width, such as the end of mathematics within prose.
  mutating func mark(_ kind: MathToken.Kind, at offset: Int) {
    tokens.append(
      MathToken(kind: kind, offset: offset, isSpaced: isSpaced, isTyped: style == .typed))
    isSpaced = true
  }

  private mutating func run() {
    while index < bytes.count, tokens.count < Self.maximumCount {
      let byte = bytes[index]
      if byte <= 0x20 || (byte == UInt8(ascii: "~") && style == .latex) {
        if byte == 0x0A { newline() }
        index += 1
        isSpaced = true
      } else {
        token(byte)
        isSpaced = false
      }
    }
  }

  /// A new line may separate the rows of a typed matrix, or statements; within a row's own bracket
  /// it is only where the page ended.
  private mutating func newline() {
    guard style == .typed, open.isEmpty || open.last == .square else { return }
    if open.dropLast().last == .square { return }
    if case .newline? = tokens.last?.kind { return }
    append(.newline, length: 0)
  }

  mutating func append(_ kind: MathToken.Kind, length: Int) {
    tokens.append(
      MathToken(kind: kind, offset: index, isSpaced: isSpaced, isTyped: style == .typed))
    index += length
  }

  func byte(after distance: Int) -> UInt8 {
    index + distance < bytes.count ? bytes[index + distance] : 0
  }

  // MARK: - Tokens

  mutating func token(_ byte: UInt8) {
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
    case UInt8(ascii: "["): push(.square)
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
    if let place = open.lastIndex(of: bracket) { open.removeSubrange(place...) }
    append(.close(bracket), length: length)
  }

  private mutating func number() {
    guard foldsNames else { return plainNumber() }
    guard
      var (numeral, length) = groupedNumber() ?? periodicNumber() ?? Numeral.read(bytes, at: index)
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
    case _ where next.isLetter && style == .typed && !isSpaced: method()
    case UInt8(ascii: ".") where byte(after: 2) == UInt8(ascii: "."): append(.dots, length: 3)
    default: append(.stop, length: 1)
    }
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
      } else {
        append(.sign(.subtract), length: 1)
      }
    case UInt8(ascii: "*"):
      if next == UInt8(ascii: "*") {
        append(isMarkdown ? .boundary : .raised, length: 2)
      } else {
        append(.sign(.multiply), length: 1)
      }
    case UInt8(ascii: "@"): append(.sign(.multiply), length: 1)
    case UInt8(ascii: "/"): append(.sign(.divide), length: 1)
    case UInt8(ascii: "^"): append(.raised, length: 1)
    case UInt8(ascii: "_"): append(.lowered, length: 1)
    case UInt8(ascii: "'") where !isQuote(byte): append(.prime, length: 1)
    case UInt8(ascii: "'"), UInt8(ascii: "\""): quote(byte)
    case UInt8(ascii: ","): append(.comma, length: 1)
    case UInt8(ascii: ";"): append(.semicolon, length: 1)
    case UInt8(ascii: "&"): append(.ampersand, length: 1)
    case UInt8(ascii: "="): equals(next)
    case UInt8(ascii: ":"):
      if next == UInt8(ascii: "=") { append(.equals, length: 2) } else { append(.colon, length: 1) }
    case UInt8(ascii: "~"): append(.equals, length: next == UInt8(ascii: "=") ? 2 : 1)
    case UInt8(ascii: "<"):
      if next == UInt8(ascii: "-"), self.byte(after: 2) == 0x20 {
        append(.equals, length: 2)
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
    case UInt8(ascii: "$"), UInt8(ascii: "`"): append(.boundary, length: 1)
    default: append(.opaque, length: 1)
    }
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

  /// `==` underlines or compares; `=>` is an arrow.
  private mutating func equals(_ next: UInt8) {
    var length = 1
    while byte(after: length) == UInt8(ascii: "=") { length += 1 }
    if next == UInt8(ascii: ">") {
      append(.arrow, length: 2)
    } else {
      append(length > 2 ? .stop : .equals, length: length)
    }
  }

  /// `<`, `>=`, `!=`, `<>`; an exclamation mark ends a sentence.
  private mutating func comparison() {
    for length in [2, 1] {
      let sign = String(decoding: bytes[index...].prefix(length), as: UTF8.self)
      if let relation = Relation(rawValue: sign == "<>" ? "!=" : sign) {
        return append(foldsNames ? .stop : .relation(relation), length: length)
      }
    }
    append(.stop, length: 1)
  }

  private mutating func comment() {
    while index < bytes.count, bytes[index] != 0x0A { index += 1 }
  }
}
