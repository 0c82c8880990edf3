internal import Algebra
internal import Notation

/// Finds the quantities that are asked for in the cells of a table: `$z$`, `Update gate (z_t)`,
/// `Loss L`, `s_1 = x_1 + x_2`.
struct TableNames {
  /// A name in a cell.
  struct Name {
    let quantity: QuantityCatalogue.Quantity
    /// The signs that name it.
    let text: Range<Int>
    /// Whether it is one of an entry, which only its signs tell.
    var isEntry = false
    /// Whether nothing but the cell's signs tell the quantity, as they are read anywhere else.
    var isPlain = false
  }

  /// Longer cells are prose.
  private static let reach = 80

  let bytes: UnsafeBufferPointer<UInt8>
  let catalogue: QuantityCatalogue

  func text(of cell: Range<Int>) -> String { String(decoding: bytes[cell], as: UTF8.self) }

  /// The name that a cell is, be it with words before it.
  func name(in cell: Range<Int>) -> Name? {
    exactName(in: cell)
      ?? (mayName(cell) ? behindWords(withoutCount(cell)) ?? beforeWords(cell) : nil)
  }

  /// The name that is all there is in a cell.
  func exactName(in cell: Range<Int>) -> Name? { mayName(cell) ? whole(cell) : nil }

  /// A cell without the count of its row: `1. Weighted sum z`.
  private func withoutCount(_ cell: Range<Int>) -> Range<Int> {
    let digits = bytes[cell].prefix { $0.isDigit }
    guard (1...2).contains(digits.count), digits.endIndex + 1 < cell.upperBound,
      bytes[digits.endIndex].isOne(of: ".)"), bytes[digits.endIndex + 1] == 0x20
    else { return cell }
    return (digits.endIndex + 2)..<cell.upperBound
  }

  /// Words for what a value is compared with: `a - target`.
  private static let subtrahends: WordSet = [
    "target", "targets", "true", "bias", "label", "labels", "expected", "desired", "actual", "mean",
    "ziel", "sollwert", "objetivo", "cible", "truth",
  ]

  /// The name before a dash and the words that explain it: `z - weighted sum`.
  private func beforeWords(_ cell: Range<Int>) -> Name? {
    let dash = cell.dropLast(3).first { bytes.has(" - ", at: $0) || bytes.has(" – ", at: $0) }
    guard let dash, let last = bytes[cell].lastIndex(of: 0x20),
      bytes[(dash + 2)..<cell.upperBound].allSatisfy({ $0.isLetter || $0 >= 0x80 || $0 == 0x20 }),
      cell.upperBound - last > 3
    else { return nil }
    let words = text(of: (dash + 2)..<cell.upperBound).lowercasedWords
    let isDifference = words.contains { word in
      Self.subtrahends.contains(word) || catalogue.knows(String(word))
    }
    return isDifference ? nil : whole(cell.lowerBound..<dash)
  }

  /// The name of a title, which its formula may follow: `$s_1 = x_1 + x_2 - 0.5$`.
  func name(inTitle cell: Range<Int>) -> Name? {
    if let name = name(in: cell) { return name }
    // `z = 0.1` is no title.
    if let name = indexedName(in: cell) { return name }
    guard let left = leftSide(of: cell), mayName((left.upperBound + 1)..<cell.upperBound) else {
      return nil
    }
    return name(in: left).map { Name(quantity: $0.quantity, text: $0.text, isEntry: $0.isEntry) }
  }

  /// The quantity of several entries that a cell names with the letter that counts them: `p_i`.
  func indexedName(in cell: Range<Int>) -> Name? {
    guard cell.count <= Self.reach,
      let stem = Self.withoutIndex(
        QuantityName.canonicalName(UnsafeBufferPointer(rebasing: bytes[trimmed(cell)]))),
      let quantity = catalogue.quantity(String(stem)), quantity.shape.count > 1
    else { return nil }
    return Name(quantity: quantity, text: cell)
  }

