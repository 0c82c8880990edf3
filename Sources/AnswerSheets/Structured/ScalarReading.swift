import Algebra

/// A lone scalar of a structured file: `-0.50`, `1/3`, `null`, `NaN`; nil for any other text.
struct ScalarReading {
  /// A number, or why the scalar is none.
  var content: StructuredNode.Content

  /// Reads a whole scalar; blanks around it do not matter.
  init?(_ bytes: UnsafeBufferPointer<UInt8>) {
    if let numeral = Self.numeral(bytes) {
      content =
        numeral.isRepresentable ? .number(numeral) : .unreadable(Self.tooLarge(bytes))
    } else if let word = Self.wordThatIsNoNumber(bytes) {
      content = .unreadable("found \(word), expected a number or a matrix")
    } else {
      return nil
    }
  }

  /// Reads a whole scalar from a string.
  init?(_ text: String) {
    var text = text
    let reading = text.withUTF8 { ScalarReading($0) }
    guard let reading else { return nil }
    self = reading
  }

  /// The number of a text that is one with a decimal comma: `-0,2`; nil for any other.
  static func withDecimalComma(_ text: String) -> Numeral? {
    let parts = text.split(separator: ",", omittingEmptySubsequences: false)
    guard parts.count == 2, let first = parts[1].utf8.first, first.isDigit,
      case .number(let numeral)? = ScalarReading(parts.joined(separator: "."))?.content
    else { return nil }
    return numeral
  }

  private static func tooLarge(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
    let shown = String(decoding: bytes.prefix(24), as: UTF8.self)
    return "found \(shown), which is too large for a number; expected a finite number"
  }

  /// Reads a signed decimal or a fraction of two whole numbers that fills the bytes.
  static func numeral(_ bytes: UnsafeBufferPointer<UInt8>) -> Numeral? {
    var index = 0
    var end = bytes.count
    while index < end, bytes[index] <= 0x20 { index += 1 }
    while end > index, bytes[end - 1] <= 0x20 { end -= 1 }
    let isNegative = passSign(bytes, &index, end)
    guard let (magnitude, length) = Numeral.read(bytes, at: index, until: end) else { return nil }
    var numeral = magnitude
    index += length
    if index < end {
      guard bytes[index] == UInt8(ascii: "/"), numeral.isWhole, !numeral.isCut,
        let (divisor, length) = Numeral.read(bytes, at: index + 1, until: end),
        index + 1 + length == end, divisor.exponent == 0, !divisor.isCut,
        let denominator = UInt32(exactly: divisor.significand), denominator > 0
      else { return nil }
      numeral.denominator = denominator
    }
    numeral.isNegative = isNegative
    return numeral
  }

  /// Passes over one sign: plus, hyphen, or the minus sign U+2212.
  private static func passSign(
    _ bytes: UnsafeBufferPointer<UInt8>, _ index: inout Int, _ end: Int
  ) -> Bool {
    guard index < end else { return false }
    switch bytes[index] {
    case UInt8(ascii: "+"):
      index += 1
      return false
    case UInt8(ascii: "-"):
      index += 1
      return true
    case 0xE2 where index + 2 < end && bytes[index + 1] == 0x88 && bytes[index + 2] == 0x92:
      index += 3
      return true
    default:
      return false
    }
  }

  /// The spellings of not-a-number, infinity, nothing and truth, which no step can have.
  private static let words: Set<String> = [
    "nan", "inf", "infinity", "null", "none", "nil", "true", "false", "undefined", "n/a", "~",
  ]

  private static func wordThatIsNoNumber(_ bytes: UnsafeBufferPointer<UInt8>) -> String? {
    guard bytes.count <= 12 else { return nil }
    let word = String(decoding: bytes.filter { $0 > 0x20 }, as: UTF8.self)
    var bare = word.lowercased()
    while let first = bare.first, first == "-" || first == "+" || first == "." {
      bare.removeFirst()
    }
    return words.contains(bare) ? "`\(word)`" : nil
  }
}

extension Numeral {
  /// Whether the number lies in the range of a double; `1e999` does not.
  var isRepresentable: Bool {
    // Nineteen digits and a power below 280 cannot overflow, which spares nearly all numbers the
    // division.
    exponent < 280 || value.isFinite
  }
}
