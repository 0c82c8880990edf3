import Algebra
import Notation

/// Labels and questions: lines that name a step, the value of which stands below or behind them
/// without a name.
///
///     **Weighted sum $z$:**        What is the value of $z$?
///     $$2 · 0.5 + 0.3 = 1.3$$      **Answer:** 1.3
///
///     (i) Compute the loss $L$. **0.1128**
extension SheetBuilder {
  /// Keeps a line without a statement as the title of the lines below it, if it is a label or a
  /// question for a step.
  ///
  /// - Returns: the words of the title.
  mutating func takeTitle(_ line: Range<Int>) -> Range<Int>? {
    guard line.count <= 160, let label = label(of: line), asks(label) else { return nil }
    title = label
    isOpen = false
    return label
  }

  /// The text of a label or a question without the marks at its end; nil for any other line.
  ///
  /// - Parameter words: of the line, in lower case, where somebody has them.
  func label(of line: Range<Int>, _ words: [Substring]? = nil) -> Range<Int>? {
    var text = withoutMarks(line)
    var isLabel = false
    func trim() {
      if text.count > 3, bytes.has("。", at: text.upperBound - 3) {
        text = text.lowerBound..<(text.upperBound - 3)
      }
      while let last = text.last, Self.isEndMark(bytes[last]) {
        if text.count > 2, bytes[text].suffix(2).elementsEqual("**".utf8) { isLabel = true }
        isLabel =
          isLabel
          || [UInt8(ascii: ":"), UInt8(ascii: "?"), UInt8(ascii: "=")].contains(bytes[last])
        text = text.lowerBound..<last
      }
    }
    trim()
    while let word = lastWord(of: text), RequestWords.isCopula(word.text) {
      isLabel = true
      text = text.lowerBound..<word.start
      trim()
    }
    guard !text.isEmpty,
      isLabel || RequestWords.ask(UnsafeBufferPointer(rebasing: bytes[text]), words)
    else { return nil }
    return text
  }

  /// A question without what says at its end how much it is worth: `(2 marks)`, `[1 Punkt]`.
  private func withoutMarks(_ line: Range<Int>) -> Range<Int> {
    guard let close = line.last(where: { bytes[$0] > 0x20 }), bytes[close].isOne(of: ")]"),
      let open = bytes[line].lastIndex(where: { $0.isOne(of: "([") }),
      bytes[open..<close].contains(where: \.isDigit),
      ColumnTitles.role(String(decoding: bytes[(open + 1)..<close], as: UTF8.self)) == .remark
    else { return line }
    return line.lowerBound..<open
  }

