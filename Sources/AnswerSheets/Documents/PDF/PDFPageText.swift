/// A page of boxes as lines of text: matrices in one line, scripts at their letters, derivatives as
/// fractions.
///
/// No drawn line is among the boxes: a fraction shows only by what stands above and below the
/// middle of a line. Two numbers above each other without brackets may be a column or a fraction,
/// and are left in words, so that nothing wrong is read.
struct PDFPageText {
  var words: [PDFWord]
  /// The height of an ordinary word.
  let em: Double
  /// The size of ordinary numbers.
  let size: Double

  /// The lines of a page; those of the left column before those of the right.
  static func lines(of page: [PDFWord]) -> [String] {
    if page.count > PDFPages.wordLimit {
      var text = PDFPageText(page)
      text.markStrays()
      return PDFLine.lines(of: text.words, em: text.em).map { $0.text(em: text.em) }
    }
    return columns(of: page).flatMap { PDFPageText($0).text }
  }

  private init(_ words: [PDFWord]) {
    self.words = words
    em = Self.height(of: words)
    let sizes = words.compactMap(\.sizeOfNumber).sorted()
    size = sizes.isEmpty ? em : sizes[sizes.count * 7 / 10]
  }

  /// Whether a word may be a script: a number in small type, or low letters that are not on the
  /// line of the words around them.
  func isSmall(_ word: PDFWord) -> Bool {
    if word.bracket != nil || word.isOperator { return false }
    // Some programs leave gaps beside the brackets of a layer's number.
    if word.isLayer, word.height < 0.8 * em { return true }
    // In type whose signs all have one width a point makes numbers look larger.
    if let own = word.sizeOfNumber {
      return own < 0.88 * size && word.height < 0.95 * em && !isInLine(word)
    }
    guard word.height < 0.8 * em else { return false }
    return !words.contains { other in
      other != word && abs(other.middle - word.middle) < 0.17 * em
        && (other.text == "=" || other.height >= 0.8 * em && !other.isOperator)
        && other.left - word.right < 6 * em && word.left - other.right < 6 * em
    }
  }

  /// Whether a number stands in line with a sign of equality or a bracket in type as high as its
  /// own, which is nearly the page's.
  func isInLine(_ word: PDFWord) -> Bool {
    word.height > 0.8 * em
      && words.contains { other in
        (other.text.contains("=") || other.bracket?.hasHeight == true)
          && abs(other.middle - word.middle) < 0.05 * em
          && abs(other.height - word.height) < 0.03 * em
          && other.left - word.right < 6 * em && word.left - other.right < 6 * em
      }
  }

  private static func height(of words: [PDFWord]) -> Double {
    let heights = words.filter { $0.bracket == nil }.map(\.height).sorted()
    // A page of formulas has as many small words as others.
    return heights.isEmpty ? 10 : max(heights[heights.count * 7 / 10], 1)
  }

  /// The two columns of a page, where a gutter parts it and few words, such as a title's, cross it.
  private static func columns(of page: [PDFWord]) -> [[PDFWord]] {
    guard let left = page.map(\.left).min(), let right = page.map(\.right).max(), page.count > 40
    else { return [page] }
    let em = height(of: page)
    let width = right - left
    var best: (x: Double, crossing: Int)?
    var x = left + 0.4 * width
    while x < left + 0.6 * width {
      let crossing = page.count { $0.left < x + 0.4 * em && $0.right > x - 0.4 * em }
      if crossing < best?.crossing ?? .max { best = (x, crossing) }
      // At most some hundred points, however wide a page says that it is.
      x += max(em / 4, width / 1000)
    }
    guard let best, best.crossing * 50 <= page.count else { return [page] }
    let parts = [
      page.filter { $0.middleOfWidth < best.x }, page.filter { $0.middleOfWidth >= best.x },
    ]
    // Matrices beside their names are no columns: both must be full of lines.
    let heights = parts.map { part in Set(part.map { Int($0.middle / em) }).count }
    let most = heights.max() ?? 0
    let isFull = zip(parts, heights).allSatisfy { part, lines in
      part.count * 5 >= page.count && lines * 3 >= most * 2 && isText(part, em)
    }
    return isFull ? parts : [page]
  }

  /// Whether something is stated or told among words; where nothing is, they are a column of a
  /// table.
  private static func isText(_ words: [PDFWord], _ em: Double) -> Bool {
    words.contains { $0.text.contains("=") }
      || PDFLine.lines(of: words, em: em).contains { $0.words.count(where: \.isWord) > 3 }
  }

  /// The text, a line each.
  private var text: [String] {
    var page = self
    page.joinBrackets()
    page.joinAccents()
    page.joinSmallFractions()
    page.joinMatrices()
    page.joinScripts()
    page.joinFractions()
    page.joinNames()
    page.markStrays()
    let lines = PDFLine.lines(of: page.words, em: em).withWholeCells(em: em)
    // The boxes of some fonts of formulas are higher than those of words.
    let prose = min(em, Self.height(of: words.filter(\.isWord)))
    // Fonts whose boxes are higher than others' set no headings.
    let isMarked = lines.count { !$0.headingMark(em: prose).isEmpty } * 3 <= lines.count
    func mark(_ line: PDFLine) -> String { isMarked ? line.headingMark(em: prose) : "" }
    return PDFTable.text(
      of: lines, em: em, size: size, isHeading: { !mark($0).isEmpty },
      plain: { mark($0) + $0.text(em: em) })
  }
}

extension PDFWord {
  /// The text, with a bracket as it is typed.
  var typed: String { bracket?.sign ?? text }

  /// Whether it is a word of a sentence.
  fileprivate var isWord: Bool { text.count { $0.isLetter } > 2 }

  var middleOfWidth: Double { (left + right) / 2 }
}
