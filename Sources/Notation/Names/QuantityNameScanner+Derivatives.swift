/// Derivatives, in their many spellings.
extension QuantityNameScanner {
  /// Reads a derivative: `\frac{\partial L}{\partial W^1}`, `\partial L / \partial W^1`, `dL/dW1`,
  /// `dL_dW1`.
  mutating func derivative() -> QuantityName? {
    let start = index
    skipBlanks()
    if let name = fraction() ?? overFraction() {
      skipNumberInParentheses(behind: start)
      return name
    }
    if let name = operated() ?? quotient() ?? joined() ?? parenthesised() ?? upright() {
      return name
    }
    index = start
    return nil
  }

  /// `{\partial L \over \partial W}`.
  private mutating func overFraction() -> QuantityName? {
    let start = index
    if accept(UInt8(ascii: "{")), let above = differential() {
      skipBlanks(always: true)
      if peek() == UInt8(ascii: "\\"), commandName() == "over", let below = differential() {
        skipBlanks(always: true)
        if accept(UInt8(ascii: "}")) { return .derivative(of: above, by: below) }
      }
    }
    index = start
    return nil
  }

  /// `\mathrm{d}W`, the gradient by W as programs name it.
  private mutating func upright() -> QuantityName? {
    guard acceptUpright() else { return nil }
    skipThinSpaces()
    guard var name = scan(), !name.isGradient else { return nil }
    name.isGradient = true
    return name
  }

  private mutating func fraction() -> QuantityName? {
    let start = index
    let command = peek() == UInt8(ascii: "\\") ? LatexCommand(commandName()) : nil
    if command == .derivative, let above = argument(), let below = argument() {
      return .derivative(of: above, by: below)
    }
    guard command == .fraction else {
      index = start
      return nil
    }
    let isOperator = acceptBareDifferential()
    if isOperator, let below = differential(within: (UInt8(ascii: "{"), UInt8(ascii: "}"))) {
      skipThinSpaces()
      if let above = scan() { return .derivative(of: above, by: below) }
    } else if !isOperator, let above = differential(within: (UInt8(ascii: "{"), UInt8(ascii: "}"))),
      let below = differential(within: (UInt8(ascii: "{"), UInt8(ascii: "}")))
    {
      return .derivative(of: above, by: below)
    }
    index = start
    return nil
  }

  /// A name in braces, one half of `\pdv{L}{w}`.
  private mutating func argument() -> QuantityName? {
    skipBlanks()
    guard accept(UInt8(ascii: "{")), let name = scan() else { return nil }
    skipBlanks(always: true)
    return accept(UInt8(ascii: "}")) ? name : nil
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
    skipBlanks(always: true)
    if let above = scan() {
      if above.isDifferentiated { skipArguments() }
      skipBlanks(always: true)
      if accept(UInt8(ascii: "/")) {
        skipBlanks(always: true)
        if let below = lowerHalf(isPartial: isPartial) {
          return .derivative(of: above, by: below)
        }
      }
    }
    index = start
    return nil
  }

  /// `∂W1`, `dW1`, `d(W1)`.
  private mutating func lowerHalf(isPartial: Bool) -> QuantityName? {
    let start = index
    if isPartial ? acceptPartial() : accept(UInt8(ascii: "d")), accept(UInt8(ascii: "(")),
      let name = scan(), accept(UInt8(ascii: ")"))
    {
      return name
    }
    index = start
    guard isPartial ? acceptPartial() : acceptDifferential() else { return nil }
    skipBlanks(always: true)
    return scan()
  }

  /// `d/dW1 L`, `∂/∂W1 L`.
  private mutating func operated() -> QuantityName? {
    let start = index
    if acceptPartial() || acceptUpright() || accept(UInt8(ascii: "d")), accept(UInt8(ascii: "/")),
      acceptPartial() || acceptDifferential(), let below = scan()
    {
      skipThinSpaces()
      let isGroup = accept(UInt8(ascii: "("))
      if let above = scan(), above.isDifferentiated, !isGroup || accept(UInt8(ascii: ")")) {
        skipArguments()
        return .derivative(of: above, by: below)
      }
    }
    index = start
    return nil
  }

  /// `(∂L)/(∂W1)`.
  private mutating func parenthesised() -> QuantityName? {
    let start = index
    guard bytes.opensDifferential(at: index),
      let above = differential(within: (UInt8(ascii: "("), UInt8(ascii: ")"))),
      accept(UInt8(ascii: "/")),
      let below = differential(within: (UInt8(ascii: "("), UInt8(ascii: ")")))
    else {
      index = start
      return nil
    }
    return .derivative(of: above, by: below)
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
      guard "LJEC".utf8.contains(bytes[index + 1]) else { return nil }
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
}

extension UnsafeBufferPointer<UInt8> {
  /// Whether a parenthesis opens before a differential: `(∂` or `(\partial`.
  package func opensDifferential(at index: Int) -> Bool {
    guard index < count, self[index] == UInt8(ascii: "(") else { return false }
    let start = self[(index + 1)..<Swift.min(count, index + 10)]
    return start.starts(with: "∂".utf8) || start.starts(with: "\\partial".utf8)
  }
}
