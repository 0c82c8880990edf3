/// Turns byte offsets into lines and columns, in one pass over the text when asked in ascending
/// order; a step back costs the bytes it goes over.
struct PositionCursor {
  private var offset = 0
  private var current = Position(line: 1, column: 1)

  /// The line and column of a byte; columns count Unicode scalars.
  mutating func position(of target: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Position {
    if target < offset { goBack(to: target, in: bytes) }
    let end = min(target, bytes.count)
    while let newline = bytes.firstIndex(of: UInt8(ascii: "\n"), from: offset, to: end) {
      current.line += 1
      current.column = 1
      offset = newline + 1
    }
    while offset < end {
      if bytes[offset] & 0xC0 != 0x80 { current.column += 1 }
      offset += 1
    }
    return current
  }

  /// Goes to the beginning of the line that an earlier byte is in.
  private mutating func goBack(to target: Int, in bytes: UnsafeBufferPointer<UInt8>) {
    current.line -= bytes[target..<offset].count { $0 == UInt8(ascii: "\n") }
    current.column = 1
    offset = target
    while offset > 0, bytes[offset - 1] != UInt8(ascii: "\n") { offset -= 1 }
  }
}
