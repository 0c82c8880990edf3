#if canImport(Darwin)
  internal import Darwin
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Glibc
#endif

/// The time at which a run began, in seconds since 1970.
package struct RunTime: Sendable {
  package let seconds: Int

  package init(seconds: Int) {
    self.seconds = seconds
  }

  /// The second that it is.
  package static var now: RunTime { RunTime(seconds: time(nil)) }

  /// SOURCE_DATE_EPOCH, so that a run can be repeated byte for byte, else now.
  /// - Throws: `RunFailure` where the variable is set but is no number of seconds.
  package static func begin() throws(RunFailure) -> RunTime {
    guard let variable = getenv("SOURCE_DATE_EPOCH"), variable.pointee != 0 else {
      return RunTime(seconds: time(nil))
    }
    return try RunTime(epoch: String(decoding: copiedBytes(of: variable), as: UTF8.self))
  }

  /// Whole seconds since 1970 as SOURCE_DATE_EPOCH has them.
  init(epoch text: String) throws(RunFailure) {
    guard let seconds = Int(text), (0...Self.latest).contains(seconds) else {
      throw RunFailure(
        .usage,
        "SOURCE_DATE_EPOCH is '\(printable(text))'; expected whole seconds since 1970, or unset it")
    }
    self.init(seconds: seconds)
  }

  /// The last second whose year has four digits.
  private static let latest = 253_402_300_799

  /// `YYYY-MM-DDThh:mm:ss` in universal time, as JUnit's schemas want it.
  package var timestamp: String {
    let (day, second) = seconds.quotientAndRemainder(dividingBy: 86_400)
    let date = Self.civilDate(daysSince1970: day)
    let clock = [second / 3600, second / 60 % 60, second % 60].map { Self.padded($0, to: 2) }
    let calendar = [
      Self.padded(date.year, to: 4), Self.padded(date.month, to: 2), Self.padded(date.day, to: 2),
    ]
    return calendar.joined(separator: "-") + "T" + clock.joined(separator: ":")
  }

  /// The Gregorian date, counted in years that begin in March so that a leap day comes last.
  private static func civilDate(daysSince1970 days: Int) -> (year: Int, month: Int, day: Int) {
    let shifted = days + 719_468
    let era = shifted / 146_097
    let dayOfEra = shifted % 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthFromMarch = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * monthFromMarch + 2) / 5 + 1
    let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
    return (era * 400 + yearOfEra + (month <= 2 ? 1 : 0), month, day)
  }

  private static func padded(_ number: Int, to width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(width - digits.count, 0)) + digits
  }
}