  /// A canonical name without the letter that counts what it names, `h` of `h_t`; nil where it has
  /// none.
  static func withoutIndex(_ canonicalName: String) -> Substring? {
    guard canonicalName.count > 2, let letter = canonicalName.last, "ijkntl".contains(letter),
      canonicalName.dropLast().last == "_"
    else { return nil }
    return canonicalName.dropLast(2)
  }

  /// The quantity of which a cell states something, with its working: `z = 2 · 0.5`.
  func statement(in cell: Range<Int>) -> Name? {
    leftSide(of: cell).flatMap { whole($0) }
  }

  /// The text before the sign of equality of a cell, without the mark that begins its mathematics.
  func leftSide(of cell: Range<Int>) -> Range<Int>? {
    guard let sign = bytes[cell].prefix(Self.reach + 1).firstIndex(of: UInt8(ascii: "=")) else {
      return nil
    }
    let left = trimmed(cell.lowerBound..<sign)
    return left.isEmpty ? nil : left.lowerBound..<sign
  }

  /// A name that is all there is.
  private func whole(_ cell: Range<Int>) -> Name? {
    let written = UnsafeBufferPointer(rebasing: bytes[cell])
    let canonicalName = QuantityName.canonicalName(written)
    if let quantity = catalogue.quantity(canonicalName) {
      // `Update gate` would be read as an update, `e^z` as a power.
      let isPhrase = written.contains { $0 == 0x20 || $0 == UInt8(ascii: "^") }
      let isPlain = !isPhrase || QuantityName(written: written).isTransposed
      return Name(quantity: quantity, text: cell, isPlain: isPlain)
    }
    // An entry is a number of its own.
    if let (whole, _) = catalogue.entry(ofUnknown: canonicalName) {
      let quantity = QuantityCatalogue.Quantity(
        name: whole, spellings: [], shape: .scalar, isStep: true)
      return Name(quantity: quantity, text: cell, isEntry: true, isPlain: true)
    }
    if let quantity = catalogue.quantity(ofUnknown: canonicalName, nil) {
      return Name(quantity: quantity, text: cell)
    }
    if let updated = updated(cell) { return Name(quantity: updated, text: cell) }
    let text = trimmed(cell)
    if let phrase = catalogue.phrases.phrase(
      in: bytes, endingAt: text.upperBound, from: text.lowerBound),
      phrase.range.lowerBound == text.lowerBound, let quantity = catalogue.quantity(phrase.name)
    {
      return Name(quantity: quantity, text: cell)
    }
    return text == cell || text.isEmpty ? nil : whole(text)
  }

  /// The updated value that a name with a word behind it means: `w1 neu`.
  private func updated(_ cell: Range<Int>) -> QuantityCatalogue.Quantity? {
    guard let blank = bytes[cell].lastIndex(of: 0x20),
      UpdateWords.isMark(text(of: (blank + 1)..<cell.upperBound))
    else { return nil }
    let name = UnsafeBufferPointer(rebasing: bytes[trimmed(cell.lowerBound..<blank)])
    return catalogue.quantity(QuantityName.canonicalName(name) + "_new").flatMap {
      $0.isStep ? $0 : nil
    }
  }

  /// Without the blanks and marks around it.
  private func trimmed(_ cell: Range<Int>) -> Range<Int> {
    func isMark(_ byte: UInt8) -> Bool {
      byte <= 0x20 || byte == UInt8(ascii: "$") || byte == UInt8(ascii: "*")
    }
    var text = cell
    while let first = text.first, isMark(bytes[first]) { text = text.dropFirst() }
    while let last = text.last, isMark(bytes[last]) { text = text.dropLast() }
    return text
  }

  /// Whether a cell has letters, or signs of another alphabet, and is no prose.
  private func mayName(_ cell: Range<Int>) -> Bool {
    cell.count <= Self.reach && bytes[cell].contains { $0.isLetter || $0 >= 0x80 }
  }
}

// MARK: - Words before a name

