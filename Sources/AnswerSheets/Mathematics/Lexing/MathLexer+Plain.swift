import Algebra
import Notation

/// Mathematics whose names are kept as written: words, commands and the signs of scripts as tokens,
/// and the lines around them.
///
/// Derivations need them apart, for their scripts are indices, sizes and conditions.
extension MathLexer {
  /// The most tokens that are read so of one answer; hostile files have more.
  static let maximumPlainCount = 200_000

  /// Adds the tokens of typed text.
  mutating func readPlain(_ range: Range<Int>, isLineStart: Bool = true) {
    isSpaced = true
    readLines(range, isLineStart: isLineStart)
  }

  /// Adds the tokens of mathematics within prose, with its marks.
  mutating func readPlain(mathematics range: Range<Int>) {
    style = .latex
    isSpaced = true
    mark(.boundary, at: range.lowerBound)
    readLines(range, isLineStart: false)
    style = .typed
    mark(.boundary, at: range.upperBound)
  }

  private mutating func readLines(_ range: Range<Int>, isLineStart: Bool) {
    let outer = bytes
    bytes = UnsafeBufferPointer(rebasing: bytes[..<range.upperBound])
    index = range.lowerBound
    var isLineStart = isLineStart
    var first = tokens.count
    while index < bytes.count, tokens.count < Self.maximumPlainCount {
      let byte = bytes[index]
      if byte == 0x0A {
        settleProducts(ofLineFrom: first)
        endLine()
        first = tokens.count
        isLineStart = true
      } else if byte <= 0x20 || byte == UInt8(ascii: "~") || byte == UInt8(ascii: "$") {
        isSpaced = true
        index += 1
      } else if isLineStart, style == .typed, passLineMark() {
        isSpaced = true
      } else {
        isLineStart = false
        plainToken(byte)
        (isSpaced, isApart) = (isApart, false)
      }
    }
    settleProducts(ofLineFrom: first)
    bytes = outer
  }

  /// Ends of lines are tokens in typed text only; several of them end a paragraph.
  private mutating func endLine() {
    let start = index
    var count = 0
    bars = 0
    while index < bytes.count, bytes[index] <= 0x20 {
      if bytes[index] == 0x0A { count += 1 }
      index += 1
    }
    isSpaced = true
    if style == .typed { mark(count > 1 ? .paragraph : .newline, at: start) }
  }

