/// Typst as Markdown with LaTeX: headings, strong words, formulas, tables, the content of calls.
///
/// Code and comments state nothing. Lines stay where they are, as far as tables allow.
struct TypstText {
  static func isTypst(_ fileExtension: String) -> Bool { fileExtension == "typ" }

  static func markdown(of bytes: [UInt8]) -> [UInt8] {
    var reading = TypstText(bytes.filter { $0 != 0x0D })
    reading.readMarkup(reading.bytes.indices, depth: 0)
    return reading.text
  }

  /// Content within calls within content nests no deeper in anything that is meant.
  static let depthLimit = 20

  let bytes: [UInt8]
  var text: [UInt8] = []
  /// The number of bytes that may still be searched for closing brackets, so that open ones cost no
  /// more.
  private var looksLeft: Int

  private init(_ bytes: [UInt8]) {
    self.bytes = bytes
    looksLeft = bytes.count * 8 + 10_000
  }

  // MARK: - Markup

  mutating func readMarkup(_ range: Range<Int>, depth: Int) {
    var index = range.lowerBound
    while index < range.upperBound {
      let byte = bytes[index]
      let next = index + 1 < range.upperBound ? bytes[index + 1] : 0x0A
      switch byte {
      case UInt8(ascii: "\\"):
        // Before a blank it only ends a line.
        if next > 0x20 { text += [byte, next] }
        if next == 0x0A { text.append(next) }
        index += 2
      case UInt8(ascii: "/") where comment(at: index, range.upperBound) != nil:
        let end = comment(at: index, range.upperBound) ?? range.upperBound
        keepLines(index..<end)
        index = end
      case UInt8(ascii: "`"): index = readRaw(at: index, range.upperBound)
      case UInt8(ascii: "$"): index = readFormula(at: index, range.upperBound)
      case UInt8(ascii: "#"): index = readCode(at: index, range.upperBound, depth)
      case UInt8(ascii: "=") where isAtLineStart: index = readHeading(at: index, range.upperBound)
      case UInt8(ascii: "*"):
        text += isStrongMark(at: index) ? [byte, byte] : [byte]
        index += 1
      default:
        text.append(byte)
        index += 1
      }
    }
  }

  private var isAtLineStart: Bool { text.last ?? 0x0A == 0x0A }

  /// Headings have a sign of equality a level.
  private mutating func readHeading(at start: Int, _ limit: Int) -> Int {
    let end = bytes[start..<limit].firstIndex { $0 != UInt8(ascii: "=") } ?? limit
    let isHeading = end < limit && bytes[end] == 0x20
    let mark = isHeading ? UInt8(ascii: "#") : UInt8(ascii: "=")
    text += [UInt8](repeating: mark, count: end - start)
    return end
  }

  /// Whether a star begins or ends strong words, and is none of a product.
  private func isStrongMark(at index: Int) -> Bool {
    func isWord(_ offset: Int) -> Bool {
      bytes.indices.contains(offset) && (bytes[offset].isLetter || bytes[offset].isDigit)
    }
    func isBlank(_ offset: Int) -> Bool { !bytes.indices.contains(offset) || bytes[offset] <= 0x20 }
    let opens = !isWord(index - 1) && !isBlank(index + 1)
    return opens || !isBlank(index - 1) && !isWord(index + 1)
  }

  /// The index behind the comment that begins at an index; nil where none does.
  ///
  /// A link has two slashes, too.
  private func comment(at index: Int, _ limit: Int) -> Int? {
    guard index + 1 < limit, index == 0 || bytes[index - 1] != UInt8(ascii: ":") else { return nil }
    switch bytes[index + 1] {
    case UInt8(ascii: "/"): return bytes[index..<limit].firstIndex(of: 0x0A) ?? limit
    case UInt8(ascii: "*"):
      var (cursor, depth) = (index + 2, 1)
      while cursor + 1 < limit, depth > 0 {
        let pair = (bytes[cursor], bytes[cursor + 1])
        let isOpening = pair == (UInt8(ascii: "/"), UInt8(ascii: "*"))
        let isClosing = pair == (UInt8(ascii: "*"), UInt8(ascii: "/"))
        depth += isOpening ? 1 : isClosing ? -1 : 0
        cursor += isOpening || isClosing ? 2 : 1
      }
      return depth == 0 ? cursor : limit
    default: return nil
    }
  }