extension TableNames {
  /// Words of a quantity that has another name than the one they speak of: `Gradient of w1`.
  private static let others: Set<String> = [
    "gradient", "grad", "derivative", "partial", "slope", "change", "delta", "difference", "old",
    "ableitung", "änderung", "alt", "alter", "altes", "gradiente", "derivada", "cambio", "dérivée",
    "ancien", "derivata", "vecchio", "градиент", "производная", "梯度", "导数", "勾配",
  ]
  /// Words behind which something stands that is not the quantity itself.
  private static let prepositions: Set<String> = [
    "of", "to", "at", "for", "by", "in", "from", "with", "wrt", "after", "before", "per", "on",
    "von", "für", "nach", "zu", "bei", "vor", "mit", "de", "du", "des", "del", "para", "por", "a",
    "di", "da", "do", "pour", "par", "à", "от", "по", "для", "из", "and", "und", "und", "et", "y",
    "the",
  ]
  /// Words that a letter behind them numbers: `Class A`.
  private static let labels: Set<String> = [
    "class", "klasse", "clase", "classe", "sample", "example", "row", "layer", "neuron", "unit",
    "node", "token", "option", "case", "part", "question", "aufgabe", "teil", "step", "schritt",
  ]

  /// A name at the end of a cell, in mathematics, in parentheses or by itself, behind plain words;
  /// or the words, before a formula.
  private func behindWords(_ cell: Range<Int>) -> Name? {
    guard let symbol = lastPart(of: cell), symbol.lowerBound > cell.lowerBound else { return nil }
    let words = cell.lowerBound..<symbol.lowerBound
    guard bytes[words].allSatisfy(Self.isPlain) else { return nil }
    let isMarked =
      bytes[symbol.lowerBound] == UInt8(ascii: "$")
      || symbol.last.map { bytes[$0] } == UInt8(ascii: ")")
    let inner = isMarked ? (symbol.lowerBound + 1)..<(symbol.upperBound - 1) : symbol
    // `error $t - y$`
    guard let name = whole(inner) else {
      return (isMarked ? whole(words) : nil).map { Name(quantity: $0.quantity, text: $0.text) }
    }
    let said = UnsafeBufferPointer(rebasing: bytes[words]).lowercasedWords.map { String($0) }
    // `w x` and `t - y` are formulas.
    guard let last = said.last, last.utf8.count > 2, bytes.firstRange(of: " -", in: words) == nil,
      bytes.firstRange(of: "−", in: words) == nil,
      !Self.prepositions.contains(last),
      isMarked || !Self.labels.contains(last),
      name.quantity.name.first == "d" || Self.others.isDisjoint(with: said)
    else { return nil }
    // Of `Update gate z_t` no updated value is asked for.
    if said.contains(where: { UpdateWords.isMark($0) }),
      let updated = catalogue.quantity(name.quantity.name + "_new")
    {
      return Name(quantity: updated, text: name.text)
    }
    return Name(quantity: name.quantity, text: name.text, isEntry: name.isEntry)
  }

  /// The mathematics or the parenthesis that ends a cell, else its last word.
  private func lastPart(of cell: Range<Int>) -> Range<Int>? {
    guard let last = cell.last else { return nil }
    let opening: UInt8
    switch bytes[last] {
    case UInt8(ascii: "$"): opening = UInt8(ascii: "$")
    // `σ(z)` is a call.
    case UInt8(ascii: ")"): opening = UInt8(ascii: "(")
    default: opening = 0x20
    }
    guard let start = bytes[cell.dropLast()].lastIndex(of: opening), start > cell.lowerBound,
      opening != UInt8(ascii: "(") || bytes[start - 1] == 0x20
    else { return nil }
    return (opening == 0x20 ? start + 1 : start)..<cell.upperBound
  }

  /// Whether a byte may be one of plain words.
  private static func isPlain(_ byte: UInt8) -> Bool {
    byte.isLetter || byte >= 0x80 || byte == 0x20 || byte == UInt8(ascii: "-")
      || byte == UInt8(ascii: "'") || byte == UInt8(ascii: ",") || byte == UInt8(ascii: ".")
      || byte == UInt8(ascii: ":")
  }
}
