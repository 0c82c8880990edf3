/// Writes JSON into bytes; commas come by themselves.
struct JSONWriter {
  private var bytes: [UInt8] = []
  /// Whether the next value or key is the first within its brackets.
  private var isFirst = true

  mutating func take() -> [UInt8] {
    defer { bytes.removeAll(keepingCapacity: true) }
    return bytes
  }

  mutating func open(_ bracket: StaticString) {
    separate()
    raw(bracket)
    isFirst = true
  }

  mutating func close(_ bracket: StaticString) {
    raw(bracket)
    isFirst = false
  }

  mutating func newLine() {
    bytes.append(0x0A)
    isFirst = true
  }

  mutating func raw(_ text: StaticString) {
    bytes.append(
      contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
    isFirst = false
  }

  mutating func null() { raw("null") }

  private mutating func separate() {
    if !isFirst { bytes.append(contentsOf: [0x2C, 0x20]) }
  }

  mutating func key(_ name: StaticString) {
    separate()
    bytes.append(UInt8(ascii: "\""))
    raw(name)
    raw("\": ")
    // What follows is the key's value and wants no comma.
    isFirst = true
  }

  mutating func member(_ name: StaticString, _ value: String?) {
    key(name)
    if let value { string(value) } else { null() }
  }

  mutating func member(_ name: StaticString, _ value: Double) {
    key(name)
    // The shortest digits that read back as the same number; points are finite.
    bytes.append(contentsOf: value.description.utf8)
    isFirst = false
  }

  mutating func position(_ line: Int?, _ column: Int?) {
    key("line")
    if let line { number(line) } else { null() }
    key("column")
    if let column { number(column) } else { null() }
  }

  mutating func number(_ value: Int) {
    bytes.append(contentsOf: String(value).utf8)
    isFirst = false
  }

  mutating func string(_ text: String) {
    separate()
    bytes.append(UInt8(ascii: "\""))
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"):
        bytes.append(UInt8(ascii: "\\"))
        bytes.append(byte)
      case 0x0A: raw("\\n")
      case 0x0D: raw("\\r")
      case 0x09: raw("\\t")
      case 0..<0x20, 0x7F: escape(byte)
      default: bytes.append(byte)
      }
    }
    bytes.append(UInt8(ascii: "\""))
    isFirst = false
  }

  private mutating func escape(_ byte: UInt8) {
    let digits = Array("0123456789abcdef".utf8)
    raw("\\u00")
    bytes.append(digits[Int(byte >> 4)])
    bytes.append(digits[Int(byte & 0xF)])
  }
}
