/// Whether what was found once is kept for further sheets.
///
/// No mark hangs on it: a test marks a class both ways and compares every word.
package enum Caches: Sendable {
  /// For one class: of a rubric with one set of numbers most answers and steps are alike.
  case kept
  /// Everything is worked out anew for each sheet: for a program that runs for weeks, whose memory
  /// is not to grow with every answer that differs; and the measure of the other.
  case none

  /// The most that a cache keeps, of those it may.
  func limit(_ most: Int) -> Int { self == .kept ? most : 0 }
}
