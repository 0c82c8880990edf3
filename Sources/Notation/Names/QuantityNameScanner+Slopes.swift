/// The slope of an activation function at a quantity: `f'(Z2)`, `\\sigma'(Z^2)`.
extension QuantityNameScanner {
  /// Functions whose slope is a quantity of its own; elsewhere a prime transposes or updates.
  private static func isActivation(_ word: String) -> Bool {
    FunctionTable.anyActivation.contains(word)
      || FunctionTable.function(spelled: word)?.kind == .activation
  }
  /// How primes are written.
  private static let primes = ["'", "^{\\prime}", "^\\prime"]

  /// Reads what follows the name of a function; nil, and nothing read, where that is no slope.
  mutating func slope(of function: String) -> QuantityName? {
    let start = index
    guard passesPrime(), Self.isActivation(function), passes(UInt8(ascii: "(")),
      let argument = scan(), passes(UInt8(ascii: ")"))
    else {
      index = start
      return nil
    }
    return QuantityName(base: "\(function)'(\(argument.canonicalName))")
  }

  private mutating func passesPrime() -> Bool {
    // Most names are followed by none of these bytes.
    guard let byte = peek(), byte == 0x27 || byte == 0xE2 || byte == UInt8(ascii: "^") else {
      return false
    }
    if let (sign, length) = bytes.sign(at: index), sign == .prime {
      index += length
      return true
    }
    for prime in Self.primes where bytes[index...].starts(with: prime.utf8) {
      index += prime.utf8.count
      return true
    }
    return false
  }

  private mutating func passes(_ byte: UInt8) -> Bool {
    while index < bytes.count, bytes[index] == 0x20 { index += 1 }
    guard index < bytes.count, bytes[index] == byte else { return false }
    index += 1
    return true
  }
}
