/// Names that are written as they fold: `Z1`, `W1_0_new`, `dW2_0`, `dYhat`, `L`.
extension QuantityName {
  /// Takes a name apart by its bytes where it has the folded form already; nil where it may have
  /// another.
  ///
  /// Most names of most answers are such, and there are more names than lines to fold.
  init?(canonical written: String) {
    var text = written
    let parts = text.withUTF8 { CanonicalName($0) }
    guard let parts else { return nil }
    let letter = String(UnicodeScalar(parts.letter))
    self.init(base: parts.hasHat ? letter + "hat" : letter)
    layer = parts.layer.map { String(UnicodeScalar($0)) }
    isGradient = parts.isGradient
    isBias = parts.isBias
    isUpdated = parts.isUpdated
  }
}

/// The parts of a folded name: `d`, a capital, `hat` or a digit, `_0`, `_new`.
private struct CanonicalName {
  var letter: UInt8
  var layer: UInt8?
  var hasHat = false
  var isGradient = false
  var isBias = false
  var isUpdated = false

  init?(_ bytes: UnsafeBufferPointer<UInt8>) {
    var rest = bytes[...]
    if bytes.count > 1, rest.first == UInt8(ascii: "d") {
      isGradient = true
      rest.removeFirst()
    }
    // A lone B is a bias and folds to W.
    guard let capital = rest.popFirst(), capital >= UInt8(ascii: "A"),
      capital <= UInt8(ascii: "Z"), capital != UInt8(ascii: "B")
    else { return nil }
    letter = capital
    if let digit = rest.first, digit >= UInt8(ascii: "1"), digit <= UInt8(ascii: "9") {
      layer = digit
      rest.removeFirst()
      isBias = Self.pass("_0", &rest)
    } else {
      hasHat = Self.pass("hat", &rest)
    }
    isUpdated = Self.pass("_new", &rest)
    guard rest.isEmpty else { return nil }
  }

  /// Passes over a text; whether it was there.
  private static func pass(
    _ text: StaticString, _ rest: inout Slice<UnsafeBufferPointer<UInt8>>
  ) -> Bool {
    let wanted = UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)
    guard rest.count >= wanted.count, rest.prefix(wanted.count).elementsEqual(wanted) else {
      return false
    }
    rest = rest.dropFirst(wanted.count)
    return true
  }
}
