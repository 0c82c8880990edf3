/// Whether what was found once is kept for further sheets.
///
/// No mark hangs on it: a test marks a class both ways and compares every word.
package enum Caches: Sendable {
  /// All sheets share what was found: for one class, as of a rubric with one set of numbers most
  /// answers and steps are alike.
  case shared
  /// Nothing is kept: for a program that runs for weeks, whose memory must not grow with every new
  /// answer, and to measure the other choice by.
  case none

  /// The most that a cache keeps, of those it may.
  func limit(_ most: Int) -> Int { self == .shared ? most : 0 }
}
