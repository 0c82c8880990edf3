import Algebra
import Notation

/// Matrices below their name whose rows and columns have titles, as pandas and R print them, and
/// entries with a label each.
///
///     dW1:                           z1:
///             x1      x2               neuron 1: 0.8
///     h1  0.1040  0.2080               neuron 2: 0.6
///     h2  0.2080  0.4160
extension TextLines {
  /// Reads such rows of the quantity that some tokens name; nil, and nothing read, where other
  /// lines stand there.
  mutating func readFrame(
    _ name: [MathToken], from start: Int
  ) throws(UnreadableAnswer) -> Int? {
    guard let catalogue = builder.catalogue, let shape = shape(of: name, catalogue),
      let (rows, next) = frame(from: start, shape, catalogue)
        ?? labelledEntries(from: start, shape, catalogue)
    else { return nil }
    var lexer = MathLexer(bytes)
    lexer.tokens = name
    lexer.mark(.equals, at: rows[0].lowerBound)
    lexer.readMatrix(ofLines: rows)
    return try builder.read(lexer.tokens) ? next : nil
  }

  /// The shape of the quantity that some tokens end in, if it has more than one entry.
  func shape(of name: [MathToken], _ catalogue: QuantityCatalogue) -> Shape? {
    // Where the line ends: what lies between the name and the sign is looked through.
    let end = lineEnd(from: name.last?.offset ?? bytes.count)
    let sign = MathToken(kind: .equals, offset: end, isSpaced: true, isTyped: true)
    let finder = StatementFinder(name + [sign], in: bytes, limits: builder.limits)
    guard let left = finder.leftName(before: name.count, from: 0) else { return nil }
    let quantity =
      catalogue.quantity(left.canonicalName)
      ?? catalogue.quantity(ofUnknown: left.canonicalName, nil)
    return quantity.flatMap { $0.shape.isScalar ? nil : $0.shape }
  }

  /// The numbers of rows that have a title each, below titles of columns or without, and where the
  /// next line begins.
  private func frame(
    from start: Int, _ shape: Shape, _ catalogue: QuantityCatalogue
  ) -> (rows: [Range<Int>], next: Int)? {
    var next = start
    let titles = words(from: start)
    if (shape.columns...(shape.columns + 1)).contains(titles.count), areTitles(titles) {
      next = lineEnd(from: start) + 1
    }
    var (rows, labels): ([Range<Int>], [Range<Int>]) = ([], [])
    while rows.count <= shape.rows, next < bytes.count {
      let words = words(from: next)
      guard words.count == shape.columns + 1, let last = words.last,
        NumericLiteral.isRow(bytes, in: words[1].lowerBound..<last.upperBound)
      else { break }
      rows.append(words[1].lowerBound..<last.upperBound)
      labels.append(words[0])
      next = lineEnd(from: next) + 1
    }
    guard rows.count == shape.rows, areTitles(labels),
      !labels.contains(where: { names($0, catalogue) })
    else { return nil }
    if next < bytes.count, bytes.has("dtype: ", at: next) || bytes.has("Name: ", at: next) {
      next = lineEnd(from: next) + 1
    }
    return (rows, next)
  }

  /// The words between blanks in a line; of a long line the first words.
  func words(from start: Int) -> [Range<Int>] {
    guard start < bytes.count else { return [] }
    return bytes.parts(of: start..<min(lineEnd(from: start), start + 2_000)) { $0 <= 0x20 }
  }

  /// Whether words are the titles of rows or columns: no numbers, or such as count them.
  private func areTitles(_ words: [Range<Int>]) -> Bool {
    if !words.contains(where: { NumericLiteral.isRow(bytes, in: $0) }) { return true }
    let counts = words.map { Int(String(decoding: bytes[$0], as: UTF8.self)) }
    guard let first = counts.first, let start = first, start == 0 || start == 1 else {
      return false
    }
    return counts.enumerated().allSatisfy { $1 == start + $0 }
  }

  private func names(_ word: Range<Int>, _ catalogue: QuantityCatalogue) -> Bool {
    catalogue.asksFor(QuantityName.canonicalName(UnsafeBufferPointer(rebasing: bytes[word])))
  }

  /// The results of lines with a label each, as many as a vector has entries, and where the next
  /// line begins.
  private func labelledEntries(
    from start: Int, _ shape: Shape, _ catalogue: QuantityCatalogue
  ) -> (rows: [Range<Int>], next: Int)? {
    guard shape.isVector else { return nil }
    var rows: [Range<Int>] = []
    var next = start
    while rows.count <= shape.count, next < bytes.count, let entry = labelledEntry(next, catalogue)
    {
      rows.append(entry)
      next = lineEnd(from: next) + 1
    }
    return rows.count == shape.count ? (rows, next) : nil
  }

  /// The number at the end of a line behind a label that no quantity has:
  /// `- h1: 0.1·1 + 0.7 = 0.8`.
  private func labelledEntry(_ start: Int, _ catalogue: QuantityCatalogue) -> Range<Int>? {
    var line = start..<lineEnd(from: start)
    while let first = line.first, bytes[first].isBlank || bytes[first].isOne(of: "-*+") {
      line = (first + 1)..<line.upperBound
    }
    while let last = line.last, bytes[last] <= 0x20 { line = line.lowerBound..<last }
    guard let colon = bytes[line].prefix(32).firstIndex(of: UInt8(ascii: ":")),
      bytes[line.lowerBound..<colon].contains(where: \.isLetter),
      !bytes[line.lowerBound..<colon].contains(UInt8(ascii: "=")),
      !names(line.lowerBound..<colon, catalogue)
    else { return nil }
    let sign = bytes[(colon + 1)..<line.upperBound].lastIndex(of: UInt8(ascii: "=")) ?? colon
    let value = firstSign(in: (sign + 1)..<line.upperBound)..<line.upperBound
    return !value.isEmpty && bytes[value.lowerBound] != UInt8(ascii: "[") && beginsValue(value)
      ? value : nil
  }
}
