internal import Algebra

/// An array of a `.npy` file as the value of a quantity.
struct NumPyArray {
  private let header: NumPyHeader
  private let bytes: [UInt8]
  /// The rows and columns; a flat array is a column, as in every other notation.
  private let shape: Shape

  /// - Throws: `UnreadableAnswer` where the file is broken, is none of numbers, or has more than
  ///   two dimensions.
  init(_ bytes: [UInt8], limits: ReadingLimits) throws(UnreadableAnswer) {
    header = try NumPyHeader(bytes)
    self.bytes = bytes
    shape = try Self.shape(header.dimensions, limits: limits)
    let expected = shape.count * header.type.size
    let found = bytes.count - header.dataStart
    guard found == expected else {
      throw UnreadableAnswer(
        "the NumPy header promises \(expected) bytes of numbers, but \(found) follow; hand it in again"
      )
    }
  }

  /// How many numbers there are.
  var count: Int { shape.count }

  /// The matrix, or why it is none: a number in it is not finite, or there are none.
  var content: Side.Content {
    guard count > 0 else {
      return .unreadable(
        "found an array of \(shape) without numbers, expected a number or a matrix")
    }
    var entries: [Numeral] = []
    entries.reserveCapacity(count)
    for row in 0..<shape.rows {
      for column in 0..<shape.columns {
        let text = text(row, column)
        guard let numeral = Self.numeral(text) else {
          return .unreadable(
            "entry [\(row + 1),\(column + 1)]: found `\(text)`, expected a finite number")
        }
        entries.append(numeral)
      }
    }
    return .value(Matrix(shape, entries))
  }

  private func text(_ row: Int, _ column: Int) -> String {
    let index =
      header.isFortranOrder ? column * shape.rows + row : row * shape.columns + column
    let start = header.dataStart + index * header.type.size
    return header.type.text(of: bytes[start..<start + header.type.size])
  }

  private static func numeral(_ text: String) -> Numeral? {
    var text = text
    return text.withUTF8 { bytes in
      let start = bytes.first == UInt8(ascii: "-") ? 1 : 0
      guard let (magnitude, length) = Numeral.read(bytes, at: start), start + length == bytes.count
      else { return nil }
      var numeral = magnitude
      numeral.isNegative = start == 1
      return numeral
    }
  }

  private static func shape(
    _ dimensions: [Int], limits: ReadingLimits
  ) throws(UnreadableAnswer) -> Shape {
    guard dimensions.count <= 2 else {
      throw UnreadableAnswer(
        "found an array of \(dimensions.count) dimensions, expected a number, a vector or a matrix; "
          + "drop the others, as with `np.squeeze`")
    }
    let rows = dimensions.first ?? 1
    let columns = dimensions.count == 2 ? dimensions[1] : 1
    let (count, overflows) = rows.multipliedReportingOverflow(by: columns)
    // One dimension may be zero and the other beyond all bounds.
    guard !overflows, max(count, rows, columns) <= limits.numbers else {
      throw limits.tooManyNumbers()
    }
    return Shape(rows, columns)
  }
}
