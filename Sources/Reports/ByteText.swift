internal import Algebra
internal import Marking

/// Text put together as bytes: reports are full of numbers, and joining strings costs many times as much.
extension [UInt8] {
  /// Appends some text.
  mutating func write(_ text: String) {
    var text = text
    text.withUTF8 { append(contentsOf: $0) }
  }

  /// Appends a stated value as its description has it.
  mutating func write(_ value: StatedValue) {
    switch value {
    case .numbers(let matrix): write(matrix)
    case .text(let text): write(text)
    }
  }

  /// Appends a reference value as its description has it.
  mutating func write(_ value: ExpectedValue) {
    if let text = value.text { return write(text) }
    write(value.value.map { FixedPoint(value: $0, decimals: value.decimals) })
  }

  private mutating func write(_ matrix: Matrix<some CustomStringConvertible>) {
    if matrix.shape.isScalar { return write(matrix.elements[0].description) }
    append(UInt8(ascii: "["))
    for place in matrix.elements.indices {
      if place > 0 {
        if place % matrix.columns == 0 { append(UInt8(ascii: ";")) }
        append(UInt8(ascii: " "))
      }
      write(matrix.elements[place].description)
    }
    append(UInt8(ascii: "]"))
  }
}
