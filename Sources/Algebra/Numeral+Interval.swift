/// The intervals of the numbers that a written number may stand for.
extension Numeral {
  /// The number as it is written and nothing else: a point where a double holds it.
  ///
  /// A number whose last digits were cut lies up to one unit further from zero.
  public var exactInterval: Interval {
    if isOpen { return .entire }
    let value = self.value
    if isCut {
      let cut = value < 0 ? value - unit : value + unit
      return Interval(lower: min(value, cut).nextDown, upper: max(value, cut).nextUp)
    }
    return isExact(value)
      ? Interval(value) : Interval(lower: value.nextDown, upper: value.nextUp)
  }

  /// Whether a double is this number exactly.
  private func isExact(_ value: Double) -> Bool {
    guard denominator == 1, significand <= 1 << 53 else { return false }
    if exponent >= 0 { return exponent <= 22 && Swift.abs(value) <= 0x1p53 }
    guard exponent >= -22 else { return significand == 0 }
    let scale = PowerOfTen.scale(1, by: Int(-exponent))
    return (-Double(significand)).addingProduct(Swift.abs(value), scale) == 0
  }

  /// The numbers that round to nearest to what is written, either way at a tie.
  public var roundedBox: Interval {
    isFraction || isOpen ? exactInterval : box(unit: unit, below: 0.5, above: 0.5)
  }

  /// The numbers that a student may have written as this numeral: rounded to nearest or, where cut
  /// digits count, cut toward zero.
  ///
  /// The ends belong to it. `.627` is [.6265, .628] and `.000` is [−.001, .001]
  /// (Documentation/Marking.md, section 1). A fraction is exact.
  ///
  /// - Parameter unitExponent: the power of ten of the last digit, where dropped zeros are read
  ///   back.
  public func representedInterval(truncation: Bool, unitExponent: Int? = nil) -> Interval {
    if isFraction || isOpen { return exactInterval }
    let unit = unitExponent.map { PowerOfTen.scale(1, by: $0) } ?? self.unit
    guard truncation else { return box(unit: unit, below: 0.5, above: 0.5) }
    if significand == 0 { return box(unit: unit, below: 1, above: 1) }
    return isNegative
      ? box(unit: unit, below: 1, above: 0.5) : box(unit: unit, below: 0.5, above: 1)
  }

  /// The value with so many units on either side, rounded outward past the rounding of all that
  /// went into it.
  private func box(unit: Double, below: Double, above: Double) -> Interval {
    let value = self.value
    let noise = 2 * max(Swift.abs(value), unit).ulp
    return Interval(lower: value - below * unit - noise, upper: value + above * unit + noise)
  }
}

extension Matrix<Numeral> {
  /// The intervals of its numbers, entry by entry.
  public func boxes(_ box: (Numeral) -> Interval) -> Matrix<Interval> {
    Matrix<Interval>(shape, elements.map(box))
  }
}
