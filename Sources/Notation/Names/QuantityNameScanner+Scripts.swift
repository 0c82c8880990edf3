/// The scripts above and below a base.
extension QuantityNameScanner {
  /// Reads all scripts behind a base: `_0`, `^{(1)}`, `¹`, `₀`, digits right behind it.
  mutating func readScripts(_ parts: inout Parts) {
    while true {
      let start = index
      skipBlanks()
      switch peek() {
      case UInt8(ascii: "_"): readScript(into: &parts.below)
      case UInt8(ascii: "^"): readScript(into: &parts.above)
      case .some(0x80...): readSmall(&parts)
      case .some(let byte) where byte.isDigit && start == index && !parts.hasScripts:
        parts.above.append(digits())
      default: break
      }
      if index == start || peek(before: start) {
        index = start
        return
      }
    }
  }

  /// Whether only blanks were passed since an index.
  private func peek(before start: Int) -> Bool {
    bytes[start..<index].allSatisfy { $0 <= 0x20 }
  }

  private mutating func readScript(into parts: inout [String]) {
    let start = index
    index += 1
    skipBlanks()
    guard let byte = peek() else {
      index = start
      return
    }
    var pieces: [String] = []
    if byte == UInt8(ascii: "{") || (style == .typed && isOpening(byte)) {
      guard readGroup(into: &pieces) else {
        index = start
        return
      }
    } else if byte.isDigit {
      pieces = [digits()]
    } else if byte.isLetter {
      pieces = [letterScript()]
      // A typed `_h1` is one part.
      if style == .typed { pieces[0] += digits() }
      while style == .typed, case .below(let digit)? = bytes.sign(at: index)?.sign {
        pieces[0].append(digit)
        index += bytes.sign(at: index)?.length ?? 0
      }
    } else if byte == UInt8(ascii: "\\") {
      let command = commandName()
      if LatexCommand(command)?.isFont == true {
        readFontGroup(into: &pieces)
      } else if command.isEmpty {
        index = start
      } else {
        pieces = [Self.mark(command)]
      }
    } else if byte == UInt8(ascii: "+") || byte == UInt8(ascii: "*") || byte == 0x27 {
      index += 1
      pieces = [Self.mark(String(UnicodeScalar(byte)))]
    } else if byte >= 0x80, acceptTop() {
      pieces = ["T"]
    } else {
      index = start
    }
    // Most names have one script, which is not copied.
    if parts.isEmpty { parts = pieces } else { parts += pieces }
  }

  /// A mark above a name as a part of it; a star is that of an optimum, not of an update.
  private static func mark(_ written: String) -> String {
    switch written {
    case "prime": "'"
    case "*", "ast", "star": "star"
    default: written
    }
  }

  private mutating func readFontGroup(into pieces: inout [String]) {
    skipBlanks()
    if peek() == UInt8(ascii: "{") {
      _ = readGroup(into: &pieces)
    } else if let byte = peek(), byte.isLetter || byte.isDigit {
      index += 1
      pieces.append(String(UnicodeScalar(byte)))
    }
  }

