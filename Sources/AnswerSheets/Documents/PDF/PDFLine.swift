/// Words on one line of a page, from left to right, as text.
struct PDFLine {
  var words: [PDFWord]
  /// The height of its middle on the page.
  var middle: Double
  /// How far a cell of several lines reaches above and below that.
  var spread = 0.0

  /// The text: a blank between words that do not touch, three in a wide gap, a semicolon between
  /// two statements.
  func text(em: Double) -> String {
    var parts: [String] = []
    var last: PDFWord?
    for word in words.sorted(by: { $0.left < $1.left }) {
      let gap = last.map { word.left - $0.right } ?? .infinity
      if gap > em {
        parts.append(word.text)
      } else {
        let isApart = gap > 0.12 * em
        let isLost = !isApart && last.map { Self.areNumbers($0, word, em) } ?? false
        parts[parts.count - 1] += (isApart ? " " : isLost ? PDFPageText.lost : "") + word.text
      }
      last = word
    }
    // The number of an equation is none of its values.
    if parts.count > 1, let label = parts.last, Self.isLabel(label),
      parts.dropLast().contains(where: { $0.contains("=") })
    {
      parts.removeLast()
    }
    guard var text = parts.first else { return "" }
    for (part, next) in zip(parts, parts.dropFirst()) {
      text += (Self.areStatements(part, next) ? ";   " : "   ") + next
    }
    return text
  }

  /// Whether a word is the number of an equation: `(3)`, `(2.1)`.
  static func isLabel(_ word: String) -> Bool {
    word.wholeMatch(of: /\(\d{1,2}(\.\d{1,2})?\)/) != nil
  }

  /// Whether two words that touch are two numbers, of which one is a script or a mark: they are not
  /// in one line.
  private static func areNumbers(_ word: PDFWord, _ next: PDFWord, _ em: Double) -> Bool {
    word.text.last?.isNumber == true && next.text.first?.isNumber == true
      && abs(word.middle - next.middle) > 0.15 * em
  }

  /// Whether one text states a value and the next begins a statement of its own.
  private static func areStatements(_ text: String, _ next: String) -> Bool {
    guard text.contains("="), let last = text.last, last.isNumber || last == "]",
      next.contains("="), let first = next.first
    else { return false }
    return first.isLetter || "∂(".contains(first)
  }

  /// A line's text, marked as a heading if it is that of a part: a letter or number and a few words
  /// without a statement.
  ///
  /// Output of R loses the marks before it, which headings have as well.
  static func markedPart(_ text: String) -> String {
    if text.hasPrefix("## [") { return String(text.dropFirst(3)) }
    guard text.utf8.count < 80, !text.contains(where: { "=≈→:|*".contains($0) }),
      text.last?.isLetter == true, text.wholeMatch(of: /\(?[a-zA-Z0-9]\) \p{L}.*/) != nil
    else { return text }
    return "###### \(text)"
  }

  /// The Markdown mark of a line that is a heading: words in one size of type, larger than the
  /// page's.
  ///
  /// A line with a sign of equality states something, however large it is.
  func headingMark(em: Double) -> String {
    let heights = words.map(\.height)
    guard let lowest = heights.min(), let highest = heights.max(), lowest > 1.12 * em,
      highest < 1.1 * lowest, words.count <= 16,
      words.contains(where: { $0.text.count { $0.isLetter } > 2 }),
      !words.contains(where: { $0.bracket != nil || $0.text.contains { "=≈→".contains($0) } })
    else { return "" }
    return lowest > 1.6 * em ? "# " : lowest > 1.3 * em ? "## " : "### "
  }

  /// The words of some set that share a middle, as lines from the top down.
  ///
  /// The boxes of minus signs and points of multiplication are those of their signs, so these go to
  /// the nearest line.
  static func lines(of words: [PDFWord], em: Double) -> [PDFLine] {
    var lines: [PDFLine] = []
    let ordered = words.sorted { ($0.middle, $0.left) < ($1.middle, $1.left) }
    for word in ordered where !word.isOperator || word.text == "=" {
      if let last = lines.last, word.middle - last.middle < 0.3 * em {
        let count = Double(last.words.count)
        lines[lines.count - 1].words.append(word)
        lines[lines.count - 1].middle = (last.middle * count + word.middle) / (count + 1)
      } else {
        lines.append(PDFLine(words: [word], middle: word.middle))
      }
    }
    for word in ordered where word.isOperator && word.text != "=" {
      let nearest = lines.indices.min {
        abs(lines[$0].middle - word.middle) < abs(lines[$1].middle - word.middle)
      }
      if let nearest, abs(lines[nearest].middle - word.middle) < 0.5 * em {
        lines[nearest].words.append(word)
      } else {
        lines.append(PDFLine(words: [word], middle: word.middle))
      }
    }
    return lines.sorted { $0.middle < $1.middle }
  }
}
