/// A number with the digits as they were written: `.6270` is not `.627`.
///
/// The value is `±significand × 10^exponent / denominator`. The exponent is that of the last digit
/// written, so `.500` is 500 × 10⁻³ and `5` is 5 × 10⁰. A fraction such as `1/3` has a denominator
/// above 1 and is exact.
public struct Numeral: Hashable, Sendable {
  /// The digits as one whole number, leading zeros dropped and trailing zeros kept.
  public var significand: UInt64
  /// The power of ten of the last digit written.
  public var exponent: Int32
  /// 1 for a decimal; the divisor of a written fraction otherwise.
  public var denominator: UInt32
  /// Whether a minus sign was written; minus zero is zero all the same.
  public var isNegative: Bool
  /// Whether more digits were written than the significand holds; the last kept digit was cut, not
  /// rounded.
  public var isCut: Bool
  /// Whether nothing is stated here, so that any number may stand for it; the value is a mere
  /// stand-in.
  public var isOpen = false

  /// A decimal, or a fraction where the denominator is above 1.
  public init(
    significand: UInt64, exponent: Int = 0, denominator: UInt32 = 1, isNegative: Bool = false,
    isCut: Bool = false
  ) {
    self.significand = significand
    self.exponent = Int32(clamping: exponent)
    self.denominator = denominator
    self.isNegative = isNegative
    self.isCut = isCut
  }
}

extension Numeral {
  /// Whether the number was written as a fraction, which is exact.
  public var isFraction: Bool { denominator != 1 }

  /// Whether no digit stands after the decimal point: `5`, `120`, `3e4`.
  public var isWhole: Bool { exponent >= 0 && !isFraction }

  /// How many digits stand after the decimal point; 0 for a whole number.
  public var decimals: Int { max(0, -Int(exponent)) }

  /// How many significant digits were written, leading zeros not counted; 0 for any zero.
  public var significantDigits: Int {
    var count = 0
    var rest = significand
    while rest > 0 {
      rest /= 10
      count += 1
    }
    return count
  }

  /// The nearest double.
  ///
  /// A decimal of up to 15 digits and a small exponent is rounded once, correctly.
  public var value: Double {
    let magnitude = PowerOfTen.scale(significand, by: Int(exponent))
    let quotient = denominator == 1 ? magnitude : magnitude / Double(denominator)
    return isNegative && quotient != 0 ? -quotient : quotient
  }

  /// The value of one unit in the last place written: 0.001 for `.627`.
  public var unit: Double { PowerOfTen.scale(1, by: Int(exponent)) }
}

extension Numeral: CustomStringConvertible {
  /// The number in plain decimal notation, with its trailing zeros and a zero before a leading
  /// point.
  ///
  /// With an exponent, as 1.68e4, where it was written with one or is tiny.
  public var description: String {
    BackwardText.with(room: BackwardText.roomForNumber) { text in
      put(in: &text)
      return String(decoding: text.signs, as: UTF8.self)
    }
  }

  /// Puts the number before what is there, as its description has it.
  func put(in text: inout BackwardText) {
    if isOpen { return text.put(UInt8(ascii: "?")) }
    if isFraction {
      text.put(UInt64(denominator))
      text.put(UInt8(ascii: "/"))
    }
    if exponent > 0 || exponent < -30 {
      let places = max(significantDigits - 1, 0)
      text.put("e\(Int(exponent) + places)")
      text.put(significand, places: places)
    } else {
      text.put(significand, places: Int(-exponent))
    }
    if isNegative { text.put(UInt8(ascii: "-")) }
  }
}

/// Powers of ten, exact as doubles up to 10²².
public enum PowerOfTen {
  private static let exact: [Double] = [
    1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17,
    1e18, 1e19, 1e20, 1e21, 1e22,
  ]

  /// The double nearest to `significand × 10^exponent`.
  ///
  /// One division or product of exact operands is rounded once (Clinger 1990); all else goes to the
  /// standard library's correctly rounded reader.
  public static func scale(_ significand: UInt64, by exponent: Int) -> Double {
    if significand <= 1 << 53, exponent >= -22, exponent <= 22 {
      return exponent < 0
        ? Double(significand) / exact[-exponent] : Double(significand) * exact[exponent]
    }
    return Double("\(significand)e\(exponent)") ?? (exponent < 0 ? 0 : .infinity)
  }
}
