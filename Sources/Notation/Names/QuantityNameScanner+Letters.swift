/// Letters, words and the bytes between them.
extension QuantityNameScanner {
  /// Typed letters in a row, digits behind them, and a `new` or `hat` behind those.
  mutating func word() -> Parts? {
    var base = ""
    var isGradient = false
    if peek() == UInt8(ascii: "d"), isQuantity(at: index + 1) || isLetterSign(at: index + 1) {
      isGradient = true
      index += 1
    }
    readLetters(into: &base)
    guard !base.isEmpty else { return nil }
    var parts = Parts(base: base, isGradient: isGradient)
    guard let first = peek(), first.isDigit else {
      parts.foldAffixes()
      return parts
    }
    parts.foldAffixes()
    let number = digits()
    guard let next = peek(), next.isLetter else {
      parts.above.append(number)
      return parts
    }
    var rest = ""
    readLetters(into: &rest)
    switch rest {
    case "new", "New": parts.above += [number, "new"]
    case "hat", "Hat":
      parts.base += "hat"
      parts.above.append(number)
    default:
      // `conv2d` is a word with a digit in it.
      parts.base += number + rest
      while let byte = peek(), byte.isLetter || byte.isDigit {
        parts.base.unicodeScalars.append(UnicodeScalar(byte))
        index += 1
      }
    }
    return parts
  }

  private mutating func readLetters(into base: inout String) {
    // `所以z` is a word and a name.
    let isIdeographic = peek().map(Self.isIdeographic) ?? false
    while let byte = peek(), Self.isIdeographic(byte) == isIdeographic {
      if byte.isLetter {
        base.unicodeScalars.append(UnicodeScalar(byte))
        index += 1
      } else if byte >= 0x80, let (sign, length) = bytes.sign(at: index), let text = sign.letters {
        base += text
        index += length
      } else {
        return
      }
    }
  }

  /// Whether a byte begins a character of Chinese, Japanese or Korean.
  private static func isIdeographic(_ byte: UInt8) -> Bool { (0xE3...0xED).contains(byte) }

  private func isLetterSign(at index: Int) -> Bool {
    guard index < bytes.count, bytes[index] >= 0x80 else { return false }
    return bytes.sign(at: index)?.sign.letters != nil
  }

  /// In LaTeX: a word of three letters or more, a differential such as `dW`, or one letter.
  mutating func letters() -> Parts? {
    if let byte = peek(), byte >= 0x80 {
      var base = ""
      while let (sign, length) = bytes.sign(at: index), let text = sign.letters,
        base.isEmpty || sign.accent != nil
      {
        base += text
        index += length
      }
      if base == Self.increment { return incremented() }
      return base.isEmpty ? nil : Parts(base: base)
    }
    var end = index
    while end < bytes.count, bytes[end].isLetter { end += 1 }
    // Three letters are a word: `net_{h1}`, `Yhat`.
    if end - index > 2 { return word() }
    if end - index > 1 {
      let word = String(decoding: bytes[index..<end], as: UTF8.self)
      if Self.words.contains(word) {
        index = end
        return Parts(base: word)
      }
      if end - index == 2, bytes[index] == UInt8(ascii: "d"), isDifferentiable(bytes[end - 1]) {
        index = end
        return Parts(base: String(word.suffix(1)), isGradient: true)
      }
    }
    var base = String(UnicodeScalar(bytes[index]))
    index += 1
    // A combining accent stands behind its letter.
    if let (sign, length) = bytes.sign(at: index), let accent = sign.accent {
      base += accent
      index += length
    }
    return Parts(base: base)
  }

  private func isDifferentiable(_ byte: UInt8) -> Bool {
    byte.isUpperCase || "bwzhyao".utf8.contains(byte)
  }

  /// Two letters that are a word; all others are a product.
  private static let words: Set<String> = ["ln", "lr"]
}

