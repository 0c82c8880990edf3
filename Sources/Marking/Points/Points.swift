/// Points as people write them: `2`, `0.5`.
package enum Points {
  /// `1 point`, `2 points`.
  package static func words(_ points: Double) -> String {
    let number = text(points)
    return number == "1" ? "1 point" : "\(number) points"
  }

  /// A sum of points without what binary fractions leave over: 12 for 11.999999999999998.
  package static func sum(_ points: Double) -> Double { (points * 1e12).rounded() / 1e12 }

  /// Points to a thousandth, without decimals where they are whole.
  package static func text(_ points: Double) -> String {
    // Shares multiply; a thousandth of a point is the last that anybody cares for.
    let rounded = (points * 1000).rounded() / 1000
    return Int(exactly: rounded).map(String.init) ?? "\(rounded)"
  }
}
