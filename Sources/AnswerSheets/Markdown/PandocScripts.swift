/// Scripts between the marks of Pandoc's Markdown: `w~1~^new^` is `w_1^new`.
enum PandocScripts {
  /// The most signs of such a script.
  private static let longest = 8

  /// The text with one mark before each script; the blanks for the other marks stand behind all
  /// scripts of a name, so that every line keeps its length.
  static func resolved(_ bytes: [UInt8]) -> [UInt8] {
    guard bytes.has(UInt8(ascii: "~")) else { return bytes }
    var bytes = bytes
    var index = 1
    while index < bytes.count {
      let scripts = scripts(from: index, in: bytes)
      if let last = scripts.last, bytes[index - 1].isLetter || bytes[index - 1] >= 0x80 {
        var written: [UInt8] = []
        for script in scripts {
          let isAbove = bytes[script.lowerBound] == UInt8(ascii: "^")
          written.append(isAbove ? UInt8(ascii: "^") : UInt8(ascii: "_"))
          written += bytes[script].dropFirst().dropLast()
        }
        let width = last.upperBound - index
        written += Array(repeating: 0x20, count: width - written.count)
        bytes.replaceSubrange(index..<last.upperBound, with: written)
        index = last.upperBound
      }
      index += 1
    }
    return bytes
  }

  /// The scripts that follow each other from an index on, with their marks; the first one stands
  /// below.
  private static func scripts(from start: Int, in bytes: [UInt8]) -> [Range<Int>] {
    guard bytes[start] == UInt8(ascii: "~") else { return [] }
    var scripts: [Range<Int>] = []
    var index = start
    while index < bytes.count, bytes[index].isOne(of: "~^") {
      let inside = bytes[(index + 1)...].prefix(longest).prefix { $0.isLetter || $0.isDigit }
      guard !inside.isEmpty, inside.endIndex < bytes.count, bytes[inside.endIndex] == bytes[index]
      else { break }
      scripts.append(index..<(inside.endIndex + 1))
      index = inside.endIndex + 1
    }
    return scripts
  }
}
