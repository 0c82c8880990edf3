import Algebra

/// The plainest statement there is, read by bytes: a name, `=`, and a number or a matrix like `[1
/// 2; 3 4]`, or one that NumPy printed, a line a row.
///
/// Most lines of most answers are this; everything else goes the long way.
struct NumericLiteral {
  let name: Range<Int>
  let value: Matrix<Numeral>
  let valueStart: Int
  /// The first byte behind the value.
  let valueEnd: Int

  /// Reads lines that hold nothing but such a statement; nil for anything else.
  init?(_ bytes: UnsafeBufferPointer<UInt8>, statementAt start: Int) {
    var scanner = NumberScanner(bytes, at: start)
    guard let name = scanner.name(), scanner.skip(UInt8(ascii: "=")) else { return nil }
    scanner.skipLineBeforeBracket()
    valueStart = scanner.index
    guard let value = scanner.matrixOrNumber() else { return nil }
    valueEnd = scanner.index
    guard scanner.endsStatement() else { return nil }
    self.name = name
    self.value = value
  }

  /// Whether a line holds numbers alone, at least one.
  static func isRow(_ bytes: UnsafeBufferPointer<UInt8>, in line: Range<Int>) -> Bool {
    var scanner = NumberScanner(
      UnsafeBufferPointer(rebasing: bytes[..<line.upperBound]), at: line.lowerBound)
    var count = 0
    while true {
      scanner.skipBlanks()
      if scanner.isAtEnd { return count > 0 }
      guard scanner.number() != nil else { return false }
      count += 1
    }
  }
}

/// A cursor over bytes that knows names, numbers and matrices.
private struct NumberScanner {
  private let bytes: UnsafeBufferPointer<UInt8>
  private(set) var index: Int

  init(_ bytes: UnsafeBufferPointer<UInt8>, at start: Int) {
    self.bytes = bytes
    index = start
  }

  var isAtEnd: Bool { index >= bytes.count }
  private var byte: UInt8 { index < bytes.count ? bytes[index] : 0 }

  mutating func skipBlanks() {
    while index < bytes.count, bytes[index].isBlank { index += 1 }
  }

  /// Skips a byte and the blanks around it.
  mutating func skip(_ wanted: UInt8) -> Bool {
    skipBlanks()
    guard byte == wanted else { return false }
    index += 1
    skipBlanks()
    return true
  }

  /// Skips the end of a line where the next one begins with a bracket.
  mutating func skipLineBeforeBracket() {
    guard byte == 0x0A else { return }
    let lineEnd = index
    index += 1
    skipBlanks()
    if byte != UInt8(ascii: "[") { index = lineEnd }
  }

  /// Whether nothing follows on the line but a semicolon or a comment.
  mutating func endsStatement() -> Bool {
    skipBlanks()
    let hasSemicolon = byte == UInt8(ascii: ";")
    if hasSemicolon {
      index += 1
      skipBlanks()
    }
    // Right behind a number it may be one of per cent.
    if byte == UInt8(ascii: "%") { return hasSemicolon }
    return isAtEnd || byte == 0x0A || byte == UInt8(ascii: "#")
  }

  /// A name of ASCII letters, digits and underscores.
  mutating func name() -> Range<Int>? {
    let start = index
    guard byte.isLetter else { return nil }
    while byte.isLetter || byte.isDigit || byte == UInt8(ascii: "_") { index += 1 }
    return start..<index
  }

  /// A number with its sign, at whose end something else begins.
  mutating func number() -> Numeral? {
    let isNegative = byte == UInt8(ascii: "-")
    if isNegative { index += 1 }
    guard let (numeral, length) = Numeral.read(bytes, at: index) else { return nil }
    index += length
    // Whatever may go on with a number goes the long way.
    switch byte {
    case 0x20, 0x09, 0x0A, 0x0D, 0: break
    case UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "]"): break
    default: return nil
    }
    var signed = numeral
    signed.isNegative = isNegative
    return signed.isRepresentable ? signed : nil
  }

  mutating func matrixOrNumber() -> Matrix<Numeral>? {
    guard byte == UInt8(ascii: "[") else { return number().map { Matrix(scalar: $0) } }
    index += 1
    skipBlanks()
    return byte == UInt8(ascii: "[") ? nestedRows() : rows()
  }

  /// `1 2; 3 4]`, or a flat list `1, 2]`, which is a column.
  private mutating func rows() -> Matrix<Numeral>? {
    var entries: [Numeral] = []
    entries.reserveCapacity(4)
    var columns = 0
    var rowStart = 0
    var rowCount = 0
    var hasCommas = false
    while true {
      skipBlanks()
      switch byte {
      case UInt8(ascii: "]"), UInt8(ascii: ";"):
        let isLast = byte == UInt8(ascii: "]")
        let count = entries.count - rowStart
        if rowCount == 0 { columns = count }
        guard count > 0, count == columns else { return nil }
        rowCount += 1
        rowStart = entries.count
        index += 1
        guard isLast else { continue }
        let isColumn = rowCount == 1 && hasCommas
        return Matrix(isColumn ? Shape(columns, 1) : Shape(rowCount, columns), entries)
      case UInt8(ascii: ","):
        hasCommas = true
        index += 1
      default:
        guard let number = number() else { return nil }
        entries.append(number)
      }
    }
  }

  /// Reads rows in brackets of their own: `[1, 2], [3, 4]]`.
  private mutating func nestedRows() -> Matrix<Numeral>? {
    var entries: [Numeral] = []
    entries.reserveCapacity(8)
    var columns = 0
    var rowCount = 0
    while byte == UInt8(ascii: "[") {
      index += 1
      let start = entries.count
      while !skipSeparated(UInt8(ascii: "]")) {
        guard let number = number() else { return nil }
        entries.append(number)
      }
      if rowCount == 0 { columns = entries.count - start }
      guard entries.count - start == columns, columns > 0 else { return nil }
      rowCount += 1
      _ = skip(UInt8(ascii: ","))
      skipBlanks()
      skipLineBeforeBracket()
    }
    guard byte == UInt8(ascii: "]") else { return nil }
    index += 1
    return Matrix(Shape(rowCount, columns), entries)
  }

  /// Skips blanks and commas; whether the wanted byte was there and skipped, too.
  private mutating func skipSeparated(_ wanted: UInt8) -> Bool {
    while byte.isBlank || byte == UInt8(ascii: ",") { index += 1 }
    guard byte == wanted else { return false }
    index += 1
    return true
  }
}
