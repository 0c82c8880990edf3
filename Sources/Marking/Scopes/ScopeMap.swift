internal import AnswerSheets

/// A heading on its way through a sheet.
struct OpenHeading {
  let heading: Heading
  let words: HeadingWords

  /// The operations that it costs at most: its words against those of all that are open.
  static let work = 200
}

/// The meanings of the headings that each position of a sheet stands under.
///
/// Only a heading of the same or a higher level closes another. Lines of words have no levels among
/// themselves: one closes another of its kind (`Question 3` closes `Question 2`), and any of their
/// like where there is no number.
struct ScopeMap<Scope> {
  /// At most this number of headings within each other is told apart; beyond, outer lines of words
  /// go.
  private static var depthLimit: Int { 24 }

  private let positions: [Position]
  /// The scope behind each heading, in their order.
  private(set) var scopes: [Scope] = []

  /// - Parameter scope: what the headings mean that are open behind one, outermost first.
  init(_ headings: [Heading], scope: ([OpenHeading]) -> Scope) {
    positions = headings.map(\.position)
    var open: [OpenHeading] = []
    for heading in headings {
      let entry = OpenHeading(heading: heading, words: HeadingWords(heading.text))
      if let closed = open.firstIndex(where: { Self.closes(entry, $0) }) {
        open.removeSubrange(closed...)
      }
      open.append(entry)
      if open.count > Self.depthLimit {
        open.remove(at: open.firstIndex { $0.heading.level > 6 } ?? 0)
      }
      scopes.append(scope(open))
    }
  }

  /// The scope of a position; nil before the first heading.
  subscript(position: Position) -> Scope? { headingIndex(before: position).map { scopes[$0] } }

  /// The index among the headings of the last one before a position; nil where there is none.
  func headingIndex(before position: Position) -> Int? {
    var (low, high) = (0, positions.count)
    while low < high {
      let middle = (low + high) / 2
      if positions[middle] < position { low = middle + 1 } else { high = middle }
    }
    return low > 0 ? low - 1 : nil
  }

  private static func closes(_ next: OpenHeading, _ open: OpenHeading) -> Bool {
    if next.heading.position.file != open.heading.position.file { return true }
    if next.heading.level < 7 { return next.heading.level <= open.heading.level }
    // `Sample 3` below `## Sample 2`, and `Test after training` below both.
    if let number = open.words.counted, next.words.kind == open.words.kind,
      next.words.counted != nil, next.words.counted != number
    {
      return true
    }
    guard open.heading.level > 6 else { return false }
    if next.words == open.words { return true }
    if open.words.kind != nil, next.words.isOfTest { return true }
    if next.words.sumsUp, open.words.kind.map(PassWords.samples.contains) == true { return true }
    if let kind = open.words.kind { return next.words.kind == kind }
    if !open.words.numbers.isEmpty {
      return !next.words.numbers.isEmpty && next.words.numbers.count <= open.words.numbers.count
    }
    if open.heading.isBold { return next.heading.isBold }
    // A sentence closes nothing.
    return next.words.words.count <= 4 && next.heading.text.first?.isUppercase == true
      && !next.heading.text.hasSuffix(".")
  }
}
