/// The text of an answer that states nothing: struck out, commented out, hidden, or denied.
///
///     ~~z = 1.3~~    <del>z = 1.3</del>    <!-- z = 1.3 -->    % z = 1.3    not z = 1.3
///
/// Each of its characters becomes a blank before anything is read, so that all lines and columns
/// stay. One walk through the text: what opens and does not close is looked for once.
struct UnstatedText {
  let bytes: [UInt8]
  /// Whether a `%` begins a comment anywhere in a line, as it does in LaTeX.
  private let isLatex: Bool
  /// Closing marks that do not occur any more.
  var missing: Set<String> = []
  /// The index at which a pair of tildes opened in this paragraph.
  private var strike: Int?
  private var ranges: [Range<Int>] = []

  /// The text with blanks where it states nothing.
  static func blanked(_ bytes: [UInt8], _ fileExtension: String = "") -> [UInt8] {
    guard mayHold(bytes) else { return bytes }
    var text = UnstatedText(bytes, isLatex: isLatex(bytes, fileExtension))
    text.find()
    return text.blanked()
  }

  private init(_ bytes: [UInt8], isLatex: Bool) {
    self.bytes = bytes
    self.isLatex = isLatex
  }

  /// The commands of LaTeX that `pastCommand` knows, some by their beginnings.
  private static let commands: [StaticString] = [
    "\\iffalse", "\\begin{comment}", "\\sout", "\\st", "\\xout", "\\cancel", "\\bcancel",
    "\\xcancel",
  ]

  /// Whether some text has any sign of what is not stated; most has none, and a walk costs a tenth
  /// of its reading.
  private static func mayHold(_ bytes: [UInt8]) -> Bool {
    bytes.withUnsafeBufferPointer { text in
      text.has(UInt8(ascii: "<")) || text.has(UInt8(ascii: "%")) || text.index(of: "~~") != nil
        || text.contains(UInt8(ascii: "\\"), where: mayBeCommand) || mayDeny(text)
    }
  }

  /// Whether one of the commands above may begin at a backslash.
  private static func mayBeCommand(_ text: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
    switch index + 1 < text.count ? text[index + 1] : 0 {
    case UInt8(ascii: "b"), UInt8(ascii: "c"), UInt8(ascii: "i"), UInt8(ascii: "s"),
      UInt8(ascii: "x"):
      commands.contains { text.has($0, at: index) }
    default: false
    }
  }

  private static func isLatex(_ bytes: [UInt8], _ fileExtension: String) -> Bool {
    ["tex", "latex"].contains(fileExtension) || bytes.has("\\documentclass")
      || bytes.has("\\begin{document}")
  }

  private mutating func find() {
    var index = 0
    var isAtLineStart = true
    while index < bytes.count {
      let byte = bytes[index]
      let start = index
      switch byte {
      case 0x0A:
        if isBlankLine(from: index + 1) { strike = nil }
      case UInt8(ascii: "\\"): index = pastCommand(at: index)
      case UInt8(ascii: "<"): index = pastTag(at: index)
      case UInt8(ascii: "%") where isLatex || isAtLineStart: index = pastLine(from: index)
      case UInt8(ascii: "~"): index = pastTildes(at: index)
      case _ where byte.isLetter || byte >= 0x80:
        if start == 0 || !bytes[start - 1].isWordPart { index = pastDenial(at: index) }
      default: break
      }
      isAtLineStart = byte == 0x0A || isAtLineStart && byte.isBlank
      index = max(index, start + 1)
    }
  }

  /// The text with blanks for the characters found.
  private func blanked() -> [UInt8] {
    guard !ranges.isEmpty else { return bytes }
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var index = 0
    // A strike may have begun before what was found within it.
    for range in ranges.sorted(by: { $0.lowerBound < $1.lowerBound }) where range.upperBound > index
    {
      let start = max(index, range.lowerBound)
      result += bytes[index..<start]
      for byte in bytes[start..<range.upperBound] where byte & 0xC0 != 0x80 {
        result.append(byte == 0x0A ? byte : 0x20)
      }
      index = range.upperBound
    }
    return result + bytes[index...]
  }

