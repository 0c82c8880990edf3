/// Reads the name of a quantity at a place in some text, typed or in LaTeX.
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
  private var nesting = 0

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
    if let name = derivative() ?? gradient() ?? quantity() { return name }
    index = start
    return nil
  }

  /// A base with its scripts.
  private mutating func quantity() -> QuantityName? {
    let start = index
    guard var parts = core() else {
      index = start
      return nil
    }
    readScripts(&parts)
    return parts.name
  }
}

// MARK: - Parts

extension QuantityNameScanner {
  /// What was read of a name so far.
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
  private mutating func core() -> Parts? {
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
    switch QuantityNameCommand(name) {
    case .font:
      // `\mathrm{Yhat}` holds a word, not a product of letters.
      if let word = bracedWord() { return word }
      return nestedCore()
    case .hat:
      guard let inner = nestedCore() else { return nil }
      return accented(inner)
    case .letter(let letter): return Parts(base: letter)
    case .nabla, .partial, .fraction, .none: return nil
    }
  }

  private mutating func nestedCore() -> Parts? {
    guard nesting < Self.maximumNesting else { return nil }
    nesting += 1
    defer { nesting -= 1 }
    return core()
  }

  private func accented(_ parts: Parts) -> Parts {
    var parts = parts
    if var name = parts.inner {
      name.base += "hat"
      parts.inner = name
    }
    parts.base += "hat"
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

// MARK: - Gradients and derivatives

extension QuantityNameScanner {
  /// Reads what has a nabla: `\nabla W^1`, `∇W¹`, `\nabla_{W^1} L`.
  private mutating func gradient() -> QuantityName? {
    let start = index
    skipBlanks()
    guard acceptNabla() else {
      index = start
      return nil
    }
    skipBlanks(always: true)
    if peek() == UInt8(ascii: "_"), var name = subscripted() {
      name.isGradient = true
      return name
    }
    guard var name = scan() else {
      index = start
      return nil
    }
    name.isGradient = true
    return name
  }

  /// The variable below a nabla, and the loss behind it.
  private mutating func subscripted() -> QuantityName? {
    let start = index
    index += 1
    guard let variable = scan() else {
      index = start
      return nil
    }
    let behind = index
    skipBlanks(always: true)
    if let function = scan(), function.isLoss {
      skipArguments()
      return variable
    }
    index = behind
    return variable
  }

  /// Reads a derivative: `\frac{\partial L}{\partial W^1}`, `\partial L / \partial W^1`, `dL/dW1`,
  /// `dL_dW1`.
  private mutating func derivative() -> QuantityName? {
    let start = index
    skipBlanks()
    if let name = fraction() ?? quotient() ?? joined() { return name }
    index = start
    return nil
  }

  private mutating func fraction() -> QuantityName? {
    let start = index
    guard peek() == UInt8(ascii: "\\"), case .fraction? = QuantityNameCommand(commandName()),
      let above = differential(closedBy: UInt8(ascii: "}")),
      let below = differential(closedBy: UInt8(ascii: "}"))
    else {
      index = start
      return nil
    }
    return .derivative(of: above, by: below)
  }

  /// Reads one half of a fraction: `{\partial V}` or `{dV}`.
  private mutating func differential(closedBy end: UInt8) -> QuantityName? {
    skipBlanks()
    guard accept(UInt8(ascii: "{")) else { return nil }
    skipBlanks(always: true)
    guard acceptPartial() || accept(UInt8(ascii: "d")) else { return nil }
    skipBlanks(always: true)
    guard let name = scan() else { return nil }
    if name.isLoss { skipArguments() }
    skipBlanks(always: true)
    return accept(end) ? name : nil
  }

  /// `∂L/∂W1` or `dL/dW1`, where both begin alike.
  private mutating func quotient() -> QuantityName? {
    let start = index
    // A cheap look ahead spares most names the reading of what is no quotient.
    guard bytes[index..<min(bytes.count, index + 80)].contains(UInt8(ascii: "/")) else {
      return nil
    }
    let isPartial = acceptPartial()
    guard isPartial || acceptDifferential() else { return nil }
    skipBlanks()
    if let above = scan() {
      if above.isLoss { skipArguments() }
      skipBlanks(always: true)
      if accept(UInt8(ascii: "/")) {
        skipBlanks(always: true)
        if isPartial ? acceptPartial() : acceptDifferential(), let below = scan() {
          return .derivative(of: above, by: below)
        }
      }
    }
    index = start
    return nil
  }

  /// `dL_dW1`, `dYhat_dZ2` and `dLdW1`, as programs name them.
  private mutating func joined() -> QuantityName? {
    guard style == .typed, peek() == UInt8(ascii: "d"), isQuantity(at: index + 1) else {
      return nil
    }
    var end = index + 1
    while end < bytes.count, bytes[end].isLetter || bytes[end].isDigit { end += 1 }
    var rest = end + 1
    if end >= bytes.count || bytes[end] != UInt8(ascii: "_") {
      guard bytes[index + 1] == UInt8(ascii: "L") else { return nil }
      (end, rest) = (index + 2, index + 2)
    }
    guard rest + 1 < bytes.count, bytes[rest] == UInt8(ascii: "d"), isQuantity(at: rest + 1)
    else { return nil }
    let upper = UnsafeBufferPointer(rebasing: bytes[(index + 1)..<end])
    var above = QuantityNameScanner(upper, at: 0, style: .typed)
    guard let function = above.scan(), above.index == upper.count else { return nil }
    index = rest + 1
    return scan().map { .derivative(of: function, by: $0) }
  }

  /// Passes the `d` of a typed or written differential.
  private mutating func acceptDifferential() -> Bool {
    guard peek() == UInt8(ascii: "d"), index + 1 < bytes.count else { return false }
    guard bytes[index + 1].isLetter || bytes[index + 1] >= 0x80 || bytes[index + 1] == 0x5C
    else { return false }
    index += 1
    return true
  }

  /// Whether a `d` before this place makes a gradient: `dW1` and `db`, but not `digits`.
  func isQuantity(at place: Int) -> Bool {
    guard place < bytes.count else { return false }
    if bytes[place].isUpperCase { return true }
    var end = place
    while end < bytes.count, bytes[end].isLetter { end += 1 }
    if end - place == 1 { return true }
    return bytes[place..<end].elementsEqual("yhat".utf8)
  }
}
