/// A double written with a fixed number of decimals, rounded half away from zero; never `-0.00`.
public struct FixedPoint: CustomStringConvertible, Sendable {
  /// The number.
  public var value: Double
  /// How many decimals are shown.
  public var decimals: Int

  /// A number to be shown with so many decimals.
  public init(value: Double, decimals: Int) {
    self.value = value
    self.decimals = decimals
  }

  /// The digits; the shortest form where a double has fewer than asked for.
  public var description: String {
    BackwardText.with(room: BackwardText.roomForNumber) { text in
      put(in: &text)
      return String(decoding: text.signs, as: UTF8.self)
    }
  }

  /// Puts the number before what is there, as its description has it.
  func put(in text: inout BackwardText) {
    guard value.isFinite else { return text.put("\(value)") }
    let places = min(max(decimals, 0), 17)
    let scaled = (abs(value) * PowerOfTen.scale(1, by: places)).rounded()
    // Beyond 2⁵³ a double has no digits left after the point at these places: its shortest form
    // says all.
    guard scaled < 9_007_199_254_740_992 else { return text.put("\(value)") }
    text.put(UInt64(scaled), places: places)
    if value < 0, scaled > 0 { text.put(UInt8(ascii: "-")) }
  }
}
