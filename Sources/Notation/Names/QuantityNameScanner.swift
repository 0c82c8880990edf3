/// Reads the name of a quantity at an index in some text, typed or in LaTeX.
///
/// Typed names take all letters in a row (`Yhat`, `net_h1`); in LaTeX letters beside each other are
/// factors, unless they are a known word.
package struct QuantityNameScanner {
  /// How names are written.
  package enum Style: Sendable {
    case typed
    case latex
  }

  /// The text.
  package let bytes: UnsafeBufferPointer<UInt8>
  /// The byte to read next; behind the name once it is read.
  package var index: Int
  package let style: Style
  /// How deep braces and accents may stand within each other in a name.
  private static let maximumNesting = 8
  /// How deep the name that is read lies within others; 1 for the outermost.
  private(set) var nesting = 0

  package init(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int, style: Style) {
    self.bytes = bytes
    self.index = index
    self.style = style
  }

  /// Reads a name with its scripts; nil, and nothing read, where none begins here.
  package mutating func scan() -> QuantityName? {
    let start = index
    guard nesting < Self.maximumNesting else { return nil }
    nesting += 1
    defer { nesting -= 1 }
    skipBlanks()
    let derived = mayBeginDerivative ? derivative() ?? gradient() : nil
    if let name = derived ?? quantity() { return name }
    index = start
    return nil
  }

  /// Whether the first bytes can be those of a derivative or a gradient, as few names' are.
  private var mayBeginDerivative: Bool {
    switch peek() {
    case UInt8(ascii: "d"), UInt8(ascii: "("), .some(0x80...): true
    case UInt8(ascii: "{"): style == .latex
    case UInt8(ascii: "p"): begins("partial ")
    // `\frac`, `\dfrac`, `\tfrac`, `\partial`, `\nabla`, and the `\mathrm`, `\rm`, `\text` or
    // `\operatorname` of an upright d.
    case UInt8(ascii: "\\"): index + 1 < bytes.count && "dfmnoprt".utf8.contains(bytes[index + 1])
    default: false
    }
  }

  /// A base with its scripts, or the slope of a function.
  mutating func quantity() -> QuantityName? {
    let start = index
    guard var parts = core() else {
      index = start
      return nil
    }
    if parts.inner == nil, !parts.isGradient, let slope = slope(of: parts.base) { return slope }
    readScripts(&parts)
    return parts.name
  }
}

// MARK: - Parts

extension QuantityNameScanner {
  /// The parts read of a name so far.
  struct Parts {
    var base: String
    var above: [String] = []
    var below: [String] = []
    var isGradient = false
    /// A whole name in braces, which further scripts only add to.
    var inner: QuantityName?

    var name: QuantityName {
      guard var name = inner else {
        var name = QuantityName(base: base, above: above, below: below)
        name.isGradient = name.isGradient || isGradient
        return name
      }
      let added = QuantityName(base: name.base, above: above, below: below)
      if name.layer == nil, !name.isBias {
        (name.layer, name.isBias) = (added.layer, added.isBias)
      } else if name.layer != nil, !below.isEmpty {
        // `{W^1}_0`: the scripts outside are read beside the layer inside.
        let layered = QuantityName(base: name.base, above: [name.layer ?? ""] + above, below: below)
        (name.isBias, name.column) = (name.isBias || layered.isBias, layered.column)
        name.entry = layered.entry
        name.otherParts += layered.otherParts
      }
      name.isUpdated = name.isUpdated || added.isUpdated
      if added.isTransposed { name.isTransposed.toggle() }
      return name
    }
  }

  /// The base of a name, under its fonts and accents.
  mutating func core() -> Parts? {
    skipBlanks()
    guard let byte = peek() else { return nil }
    switch byte {
    case UInt8(ascii: "\\"): return command()
    // In typed text braces group only behind a command.
    case UInt8(ascii: "{") where style == .latex || nesting > 1: return group()
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), 0x80...:
      return style == .latex ? letters() : word()
    default: return nil
    }
  }

  /// A name in braces.
  private mutating func group() -> Parts? {
    index += 1
    guard nesting < Self.maximumNesting, let name = scan() else { return nil }
    skipBlanks()
    guard accept(UInt8(ascii: "}")) else { return nil }
    let isBare = name == QuantityName(base: name.base)
    return Parts(base: name.base, inner: isBare ? nil : name)
  }

  private mutating func command() -> Parts? {
    let name = commandName()
    switch LatexCommand(name) {
    case .font, .word, .text:
      // `\mathrm{Yhat}` holds a word, not a product of letters.
      if let word = bracedWord() { return word }
      return nestedCore()
    case .sign(.accent(let accent)):
      // In typed text, too, a blank ends the command.
      skipBlanks(always: true)
      guard let inner = nestedCore() else { return nil }
      return accented(inner, by: accent)
    case .sign(.letter(Self.increment)): return incremented()
    case .sign(.letter(let letter)): return Parts(base: letter)
    default: return nil
    }
  }

  /// The words for a change of a quantity.
  static let increment = "Delta"

  /// The letter Δ was read: alone, or with the quantity whose change it is, `\Delta w_{35}`.
  mutating func incremented() -> Parts {
    let behind = index
    skipBlanks()
    guard let next = peek(), next.isLetter || next == UInt8(ascii: "\\") || next >= 0x80,
      var inner = nestedCore()
    else {
      index = behind
      return Parts(base: Self.increment)
    }
    inner.base = Self.increment + inner.base
    inner.inner?.base = inner.base
    return inner
  }

  private mutating func nestedCore() -> Parts? {
    guard nesting < Self.maximumNesting else { return nil }
    nesting += 1
    defer { nesting -= 1 }
    return core()
  }

  private func accented(_ parts: Parts, by accent: String) -> Parts {
    var parts = parts
    if var name = parts.inner {
      name.base += accent
      parts.inner = name
    }
    parts.base += accent
    return parts
  }

  /// The letters and digits of `{new}` as one word.
  private mutating func bracedWord() -> Parts? {
    skipBlanks()
    guard peek() == UInt8(ascii: "{") else { return nil }
    var end = index + 1
    while end < bytes.count, bytes[end].isLetter { end += 1 }
    guard end > index + 2, end < bytes.count, bytes[end] == UInt8(ascii: "}") else { return nil }
    let word = String(decoding: bytes[(index + 1)..<end], as: UTF8.self)
    index = end + 1
    return Parts(base: word)
  }
}
