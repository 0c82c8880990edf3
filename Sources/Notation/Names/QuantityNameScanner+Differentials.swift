/// The halves of derivatives, and the signs before them.
extension QuantityNameScanner {
  /// Passes the upper half of `\frac{\partial}{\partial w} L`.
  mutating func acceptBareDifferential() -> Bool {
    let start = index
    skipBlanks()
    if accept(UInt8(ascii: "{")), acceptPartial() || accept(UInt8(ascii: "d")) || acceptUpright(),
      accept(UInt8(ascii: "}"))
    {
      return true
    }
    index = start
    return false
  }

  /// Reads one half of a fraction in its brackets: `{\partial V}` or `{dV}`.
  mutating func differential(
    within brackets: (open: UInt8, close: UInt8)
  ) -> QuantityName? {
    skipBlanks()
    guard accept(brackets.open) else { return nil }
    skipBlanks(always: true)
    guard acceptPartial() || accept(UInt8(ascii: "d")) || acceptUpright() || acceptDelta() else {
      return nil
    }
    skipThinSpaces()
    guard let name = scan() else { return nil }
    if name.isDifferentiated { skipArguments() }
    skipBlanks(always: true)
    return accept(brackets.close) ? name : nil
  }

  /// Passes a `\delta` that some write for the sign of a partial derivative.
  mutating func acceptDelta() -> Bool {
    guard begins("\\delta ") else { return false }
    index += 7
    return true
  }

  /// Passes a `d` set upright: `\mathrm{d}`.
  mutating func acceptUpright() -> Bool {
    for written: StaticString in [
      "\\mathrm{d}", "\\mathrm d", "\\text{d}", "\\rm d", "\\mathbf{d}", "\\operatorname{d}",
    ] {
      guard begins(written) else { continue }
      index += written.utf8CodeUnitCount
      return true
    }
    return false
  }

  /// Passes blanks and `\,`.
  mutating func skipThinSpaces() {
    skipBlanks(always: true)
    while index + 1 < bytes.count, bytes[index] == UInt8(ascii: "\\"),
      ",;!:".utf8.contains(bytes[index + 1])
    {
      index += 2
      skipBlanks(always: true)
    }
  }

  /// Passes the `d` of a typed or written differential.
  mutating func acceptDifferential() -> Bool {
    if acceptUpright() { return true }
    guard peek() == UInt8(ascii: "d"), index + 1 < bytes.count else { return false }
    // `d L / d w`; within another name each of many would be tried again.
    if nesting == 1, bytes[index + 1] == 0x20, index + 2 < bytes.count, bytes[index + 2].isLetter {
      index += 2
      return true
    }
    guard bytes[index + 1].isLetter || bytes[index + 1] >= 0x80 || bytes[index + 1] == 0x5C
    else { return false }
    index += 1
    return true
  }

  /// Whether a `d` before this index makes a gradient: `dW1` and `db`, but not `digits`.
  func isQuantity(at index: Int) -> Bool {
    guard index < bytes.count else { return false }
    if bytes[index].isUpperCase { return true }
    var end = index
    while end < bytes.count, bytes[end].isLetter { end += 1 }
    if end - index == 1 { return true }
    return ["yhat", "loss", "cost"].contains { bytes[index..<end].elementsEqual($0.utf8) }
  }

  /// `\partial V` or `dV`.
  mutating func differential() -> QuantityName? {
    skipBlanks(always: true)
    guard acceptPartial() || acceptUpright() || accept(UInt8(ascii: "d")) else { return nil }
    skipThinSpaces()
    return scan()
  }

  /// Passes what a derivative is taken at where it is stated, `\frac{dL}{dw}(0.4) = …`; within a
  /// working it is a factor.
  ///
  /// - Parameter start: the first byte of the derivative.
  mutating func skipNumberInParentheses(behind start: Int) {
    guard peek() == UInt8(ascii: "("),
      bytes[..<start].last(where: { $0 > 0x20 }) != UInt8(ascii: "=")
    else { return }
    let number = bytes[(index + 1)...].prefix(16).prefix { $0.isDigit || $0 == 0x2D || $0 == 0x2E }
    guard !number.isEmpty, number.endIndex < bytes.count,
      bytes[number.endIndex] == UInt8(ascii: ")"),
      bytes[(number.endIndex + 1)...].first(where: { $0 > 0x20 }) == UInt8(ascii: "=")
    else { return }
    index = number.endIndex + 1
  }
}