  /// Passes `1.`, `-`, `#` and the like at the start of a line.
  private mutating func passLineMark() -> Bool {
    var length = 0
    while byte(after: length).isDigit { length += 1 }
    let sign = byte(after: length)
    let next = byte(after: length + 1)
    switch sign {
    case UInt8(ascii: "."), UInt8(ascii: ")"):
      guard length > 0, !next.isDigit else { return false }
      append(.paragraph, length: length + 1)
    case UInt8(ascii: "#") where length == 0, UInt8(ascii: "%") where length == 0:
      let end = bytes[index...].firstIndex(of: 0x0A) ?? bytes.count
      append(.paragraph, length: end - index)
    case UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "+"):
      guard length == 0, next == 0x20 else { return false }
      append(.paragraph, length: 1)
    case UInt8(ascii: ">") where length == 0: index += 1
    default: return false
    }
    return true
  }

  // MARK: - Tokens

  private mutating func plainToken(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "'"): append(.prime, length: 1)
    case UInt8(ascii: "*") where self.byte(after: 1) == byte:
      // The bold of Markdown, or a power, which is no script.
      if self.byte(after: 2).isDigit { append(.sign(.power), length: 2) } else { index += 2 }
    case UInt8(ascii: "?"): append(.stop, length: 1)
    case UInt8(ascii: "|") where self.byte(after: 1) == byte: append(.bars, length: 2)
    case UInt8(ascii: "|"): bar()
    case UInt8(ascii: "\""), UInt8(ascii: "`"), UInt8(ascii: "#"): index += 1
    case UInt8(ascii: "%") where style == .typed: index += 1
    case 0x80...: plainSign()
    default: token(byte)
    }
  }

  /// A bar that stands close to what it takes the absolute value of, `|a - t|`; any other parts
  /// what stands around it.
  private mutating func bar() {
    let isBar = bars % 2 == 1 && index > 0 && bytes[index - 1] > 0x20 || opensBars
    if isBar { bars += 1 }
    append(isBar ? .bars : .opaque, length: 1)
  }

  private var opensBars: Bool {
    let line = bytes[index...].dropFirst().prefix(80).prefix { $0 != 0x0A }
    let before = index > 0 ? bytes[index - 1] : 0x20
    guard let first = line.first, first > 0x20, first != UInt8(ascii: "|"),
      before <= 0x20 || before.isOne(of: "=+-*/({$^}"),
      let close = line.firstIndex(of: UInt8(ascii: "|"))
    else { return false }
    return bytes[close - 1] > 0x20
  }

  /// Digits with a point and no more: what stands behind them is no part of a number in a
  /// derivation.
  mutating func plainNumber() {
    var length = 0
    while byte(after: length).isDigit { length += 1 }
    if byte(after: length) == UInt8(ascii: "."), byte(after: length + 1).isDigit {
      length += 1
      while byte(after: length).isDigit { length += 1 }
    }
    let reading = Numeral.read(bytes, at: index, until: index + length)
    append(reading.map { .number($0.numeral) } ?? .opaque, length: max(length, 1))
    addFraction()
  }

  /// In mathematics one letter is a name; three or more, and typed text, are words.
  mutating func plainWord() {
    if passesModule() { return }
    var length = 0
    while byte(after: length).isLetter { length += 1 }
    if style == .typed || isInText || length > 2 || length == 2 && startsDifferential {
      while byte(after: length).isLetter || byte(after: length).isDigit || isInner(length) {
        length += 1
      }
    } else {
      length = 1
    }
    append(
      .word(String(decoding: bytes[index..<(index + length)], as: UTF8.self)), length: length)
  }

  /// `dZ2` and `dYhat_dZ2` within mathematics are typed names.
  private var startsDifferential: Bool {
    bytes[index] == UInt8(ascii: "d")
      && (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte(after: 1))
  }

  /// Whether an underscore stands between letters or digits.
  private func isInner(_ distance: Int) -> Bool {
    byte(after: distance) == UInt8(ascii: "_")
      && (byte(after: distance + 1).isLetter || byte(after: distance + 1).isDigit)
  }

  // MARK: - Commands

  /// Reads a command that is read otherwise where names are folded; false, and nothing read, for
  /// all others.
  mutating func readsPlain(_ command: LatexCommand?, _ name: String, _ length: Int) -> Bool {
    switch command {
    case _ where ["lVert", "rVert", "Vert", "lvert", "rvert"].contains(name):
      append(.bars, length: length)
    case .delimiter where byte(after: length) == UInt8(ascii: "|"):
      append(.bars, length: length + 1)
    case .space:
      index += length
      isApart = true
    case .text, .word:
      guard let group = words(command, behind: length) else { fallthrough }
      isInText = true
      readLines(group, isLineStart: false)
      isInText = false
      index = group.upperBound + 1
      isApart = true
    case .font, .function, .derivative, nil: append(.command(name), length: length)
    case .sign(let sign):
      append(Self.plainKind(of: sign, isDot: name == "cdot") ?? .command(name), length: length)
    case .leftBracket where name == "langle":
      append(.word(MathParser.innerProduct), length: 0)
      push(.parenthesis, length: length)
    case .rightBracket where name == "rangle": pop(.parenthesis, length: length)
    default: return false
    }
    return true
  }

  /// The group behind a command that is words: any of a text, and letters in an upright font as in
  /// `\mathrm{diag}`.
  func words(_ command: LatexCommand?, behind length: Int) -> Range<Int>? {
    guard let group = group(at: index + length), !isInText,
      !bytes[group].contains(UInt8(ascii: "{"))
    else { return nil }
    // An upright d is that of a derivative.
    let isWord =
      group.count > 1 && bytes[group].allSatisfy(\.isLetter) || bytes[group].elementsEqual("d".utf8)
    return command == .text || isWord ? group : nil
  }
}
