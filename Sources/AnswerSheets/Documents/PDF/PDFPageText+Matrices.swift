/// Brackets and the matrices in them.
extension PDFPageText {
  /// Makes the pieces of a tall bracket, one below the other, one.
  mutating func joinBrackets() {
    var brackets: [PDFWord] = []
    var others: [PDFWord] = []
    for word in words.sorted(by: { $0.top < $1.top }) {
      guard let bracket = word.bracket else {
        others.append(word)
        continue
      }
      if let place = brackets.lastIndex(where: {
        bracket.isPiece && $0.bracket == bracket && abs($0.left - word.left) < 0.3 * em
          && word.top - $0.bottom < 0.4 * em && word.top > $0.top + 0.1 * em
      }) {
        brackets[place].bottom = max(brackets[place].bottom, word.bottom)
      } else {
        brackets.append(word)
      }
    }
    words = others + brackets
  }

  /// Puts a word in place of each pair of brackets around rows of entries.
  mutating func joinMatrices() {
    let brackets = words.indices.filter { words[$0].bracket != nil }
      .sorted { words[$0].left < words[$1].left }
    var used: Set<Int> = []
    var matrices: [PDFWord] = []
    for opening in brackets
    where words[opening].bracket?.isOpening == true && !used.contains(opening) {
      let closing = brackets.first { place in
        words[place].left > words[opening].left
          && abs(words[place].middle - words[opening].middle) < 0.6 * em
      }
      guard let closing, words[closing].bracket?.isOpening == false,
        !used.contains(closing),
        let (matrix, inner) = matrix(between: words[opening], and: words[closing]),
        used.isDisjoint(with: inner)
      else { continue }
      used.formUnion(inner + [opening, closing])
      matrices.append(matrix)
    }
    words = words.indices.filter { !used.contains($0) }.map { words[$0] } + matrices
    for place in words.indices { words[place].text = words[place].typed }
  }

  /// The matrix between two brackets, and the places of its entries; nil where one line alone stands there.
  private func matrix(
    between opening: PDFWord, and closing: PDFWord
  ) -> (PDFWord, inner: [Int])? {
    let middle = (opening.middle + closing.middle) / 2
    let reach = max(opening.height, closing.height) / 2
    let isTall = reach > 0.8 * em
    var inner = words.indices.filter { place in
      let word = words[place]
      // Brackets within entries stand on the rows' own lines.
      return (word.bracket == nil || abs(word.middle - middle) > 0.3 * em)
        && word.left > opening.right - 0.2 * em
        && word.right < closing.left + 0.2 * em
        && abs(word.middle - middle) < (isTall ? reach : 5 * em)
    }
    if !isTall { inner = near(inner, middle, opening, closing) }
    let rows = PDFLine.lines(of: inner.map { words[$0] }.filter { !isSmall($0) }, em: em)
    guard rows.count > 1 else { return nil }
    var page = self
    page.words = inner.map { words[$0] }
    for place in page.words.indices { page.words[place].text = page.words[place].typed }
    page.joinScripts()
    let lines = PDFLine.lines(of: page.words, em: em).map { entries(of: $0) }
    let text = "[" + lines.map { $0.joined(separator: ", ") }.joined(separator: "; ") + "]"
    return (
      PDFWord(
        text: text, left: opening.left, right: closing.right, top: middle - em / 2,
        bottom: middle + em / 2), inner
    )
  }

  /// Those words within a bracket's sides that go on from line to line: fonts such as LuaLaTeX's do not tell how tall a bracket is.
  private func near(
    _ inner: [Int], _ middle: Double, _ opening: PDFWord, _ closing: PDFWord
  ) -> [Int] {
    let lines = PDFLine.lines(of: inner.map { words[$0] }, em: em)
    // What is typed with its separators is a list, and the lines around it are others.
    let isTyped = lines.contains { line in
      abs(line.middle - middle) < 0.3 * em
        && line.words.contains { $0.text.hasSuffix(";") || $0.text.hasSuffix(",") }
    }
    if isTyped { return [] }
    var reach = (middle, middle)
    for line in lines.reversed() where line.middle < middle && reach.0 - line.middle < 1.45 * em {
      guard isApart(line.middle, opening, closing) else { break }
      reach.0 = line.middle
    }
    for line in lines where line.middle > middle && line.middle - reach.1 < 1.45 * em {
      guard isApart(line.middle, opening, closing) else { break }
      reach.1 = line.middle
    }
    return inner.filter {
      words[$0].middle > reach.0 - 0.3 * em && words[$0].middle < reach.1 + 0.3 * em
    }
  }

  /// Whether nothing goes on with a row beyond its brackets, as prose above a formula would.
  private func isApart(_ middle: Double, _ opening: PDFWord, _ closing: PDFWord) -> Bool {
    if abs(middle - opening.middle) < 0.3 * em { return true }
    return !words.contains { word in
      guard abs(word.middle - middle) < 0.3 * em else { return false }
      // Rows of a tall bracket have none of their own.
      let isOutside = word.left < opening.left || word.right > closing.right
      return word.bracket != nil && isOutside
        || (word.left < opening.left && word.right > opening.left - 0.5 * em
          || word.right > closing.right && word.left < closing.right + 0.5 * em)
    }
  }

  /// The entries of a row: words that touch are one.
  private func entries(of line: PDFLine) -> [String] {
    var entries: [String] = []
    var last: PDFWord?
    for word in line.words.sorted(by: { $0.left < $1.left }) {
      if let last, word.left - last.right < 0.4 * em {
        entries[entries.count - 1] += word.text
      } else {
        entries.append(word.text)
      }
      last = word
    }
    return entries
  }
}
