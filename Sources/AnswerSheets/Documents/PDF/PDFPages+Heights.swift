/// Boxes that are lower than the type in them: those of the font that Chromium sets formulas in.
extension [PDFWord] {
  /// How many times as large the type of that font is as its boxes are high.
  private static var lowness: ClosedRange<Double> { 1.36...1.39 }
  /// How high the boxes of other fonts are, in sizes of their type.
  private static var full: Double { 1.16 }

  /// The words with such boxes raised to the height that those of prose have, so that both have
  /// their middles on one line.
  ///
  /// The width of numbers tells the size of the type. A box ends as far below its line in that font
  /// as in others.
  func withFullHeights() -> [PDFWord] {
    guard let highest = highestLow else { return self }
    let growth = Self.full * (Self.lowness.lowerBound + Self.lowness.upperBound) / 2
    return map { word in
      var word = word
      if word.height < 1.02 * highest { word.top = word.bottom - growth * word.height }
      return word
    }
  }

  /// The height of the highest boxes of that font; nil where it is not on the page.
  private var highestLow: Double? {
    let ratios = Dictionary(
      grouping: compactMap { word in
        word.sizeOfNumber.map { (height: word.height, ratio: $0 / Swift.max(word.height, 1)) }
      }, by: { ($0.height * 10).rounded() })
    let low = ratios.values.filter { words in
      words.count { Self.lowness.contains($0.ratio) } * 5 >= words.count * 4
    }
    guard low.joined().count > 2 else { return nil }
    return low.joined().map(\.height).max()
  }
}
