import Algebra
import Notation

/// The marks that belong to a number beside its digits.
extension MathLexer {
  /// A number with its digits in groups, and its length: `10_001`, `1\,234.5`, `1,234.5`; nil for
  /// any other.
  ///
  /// A comma groups only before three digits and a point, and outside of brackets: else it parts
  /// entries.
  func groupedNumber() -> (numeral: Numeral, length: Int)? {
    var digits: [UInt8] = []
    var cursor = index
    while cursor < bytes.count, bytes[cursor].isDigit, digits.count < 4 {
      digits.append(bytes[cursor])
      cursor += 1
    }
    guard (1...3).contains(digits.count), digits[0] != UInt8(ascii: "0"),
      let mark = groupMark(at: cursor)
    else { return nil }
    let first = cursor
    var groups = 0
    while groupMark(at: cursor) != nil, bytes.has(mark, at: cursor) {
      cursor += mark.utf8CodeUnitCount
      digits += bytes[cursor..<(cursor + 3)]
      cursor += 3
      groups += 1
    }
    let hasPoint =
      cursor + 1 < bytes.count && bytes[cursor] == UInt8(ascii: ".")
      && bytes[cursor + 1].isDigit
    if mark.utf8Start.pointee == UInt8(ascii: ","), !hasPoint || !open.isEmpty { return nil }
    if !open.isEmpty, Self.wideBlanks.contains(where: { bytes.has($0, at: first) }) { return nil }
    // The rest, `.5e3`, is read with the digits.
    var end = cursor
    while end < bytes.count, end < cursor + 40,
      bytes[end].isDigit || bytes[end] == 0x2E
        || bytes[end] | 0x20 == 0x65 || bytes[end] == 0x2D || bytes[end] == 0x2B
    { end += 1 }
    let text = digits + bytes[cursor..<end]
    let reading = text.withUnsafeBufferPointer { Numeral.read($0, at: 0) }
    guard let (numeral, length) = reading, length >= digits.count else { return nil }
    return (numeral, cursor - index + length - digits.count)
  }

  /// A number with the digits behind its point in groups of three, and its length:
  /// `0.524\,979\,187`, `0.524 979`.
  ///
  /// Blanks that may part entries group only outside of brackets.
  func groupedDecimals() -> (numeral: Numeral, length: Int)? {
    var cursor = index
    while cursor < bytes.count, bytes[cursor].isDigit, cursor < index + 12 { cursor += 1 }
    guard cursor > index, cursor + 3 < bytes.count, bytes[cursor] == UInt8(ascii: "."),
      bytes[(cursor + 1)...(cursor + 3)].allSatisfy(\.isDigit)
    else { return nil }
    cursor += 4
    var digits = Array(bytes[index..<cursor])
    let first = cursor
    while let mark = decimalMark(at: cursor), digits.count < 40 {
      digits += bytes[(cursor + mark)..<(cursor + mark + 3)]
      cursor += mark + 3
    }
    guard cursor > first else { return nil }
    return Numeral.read(digits).map { ($0.numeral, cursor - index) }
  }

  /// The length of what parts a group of exactly three digits from those before it; nil where none
  /// does.
  private func decimalMark(at index: Int) -> Int? {
    let isOpen = !open.isEmpty
    let marks: [StaticString] = ["\\,", "\u{202F}", "\u{2009}", "\u{A0}"] + (isOpen ? [] : [" "])
    guard let mark = marks.first(where: { bytes.has($0, at: index) }) else { return nil }
    let first = index + mark.utf8CodeUnitCount
    guard first + 3 <= bytes.count, bytes[first..<(first + 3)].allSatisfy(\.isDigit) else {
      return nil
    }
    guard first + 3 < bytes.count else { return mark.utf8CodeUnitCount }
    let behind = bytes[first + 3]
    return behind.isDigit || behind == UInt8(ascii: ".") ? nil : mark.utf8CodeUnitCount
  }

