internal import AnswerSheets
internal import Notation
package import Rubrics

/// Claims of shape: `\in \mathbb{R}^{N \times K}`, `a K × K matrix`,
/// `shape(dYhat_dW1) = N x N1 x K`.
extension DerivedStatementReader {
  private static let nouns: Set<String> = [
    "matrix", "vector", "tensor", "derivative", "jacobian", "dimensional", "column", "row",
    "array", "matrices", "gradient",
  ]

  private mutating func claim(_ extents: [Extent], of found: Mention, _ start: Int, _ end: Int) {
    guard claims.count < 2_000 else { return }
    claims.append(
      ShapeClaim(
        subject: found.subject, indices: found.indices, extents: extents, range: range(start, end)))
  }

  /// `\mathbb{R}^{N_1 \times K}` behind the sign of membership.
  mutating func readMembership(of found: Mention) {
    let start = index
    var cursor = past(index)
    let limit = cursor + 6
    while cursor < min(limit, tokens.count), kind(cursor) != .raised {
      guard !tokens[cursor].isLayout else { return }
      cursor += 1
    }
    guard kind(cursor) == .raised else { return }
    let isGroup = kind(cursor + 1) == .open(.brace) || kind(cursor + 1) == .open(.parenthesis)
    guard let (extents, next) = dimensions.extents(at: cursor + (isGroup ? 2 : 1)),
      !isGroup || kind(next) == .close(.brace) || kind(next) == .close(.parenthesis)
    else { return }
    index = next + (isGroup ? 1 : 0)
    claim(extents, of: found, start, index)
  }

  /// `shape(dYhat_dW1) = N x N1 x K`, `dim(…) = (N, N1, K)`.
  mutating func readShapeCall(_ word: String) -> Bool {
    guard ["shape", "dim", "size"].contains(word.lowercased()),
      kind(index + 1) == .open(.parenthesis),
      let (found, next) = mention(at: past(index + 2)), kind(past(next)) == .close(.parenthesis)
    else { return false }
    var cursor = past(past(next) + 1)
    guard
      kind(cursor) == .equals || kind(cursor) == .colon
        || kind(cursor)?.isWord(in: ["is"]) == true
    else { return false }
    cursor = past(cursor + 1)
    guard let (extents, end) = tuple(at: cursor) else { return false }
    claim(extents, of: found, cursor, end)
    topic = found
    index = end
    return true
  }

  /// Dimensions with crosses or, in brackets, with commas between.
  private func tuple(at start: Int) -> (extents: [Extent], next: Int)? {
    let isOpen = kind(start) == .open(.parenthesis) || kind(start) == .open(.square)
    guard var (extents, cursor) = dimensions.extents(at: start + (isOpen ? 1 : 0)) else {
      return nil
    }
    guard isOpen else { return (extents, cursor) }
    while kind(cursor) == .comma, extents.count < 6 {
      guard let (extent, next) = dimensions.extent(at: cursor + 1) else { break }
      extents.append(extent)
      cursor = next
    }
    return kind(cursor) == .close(.parenthesis) || kind(cursor) == .close(.square)
      ? (extents, cursor + 1) : nil
  }

  // MARK: - Dimensions in prose and in chains

  /// Dimensions that stand by themselves: a claim where the sentence makes them one.
  mutating func readShape() -> Bool {
    guard let found = mention ?? topic else { return false }
    let start = index
    guard let (sides, next) = dimensionSides(from: index) else { return false }
    index = next
    guard let last = sides.last, last.factors.count == 1 else { return true }
    let hasNoun = followsNoun(next)
    let isChain = sides.count > 1
    guard isChain || hasNoun || hasShapeCue || mention != nil else { return true }
    claim(last.factors[0], of: found, isChain ? last.start : start, last.end)
    if hasNoun { readValueBehindNoun(found, last.factors[0], at: start) }
    return true
  }

  /// A chain of dimensions, `(N \times K)(K \times 1) = N \times 1`, as the side of an equation.
  mutating func readDimensions(of found: Mention, from begin: Int) -> Bool {
    guard let (sides, next) = dimensionSides(from: begin) else { return false }
    index = next
    if let last = sides.last, last.factors.count == 1 {
      claim(last.factors[0], of: found, last.start, last.end)
    }
    return true
  }

  private typealias DimensionSide = (factors: [[Extent]], start: Int, end: Int)

