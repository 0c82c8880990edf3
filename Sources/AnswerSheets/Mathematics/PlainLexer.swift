internal import Algebra

/// Cuts mathematics typed as plain text into tokens: MATLAB, Python, NumPy and what people type in between.
struct PlainLexer {
  private let bytes: [UInt8]
  private let end: Int
  private var index: Int
  private(set) var tokens: [MathToken] = []
  /// How many brackets are open; a new line within them separates rows or nothing, never statements.
  private var depth = 0

  static func tokens(_ bytes: [UInt8], in range: Range<Int>) -> [MathToken] {
    var lexer = PlainLexer(bytes, range)
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
      if byte.isBlank || byte == 0x0A {
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

  private func byte(after distance: Int) -> UInt8 {
    index + distance < end ? bytes[index + distance] : 0
  }

  private mutating func step(_ byte: UInt8) {
    let next = self.byte(after: 1)
    switch byte {
    case _ where byte.isDigit, UInt8(ascii: ".") where next.isDigit: number()
    case _ where byte.isLetter: word()
    case UInt8(ascii: "."):
      let isEntrywise = next == UInt8(ascii: "*") || next == UInt8(ascii: "/")
      if isEntrywise {
        add(.sign(next == UInt8(ascii: "*") ? ".*" : "./"), length: 2)
      } else if next == UInt8(ascii: "T") || next == UInt8(ascii: "'") {
        add(.transpose, length: 2)
      } else {
        add(.text, length: 1)
      }
    case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"):
      depth += 1
      add(.open(String(UnicodeScalar(byte))), length: 1)
    case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "}"):
      depth -= 1
      let opening: [UInt8: String] = [0x29: "(", 0x5D: "[", 0x7D: "{"]
      add(.close(opening[byte] ?? "("), length: 1)
    case UInt8(ascii: "_"): add(.below, length: 1)
    case UInt8(ascii: "*"):
      if next == UInt8(ascii: "*") { add(.above, length: 2) } else { add(.sign("*"), length: 1) }
    case UInt8(ascii: "^"): add(.above, length: 1)
    case UInt8(ascii: "'"): add(.prime, length: 1)
    case UInt8(ascii: "+"), UInt8(ascii: "-"): add(.sign(byte == 0x2B ? "+" : "-"), length: 1)
    case UInt8(ascii: "/"): add(.sign("/"), length: 1)
    case UInt8(ascii: "@"): add(.sign("*"), length: 1)
    case UInt8(ascii: ","): add(.separator(","), length: 1)
    case UInt8(ascii: ";"): add(depth > 0 ? .rowBreak : .separator(";"), length: 1)
    case UInt8(ascii: "="): add(.equals, length: next == UInt8(ascii: "=") ? 2 : 1)
    case UInt8(ascii: "~"): add(.equals, length: next == UInt8(ascii: "=") ? 2 : 1)
    case UInt8(ascii: ":"):
      if next == UInt8(ascii: "=") {
        add(.equals, length: 2)
      } else {
        add(.separator(":"), length: 1)
      }
    case UInt8(ascii: "<"), UInt8(ascii: ">"): add(.relation, length: 1)
    default: foreign()
    }
  }

  private mutating func number() {
    guard let (numeral, length) = Numeral.read(bytes[index..<end]) else {
      return add(.text, length: 1)
    }
    add(.number(numeral), length: length)
  }

  /// A name as people type it: letters, digits and underscores, `np.array`, `Ŷ`, `W¹₀`.
  private mutating func word() {
    var stop = index
    while stop < end {
      let byte = bytes[stop]
      if byte == UInt8(ascii: "_"), stop + 1 < end, bytes[stop + 1] == UInt8(ascii: "{") { break }
      if byte.isLetter || byte.isDigit || byte == UInt8(ascii: "_") {
        stop += 1
      } else if byte == UInt8(ascii: "."), stop + 1 < end, bytes[stop + 1].isLetter,
        !(bytes[stop + 1] == UInt8(ascii: "T") && (stop + 2 >= end || !bytes[stop + 2].isLetter))
      {
        stop += 1
      } else if byte >= 0x80, let length = markLength(at: stop) {
        stop += length
      } else {
        break
      }
    }
    let text = String(decoding: bytes[index..<stop], as: UTF8.self)
    add(.word(text), length: stop - index)
  }

  /// The length of a letter, accent or small digit outside ASCII; nil for a sign.
  private func markLength(at place: Int) -> Int? {
    if let (kind, length) = UnicodeSigns.token(bytes[place..<end]) {
      if case .word = kind { return length }
      return nil
    }
    var length = 1
    while place + length < end, bytes[place + length] & 0xC0 == 0x80 { length += 1 }
    return length
  }

  private mutating func foreign() {
    guard bytes[index] >= 0x80 else { return add(.text, length: 1) }
    if let (kind, length) = UnicodeSigns.token(bytes[index..<end]) {
      if case .word = kind { return word() }
      return add(kind, length: length)
    }
    word()
    // A stray continuation byte begins no letter.
    if tokens.last?.kind == .word("") { index += 1 }
  }
}
