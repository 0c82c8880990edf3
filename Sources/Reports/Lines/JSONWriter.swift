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
      case 0..<0x20, 0x7F: escape(byte)
      case 0x85, 0xA8, 0xA9:
        bytes.append(byte)
        escapeLineEnd()
      default: bytes.append(byte)
      }
    }
    bytes.append(UInt8(ascii: "\""))
    isFirst = false
  }

  /// The line ends beyond ASCII, U+0085, U+2028 and U+2029, which some readers of lines go by, and
  /// their escapes.
  private static let lineEnds: [(utf8: [UInt8], escape: StaticString)] = [
    ([0xC2, 0x85], "\\u0085"), ([0xE2, 0x80, 0xA8], "\\u2028"), ([0xE2, 0x80, 0xA9], "\\u2029"),
  ]

  /// Writes an escape in place of a line end that has just been written.
  private mutating func escapeLineEnd() {
    for (utf8, escape) in Self.lineEnds where bytes.suffix(utf8.count).elementsEqual(utf8) {
      bytes.removeLast(utf8.count)
      raw(escape)
    }
  }

  private mutating func escape(_ byte: UInt8) {
    let digits = Array("0123456789abcdef".utf8)
    raw("\\u00")
    bytes.append(digits[Int(byte >> 4)])
    bytes.append(digits[Int(byte & 0xF)])
  }
}
