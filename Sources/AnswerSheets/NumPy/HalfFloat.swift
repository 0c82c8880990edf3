internal import Algebra

/// A number of 16 bits as IEEE 754 has it; Swift's own `Float16` is missing on Macs with Intel's
/// processors.
struct HalfFloat: Hashable, Sendable {
  let bitPattern: UInt16

  private var exponent: Int { Int(bitPattern >> 10 & 0x1F) }
  private var fraction: Int { Int(bitPattern & 0x3FF) }
  private var isNegative: Bool { bitPattern >> 15 == 1 }
}

extension HalfFloat: CustomStringConvertible {
  /// The shortest decimal that lies nearer to this number than to any other half, as `Float16`
  /// prints it.
  ///
  /// Every half, and the middle between two neighbours, is a double exactly, so it is enough to try
  /// one digit more at a time. Whole numbers are given in full.
  var description: String {
    let sign = isNegative ? "-" : ""
    if exponent == 0x1F { return fraction == 0 ? sign + "inf" : "nan" }
    if bitPattern & 0x7FFF == 0 { return sign + "0.0" }
    let unit = Double(sign: .plus, exponent: max(exponent, 1) - 25, significand: 1)
    let value = Double(exponent == 0 ? fraction : fraction | 0x400) * unit
    // Below a power of two the neighbour is nearer by half.
    let isPower = fraction == 0 && exponent > 1
    let low = value - unit / (isPower ? 4 : 2)
    let high = value + unit / 2
    return sign + Self.shortest(value, from: low, to: high, includesEnds: fraction & 1 == 0)
  }

  private static func shortest(
    _ value: Double, from low: Double, to high: Double, includesEnds: Bool
  ) -> String {
    for power in stride(from: 0, to: -12, by: -1) {
      let scaled = value * PowerOfTen.scale(1, by: -power)
      // Where the neighbour below is nearer, only the decimal above may lie within.
      for digits in [scaled.rounded(.toNearestOrEven), scaled.rounded(.up)] {
        let candidate = PowerOfTen.scale(UInt64(digits), by: power)
        if candidate > low && candidate < high
          || includesEnds && (candidate == low || candidate == high)
        {
          return candidate.description
        }
      }
    }
    return value.description
  }
}
