internal import AnswerSheets
internal import Notation

/// Cuts an answer's text into the words of a derivation.
struct DerivationLexer {
  /// The most tokens that are read of one answer; hostile files have more.
  private static let maximumCount = 200_000
  private static let signs = [
    ".*", "./", ".^", ">=", "<=", "!=", "==", ":=", "->", "<>", "**", "+", "-", "*", "/", "^", "_",
    "'", "(", ")", "[", "]", "{", "}", ",", ";", ":", "=", "<", ">", "&", "|", "@", ".", "?", "!",
  ].map { (text: $0, bytes: Array($0.utf8)) }

  private let bytes: [UInt8]
  private let offsets: [Int]
  private let isMathematics: Bool
  private var index = 0
  private var isSpaced = true
  private var isLineStart = true
  private var tokens: [DerivationToken] = []
  /// Up to where letters in mathematics are words, and the brace there that means nothing.
  private var textEnd = 0

  /// All tokens of a sheet's text.
  static func tokens(of sheet: AnswerSheet) -> [DerivationToken] {
    var tokens: [DerivationToken] = []
    for passage in sheet.passages() where tokens.count < maximumCount {
      var lexer = DerivationLexer(
        PlainMathematics(sheet.source[passage.range]), isMathematics: passage.isMathematics)
      if passage.isMathematics { lexer.mark(.boundary, at: passage.range.lowerBound) }
      lexer.run()
      tokens += lexer.tokens
      if passage.isMathematics {
        tokens.append(
          DerivationToken(
            kind: .boundary, offset: passage.range.upperBound, isSpaced: true, isMathematics: false)
        )
      }
    }
    return tokens
  }

  /// The tokens of a line of typed text.
  static func tokens(ofTyped text: String) -> [DerivationToken] {
    var lexer = DerivationLexer(PlainMathematics(Array(text.utf8)[...]), isMathematics: false)
    lexer.isLineStart = false
    lexer.run()
    return lexer.tokens
  }

  private init(_ text: PlainMathematics, isMathematics: Bool) {
    bytes = text.bytes
    offsets = text.offsets
    self.isMathematics = isMathematics
  }

  private mutating func run() {
    while index < bytes.count, tokens.count < Self.maximumCount {
      let byte = bytes[index]
      if textEnd > 0, index == textEnd {
        (textEnd, isSpaced) = (0, true)
        index += 1
      } else if byte == 0x0A {
        newline()
      } else if byte <= 0x20 || byte == UInt8(ascii: "~") || byte == UInt8(ascii: "$") {
        isSpaced = true
        index += 1
      } else if isLineStart, !isMathematics, passLineMark() {
        isSpaced = true
      } else {
        isLineStart = false
        token(byte)
        isSpaced = false
      }
    }
  }

  private mutating func mark(_ kind: DerivationToken.Kind, at offset: Int) {
    tokens.append(
      DerivationToken(kind: kind, offset: offset, isSpaced: true, isMathematics: isMathematics))
  }

  private mutating func append(_ kind: DerivationToken.Kind, length: Int) {
    tokens.append(
      DerivationToken(
        kind: kind, offset: offsets[index], isSpaced: isSpaced, isMathematics: isMathematics))
    index += length
  }

  private func byte(_ distance: Int) -> UInt8 {
    index + distance < bytes.count ? bytes[index + distance] : 0
  }

  private mutating func newline() {
    isSpaced = true
    isLineStart = true
    let start = index
    var count = 0
    while index < bytes.count, bytes[index] <= 0x20 {
      if bytes[index] == 0x0A { count += 1 }
      index += 1
    }
    guard !isMathematics else { return }
    let kind: DerivationToken.Kind = count > 1 ? .paragraph : .lineEnd
    tokens.append(
      DerivationToken(kind: kind, offset: offsets[start], isSpaced: true, isMathematics: false))
  }

  // MARK: - The marks of lists and headings

  /// Passes `1.`, `-`, `#` and the like at the start of a line.
  private mutating func passLineMark() -> Bool {
    let first = byte(0)
    if first.isDigit {
      var length = 1
      while byte(length).isDigit { length += 1 }
      let isMark = byte(length) == UInt8(ascii: ".") || byte(length) == UInt8(ascii: ")")
      guard isMark, !byte(length + 1).isDigit else { return false }
      append(.paragraph, length: length + 1)
      return true
    }
    if first == UInt8(ascii: "#") || first == UInt8(ascii: "%") {
      let length = (index..<bytes.count).first { bytes[$0] == 0x0A }.map { $0 - index }
      append(.paragraph, length: length ?? bytes.count - index)
      return true
    }
    let isListMark =
      first == UInt8(ascii: "-") || first == UInt8(ascii: "*") || first == UInt8(ascii: "+")
    if isListMark, byte(1) == 0x20 {
      append(.paragraph, length: 1)
      return true
    }
    if first == UInt8(ascii: ">") {
      index += 1
      return true
    }
    return false
  }

  // MARK: - Tokens