  /// A number whose last digits go on for ever, and its length: `0.\overline{3}`, written out as
  /// far as anybody compares; nil for any other.
  func periodicNumber() -> (numeral: Numeral, length: Int)? {
    var cursor = index
    while cursor < bytes.count, bytes[cursor].isDigit, cursor < index + 12 { cursor += 1 }
    guard cursor > index, cursor < bytes.count, bytes[cursor] == UInt8(ascii: ".") else {
      return nil
    }
    cursor += 1
    while cursor < bytes.count, bytes[cursor].isDigit, cursor < index + 24 { cursor += 1 }
    guard cursor < bytes.count, bytes[cursor] == UInt8(ascii: "\\"),
      let command = ["\\overline", "\\bar"].first(where: { bytes[cursor...].starts(with: $0.utf8) }
      ),
      let period = group(at: cursor + command.utf8.count), (1...8).contains(period.count),
      bytes[period].allSatisfy(\.isDigit)
    else { return nil }
    var digits = Array(bytes[index..<cursor])
    while digits.count < 16 { digits += bytes[period] }
    return Numeral.read(digits).map { ($0.numeral, period.upperBound + 1 - index) }
  }

  /// A number with an apostrophe for its decimal point, `0'5`, and its length; before three digits
  /// it may group them.
  func numberWithApostrophe() -> (numeral: Numeral, length: Int)? {
    let whole = bytes[index...].prefix(9).prefix(while: \.isDigit)
    let mark = whole.endIndex
    guard !whole.isEmpty, mark + 1 < bytes.count, bytes[mark] == UInt8(ascii: "'") else {
      return nil
    }
    let digits = bytes[(mark + 1)...].prefix(24).prefix(while: \.isDigit)
    guard !digits.isEmpty, digits.count != 3 || whole.elementsEqual("0".utf8) else { return nil }
    return Numeral.read(whole + [UInt8(ascii: ".")] + digits).map {
      ($0.numeral, whole.count + 1 + digits.count)
    }
  }

