/// Commas of formulas, which have a sixth of an em behind them, be they decimal ones or not: the
/// shape asked for tells which.
extension [PDFWord] {
  /// The widest such gap, in sizes of the type.
  private static var commaGap: Double { 0.22 }

  /// The words with the digits behind such a comma joined to it: `0,` and `85` are `0,85`.
  func withJoinedCommas() -> [PDFWord] {
    var words: [PDFWord] = []
    words.reserveCapacity(count)
    for word in self {
      if let last = words.last, last.text.hasSuffix(","), last.sizeOfNumber != nil,
        let size = word.sizeOfNumber, word.text.first?.isNumber == true,
        (0..<Self.commaGap * size).contains(word.left - last.right),
        abs(word.middle - last.middle) < 0.2 * size
      {
        words[words.count - 1].text += word.text
        words[words.count - 1].right = word.right
      } else {
        words.append(word)
      }
    }
    return words
  }
}
