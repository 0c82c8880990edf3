/// Words that hold a bracket and an entry of another row than the bracket's middle.
extension [PDFWord] {
  /// Gives the parts of such words the boxes of their own rows: the bracket that belongs to it, a
  /// word of its own, tells which.
  ///
  /// `pdftotext` joins the last entry of a row and the bracket beside it, though the one stands
  /// half a line below the other.
  func withOwnRows() -> [PDFWord] {
    let lone = filter { $0.bracket?.hasHeight == true }
    guard !lone.isEmpty else { return self }
    var words = self
    for index in indices.dropFirst() {
      let (one, other) = (self[index - 1], self[index])
      guard one.top == other.top, one.bottom == other.bottom,
        abs(other.left - one.right) < 0.01 * one.height,
        (one.bracket == nil) != (other.bracket == nil)
      else { continue }
      let isFirst = one.bracket != nil
      let bracket = isFirst ? one : other
      let own = lone.first { lone in
        lone.bracket?.isOpening != bracket.bracket?.isOpening && lone.height * 1.2 < bracket.height
          && (abs(lone.top - bracket.top) < 0.1 * lone.height
            || abs(lone.bottom - bracket.bottom) < 0.1 * lone.height)
      }
      guard let own else { continue }
      let (bracketIndex, entryIndex) = isFirst ? (index - 1, index) : (index, index - 1)
      (words[bracketIndex].top, words[bracketIndex].bottom) = (own.top, own.bottom)
      if abs(own.top - bracket.top) < 0.1 * own.height {
        words[entryIndex].top = bracket.bottom - own.height
      } else {
        words[entryIndex].bottom = bracket.top + own.height
      }
    }
    return words
  }
}