  /// The index of the `>` behind numbers with commas that a `<` begins, `<3, 6>`; nil where
  /// something else stands between.
  func endOfAngle() -> Int? {
    var hasComma = false
    for cursor in (index + 1)..<min(bytes.count, index + 200) {
      switch bytes[cursor] {
      case UInt8(ascii: ">"): return hasComma ? cursor : nil
      case UInt8(ascii: ","): hasComma = true
      case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "-"), 0x20: break
      case UInt8(ascii: "?"): break
      default: return nil
      }
    }
    return nil
  }

  /// The exponent that stands behind a blank, `5 E-1`, and its length; nil for most numbers.
  ///
  /// Behind a whole number a small `e` is Euler's: `5 e-1`.
  func spacedExponent(behind length: Int) -> (exponent: Int, length: Int)? {
    let isDecimal = bytes[index..<(index + length)].contains(UInt8(ascii: "."))
    let letter = byte(after: length + 1)
    guard byte(after: length) == 0x20,
      letter == UInt8(ascii: "E") || isDecimal && letter == UInt8(ascii: "e")
    else { return nil }
    var cursor = length + 2
    let sign = byte(after: cursor)
    guard sign == UInt8(ascii: "-") || sign == UInt8(ascii: "+") else { return nil }
    cursor += 1
    var exponent = 0
    let first = cursor
    while byte(after: cursor).isDigit, cursor < first + 3 {
      exponent = exponent * 10 + Int(byte(after: cursor) - UInt8(ascii: "0"))
      cursor += 1
    }
    guard cursor > first, !byte(after: cursor).isDigit else { return nil }
    return (sign == UInt8(ascii: "-") ? -exponent : exponent, cursor - length)
  }

  /// Blanks of LaTeX that part entries within brackets.
  private static let wideBlanks: [StaticString] = ["\\;", "\\:", "\\thinspace", "~"]

  /// The mark before a group of exactly three digits: also the Swiss apostrophe of `79'510`.
  private func groupMark(at index: Int) -> StaticString? {
    let marks: [StaticString] = ["_", "\\,", ",", "'", "’"]
    for mark in marks + Self.wideBlanks where bytes.has(mark, at: index) {
      let first = index + mark.utf8CodeUnitCount
      guard first + 3 <= bytes.count, bytes[first..<(first + 3)].allSatisfy(\.isDigit) else {
        return nil
      }
      return first + 3 == bytes.count || !bytes[first + 3].isDigit ? mark : nil
    }
    return nil
  }

  /// The length of a sign of per cent behind a number: `%`, ` %`, `\%`, `\,\%`; 0 where there is
  /// none.
  func percentLength(behind length: Int) -> Int {
    var cursor = index + length
    while cursor < bytes.count, bytes[cursor].isBlank || bytes.has("\\,", at: cursor) {
      cursor += bytes[cursor].isBlank ? 1 : 2
    }
    let isEscaped = bytes.has("\\%", at: cursor)
    guard isEscaped || style == .typed && cursor < bytes.count && bytes[cursor] == UInt8(ascii: "%")
    else { return 0 }
    let end = cursor + (isEscaped ? 2 : 1)
    // `5 % 2` is a remainder.
    guard isEscaped || cursor == index + length || Self.endsValue(bytes[end...], isApart: true)
    else { return 0 }
    return end - index - length
  }

  /// Whether a value may end before some text: at a line's end, a bracket, a comma.
  ///
  /// - Parameter isApart: whether a blank stands before the sign; `0.985 % = 4` has a comment
  ///   behind it.
  static func endsValue(_ text: Slice<UnsafeBufferPointer<UInt8>>, isApart: Bool) -> Bool {
    guard let next = text.first(where: { !$0.isBlank }) else { return true }
    switch next {
    case 0x0A, UInt8(ascii: ";"), UInt8(ascii: ","), UInt8(ascii: "]"), UInt8(ascii: ")"),
      UInt8(ascii: "."), UInt8(ascii: "|"):
      return true
    case UInt8(ascii: "="): return !isApart
    default: return false
    }
  }
}

// MARK: - What stands behind digits

extension MathLexer {
  /// Passes the dots of digits that go on: `0.7502…`, `0.333...`.
  mutating func passDots() {
    if bytes.has("…", at: index) { index += 3 }
    if bytes.has("...", at: index) { index += 3 }
    if bytes.has("\\ldots", at: index) {
      index += 6
    } else if bytes.has("\\dots", at: index) {
      index += 5
    }
  }

  /// Adds the fraction right behind a whole number: `4½`.
  mutating func addFraction() {
    guard let (sign, length) = bytes.sign(at: index), case .fraction(let above, let below) = sign,
      let last = tokens.indices.last, case .number(let whole) = tokens[last].kind, whole.isWhole,
      whole.exponent == 0, whole.significand < 1_000_000
    else { return }
    tokens[last].kind = .number(
      Numeral(significand: whole.significand * UInt64(below) + above, denominator: below))
    index += length
  }

  /// Reads the raised digits of `5·10⁻¹` as the power of the ten before them.
  mutating func passRaisedExponent() {
    guard byte(after: 0) >= 0xC2 else { return }
    addFraction()
    var (cursor, isNegative, exponent, digits) = (index, false, 0, 0)
    while digits < 4, let (sign, length) = bytes.sign(at: cursor) {
      if sign == .minus, digits == 0 {
        isNegative = true
      } else if case .above(let digit) = sign, let value = digit.wholeNumberValue {
        (exponent, digits) = (exponent * 10 + value, digits + 1)
      } else {
        break
      }
      cursor += length
    }
    guard digits > 0 else { return }
    append(.raised, length: 0)
    if isNegative { append(.sign(.subtract), length: 0) }
    append(.number(Numeral(significand: UInt64(exponent))), length: cursor - index)
  }
}
