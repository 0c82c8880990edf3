/// A date and a time of day, with their distance from UTC where it is told.
///
///     DateTime("2026-11-20T23:59+01:00")
package struct DateTime: Hashable, Sendable {
  /// The seconds from the beginning of 1970 to what the clock shows, wherever the clock stands.
  package let clock: Int
  /// The seconds that the clock is ahead of UTC; nil where nothing says so.
  package let offset: Int?

  /// Nil where the calendar has no such day or the clock no such time.
  package init?(
    year: Int, month: Int, day: Int, hour: Int, minute: Int, second: Int = 0, offset: Int? = nil
  ) {
    guard 1...9999 ~= year, 1...12 ~= month, day > 0, 0...23 ~= hour, 0...59 ~= minute,
      0...60 ~= second, day <= Self.days(inMonth: month, of: year)
    else { return nil }
    let days = Self.days(before: year, month) + day - 1 - Self.daysBefore1970
    clock = days * 86_400 + hour * 3_600 + minute * 60 + second
    self.offset = offset
  }

  /// Reads ISO 8601, with a blank or a `T` before the time of day; parts of a second are left out.
  package init?(_ text: String) {
    var reader = DateTimeReader(text)
    guard let year = reader.number(4), reader.skip("-"), let month = reader.number(2),
      reader.skip("-"), let day = reader.number(2), reader.skip("T") || reader.skip(" "),
      let hour = reader.number(2), reader.skip(":"), let minute = reader.number(2)
    else { return nil }
    var (second, offset) = (0, Int?.none)
    if reader.skip(":") {
      guard let number = reader.number(2) else { return nil }
      second = number
      reader.skipFraction()
    }
    _ = reader.skip(" ")
    if !reader.isAtEnd {
      guard let read = reader.offset(), reader.isAtEnd else { return nil }
      offset = read
    }
    self.init(
      year: year, month: month, day: day, hour: hour, minute: minute, second: second,
      offset: offset)
  }

  /// The seconds from the beginning of 1970 in UTC; a clock of unknown offset is taken to be so far
  /// ahead.
  func instant(assuming offset: Int) -> Int { clock - (self.offset ?? offset) }

  private static let daysBefore1970 = days(before: 1970, 1)

  /// The days from the beginning of year 1 to that of a month.
  private static func days(before year: Int, _ month: Int) -> Int {
    let years = year - 1
    let whole = years * 365 + years / 4 - years / 100 + years / 400
    return (1..<month).reduce(whole) { $0 + days(inMonth: $1, of: year) }
  }

  private static func days(inMonth month: Int, of year: Int) -> Int {
    let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    return switch month {
    case 2: isLeap ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}

/// Takes a date apart from left to right.
private struct DateTimeReader {
  private var rest: Substring.UTF8View

  init(_ text: String) { rest = text[...].utf8 }

  var isAtEnd: Bool { rest.isEmpty }

  /// A number of just so many digits.
  mutating func number(_ count: Int) -> Int? {
    let digits = rest.prefix(count)
    guard digits.count == count, digits.allSatisfy(Self.isDigit) else { return nil }
    rest = rest.dropFirst(count)
    return digits.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
  }

  mutating func skip(_ sign: Unicode.Scalar) -> Bool {
    guard rest.first == UInt8(ascii: sign) else { return false }
    rest = rest.dropFirst()
    return true
  }

  mutating func skipFraction() {
    if skip(".") { rest = rest.drop(while: Self.isDigit) }
  }

  /// `Z`, `+01:00`, `+0100` or `+01`, in seconds.
  mutating func offset() -> Int? {
    if skip("Z") { return 0 }
    let isBehind = skip("-")
    guard isBehind || skip("+"), let hours = number(2), hours < 24 else { return nil }
    var minutes = 0
    if skip(":") || !isAtEnd {
      guard let number = number(2), number < 60 else { return nil }
      minutes = number
    }
    let seconds = hours * 3_600 + minutes * 60
    return isBehind ? -seconds : seconds
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte
  }
}
