extension MathToken {
  /// The tokens of a line of typed text, its names kept as written.
  package static func tokens(ofTyped text: String) -> [MathToken] {
    Array(text.utf8).withUnsafeBufferPointer { bytes in
      var lexer = MathLexer(bytes, canonicalizesNames: false)
      lexer.readPlain(bytes.indices, isLineStart: false)
      return lexer.tokens
    }
  }
}

extension AnswerSheet {
  /// The text as tokens, its names kept as written, in one stream of mathematics and prose; none
  /// where the file had no text of its own.
  package func tokens() -> [MathToken] {
    source.withUnsafeBufferPointer { bytes in
      var lexer = MathLexer(bytes, canonicalizesNames: false)
      var pieces = MathPieces(bytes)
      var (start, index) = (0, hasMarkup ? 0 : bytes.count)
      while index < bytes.count {
        guard let (body, close) = pieces.piece(at: index) else {
          index = max(pieces.pastSign(at: index), index + 1)
          continue
        }
        lexer.readPlain(start..<index)
        lexer.readPlain(mathematics: body)
        (start, index) = (close, close)
      }
      lexer.readPlain(min(start, bytes.count)..<bytes.count)
      return lexer.tokens
    }
  }

  /// Turns offsets of the source, in ascending order, into lines and columns.
  package func positions(of offsets: [Int]) -> [Position] {
    source.withUnsafeBufferPointer { bytes in
      var cursor = PositionCursor()
      return offsets.map { sourcePosition(of: cursor.position(of: $0, in: bytes)) }
    }
  }
}

extension AnswerSheet {
  /// The position in the file of a position of the source.
  private func sourcePosition(of position: Position) -> Position {
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
