/// The slope of an activation function at a quantity: `f'(Z2)`, `\\sigma'(Z^2)`.
extension QuantityNameScanner {
  /// Functions whose slope is a quantity of its own; elsewhere a prime transposes or updates.
  private static let functions: Set<String> = [
    "f", "g", "phi", "varphi", "sigma", "sigmoid", "tanh", "relu", "ReLU", "act",
  ]
  /// How primes are written.
  private static let primes = ["'", "′", "’", "^{\\prime}", "^\\prime"]

  /// The first bytes of these functions' names, so that most names are not read twice.
  private static let beginnings: Set<UInt8> = Set("fgpvstrRaσφ\\".utf8)

  mutating func slope() -> QuantityName? {
    guard index < bytes.count, Self.beginnings.contains(bytes[index]) else { return nil }
    let start = index
    guard let function = core(), Self.functions.contains(function.base), function.inner == nil,
      passesPrime(), passes(UInt8(ascii: "(")), let argument = scan(), passes(UInt8(ascii: ")"))
    else {
      index = start
      return nil
    }
    return QuantityName(base: "\(function.base)'(\(argument.folded))")
  }

  private mutating func passesPrime() -> Bool {
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
