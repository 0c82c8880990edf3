import Algebra

/// The plainest matrix of LaTeX, read by bytes: numbers alone between `&` and `\\`.
///
/// Most matrices of most answers are this; every other one is cut into tokens.
struct PlainMatrix {
  let value: Matrix<Numeral>
  /// The backslash of what follows the last number.
  let end: Int

  /// Reads what stands behind a `\begin{bmatrix}`; nil for anything but numbers, as many in each
  /// row.
  init?(_ bytes: UnsafeBufferPointer<UInt8>, at start: Int) {
    var scanner = Scanner(bytes: bytes, index: start)
    var entries: [Numeral] = []
    entries.reserveCapacity(8)
    var (columns, rowStart) = (0, 0)
    while let number = scanner.number() {
      entries.append(number)
      if scanner.skip(UInt8(ascii: "&")) { continue }
      let end = scanner.index
      guard scanner.skip(UInt8(ascii: "\\")) else { return nil }
      if rowStart == 0 { columns = entries.count }
      guard entries.count - rowStart == columns else { return nil }
      rowStart = entries.count
      guard scanner.skip(UInt8(ascii: "\\")) else {
        value = Matrix(Shape(entries.count / columns, columns), entries)
        self.end = end
        return
      }
    }
    return nil
  }
}

/// A cursor over the numbers and signs of a matrix.
private struct Scanner {
  let bytes: UnsafeBufferPointer<UInt8>
  var index: Int

  /// Skips a sign that stands right here.
  mutating func skip(_ sign: UInt8) -> Bool {
    guard index < bytes.count, bytes[index] == sign else { return false }
    index += 1
    return true
  }

  private mutating func skipBlanks() {
    while index < bytes.count, bytes[index] <= 0x20 { index += 1 }
  }

  /// A number with its sign and the blanks around it.
  mutating func number() -> Numeral? {
    skipBlanks()
    let isNegative = skip(UInt8(ascii: "-"))
    if isNegative { skipBlanks() }
    guard let (numeral, length) = Numeral.read(bytes, at: index) else { return nil }
    index += length
    skipBlanks()
    var signed = numeral
    signed.isNegative = isNegative
    return signed
  }
}
