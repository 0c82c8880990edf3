internal import Marking

/// Writes JSON into bytes; commas come by themselves.
package struct JSONWriter {
  private var bytes: [UInt8] = []
  /// Whether the next value or key is the first within its brackets.
  private var isFirst = true

  package init() {}

  /// The bytes written since the last call.
  package mutating func take() -> [UInt8] {
    defer { bytes.removeAll(keepingCapacity: true) }
    return bytes
  }

  package mutating func open(_ bracket: StaticString) {
    separate()
    raw(bracket)
    isFirst = true
  }

  package mutating func close(_ bracket: StaticString) {
    raw(bracket)
    isFirst = false
  }

  package mutating func newLine() {
    bytes.append(0x0A)
    isFirst = true
  }

  /// A text as JSON writes it, in its quotes.
  package static func quoted(_ text: String) -> String {
    var writer = JSONWriter()
    writer.string(text)
    return String(decoding: writer.take(), as: UTF8.self)
  }

  mutating func raw(_ text: StaticString) {
    bytes.append(
      contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
    isFirst = false
  }

  package mutating func null() {
    separate()
    raw("null")
  }

  private mutating func separate() {
    if !isFirst { bytes.append(contentsOf: [0x2C, 0x20]) }
  }

  package mutating func key(_ name: StaticString) {
    separate()
    bytes.append(UInt8(ascii: "\""))
    raw(name)
    raw("\": ")
    // What follows is the key's value and wants no comma.
    isFirst = true
  }

  package mutating func member(_ name: StaticString, _ value: String?) {
    key(name)
    if let value { string(value) } else { null() }
  }

  package mutating func member(_ name: StaticString, _ value: Double) {
    key(name)
    // The shortest digits that read back as the same number; points are finite.
    bytes.append(contentsOf: value.description.utf8)
    isFirst = false
  }

  /// Points as people write them: 12, 0.5.
  mutating func member(_ name: StaticString, points: Double) {
    key(name)
    bytes.append(contentsOf: Points.text(points).utf8)
    isFirst = false
  }

  /// A number, or null where there is none.
  package mutating func member(_ name: StaticString, optional value: Double?) {
    if let value { return member(name, value) }
    key(name)
    null()
  }

  package mutating func bool(_ value: Bool) {
    separate()
    raw(value ? "true" : "false")
  }

  package mutating func position(_ line: Int?, _ column: Int?) {
    key("line")
    if let line { number(line) } else { null() }
    key("column")
    if let column { number(column) } else { null() }
  }

  package mutating func number(_ value: Int) {
    separate()
    bytes.append(contentsOf: String(value).utf8)
    isFirst = false
  }

  package mutating func string(_ text: String) {
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
      case 0..<0x20, 0x7F: escape(UInt16(byte))
      case 0x80...0x9F, 0xA8, 0xA9, 0xBE, 0xBF:
        bytes.append(byte)
        escapeLastIfUnfit()
      default: bytes.append(byte)
      }
    }
    bytes.append(UInt8(ascii: "\""))
    isFirst = false
  }

  /// Writes an escape in place of the last sign, where a reader would misread it.
  ///
  /// Some take it for the end of a line (U+0085, U+2028 and U+2029), or YAML has it not at all
  /// (U+0080 to U+009F, U+FFFE and U+FFFF).
  private mutating func escapeLastIfUnfit() {
    switch (bytes.suffix(3).first, bytes.suffix(2).first, bytes.last) {
    case (_, 0xC2, let last?) where last <= 0x9F: replaceLast(2, by: UInt16(last))
    case (0xE2, 0x80, let last?) where last == 0xA8 || last == 0xA9:
      replaceLast(3, by: 0x2000 + UInt16(last & 0x3F))
    case (0xEF, 0xBF, let last?) where last >= 0xBE:
      replaceLast(3, by: 0xFFC0 + UInt16(last & 0x3F))
    default: break
    }
  }

  private mutating func replaceLast(_ count: Int, by scalar: UInt16) {
    bytes.removeLast(count)
    escape(scalar)
  }

  private mutating func escape(_ scalar: UInt16) {
    let digits = Array("0123456789abcdef".utf8)
    raw("\\u")
    for shift in [12, 8, 4, 0] { bytes.append(digits[Int(scalar >> UInt16(shift) & 0xF)]) }
  }
}
