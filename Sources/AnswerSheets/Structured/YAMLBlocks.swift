/// The blocks of a text: a line and the lines that are indented below it.
struct YAMLBlocks {
  /// One block, with the line of the file on which it begins.
  struct Block {
    var bytes: ArraySlice<UInt8>
    var line: Int
    /// How far its first line is indented.
    var indentation: Int
  }

  private(set) var blocks: [Block] = []
  /// The line of the file on which the text begins.
  let line: Int
  private let source: ArraySlice<UInt8>

  init(_ bytes: ArraySlice<UInt8>, line: Int) {
    self.line = line
    source = bytes
    var number = line
    var start = bytes.startIndex
    while start < bytes.endIndex {
      let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.endIndex
      let next = min(end + 1, bytes.endIndex)
      add(bytes[start..<next], number)
      start = next
      number += 1
    }
  }

  private mutating func add(_ line: ArraySlice<UInt8>, _ number: Int) {
    let content = line.drop { $0 == 0x20 }
    let indentation = content.startIndex - line.startIndex
    if let last = blocks.indices.last,
      indentation > blocks[last].indentation || !Self.beginsBlock(content)
    {
      blocks[last].bytes = source[blocks[last].bytes.startIndex..<line.endIndex]
    } else if Self.beginsBlock(content) {
      blocks.append(Block(bytes: line, line: number, indentation: indentation))
    }
  }

  /// Whether a line has a key: a colon, and neither a comment's, a list's nor a closing sign in
  /// front.
  private static func beginsBlock(_ content: ArraySlice<UInt8>) -> Bool {
    switch content.first {
    case nil, UInt8(ascii: "#"), UInt8(ascii: "-"), UInt8(ascii: "]"), UInt8(ascii: "}"),
      UInt8(ascii: "["), UInt8(ascii: "\n"), UInt8(ascii: "\r"):
      false
    default: content.contains(UInt8(ascii: ":"))
    }
  }
}

extension YAMLBlocks.Block {
  /// The block as text.
  var text: String { String(decoding: bytes, as: UTF8.self) }

  /// A key and what follows its colon.
  struct Keyed {
    var key: String
    var position: Position
    /// The text behind the colon, to the block's end.
    var value: String
    var valuePosition: Position
    /// Whether nothing stands on the key's line.
    var isGroup: Bool
    /// The lines below the key's.
    var rest: ArraySlice<UInt8>
  }

  /// The block taken apart at its first colon.
  var keyed: Keyed? {
    guard let colon = bytes.firstIndex(of: UInt8(ascii: ":")) else { return nil }
    let lineEnd = bytes[colon...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.endIndex
    let value = bytes[(colon + 1)...].drop { $0 <= 0x20 }
    let key = bytes[..<colon].filter { $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "'") }
    let column = bytes[..<colon].reduce(2) { $0 + ($1 & 0xC0 == 0x80 ? 0 : 1) }
    return Keyed(
      key: String(decoding: key.drop { $0 == 0x20 }, as: UTF8.self),
      position: Position(line: line, column: indentation + 1),
      value: String(decoding: value, as: UTF8.self),
      valuePosition: Position(line: line, column: column),
      isGroup: !bytes[(colon + 1)..<lineEnd].contains { $0 > 0x20 },
      rest: bytes[min(lineEnd + 1, bytes.endIndex)...])
  }
}