  /// Products of dimensions with `=` between; nil where there are none.
  private func dimensionSides(from start: Int) -> (sides: [DimensionSide], next: Int)? {
    var sides: [DimensionSide] = []
    var cursor = start
    while let (factors, end) = dimensionFactors(at: cursor), sides.count < 20 {
      sides.append((factors, cursor, end))
      let next = past(end)
      guard kind(next) == .equals else { return withShapes(sides, end) }
      cursor = past(next + 1)
    }
    return sides.last.flatMap { withShapes(sides, $0.end) }
  }

  /// Lone numbers and letters are no dimensions.
  private func withShapes(
    _ sides: [DimensionSide], _ next: Int
  ) -> (sides: [DimensionSide], next: Int)? {
    let isShape = sides.contains { side in side.factors.contains { $0.count > 1 } }
    return isShape ? (sides, next) : nil
  }

  private func dimensionFactors(at start: Int) -> (factors: [[Extent]], next: Int)? {
    var factors: [[Extent]] = []
    var cursor = start
    while factors.count < 12 {
      if !factors.isEmpty, kind(cursor) == .sign(.multiply) || kind(cursor) == .word("x") {
        cursor += 1
      }
      if kind(cursor) == .open(.parenthesis),
        let (extents, next) = dimensions.extents(at: cursor + 1),
        kind(next) == .close(.parenthesis)
      {
        factors.append(extents)
        cursor = next + 1
      } else if let (extents, next) = dimensions.extents(at: cursor) {
        factors.append(extents)
        cursor = next
      } else {
        break
      }
    }
    // Numbers and letters that go on as an expression are none.
    guard !factors.isEmpty, endsDimensions(cursor) else { return nil }
    return (factors, cursor)
  }

  private func endsDimensions(_ index: Int) -> Bool {
    switch kind(index) {
    case .open, .number, .sign, .raised, .lowered, .prime, .transposition, .fraction, .root,
      .command, .arrow, .dots, .relation, .outerProduct,
      .ampersand, .close(.square):
      false
    default: true
    }
  }

  private func followsNoun(_ start: Int) -> Bool {
    var cursor = past(start, lines: true)
    for _ in 0..<3 {
      if kind(cursor)?.isWord(in: Self.nouns) == true { return true }
      cursor = past(cursor + 1, lines: true)
    }
    return false
  }

  /// `a K × K matrix: [ … ]`, `a K × 1 vector $(W_j^2)^T$`.
  private mutating func readValueBehindNoun(_ found: Mention, _ extents: [Extent], at start: Int) {
    var cursor = past(index, lines: true)
    while kind(cursor)?.isWord(in: Self.nouns) == true { cursor = cursor + 1 }
    guard
      kind(cursor) == .boundary || kind(cursor) == .colon
        || kind(cursor)?.isWord(in: ["is"]) == true
    else { return }
    while kind(cursor) == .colon || kind(cursor)?.isWord(in: ["is", "given", "by"]) == true {
      cursor = past(cursor + 1)
    }
    cursor = past(cursor, paragraphs: true)
    guard cursor < tokens.count, tokens[cursor].word != "which" else { return }
    tryValue(of: whole(found, extents), at: start, from: cursor)
  }

  /// The derivative as a whole, where the shape is that of the whole and not of the entry named.
  private func whole(_ found: Mention, _ extents: [Extent]) -> Mention {
    guard case .derivative(let above, let below) = found.subject else { return found }
    let problem = vocabulary.problem
    let isEntry = problem.fits(extents, found.subject)
    var plain = Mention(
      subject: .derivative(
        Term.Reference(quantity: above.quantity), by: Term.Reference(quantity: below.quantity)))
    if isEntry || !problem.fits(extents, plain.subject) { plain = found }
    return plain
  }
}

extension Problem {
  /// Whether a shape is that of a subject, in either layout; dimensions of 1 count for nothing.
  package func fits(_ extents: [Extent], _ subject: Subject) -> Bool {
    let (below, above) = self.extents(of: subject)
    let claimed = extents.filter { $0 != .number(1) }
    if case .value(let reference) = subject, reference.indices.isEmpty, extents.count == 2,
      below.isEmpty, above.count == 2
    {
      return extents == above
    }
    return claimed == below + above || claimed == above + below
  }
}
