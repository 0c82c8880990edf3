extension Latex {
  /// About as many signs of 11 points as stand side by side on a page with the name and the equals
  /// sign before them.
  private static let widest = 76

  /// The lines of an equation's side, broken before a sign where it would be wider than a page.
  package static func lines(_ term: MathTerm) -> [String] {
    var lines: [String] = []
    var (line, width) = ("", 0)
    for (sign, piece) in pieces(term) {
      let own = self.width(piece) + (sign == nil ? 0 : 2)
      if width > 0, width + own > widest {
        lines.append(line)
        (line, width) = ("", 0)
      }
      // Behind nothing a sign would be one before a number, closer to it.
      if let sign { line += (width == 0 ? "{}" : "") + self.sign(sign) }
      line += render(piece)
      width += own
    }
    return lines + [line]
  }

  /// The parts of a term between which a line may be broken, each with the sign before it.
  private static func pieces(_ term: MathTerm) -> [(sign: MathSign?, term: MathTerm)] {
    guard case .infix(let sign, let left, let right) = term else { return [(nil, term)] }
    var behind = pieces(right)
    if !behind.isEmpty { behind[0].sign = sign }
    return pieces(left) + behind
  }

  /// How many signs stand side by side at the widest line of a term.
  private static func width(_ term: MathTerm) -> Int {
    switch term {
    case .matrix(let rows):
      let columns = rows.first?.indices ?? 0..<0
      let widths = columns.map { column in rows.map { width($0[column]) }.max() ?? 0 }
      return widths.reduce(2) { $0 + $1 + 1 }
    case .fraction(let above, let below): return max(width(above), width(below))
    case .infix(_, let left, let right): return width(left) + 2 + width(right)
    case .prefix(_, let inner), .transpose(let inner), .power(let inner, _), .index(let inner, _):
      return width(inner) + 1
    case .parenthesised(let inner), .bars(let inner, _), .root(let inner): return width(inner) + 2
    case .call(let function, let arguments):
      return arguments.reduce(width(function) + 2) { $0 + width($1) + 1 }
    case .number, .name, .word, .evaluated: return PlainText.inline(term).count
    }
  }
}
