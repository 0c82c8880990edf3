internal import Algebra
internal import Notation

/// Reads Markdown and LaTeX: mathematics between dollars and in environments, plain statements in the prose between.
struct MarkdownReader: AnswerFormatReader {
  func read(_ bytes: [UInt8], limits: ReadingLimits) throws(UnreadableAnswer) -> AnswerSheet {
    var scanner = MarkdownScanner(bytes, limits: limits)
    try scanner.run()
    return scanner.lines.builder.sheet
  }
}

/// Walks through a document line by line and finds the mathematics.
private struct MarkdownScanner {
  private let bytes: [UInt8]
  var lines: TextLines
  private var index = 0

  init(_ bytes: [UInt8], limits: ReadingLimits) {
    self.bytes = bytes
    lines = TextLines(bytes, limits: limits)
  }

  mutating func run() throws(UnreadableAnswer) {
    while index < bytes.count {
      let end = bytes[index...].firstIndex(of: 0x0A) ?? bytes.count
      if bytes[index..<end].contains(where: { $0 == UInt8(ascii: "$") || $0 == UInt8(ascii: "\\") })
      {
        try readMathematics(until: end)
      } else {
        try readProse(until: end)
      }
    }
  }

  /// A line without mathematics: a heading, a fence, or a plain statement.
  private mutating func readProse(until end: Int) throws(UnreadableAnswer) {
    var first = index
    while first < end, bytes[first].isBlank || Self.isDecoration(bytes[first]) { first += 1 }
    let mark = bytes[index..<end].drop { $0.isBlank }.prefix(3)
    if mark.elementsEqual("```".utf8) || mark.elementsEqual("~~~".utf8) {
      index = end + 1
      return
    }
    guard first < end else {
      index = end + 1
      return
    }
    let isHeading = mark.first == UInt8(ascii: "#")
    index = try lines.readLine(from: isHeading ? index : first, until: bytes.count)
    index = max(index, end + 1)
  }

  /// Marks of lists, quotes, tables and bold type before the text of a line.
  private static func isDecoration(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "*") || byte == UInt8(ascii: ">") || byte == UInt8(ascii: "|")
      || byte == UInt8(ascii: "`")
  }

  /// A line with mathematics: reads every piece of it, each as far as its closing sign.
  private mutating func readMathematics(until lineEnd: Int) throws(UnreadableAnswer) {
    var end = lineEnd
    while index < end {
      guard let (open, body, close) = nextPiece(from: index, until: end) else { break }
      _ = open
      try lines.builder.read(LatexLexer.tokens(bytes, in: body), .latex)
      index = close
      if index > end { end = bytes[min(index, bytes.count)...].firstIndex(of: 0x0A) ?? bytes.count }
    }
    index = end + 1
  }

  /// The next mathematics that opens before `limit`: where it opens, its inside, and where the text goes on.
  private func nextPiece(
    from start: Int, until limit: Int
  ) -> (open: Int, body: Range<Int>, close: Int)? {
    var place = start
    while place < limit {
      let byte = bytes[place]
      if byte == UInt8(ascii: "$") {
        if let piece = dollars(at: place) { return piece }
      } else if byte == UInt8(ascii: "\\"), place + 1 < bytes.count {
        if let piece = bracketsOrEnvironment(at: place) { return piece }
        place += 1
      }
      place += 1
    }
    return nil
  }

  private func dollars(at place: Int) -> (open: Int, body: Range<Int>, close: Int)? {
    let isDisplay = place + 1 < bytes.count && bytes[place + 1] == UInt8(ascii: "$")
    let body = place + (isDisplay ? 2 : 1)
    var index = body
    while index < bytes.count {
      switch bytes[index] {
      case UInt8(ascii: "\\"): index += 1
      case UInt8(ascii: "$"):
        if !isDisplay { return (place, body..<index, index + 1) }
        if index + 1 < bytes.count, bytes[index + 1] == UInt8(ascii: "$") {
          return (place, body..<index, index + 2)
        }
      case 0x0A where index + 1 < bytes.count && bytes[index + 1] == 0x0A && !isDisplay:
        // A dollar that nothing closes in its paragraph is a price.
        return nil
      default: break
      }
      index += 1
    }
    return isDisplay ? (place, body..<bytes.count, bytes.count) : nil
  }

  private static let environments: Set<String> = [
    "equation", "equation*", "align", "align*", "aligned", "gather", "gather*", "eqnarray",
    "eqnarray*", "displaymath", "math", "multline", "multline*", "flalign", "flalign*", "split",
  ]

  private func bracketsOrEnvironment(at place: Int) -> (open: Int, body: Range<Int>, close: Int)? {
    let next = bytes[place + 1]
    if next == UInt8(ascii: "[") || next == UInt8(ascii: "(") {
      let closing: [UInt8] = [UInt8(ascii: "\\"), next == UInt8(ascii: "[") ? 0x5D : 0x29]
      guard let end = find(closing, from: place + 2) else { return nil }
      return (place, place + 2..<end, end + 2)
    }
    guard let name = environmentName(at: place), Self.environments.contains(name) else {
      return nil
    }
    let body = place + name.utf8.count + 8
    guard let end = find(Array("\\end{\(name)}".utf8), from: body) else {
      return (place, body..<bytes.count, bytes.count)
    }
    return (place, body..<end, end + name.utf8.count + 6)
  }

  private func environmentName(at place: Int) -> String? {
    let begin = Array("\\begin{".utf8)
    guard bytes[place...].starts(with: begin),
      let close = bytes[place...].prefix(40).firstIndex(of: UInt8(ascii: "}"))
    else { return nil }
    return String(decoding: bytes[place + begin.count..<close], as: UTF8.self)
  }

  private func find(_ wanted: [UInt8], from start: Int) -> Int? {
    var place = start
    while place + wanted.count <= bytes.count {
      if bytes[place] == wanted[0], bytes[place...].starts(with: wanted) { return place }
      place += 1
    }
    return nil
  }
}