  /// Keeps the ends of lines of what is not stated.
  mutating func keepLines(_ range: Range<Int>) {
    text += bytes[range].filter { $0 == 0x0A }
  }

  /// Copies raw text between as many backticks as it opens with.
  private mutating func readRaw(at start: Int, _ limit: Int) -> Int {
    let marks = bytes[start..<limit].prefix { $0 == UInt8(ascii: "`") }.count
    var index = start + marks
    var count = 0
    while index < limit, count < marks, marks != 2, looksLeft > 0 {
      count = bytes[index] == UInt8(ascii: "`") ? count + 1 : 0
      index += 1
      looksLeft -= 1
    }
    let end = count == marks ? index : start + marks
    text += bytes[start..<end]
    return end
  }

  // MARK: - Formulas

  mutating func readFormula(at start: Int, _ limit: Int) -> Int {
    guard let end = formulaEnd(from: start + 1, limit) else {
      text += Array("\\$".utf8)
      return start + 1
    }
    let formula = uncommented(start + 1..<end)
    text.append(UInt8(ascii: "$"))
    let latex = TypstFormula.latex(String(decoding: formula, as: UTF8.self)[...])
    // A blank line would end the formula.
    for (index, line) in latex.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    {
      if index > 0 { text.append(0x0A) }
      text +=
        line.utf8.allSatisfy { $0 <= 0x20 } && index > 0 ? Array("\\,".utf8) : Array(line.utf8)
    }
    text.append(UInt8(ascii: "$"))
    return end + 1
  }

  /// The dollar that closes a formula; one in a text or behind a backslash is none.
  private mutating func formulaEnd(from start: Int, _ limit: Int) -> Int? {
    var index = start
    var isText = false
    while index < limit, looksLeft > 0 {
      looksLeft -= 1
      switch bytes[index] {
      case UInt8(ascii: "\\"): index += 1
      case UInt8(ascii: "\""): isText.toggle()
      case UInt8(ascii: "$") where !isText: return index
      case UInt8(ascii: "/") where !isText:
        // Behind a comment its last byte is passed below.
        let end = (comment(at: index, limit) ?? index + 1) - 1
        looksLeft -= end - index
        index = end
      default: break
      }
      index += 1
    }
    return nil
  }

  private func uncommented(_ range: Range<Int>) -> [UInt8] {
    var result: [UInt8] = []
    var index = range.lowerBound
    while index < range.upperBound {
      if bytes[index] == UInt8(ascii: "/"), let end = comment(at: index, range.upperBound) {
        result += bytes[index..<end].filter { $0 == 0x0A }
        index = end
      } else {
        result.append(bytes[index])
        index += 1
      }
    }
    return result
  }

  // MARK: - Groups

  /// The index of the bracket that closes the one at an index; nil where none does.
  mutating func groupEnd(at start: Int, _ limit: Int) -> Int? {
    guard start < limit, bytes[start].isOne(of: "([{") else { return nil }
    var index = start
    var open: [UInt8] = []
    while index < limit, looksLeft > 0 {
      looksLeft -= 1
      switch bytes[index] {
      case UInt8(ascii: "\\"): index += 1
      // In content quotation marks are marks.
      case UInt8(ascii: "\"") where open.last != UInt8(ascii: "["):
        let end = bytes[(index + 1)..<limit].firstIndex(of: UInt8(ascii: "\"")) ?? limit
        looksLeft -= end - index
        index = end
      case UInt8(ascii: "$"): index = formulaEnd(from: index + 1, limit) ?? index
      case UInt8(ascii: "["), UInt8(ascii: "{"): open.append(bytes[index])
      case UInt8(ascii: "(") where open.last != UInt8(ascii: "["): open.append(bytes[index])
      case UInt8(ascii: "]"), UInt8(ascii: "}"):
        // Parentheses of code close within their content.
        while open.last == UInt8(ascii: "("), open.count > 1 { open.removeLast() }
        _ = open.popLast()
      case UInt8(ascii: ")") where open.last == UInt8(ascii: "("): open.removeLast()
      default: break
      }
      if open.isEmpty { return index }
      index += 1
    }
    return nil
  }
}