  private func isOpening(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "(") || byte == UInt8(ascii: "[")
  }

  /// In LaTeX a script without braces is one letter, unless it is a word that is meant whole.
  private mutating func letterScript() -> String {
    var end = index
    while end < bytes.count, bytes[end].isLetter { end += 1 }
    let word = String(decoding: bytes[index..<end], as: UTF8.self)
    if style == .latex, !Self.wholeScripts.contains(word) {
      index += 1
      return String(word.prefix(1))
    }
    index = end
    return word
  }

  private static let wholeScripts: Set<String> = [
    "new", "neu", "nuevo", "nueva", "nouveau", "novo", "nova", "nuovo", "old", "hat", "pred",
    "total", "updated", "op", "out", "next",
  ]

  /// The most bytes of a group of scripts.
  private static let longestGroup = 256

  /// Reads `{(1), new}` into its parts, brackets and fonts dropped; false, where it does not end.
  private mutating func readGroup(into pieces: inout [String]) -> Bool {
    var depth = 0
    let limit = index + Self.longestGroup
    repeat {
      // A group that nothing closes would be looked through to the end of the file, for every name.
      guard index < limit, let byte = peek() else { return false }
      switch byte {
      case UInt8(ascii: "{"), UInt8(ascii: "("), UInt8(ascii: "["):
        depth += 1
        index += 1
      case UInt8(ascii: "}"), UInt8(ascii: ")"), UInt8(ascii: "]"):
        depth -= 1
        index += 1
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        pieces.append(digits())
      case UInt8(ascii: "\\"):
        readGroupCommand(into: &pieces)
      case UInt8(ascii: "+"):
        index += 1
        readPlus(into: &pieces)
      case 0x27, UInt8(ascii: "*"):
        index += 1
        pieces.append(Self.mark(String(UnicodeScalar(byte))))
      case _ where byte.isLetter || byte >= 0xC3:
        // `mới`, `új`
        if let word = updateWord() {
          pieces.append(word)
          continue
        }
        if byte >= 0xC3 {
          if acceptTop() { pieces.append("T") } else { _ = foreignRun() }
          continue
        }
        // `h1` is one part; `0new` is two.
        pieces.append(letterRun() + digits())
      case 0x80... where acceptTop():
        pieces.append("T")
      case 0x0A: return false
      default: index += 1
      }
    } while depth > 0
    return true
  }

  private mutating func readGroupCommand(into pieces: inout [String]) {
    let command = commandName()
    if LatexCommand(command)?.isFont == true { return }
    switch command {
    case "", "left", "right", "langle", "rangle": index += command.isEmpty ? 1 : 0
    default: pieces.append(Self.mark(command))
    }
  }

  /// `(t+1)` is the value after the step; a lone plus is too.
  private mutating func readPlus(into pieces: inout [String]) {
    let counters: Set<String> = ["t", "k", "n", "i", "s"]
    if let last = pieces.last, counters.contains(last) {
      pieces.removeLast()
      if let byte = peek(), byte.isDigit { _ = digits() }
    }
    pieces.append("+")
  }

  private mutating func letterRun() -> String {
    let start = index
    while let byte = peek(), byte.isLetter { index += 1 }
    return String(decoding: bytes[start..<index], as: UTF8.self)
  }

  /// Passes a word of letters of any alphabet that says that a new value is meant.
  private mutating func updateWord() -> String? {
    let letters = bytes[index...].prefix(24).prefix { $0.isLetter || $0 >= 0x80 && $0 != 0xE2 }
    let word = String(decoding: letters, as: UTF8.self)
    guard letters.contains(where: { $0 >= 0x80 }), QuantityName.isUpdate(word) else { return nil }
    index = letters.endIndex
    return word
  }

  /// The letters of Cyrillic and of the scripts of East Asia from here on; at least one sign is
  /// passed.
  private mutating func foreignRun() -> String {
    let start = index
    repeat {
      index += bytes.scalar(at: index)?.length ?? 1
    } while index < bytes.count && (0xD0...0xED).contains(bytes[index]) && bytes[index] != 0xE2
    return String(decoding: bytes[start..<index], as: UTF8.self)
  }

  mutating func digits() -> String {
    let start = index
    while let byte = peek(), byte.isDigit { index += 1 }
    return String(decoding: bytes[start..<index], as: UTF8.self)
  }

  /// Raised and lowered digits, `ᵀ` and `⁺`.
  private mutating func readSmall(_ parts: inout Parts) {
    var above = ""
    var below = ""
    scan: while let (sign, length) = bytes.sign(at: index) {
      switch sign {
      case .above(let digit):
        if !below.isEmpty { break scan }
        above.append(digit)
      case .below(let digit):
        if !above.isEmpty { break scan }
        below.append(digit)
      case .transposition where above.isEmpty && below.isEmpty:
        parts.above.append("T")
      case .plus where above.isEmpty && below.isEmpty:
        parts.above.append("+")
      case .bracket: break
      default: break scan
      }
      index += length
    }
    if !above.isEmpty { parts.above.append(above) }
    if !below.isEmpty { parts.below.append(below) }
  }
}

extension QuantityNameScanner.Parts {
  /// Whether any script was read.
  var hasScripts: Bool { !above.isEmpty || !below.isEmpty || inner != nil }
}
