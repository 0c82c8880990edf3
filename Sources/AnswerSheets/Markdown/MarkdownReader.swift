import Algebra
import Notation

/// Reads Markdown and LaTeX: mathematics between dollars and in environments, plain statements in
/// the prose between.
struct MarkdownReader: AnswerFormatReader {
  func read(_ bytes: [UInt8], limits: ReadingLimits) throws(UnreadableAnswer) -> AnswerSheet {
    var sheet = try bytes.withUnsafeBufferPointer {
      (buffer) throws(UnreadableAnswer) -> AnswerSheet in
      var document = MarkdownDocument(buffer, limits: limits)
      try document.read()
      return document.lines.builder.finished()
    }
    sheet.source = bytes
    sheet.hasMarkup = true
    return sheet
  }
}

/// Walks through a document line by line; mathematics that goes over several lines belongs to the
/// line where it begins.
struct MarkdownDocument {
  let bytes: UnsafeBufferPointer<UInt8>
  var lines: TextLines
  var pieces: MathPieces
  var lexer: MathLexer
  private var isCode = false
  /// The end of tables without a statement that is asked for: no line of them is gathered again.
  var plainTableEnd = 0

  init(_ bytes: UnsafeBufferPointer<UInt8>, limits: ReadingLimits) {
    self.bytes = bytes
    lines = TextLines(bytes, limits: limits)
    pieces = MathPieces(bytes)
    lexer = MathLexer(bytes, isMarkdown: true)
  }

  mutating func read() throws(UnreadableAnswer) {
    var start = 0
    while start < bytes.count {
      let end = lines.lineEnd(from: start)
      let first = lines.firstSign(in: start..<end)
      if first == end {
        lines.isBehindBlank = true
        start = end + 1
      } else {
        start = try readLine(start, first, end)
        lines.isBehindBlank = false
      }
    }
  }

  private mutating func readLine(
    _ start: Int, _ first: Int, _ end: Int
  ) throws(UnreadableAnswer) -> Int {
    if bytes.has("```", at: first) || bytes.has("~~~", at: first) {
      isCode.toggle()
      return end + 1
    }
    if isCode { return try lines.readLine(from: start) }
    if bytes.has("<!--", at: first) { return pieces.endOfComment(from: first) ?? end + 1 }
    if bytes[first] == UInt8(ascii: "#") {
      lines.addMarkedHeading(first..<end)
      return end + 1
    }
    if let next = try lines.readLabelled(first..<end) { return next }
    if bytes[first] == UInt8(ascii: "|") || isTableTitle(first, end),
      let next = try readTable(from: start)
    {
      return next
    }
    if bytes[first] == UInt8(ascii: "\\"), let next = try readTabular(from: pastFloat(first, end)) {
      return next
    }
    let text = pastMarks(first, end)
    guard text < end else { return end + 1 }
    if let behind = lines.addLatexHeading(text, end) {
      return lines.firstSign(in: behind..<end) == end
        ? end + 1 : try readMarkup(behind, end)
    }
    // A line without marks is plain text, be it the beginning of a listing.
    if text == first, !bytes[first..<end].contains(where: Self.isMark) {
      return try lines.readLine(from: start)
    }
    return try readMarkup(text, end)
  }

  private static let floats: [StaticString] = ["\\begin{center}", "\\centering", "\\begin{table}"]

  /// Passes what LaTeX sets a table into: `\begin{center}`, `\centering`.
  private func pastFloat(_ first: Int, _ end: Int) -> Int {
    var index = first
    while let command = Self.floats.first(where: { bytes.has($0, at: index) }) {
      index = lines.firstSign(in: (index + command.utf8CodeUnitCount)..<end)
    }
    return index
  }

  private static func isMark(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "$"), UInt8(ascii: "\\"), UInt8(ascii: "`"), UInt8(ascii: "|"),
      UInt8(ascii: "*"), UInt8(ascii: "#"), UInt8(ascii: "%"), UInt8(ascii: "<"):
      true
    default: false
    }
  }

  /// Passes quotation marks and the marks of lists before the text of a line.
  private func pastMarks(_ first: Int, _ end: Int) -> Int {
    var index = first
    while index < end {
      let byte = bytes[index]
      let isListMark =
        byte == UInt8(ascii: "-") || byte == UInt8(ascii: "*") || byte == UInt8(ascii: "+")
      if byte == UInt8(ascii: ">") || byte.isBlank {
        index += 1
      } else if isListMark, index + 1 < end, bytes[index + 1].isBlank {
        index += 2
      } else {
        return index
      }
    }
    return index
  }

  /// Reads a line with marks in it and all mathematics that begins there; says where the next line
  /// begins.
  mutating func readMarkup(
    _ text: Int, _ lineEnd: Int
  ) throws(UnreadableAnswer) -> Int {
    var text = text
    if lines.builder.hasScopes, let close = lines.addScope(text, lineEnd) { text = close }
    addRunIn(text..<lineEnd)
    lines.addOpening(text, lineEnd)
    lexer.clear(isTable: bytes[text] == UInt8(ascii: "|"))
    var piece = text
    var index = text
    while index < bytes.count, bytes[index] != 0x0A {
      guard let (body, close) = pieces.piece(at: index) else {
        index = pieces.pastSign(at: index)
        continue
      }
      lexer.read(piece..<index, .typed)
      lexer.mark(.boundary, at: index)
      lexer.read(body, .latex)
      lexer.mark(.boundary, at: body.upperBound)
      piece = close
      index = close
    }
    index = min(index, bytes.count)
    lexer.read(min(piece, index)..<index, .typed)
    let found = try lines.builder.read(lexer.tokens)
    if !found, index == lineEnd {
      addHeading(text..<lineEnd, lexer.tokens)
      if let next = try lines.readTitle(text..<lineEnd) { return next }
    }
    return index + 1
  }

  /// Adds the heading that a line goes on behind, bold and with a full stop: `**Update.** With …`.
  private mutating func addRunIn(_ line: Range<Int>) {
    guard bytes.has("**", at: line.lowerBound) else { return }
    let start = line.lowerBound + 2
    let rest = start..<min(line.upperBound, start + 48)
    guard let close = bytes.firstRange(of: ".**", in: rest), close.upperBound < line.upperBound,
      close.lowerBound > start, bytes[start].isLetter || bytes[start] >= 0xC3,
      !bytes[start..<close.lowerBound].contains(where: { $0.isOne(of: "=*$") })
    else { return }
    lines.addHeading(start..<close.lowerBound, level: 7, isBold: true)
  }

  /// A bold line is a heading, and so is a short one without an equation.
  private mutating func addHeading(_ line: Range<Int>, _ tokens: [MathToken]) {
    let isBold = lines.isBold(line)
    guard isBold || lines.isBehindBlank else { return }
    if isBold || bytes.has("**", at: line.lowerBound), !tokens.contains(where: \.isEquals) {
      lines.addHeading(line, level: 7, isBold: isBold)
    } else {
      lines.addPlainHeading(line, tokens)
    }
  }
}