extension QuantityNameScanner.Parts {
  /// Takes a `new` and a final `hat` right behind a letter into account, and a hat typed before it.
  fileprivate mutating func foldAffixes() {
    if base.utf8.count == 4, base.lowercased() != "knew",
      QuantityName.isUpdate(glued: base.suffix(3))
    {
      base = String(base.prefix(1))
      above.append("new")
    }
    if base.hasPrefix("hat"), base.utf8.count == 4 { base = String(base.dropFirst(3)) + "hat" }
    if base.hasSuffix("Hat"), base.utf8.count > 3 { base = String(base.dropLast(3)) + "hat" }
  }
}

// MARK: - Bytes

extension QuantityNameScanner {
  func peek() -> UInt8? { index < bytes.count ? bytes[index] : nil }

  /// Whether some text stands here.
  func begins(_ text: StaticString) -> Bool {
    let signs = UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)
    return bytes[index...].starts(with: signs)
  }

  mutating func accept(_ byte: UInt8) -> Bool {
    guard peek() == byte else { return false }
    index += 1
    return true
  }

  /// Blanks mean nothing in LaTeX; between typed words they part names, unless told otherwise.
  mutating func skipBlanks(always: Bool = false) {
    guard style == .latex || always else { return }
    while let byte = peek(), byte <= 0x20 || byte == UInt8(ascii: "~") { index += 1 }
  }

  /// Reads a backslash and the letters behind it; empty for `\,` and the like, with only the
  /// backslash read.
  mutating func commandName() -> String {
    index += 1
    let start = index
    while let byte = peek(), byte.isLetter { index += 1 }
    return String(decoding: bytes[start..<index], as: UTF8.self)
  }

  /// Passes a nabla in any spelling.
  mutating func acceptNabla() -> Bool { acceptSign(.nabla) }

  /// Passes the sign of a partial derivative.
  mutating func acceptPartial() -> Bool { acceptSign(.partial) }

  private mutating func acceptSign(_ wanted: WrittenSign) -> Bool {
    guard let byte = peek() else { return false }
    let start = index
    if byte == UInt8(ascii: "\\") {
      if LatexCommand(commandName()) == .sign(wanted) { return true }
      index = start
    } else if wanted == .partial, begins("partial ") {
      index += 8
      return true
    } else if byte >= 0x80, let (sign, length) = bytes.sign(at: index), sign == wanted {
      index += length
      return true
    }
    return false
  }

  /// Passes `ᵀ` or `⊤`.
  mutating func acceptTop() -> Bool {
    guard let (sign, length) = bytes.sign(at: index), sign == .transposition else { return false }
    index += length
    return true
  }

  /// Whether a name in parentheses follows: `J(w)`, but not `E(1)`.
  package var isBeforeArgument: Bool {
    index + 1 < bytes.count && bytes[index] == UInt8(ascii: "(")
      && (bytes[index + 1].isLetter || bytes[index + 1] == UInt8(ascii: "\\"))
  }

  /// Passes `(Y, Ŷ)` behind a loss.
  package mutating func skipArguments() {
    let start = index
    skipBlanks()
    if peek() == UInt8(ascii: "\\") {
      if commandName() != "left" { index = start }
    }
    guard peek() == UInt8(ascii: "(") else {
      index = start
      return
    }
    var depth = 0
    // Arguments of a loss are names; whatever is longer is something else.
    let limit = min(bytes.count, index + 200)
    while index < limit {
      if bytes[index] == UInt8(ascii: "(") { depth += 1 }
      if bytes[index] == UInt8(ascii: ")") { depth -= 1 }
      index += 1
      if depth == 0 { return }
    }
    index = start
  }
}

extension UInt8 {
  /// Whether it is an ASCII letter.
  var isLetter: Bool { self | 0x20 >= UInt8(ascii: "a") && self | 0x20 <= UInt8(ascii: "z") }
  /// Whether it is an ASCII capital.
  var isUpperCase: Bool { self >= UInt8(ascii: "A") && self <= UInt8(ascii: "Z") }
  /// Whether it is an ASCII digit.
  var isDigit: Bool { self >= UInt8(ascii: "0") && self <= UInt8(ascii: "9") }
}
