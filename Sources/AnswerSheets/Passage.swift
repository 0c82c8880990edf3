/// A stretch of an answer's text: mathematics between its marks, or what stands around it.
struct Passage {
  /// The bytes it covers, its marks left out.
  var range: Range<Int>
  /// Whether it stood between dollars or in an environment.
  var isMathematics: Bool
}

extension MathToken {
  /// The tokens of a line of typed text, its names not folded.
  package static func tokens(ofTyped text: String) -> [MathToken] {
    Array(text.utf8).withUnsafeBufferPointer { bytes in
      var lexer = MathLexer(bytes, foldsNames: false)
      lexer.readPlain(Passage(range: bytes.indices, isMathematics: false), isLineStart: false)
      return lexer.tokens
    }
  }
}

extension AnswerSheet {
  /// The text as tokens, its names not folded, in one stream of mathematics and prose.
  package func tokens() -> [MathToken] {
    source.withUnsafeBufferPointer { bytes in
      var lexer = MathLexer(bytes, foldsNames: false)
      for passage in passages() { lexer.readPlain(passage) }
      return lexer.tokens
    }
  }

  /// The text cut into mathematics and prose, in the order written; empty where the file had no text of its own.
  private func passages() -> [Passage] {
    guard hasMarkup else {
      return source.isEmpty ? [] : [Passage(range: source.indices, isMathematics: false)]
    }
    return source.withUnsafeBufferPointer { bytes in
      var pieces = MathPieces(bytes)
      var passages: [Passage] = []
      var start = 0
      var index = 0
      while index < bytes.count {
        guard let (body, close) = pieces.piece(at: index) else {
          index = max(pieces.pastSign(at: index), index + 1)
          continue
        }
        passages.append(Passage(range: start..<index, isMathematics: false))
        passages.append(Passage(range: body, isMathematics: true))
        (start, index) = (close, close)
      }
      passages.append(Passage(range: min(start, bytes.count)..<bytes.count, isMathematics: false))
      return passages
    }
  }

  /// Turns offsets of the source, in ascending order, into lines and columns.
  package func positions(of offsets: [Int]) -> [Position] {
    source.withUnsafeBufferPointer { bytes in
      var cursor = PositionCursor()
      return offsets.map { place(of: cursor.position(of: $0, in: bytes)) }
    }
  }
}

extension AnswerSheet {
  /// Where a place of the source stands in the file.
  private func place(of position: Position) -> Position {
    guard sourceLines.indices.contains(position.line - 1) else { return position }
    let start = sourceLines[position.line - 1]
    return Position(line: start.line, column: start.column + position.column - 1)
  }

  /// The byte of the source at which a line of the file begins.
  package func offset(ofLine line: Int) -> Int {
    var left = (sourceLines.firstIndex { $0.line >= line } ?? line - 1)
    guard left > 0 else { return 0 }
    for (offset, byte) in source.enumerated() where byte == UInt8(ascii: "\n") {
      left -= 1
      if left == 0 { return offset + 1 }
    }
    return source.count
  }
}
