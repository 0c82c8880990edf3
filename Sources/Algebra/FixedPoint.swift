/// A double written with a fixed number of decimals, rounded half away from zero; never `-0.00`.
public struct FixedPoint: CustomStringConvertible, Sendable {
  public var value: Double
  public var decimals: Int

  public init(value: Double, decimals: Int) {
    self.value = value
    self.decimals = decimals
  }

  public var description: String {
    guard value.isFinite else { return "\(value)" }
    let places = min(max(decimals, 0), 17)
    let scaled = (abs(value) * PowerOfTen.scale(1, by: places)).rounded()
    // Beyond 2⁵³ a double has no digits left after the point at these places: its shortest form says all.
    guard scaled < 9_007_199_254_740_992 else { return "\(value)" }
    let numeral = Numeral(
      significand: UInt64(scaled), exponent: -places, isNegative: value < 0 && scaled > 0)
    return numeral.description
  }
}
