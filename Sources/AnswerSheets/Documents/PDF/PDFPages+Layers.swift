/// The numbers of layers, `(1)` or `[1]` above a name, whose signs some programs set one by one.
extension [PDFWord] {
  /// The words with those in smaller type than the page's numbers joined to one word each.
  func withLayers() -> [PDFWord] {
    let sizes = compactMap(\.sizeOfNumber).sorted()
    guard !sizes.isEmpty else { return self }
    let size = sizes[sizes.count * 7 / 10]
    var words: [PDFWord] = []
    words.reserveCapacity(count)
    var index = 0
    while index < count {
      let layer = index + 2 < count ? layer(at: index, size) : nil
      words.append(layer ?? self[index])
      index += layer == nil ? 1 : 3
    }
    return words
  }

  /// The word that three in a row are, of which the middle one is a digit and the others brackets;
  /// nil for any others.
  private func layer(at index: Int, _ size: Double) -> PDFWord? {
    let (opening, digit, closing) = (self[index], self[index + 1], self[index + 2])
    guard opening.bracket?.isOpening == true, closing.bracket?.isOpening == false,
      digit.text.count == 1, let own = digit.sizeOfNumber, own < 0.88 * size,
      [opening, closing].allSatisfy({ abs($0.middle - digit.middle) < 0.2 * own }),
      (-0.1 * own..<0.5 * own).contains(digit.left - opening.right),
      (-0.1 * own..<0.5 * own).contains(closing.left - digit.right)
    else { return nil }
    var word = digit
    word.text = opening.text + digit.text + closing.text
    // As wide as if it were set in one.
    word.left = opening.left
    word.right = opening.left + 1.28 * own
    return word
  }
}