  private static func isEndMark(_ byte: UInt8) -> Bool {
    switch byte {
    case ...0x20, UInt8(ascii: ":"), UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "?"),
      UInt8(ascii: "."), UInt8(ascii: "="):
      true
    default: false
    }
  }

  /// The last word of a text in small letters and where it begins; of Chinese and Japanese the last
  /// character.
  private func lastWord(of text: Range<Int>) -> (text: Substring, start: Int)? {
    var start = text.upperBound
    if start - 3 >= text.lowerBound, (0xE3...0xED).contains(bytes[start - 3]) {
      start -= 3
    } else {
      while start > text.lowerBound, bytes[start - 1].isLetter || bytes[start - 1] >= 0x80 {
        start -= 1
      }
    }
    guard start < text.upperBound, start > text.lowerBound else { return nil }
    let word = String(decoding: bytes[start..<text.upperBound], as: UTF8.self)
    return (Substring(word.lowercased()), start)
  }

  /// The name that a title ends in.
  func nameAtEnd(of title: Range<Int>) -> LeftName? {
    let tokens = titleTokens(title)
    let finder = StatementFinder(tokens + [equals(at: title.upperBound)], in: bytes, limits: limits)
    return finder.leftName(before: tokens.count, from: 0)
  }

  /// Whether the name at the end of a label is that of a step, and not only spoken of.
  private func asks(_ label: Range<Int>) -> Bool {
    guard let catalogue else { return false }
    let tokens = titleTokens(label)
    let finder = StatementFinder(tokens + [equals(at: label.upperBound)], in: bytes, limits: limits)
    // `Dividing by √2 ≈ 1.414 we get the scaled scores`
    let start = tokens.lastIndex(where: { $0.isEquals }).map { $0 + 1 } ?? 0
    guard start < tokens.count, let name = finder.leftName(before: tokens.count, from: start),
      catalogue.asksFor(name.canonicalName),
      start == 0 || tokens[start..<name.token].contains(where: { $0.isProse || $0.isComma })
    else { return false }
    // A name takes up the words `of` and `for` before it; here they tell that it is only spoken of.
    var first = name.token
    while !name.isGradient, first + 1 < tokens.count, tokens[first].isProse { first += 1 }
    let before = tokens[..<first].filter { !$0.isLayout }.suffix(2).reversed()
    return !RequestWords.speakOnly(before.map { $0.name?.canonicalName ?? "" })
  }

  /// The tokens of a line of words with mathematics between dollars.
  func titleTokens(_ range: Range<Int>) -> [MathToken] {
    var lexer = MathLexer(bytes, isMarkdown: true)
    var (start, isMath) = (range.lowerBound, false)
    for index in range where bytes[index] == UInt8(ascii: "$") {
      lexer.read(start..<index, isMath ? .latex : .typed)
      lexer.mark(.boundary, at: index)
      (start, isMath) = (index + 1, !isMath)
    }
    lexer.read(start..<range.upperBound, .typed)
    return lexer.tokens
  }

  private func equals(at index: Int) -> MathToken {
    MathToken(kind: .equals, offset: index, isSpaced: true, isTyped: true)
  }

  /// The statement of a title that names a step with its value below; nil for anything else.
  func valueBelowTitle(_ tokens: [MathToken]) -> StatementFinder.Found? {
    guard let title else { return nil }
    let name = titleTokens(title)
    let value = behindAnswer(tokens)
    let sign = value.first?.isEquals == true ? [] : [equals(at: title.upperBound)]
    var finder = StatementFinder(name + sign + value, in: bytes, limits: limits)
    guard let found = finder.next(), found.name?.isProse == false,
      found.sides.first?.isValue == true
        || found.sides.last?.isValue == true && !value.contains(where: \.isProse) && asks(title),
      finder.next() == nil, !isRow(found, value)
    else { return nil }
    return found
  }

  /// Whether numbers side by side are only one row, or one entry, of the matrix that a title names.
  private func isRow(_ found: StatementFinder.Found, _ tokens: ArraySlice<MathToken>) -> Bool {
    guard let name = found.name, case .value(let value)? = found.sides.last?.content,
      tokens.first(where: { !$0.isLayout })?.isNumber == true || value.shape.isScalar
    else { return false }
    let shape = (catalogue?.quantity(name.canonicalName) ?? catalogue?.alone[name.canonicalName])?
      .shape
    return shape.map { $0.count != value.elements.count } ?? false
  }

  /// The tokens with a sign of equality before the answer that stands behind its question, as in
  /// `Compute L. 0.1128`.
  func withAnswer(_ tokens: [MathToken]) -> [MathToken] {
    guard let catalogue, tokens.count > 2, let first = tokens.first, let last = tokens.last,
      last.isNumber || last.isLayout || last.isClosing
    else { return tokens }
    var index = tokens.count
    while index > 0, tokens[index - 1].mayBeOfAnswer { index -= 1 }
    guard index > 0, index < tokens.count, tokens[index - 1].isStop,
      tokens[index...].contains(where: { $0.numberCount > 0 }),
      bytes.has("?", at: tokens[index - 1].offset) && tokens[index].beginsAnswer
        || RequestWords.ask(
          UnsafeBufferPointer(rebasing: bytes[first.offset..<tokens[index].offset]))
    else { return tokens }
    var end = index - 1
    while end > 0, tokens[end - 1].isStop || tokens[end - 1].isLayout { end -= 1 }
    let question = Array(tokens[..<end])
    let answer = [equals(at: tokens[end].offset)] + tokens[index...]
    let finder = StatementFinder(question + answer, in: bytes, limits: limits)
    let isDefinition = question.contains { $0.isEquals }
    guard !question.contains(where: { $0.isSpaced && $0.isNumber }),
      isDefinition
        || finder.leftName(before: end, from: 0).map({ catalogue.asksFor($0.canonicalName) })
          == true
    else { return tokens }
    return question + answer
  }

  /// The tokens of `Answer: 0.1` below a working that has no result yet, as its next side.
  func withResult(_ tokens: [MathToken]) -> [MathToken] {
    guard isOpen, title == nil, sheet.statements.last?.isFormula == true else { return tokens }
    let value = behindAnswer(tokens)
    guard value.count < tokens.count, let first = value.first,
      first.isNumber || first.isMinus || first.opens(.square) || first.opens(.parenthesis)
    else { return tokens }
    return [equals(at: first.offset)] + value
  }

  /// Whether a name is only the word that begins an answer.
  func isAnswerWord(_ name: LeftName) -> Bool {
    RequestWords.beginAnswer(name.canonicalName) || bytes[name.range].elementsEqual("A".utf8)
  }

  /// The text behind the word that begins an answer: `**Answer:** 0.1`.
  private func behindAnswer(_ tokens: [MathToken]) -> ArraySlice<MathToken> {
    guard let word = tokens.prefix(4).firstIndex(where: { $0.name != nil }),
      let name = tokens[word].name,
      RequestWords.beginAnswer(name.canonicalName) || name.canonicalName == "A",
      let colon = tokens[word...].prefix(4).firstIndex(where: { $0.isColon })
    else { return tokens[...] }
    return tokens[(colon + 1)...].drop { $0.isLayout || $0.isStar }
  }
}

extension MathToken {
  fileprivate var isComma: Bool {
    if case .comma = kind { true } else { false }
  }

  fileprivate var isColon: Bool {
    if case .colon = kind { true } else { false }
  }

  fileprivate var isStop: Bool {
    if case .stop = kind { return true }
    if case .opaque = kind { return true }
    return false
  }

  fileprivate var isClosing: Bool {
    if case .close = kind { true } else { false }
  }

  /// Whether it may be part of a value that stands alone.
  fileprivate var mayBeOfAnswer: Bool {
    switch kind {
    case .number, .matrix, .sign(.subtract), .open, .close, .comma, .semicolon, .boundary: true
    default: isStar
    }
  }

  /// Whether an answer may begin with it.
  fileprivate var beginsAnswer: Bool {
    switch kind {
    case .comma, .semicolon, .close: false
    default: true
    }
  }

  fileprivate var isStar: Bool {
    if case .sign(.multiply) = kind { true } else { false }
  }
}
