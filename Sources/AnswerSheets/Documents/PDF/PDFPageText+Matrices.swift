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
      if let index = brackets.lastIndex(where: { goesOn($0, with: word) }) {
        brackets[index].bottom = max(brackets[index].bottom, word.bottom)
        brackets[index].bracket?.piece = bracket.piece
      } else {
        brackets.append(word)
      }
    }
    words = others + brackets
  }

  /// Whether a piece stands below another of the same bracket, which is open until its lower end.
  private func goesOn(_ upper: PDFWord, with lower: PDFWord) -> Bool {
    guard let above = upper.bracket, let below = lower.bracket, above.isAlike(below),
      let last = above.piece, let next = below.piece, last != .bottom, next != .top
    else { return false }
    return abs(upper.left - lower.left) < 0.3 * em && lower.top - upper.bottom < 1.2 * em
      && lower.top > upper.top
  }

  /// Puts a word in place of each pair of brackets around rows of entries.
  mutating func joinMatrices() {
    let brackets = words.indices.filter { words[$0].bracket != nil }
      .sorted { words[$0].left < words[$1].left }
    var used: Set<Int> = []
    var matrices: [PDFWord] = []
    for opening in brackets
    where words[opening].bracket?.isOpening == true && !used.contains(opening) {
      let closing = brackets.first { index in
        words[index].left > words[opening].left
          && abs(words[index].middle - words[opening].middle) < 0.6 * em
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
    for index in words.indices { words[index].text = words[index].typed }
  }

  /// The matrix between two brackets, and the indices of its entries; nil where one line alone
  /// stands there.
  private func matrix(
    between opening: PDFWord, and closing: PDFWord
  ) -> (PDFWord, inner: [Int])? {
    let middle = lineMiddle(beside: opening, closing) ?? (opening.middle + closing.middle) / 2
    let reach = max(opening.height, closing.height) / 2
    let isTall = reach > 0.8 * em && opening.bracket?.hasHeight == true
    var inner = words.indices.filter { index in
      let word = words[index]
      // Brackets within entries stand on the rows' own lines.
      return (word.bracket == nil || abs(word.middle - middle) > 0.3 * em)
        && word.left > opening.right - 0.2 * em
        && word.right < closing.left + 0.2 * em
        && abs(word.middle - middle) < (isTall ? reach : reach + 5 * em)
    }
    if !isTall { inner = near(inner, middle, opening, closing) }
    var rows = PDFLine.lines(of: inner.map { words[$0] }.filter { !isSmall($0) }, em: em)
    if !isTall, let strange = rowOfAnother(rows, middle) {
      inner.removeAll { abs(words[$0].middle - strange.middle) < 0.3 * em }
      rows.removeAll { $0.middle == strange.middle }
    }
    guard let first = rows.first, let last = rows.last, rows.count > 1 || hasDecimalCommas(first)
    else { return nil }
    // The name stands at the middle of the rows.
    let center = isTall ? middle : (first.middle + last.middle) / 2
    guard abs(center - middle) < 0.45 * em else { return nil }
    var page = self
    page.words = inner.map { words[$0] }
    for index in page.words.indices { page.words[index].text = page.words[index].typed }
    page.joinScripts()
    let lines = PDFLine.lines(of: page.words, em: em).map { PDFMatrixRow($0, em: em) }
    return (
      PDFWord(
        text: PDFMatrixRow.text(of: lines, em: em), left: opening.left, right: closing.right,
        top: center - em / 2,
        bottom: center + em / 2), inner
    )
  }

  /// The first or the last row, where without it the rows stand about a middle and it is farther
  /// from them than they from each other.
  private func rowOfAnother(_ rows: [PDFLine], _ middle: Double) -> PDFLine? {
    guard rows.count > 2, let first = rows.first, let last = rows.last else { return nil }
    let off = (first.middle + last.middle) / 2 - middle
    guard abs(off) >= 0.45 * em else { return nil }
    let rest = off < 0 ? rows.dropFirst() : rows.dropLast()
    guard let top = rest.first, let bottom = rest.last else { return nil }
    let gap = off < 0 ? top.middle - first.middle : last.middle - bottom.middle
    let pitch = (bottom.middle - top.middle) / Double(rest.count - 1)
    guard gap > 1.06 * pitch, abs((top.middle + bottom.middle) / 2 - middle) < 0.45 * em else {
      return nil
    }
    return off < 0 ? first : last
  }

  /// The middle of the line that two brackets stand in by the sign beside them; nil where none is.
  ///
  /// Chromium draws tall brackets in pieces, and the box is that of the first.
  private func lineMiddle(beside opening: PDFWord, _ closing: PDFWord) -> Double? {
    signs(beside: opening, closing).map(\.middle)
      .min { abs($0 - opening.middle) < abs($1 - opening.middle) }
  }

  private func signs(beside opening: PDFWord, _ closing: PDFWord) -> [PDFWord] {
    words.filter { word in
      Self.signs.contains(word.text) && abs(word.middle - opening.middle) < 1.2 * em
        && ((0..<em).contains(opening.left - word.right)
          || (0..<em).contains(word.left - closing.right))
    }
  }

  /// The words before or behind a matrix in its line.
  private static let signs: Set<String> = ["=", "≈", "←", "+", "⋅", "·", "×", "⊙", "−", ",", "."]

  /// The words within a bracket's sides that go on from line to line.
  ///
  /// Fonts such as LuaLaTeX's do not tell how tall a bracket is.
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
    // The pieces of a tall one tell at least where its inner rows are.
    let known = max((opening.height - em) / 2, 0)
    let pitch = 1.45 * min(em, size)
    var reach = (middle - known, middle + known)
    for line in lines.reversed() where line.middle < reach.0 && reach.0 - line.middle < pitch {
      guard isRow(line), isApart(line.middle, middle, opening, closing) else { break }
      reach.0 = line.middle
    }
    for line in lines where line.middle > reach.1 && line.middle - reach.1 < pitch {
      guard isRow(line), isApart(line.middle, middle, opening, closing) else { break }
      reach.1 = line.middle
    }
    return inner.filter {
      words[$0].middle > reach.0 - 0.3 * em && words[$0].middle < reach.1 + 0.3 * em
    }
  }

  /// Whether all brackets of a line close within it, as in a call beside which another stands.
  private func isRow(_ line: PDFLine) -> Bool {
    let text = line.words.map(\.typed).joined()
    return text.count { "([".contains($0) } == text.count { ")]".contains($0) }
  }

  /// Whether nothing goes on with a row beyond its brackets, as prose above a formula would.
  private func isApart(
    _ middle: Double, _ center: Double, _ opening: PDFWord, _ closing: PDFWord
  ) -> Bool {
    if abs(middle - center) < 0.3 * em { return true }
    // Beyond the sign before or behind the matrix stands what belongs to other parts of the line.
    let signs = signs(beside: opening, closing)
    return !words.contains { word in
      guard abs(word.middle - middle) < 0.3 * em, word.bracket != nil || !isSmall(word),
        !signs.contains(where: { word.right <= $0.left && $0.right <= opening.left }),
        !signs.contains(where: { word.left >= $0.right && $0.left >= closing.right })
      else { return false }
      // Rows of a tall bracket have none of their own.
      let isOutside =
        word.left < opening.right - 0.2 * em || word.right > closing.left + 0.2 * em
      return word.bracket != nil && isOutside
        || word.left < opening.left && word.right > opening.left - 0.5 * em
          && !hasBracket(between: word.right, and: opening.left, opening)
        || word.right > closing.right && word.left < closing.right + 0.5 * em
          && !hasBracket(between: closing.right, and: word.left, opening)
    }
  }

  /// Whether another matrix begins or ends between two indices beside a bracket.
  private func hasBracket(between left: Double, and right: Double, _ bracket: PDFWord) -> Bool {
    left < right
      && words.contains { word in
        word.bracket != nil && word.left > left - 0.2 * em && word.right < right + 0.2 * em
          && abs(word.middle - bracket.middle) < max(word.height, bracket.height)
      }
  }

  /// Whether a row alone is one of numbers with decimal commas and nothing between them.
  private func hasDecimalCommas(_ row: PDFLine) -> Bool {
    let entries = PDFMatrixRow(row, em: em).groups.map(\.text)
    return entries.count > 1 && row.words.allSatisfy { $0.sizeOfNumber != nil || $0.isOperator }
      && !row.words.contains { $0.text.hasSuffix(",") || $0.text.hasSuffix(";") }
      && entries.contains { $0.contains(".") } && row.words.contains { $0.text.contains(",") }
  }
}