  private mutating func token(_ byte: UInt8) {
    if byte == UInt8(ascii: "\\") { return command() }
    if byte.isDigit || (byte == UInt8(ascii: ".") && self.byte(1).isDigit) { return number() }
    if byte.isLetter { return word() }
    for sign in Self.signs where bytes[index...].starts(with: sign.bytes) {
      // `**` is the bold of Markdown, or a power.
      if sign.text == "**", !self.byte(2).isDigit {
        index += 2
        return
      }
      return append(.sign(sign.text), length: sign.bytes.count)
    }
    index += 1
  }

  private mutating func number() {
    var length = 0
    while byte(length).isDigit { length += 1 }
    if byte(length) == UInt8(ascii: "."), byte(length + 1).isDigit {
      length += 1
      while byte(length).isDigit { length += 1 }
    }
    let text = String(decoding: bytes[index..<index + length], as: UTF8.self)
    append(.number(Double(text) ?? .infinity), length: length)
  }

  /// In mathematics one letter is a name; three or more, and typed text, are words.
  private mutating func word() {
    var letters = 0
    while byte(letters).isLetter { letters += 1 }
    var length = letters
    if !isMathematics || textEnd > 0 || letters > 2 || (letters == 2 && startsDifferential) {
      while byte(length).isLetter || byte(length).isDigit || isInnerUnderscore(length) {
        length += 1
      }
    } else {
      length = 1
    }
    let word = String(decoding: bytes[index..<index + length], as: UTF8.self)
    // `np.diag` is `diag`.
    if ["np", "numpy", "torch", "tf", "jnp"].contains(word), byte(length) == UInt8(ascii: ".") {
      index += length + 1
      return
    }
    append(.word(word), length: length)
  }

  /// `dZ2` and `dYhat_dZ2` within mathematics are typed names.
  private var startsDifferential: Bool {
    byte(0) == UInt8(ascii: "d") && byte(1) >= UInt8(ascii: "A") && byte(1) <= UInt8(ascii: "Z")
  }

  private func isInnerUnderscore(_ distance: Int) -> Bool {
    byte(distance) == UInt8(ascii: "_")
      && (byte(distance + 1).isLetter || byte(distance + 1).isDigit)
  }

  private mutating func command() {
    var length = 1
    while byte(length).isLetter { length += 1 }
    guard length > 1 else { return escaped() }
    let name = String(decoding: bytes[index + 1..<index + length], as: UTF8.self)
    let meaning = LatexCommand(name)
    if [.setting, .box, .delimiter, .space].contains(meaning) {
      index += length
      // `\left.` opens nothing.
      if name == "left" || name == "right", byte(0) == UInt8(ascii: ".") { index += 1 }
    } else if let end = endOfGroup(from: index + length), isText(meaning, index + length + 1..<end)
    {
      textEnd = end
      index += length + 1
    } else if name == "begin" || name == "end",
      let end = endOfGroup(from: index + length), isAlignment(index + length + 1..<end)
    {
      // Its lines are rows, and the first begins as all others do.
      append(.rowBreak, length: end + 1 - index)
    } else if name == "newline" || name == "cr" {
      append(.rowBreak, length: length)
    } else {
      append(.command(name), length: length)
    }
  }

  /// Whether an environment only sets equations below each other.
  private func isAlignment(_ name: Range<Int>) -> Bool {
    let name = String(decoding: bytes[name], as: UTF8.self)
    return [
      "aligned", "align", "align*", "split", "gathered", "alignedat", "eqnarray", "eqnarray*",
    ]
    .contains(name)
  }

  /// Whether a command's group is words: those of a command for text, and a word in an upright font, as `\mathrm{diag}`.
  private func isText(_ command: LatexCommand?, _ group: Range<Int>) -> Bool {
    command == .text || command == .word && group.count > 1 && bytes[group].allSatisfy(\.isLetter)
  }

  /// The closing brace of a group right here that holds no other.
  private func endOfGroup(from start: Int) -> Int? {
    guard start < bytes.count, bytes[start] == UInt8(ascii: "{") else { return nil }
    let limit = min(bytes.count, start + 80)
    let end = bytes[start + 1..<max(limit, start + 1)].firstIndex { $0 == 0x7B || $0 == 0x7D }
    return end.flatMap { bytes[$0] == UInt8(ascii: "}") ? $0 : nil }
  }

  private mutating func escaped() {
    switch byte(1) {
    case UInt8(ascii: "\\"): append(.rowBreak, length: 2)
    case UInt8(ascii: "{"): append(.sign("\\{"), length: 2)
    case UInt8(ascii: "}"): append(.sign("\\}"), length: 2)
    default: index += 2
    }
  }
}

extension UInt8 {
  var isDigit: Bool { self >= UInt8(ascii: "0") && self <= UInt8(ascii: "9") }
  var isLetter: Bool { self | 0x20 >= UInt8(ascii: "a") && self | 0x20 <= UInt8(ascii: "z") }
}
