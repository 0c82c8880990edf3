internal import Algebra
internal import Marking

/// Text put together as bytes: reports are full of numbers, and joining strings costs many times as
/// much.
extension [UInt8] {
  /// Appends some text.
  mutating func write(_ text: String) {
    var text = text
    text.withUTF8 { append(contentsOf: $0) }
  }

  /// Appends text that is part of the program.
  mutating func write(fixed text: StaticString) {
    text.withUTF8Buffer { append(contentsOf: $0) }
  }

  /// Appends a stated value as its description has it.
  mutating func write(_ value: StatedValue) {
    switch value {
    case .numbers(let matrix): append(matrix)
    case .text(let text): write(text)
    }
  }

  /// Appends a reference value as its description has it.
  mutating func write(_ value: ExpectedValue) {
    if let text = value.text { return write(text) }
    append(value.value, decimals: value.decimals)
  }

  /// Appends points as people write them.
  mutating func write(points: Double) {
    guard let whole = Int(exactly: points), whole >= 0 else { return write(Points.text(points)) }
    write(decimal: whole)
  }

  /// Appends a whole number in decimal digits.
  mutating func write(decimal number: Int) {
    if (0..<10).contains(number) { return append(UInt8(ascii: "0") + UInt8(number)) }
    if (10..<100).contains(number) {
      append(UInt8(ascii: "0") + UInt8(number / 10))
      return append(UInt8(ascii: "0") + UInt8(number % 10))
    }
    append(contentsOf: String(number).utf8)
  }
}
