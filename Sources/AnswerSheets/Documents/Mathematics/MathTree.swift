/// A formula as documents hold it, whatever their notation: MathML, Office Math.
///
/// Everything but runs of text has a shape of its own, so that nothing is lost between rows,
/// scripts and fractions.
indirect enum MathTree: Hashable, Sendable {
  /// A run of identifiers, numbers and signs.
  case run(String)
  /// Words that are no mathematics.
  case words(String)
  case row([MathTree])
  case fraction(MathTree, MathTree)
  case scripts(MathTree, below: MathTree?, above: MathTree?)
  /// A sign above a name: a hat, a tilde, a bar.
  case accent(MathTree, String)
  case matrix([[MathTree]])
  /// Parts between brackets, with commas between them.
  case fenced([MathTree], opening: String, closing: String)
  case root(MathTree, degree: MathTree?)
  /// Equations below each other.
  case lines([MathTree])
  /// The LaTeX that a document gives beside its drawing.
  case latex(String)

  static let empty = MathTree.row([])

  /// Whether nothing is there to be read.
  var isEmpty: Bool {
    switch self {
    case .run(let text), .words(let text), .latex(let text): text.utf8.allSatisfy { $0 <= 0x20 }
    case .row(let parts), .lines(let parts): parts.allSatisfy(\.isEmpty)
    default: false
    }
  }

  /// The one part that a row holds, or the tree itself.
  var unwrapped: MathTree {
    guard case .row(let parts) = self else { return self }
    let filled = parts.filter { !$0.isEmpty }
    return filled.count == 1 ? filled[0].unwrapped : self
  }

  /// Cells in rows: a matrix, or equations below each other where signs of equality stand in them.
  ///
  /// Each row of those is an equation, cut where it is aligned.
  static func table(_ cells: [[MathTree]]) -> MathTree {
    cells.contains { $0.contains(where: \.hasRelation) }
      ? .lines(cells.map(MathTree.row)) : .matrix(cells)
  }

  /// Whether a sign of equality stands in it, in no brackets, scripts or fractions.
  private var hasRelation: Bool {
    switch self {
    case .run(let text): text.contains { "=≈≐".contains($0) }
    case .row(let parts): parts.contains(where: \.hasRelation)
    default: false
    }
  }

  /// The equations that a left brace alone stands before.
  var bracedLines: [MathTree]? {
    guard case .fenced(let parts, "{", let closing) = self, closing.isEmpty || closing == ".",
      parts.count == 1, case .lines(let lines) = parts[0].unwrapped
    else { return nil }
    return lines
  }
}