  /// Notes that a range states nothing, and says where it ends.
  mutating func blank(_ range: Range<Int>) -> Int {
    ranges.append(range)
    return range.upperBound
  }
}

// MARK: - Lines

extension UnstatedText {
  func isBlankLine(from start: Int) -> Bool {
    var index = start
    while index < bytes.count, bytes[index].isBlank { index += 1 }
    return index == bytes.count || bytes[index] == 0x0A
  }

  func lineEnd(from start: Int) -> Int { bytes[start...].firstIndex(of: 0x0A) ?? bytes.count }

  private mutating func pastLine(from start: Int) -> Int { blank(start..<lineEnd(from: start)) }

  /// `~~…~~` within a paragraph; three are a fence of code, one means about.
  private mutating func pastTildes(at start: Int) -> Int {
    var end = start
    while end < bytes.count, bytes[end] == UInt8(ascii: "~") { end += 1 }
    guard end - start == 2 else { return end }
    if let open = strike, start > open + 2, bytes[start - 1] > 0x20 {
      strike = nil
      return blank(open..<end)
    }
    if end < bytes.count, bytes[end] > 0x20 { strike = start }
    return end
  }
}

// MARK: - LaTeX

extension UnstatedText {
  private mutating func pastCommand(at start: Int) -> Int {
    var end = start + 1
    while end < bytes.count, bytes[end].isLetter { end += 1 }
    // An escaped sign, such as `\%`.
    guard end > start + 1 else { return start + 2 }
    switch String(decoding: bytes[(start + 1)..<end].prefix(12), as: UTF8.self) {
    case "iffalse":
      return alternative(from: end).map { blank(start..<$0) } ?? end
    case "begin" where bytes[end...].starts(with: "{comment}".utf8):
      return find("\\end{comment}", from: end).map { blank(start..<$0) } ?? end
    case "sout", "st", "xout", "cancel", "bcancel", "xcancel":
      return group(at: end).map { blank(start..<$0) } ?? end
    default: return end
    }
  }

  /// The index at which `\iffalse` ends: behind its own `\fi` or `\else`.
  private mutating func alternative(from start: Int) -> Int? {
    guard !missing.contains("\\fi") else { return nil }
    var depth = 0
    var index = start
    while index < bytes.count {
      guard bytes[index] == UInt8(ascii: "\\") else {
        index += 1
        continue
      }
      var end = index + 1
      while end < bytes.count, bytes[end].isLetter { end += 1 }
      let name = bytes[(index + 1)..<end]
      if name.elementsEqual("fi".utf8) {
        if depth == 0 { return end }
        depth -= 1
      } else if depth == 0, name.elementsEqual("else".utf8) {
        return end
      } else if name.starts(with: "if".utf8), !name.elementsEqual("iff".utf8) {
        depth += 1
      }
      index = max(end, index + 2)
    }
    missing.insert("\\fi")
    return nil
  }

  /// The index behind the braces that open at an index; nil where they take more than 400 bytes.
  private func group(at start: Int) -> Int? {
    guard start < bytes.count, bytes[start] == UInt8(ascii: "{") else { return nil }
    var depth = 0
    for index in start..<min(bytes.count, start + 400) {
      if bytes[index] == UInt8(ascii: "{") { depth += 1 }
      if bytes[index] == UInt8(ascii: "}") { depth -= 1 }
      if depth == 0 { return index + 1 }
    }
    return nil
  }

  /// The byte behind the next occurrence of a mark.
  mutating func find(_ mark: String, from start: Int) -> Int? {
    guard start <= bytes.count, !missing.contains(mark) else { return nil }
    let mark = (text: mark, bytes: Array(mark.utf8))
    var index = start
    while let next = bytes[index...].firstIndex(of: mark.bytes[0]) {
      if bytes[next...].starts(with: mark.bytes) { return next + mark.bytes.count }
      index = next + 1
    }
    missing.insert(mark.text)
    return nil
  }
}

extension UInt8 {
  /// Whether it may stand in the midst of a word or a name.
  var isWordPart: Bool { isLetter || isDigit || self >= 0x80 || self == 0x5F || self == 0x5C }
}
