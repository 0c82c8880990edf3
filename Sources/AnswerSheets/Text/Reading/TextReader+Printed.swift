import Algebra
import Notation

/// Arrays as TensorFlow, Julia, R and MATLAB print them.
extension TextLines {
  /// The part of a line that only says of which kind the array behind it is.
  ///
  /// `Z1 = <tf.Tensor: shape=(2, 1), dtype=float32, numpy=` and `Z1 = 2×1 Matrix{Float64}:`.
  func printedArray(_ first: Int, _ end: Int) -> Range<Int>? {
    let line = bytes[first..<end]
    if let start = line.firstIndex(of: UInt8(ascii: "<")),
      bytes[start..<end].starts(with: "<tf.".utf8),
      let mark = bytes.firstRange(of: "numpy=", in: start..<end)
    {
      return start..<mark.upperBound
    }
    let kind = bytes.firstRange(of: "Parameter containing:", in: first..<end)
    if let kind, bytes[kind.upperBound..<end].allSatisfy({ $0 <= 0x20 }) {
      return kind.lowerBound..<end
    }
    let last = line.lastIndex { !$0.isBlank }
    guard let last, bytes[last] == UInt8(ascii: ":"), last > first,
      bytes[last - 1] == UInt8(ascii: "}"), let sign = line.firstIndex(of: UInt8(ascii: "="))
    else { return nil }
    return (sign + 1)..<end
  }

  /// The factor on a line of its own that MATLAB prints above a matrix, `1.0e+03 *`, as a power of
  /// ten, and where the line ends.
  func commonFactor(from start: Int) -> (power: Int, end: Int)? {
    let end = lineEnd(from: start)
    let first = firstSign(in: start..<end)
    guard let (numeral, length) = Numeral.read(bytes, at: first, until: end) else { return nil }
    let rest = bytes[(first + length)..<end].filter { !$0.isBlank }
    guard rest == [UInt8(ascii: "*")], let power = numeral.powerOfTen else { return nil }
    return (power, end)
  }

  /// Whether a line begins as R prints a matrix or a vector.
  func beginsPrintedByR(_ start: Int) -> Bool {
    let line = bytes[firstSign(in: start..<lineEnd(from: start))...]
    return line.starts(with: "[,1]".utf8) || line.starts(with: "[1] ".utf8)
  }

  /// Reads what R prints below a name: `[,1] [,2]` and rows that begin with `[1,]`, or a vector
  /// behind `[1]`.
  ///
  /// - Returns: where the next line begins; nil where the lines below are none.
  mutating func readPrintedByR(
    _ names: MathLexer, below lineEnd: Int
  ) throws(UnreadableAnswer) -> Int? {
    var next = lineEnd + 1
    guard next < bytes.count else { return nil }
    let isMatrix = bytes[firstSign(in: next..<self.lineEnd(from: next))...].starts(
      with: "[,1]".utf8)
    if isMatrix { next = self.lineEnd(from: next) + 1 }
    var rows: [Range<Int>] = []
    while next < bytes.count, let row = labelledRow(from: next, isOfMatrix: isMatrix) {
      rows.append(row)
      next = row.upperBound + 1
    }
    guard !rows.isEmpty else { return nil }
    var lexer = names
    lexer.mark(.equals, at: lineEnd)
    lexer.readMatrix(ofLines: rows)
    _ = try builder.read(lexer.tokens)
    return next
  }

  /// The numbers behind `[1,]` or `[1]` at the beginning of a line.
  private func labelledRow(from start: Int, isOfMatrix: Bool) -> Range<Int>? {
    let end = lineEnd(from: start)
    var index = firstSign(in: start..<end)
    guard index < end, bytes[index] == UInt8(ascii: "[") else { return nil }
    index += 1
    let digits = bytes[index..<end].prefix { $0.isDigit }.count
    index += digits
    if isOfMatrix {
      guard index < end, bytes[index] == UInt8(ascii: ",") else { return nil }
      index += 1
    }
    guard digits > 0, index < end, bytes[index] == UInt8(ascii: "]"),
      NumericLiteral.isRow(bytes, in: (index + 1)..<end)
    else { return nil }
    return (index + 1)..<end
  }
}

extension Numeral {
  /// The exponent of a power of ten, however many digits it is written with.
  fileprivate var powerOfTen: Int? {
    guard !isFraction, !isNegative, !isCut, significand > 0 else { return nil }
    var rest = significand
    var power = Int(exponent)
    while rest % 10 == 0 {
      rest /= 10
      power += 1
    }
    return rest == 1 ? power : nil
  }
}
