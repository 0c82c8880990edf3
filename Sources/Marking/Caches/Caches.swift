/// Whether what was found once is kept for further sheets.
///
/// No mark hangs on it: a test marks a class both ways and compares every word.
enum Caches: Sendable {
  case kept
  /// Everything is worked out anew for each sheet: slow, and the measure of the other.
  case none

  /// The most that a cache keeps, of those it may.
  func limit(_ most: Int) -> Int { self == .kept ? most : 0 }
}
