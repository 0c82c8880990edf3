/// Names that stand a little above or below the sign of equality that they belong to.
extension PDFPageText {
  /// Lines of text are farther from each other, in sizes of the type.
  private static var leastPitch: Double { 0.9 }

  /// Puts a name that stands alone into the line below it if that begins with a sign of equality.
  ///
  /// Without its name the value would be taken for one of the statement above.
  mutating func joinNames() {
    let lines = PDFLine.lines(of: words, em: em)
    var middles: [PDFWord: Double] = [:]
    for index in lines.indices {
      guard let first = lines[index].words.min(by: { $0.left < $1.left }), first.text == "="
      else { continue }
      for other in [index - 1, index + 1] where lines.indices.contains(other) {
        guard abs(lines[other].middle - lines[index].middle) < Self.leastPitch * size,
          lines[other].isName(before: first, em: em)
        else { continue }
        for word in lines[other].words { middles[word] = lines[index].middle }
      }
    }
    for index in words.indices {
      guard let middle = middles[words[index]] else { continue }
      let height = words[index].height
      (words[index].top, words[index].bottom) = (middle - height / 2, middle + height / 2)
    }
  }
}

extension PDFLine {
  /// Whether nothing but a short name stands in it, right before a sign of another line.
  fileprivate func isName(before sign: PDFWord, em: Double) -> Bool {
    let right = words.map(\.right).max() ?? 0
    return words.count < 4 && words.contains { $0.text.contains(where: \.isLetter) }
      && (-0.3 * em..<2 * em).contains(sign.left - right)
  }
}
