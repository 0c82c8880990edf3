/// Names as they are typed: `W1_0_new`, `dL/dW1`, `grad W1`, `W¹₀`.
extension QuantityName {
  /// The folded form of a name in plain text.
  package static func fold(_ written: String) -> String {
    isFolded(written.utf8) ? written : QuantityName(written: written).folded
  }

  /// Whether a name is plainly in the one spelling already, as most are: `Z1`, `Yhat`, `dW1_0`, `W2_0_new`.
  private static func isFolded(_ name: String.UTF8View) -> Bool {
    var rest = name[...]
    if rest.first == UInt8(ascii: "d") { rest.removeFirst() }
    guard let capital = rest.popFirst(), (0x41...0x5A).contains(capital), capital != 0x42 else {
      return false
    }
    // `Loss` is `L`; no other word that begins so is worth the exception.
    let letters = rest.prefix { (0x61...0x7A).contains($0) }
    guard letters.isEmpty || capital != UInt8(ascii: "L") else { return false }
    rest = rest.dropFirst(letters.count)
    let digits = rest.prefix { (0x30...0x39).contains($0) }
    rest = rest.dropFirst(digits.count)
    if !digits.isEmpty, rest.starts(with: "_0".utf8) { rest = rest.dropFirst(2) }
    return rest.isEmpty || rest.elementsEqual("_new".utf8)
  }

  /// Takes a typed name apart.
  package init(written: String) {
    var words = written.split(whereSeparator: { $0 == " " || $0 == "\t" }).map { String($0) }
    var isGradient = false
    var isUpdated = false
    while words.count > 1, let first = words.first {
      switch first.lowercased() {
      case "new", "updated": isUpdated = true
      case "grad", "gradient", "∇", "of", "the":
        isGradient = isGradient || first != "of" && first != "the"
      default: words = [words.joined(separator: "_")]
      }
      if words.count > 1 { words.removeFirst() }
    }
    var word = words.first ?? written
    if word.hasPrefix("∇") {
      isGradient = true
      word.removeFirst()
    }
    if let variable = Self.differentiated(word) {
      isGradient = true
      word = variable
    }
    self.init(word: word)
    self.isGradient = self.isGradient || isGradient
    self.isUpdated = self.isUpdated || isUpdated
  }

  /// The variable of `dL/dV` and `∂L/∂V`; nil where a name is no derivative of the loss.
  private static func differentiated(_ word: String) -> String? {
    guard let slash = word.firstIndex(of: "/") else { return nil }
    var above = word[..<slash]
    var below = word[word.index(after: slash)...]
    guard let first = above.popFirst(), first == "d" || first == "∂",
      let second = below.popFirst(), second == first,
      ["L", "l", "loss", "Loss", "ℒ", "E", "J", "C"].contains(above)
    else { return nil }
    return String(below)
  }

  /// One word: letters, a layer right behind them, then parts behind underscores.
  private init(word: String) {
    var text = word
    var isGradient = false
    var above: [String] = []
    if let last = text.last, last == "'" || last == "+", text.count > 1 {
      text.removeLast()
      above.append("'")
    }
    if text.first == "d", text.count > 1, Self.namesQuantity(text.dropFirst()) {
      isGradient = true
      text.removeFirst()
    }
    var parts = Self.parts(of: text)
    let base = parts.isEmpty ? text : parts.removeFirst().text
    var below: [String] = []
    for part in parts {
      if part.isAbove { above.append(part.text) } else { below.append(part.text) }
    }
    self.init(base: base, above: above, below: below)
    self.isGradient = isGradient
  }

  /// Whether what follows a `d` is a quantity, so that `dW1` is a gradient and `digits` a word.
  private static func namesQuantity(_ rest: Substring) -> Bool {
    guard let first = rest.first else { return false }
    if first.isUppercase || first == "∇" { return true }
    let letters = rest.prefix(while: \.isLetter)
    return letters.count == 1 || letters == "yhat" || letters == "loss"
  }

  private struct Part {
    var text: String
    var isAbove: Bool
  }

  /// The base, the digits behind it (a layer), and the parts behind underscores; small raised and lowered digits likewise.
  private static func parts(of text: String) -> [Part] {
    var parts: [Part] = []
    var isBehindUnderscore = false
    for character in text {
      if character == "_" {
        isBehindUnderscore = true
        continue
      }
      let (digit, place) = Self.small(character)
      let isAbove =
        place == .above
        || (place == .onLine && digit.isASCIIDigit && !isBehindUnderscore && parts.count < 2)
      let startsPart =
        parts.isEmpty || isBehindUnderscore
        || digit.isASCIIDigit != parts.last?.text.last?.isASCIIDigit
          && (parts.count == 1 || parts.last?.isAbove == true)
        || place == .below && parts.last?.isAbove == true
      if startsPart {
        parts.append(Part(text: String(digit), isAbove: !parts.isEmpty && isAbove))
      } else {
        parts[parts.count - 1].text.append(digit)
      }
      isBehindUnderscore = false
    }
    return parts
  }

  private enum Place { case above, onLine, below }

  /// Raised and lowered digits as plain ones.
  private static func small(_ character: Character) -> (Character, Place) {
    guard let scalar = character.unicodeScalars.first else { return (character, .onLine) }
    switch scalar.value {
    case 0xB9: return ("1", .above)
    case 0xB2: return ("2", .above)
    case 0xB3: return ("3", .above)
    case 0x2070, 0x2074...0x2079: return (Self.digit(scalar.value - 0x2070), .above)
    case 0x2080...0x2089: return (Self.digit(scalar.value - 0x2080), .below)
    default: return (character, .onLine)
    }
  }

  private static func digit(_ value: UInt32) -> Character {
    Character(Unicode.Scalar(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: value)))
  }
}
