/// Sets terms as text for a terminal: names as students type them, matrices over several lines.
package enum PlainText {
  /// The lines of an equation's side, broken before a sign where it would be wider than `width`.
  ///
  /// - Parameter lead: stands before the first line, and blanks of its width before the others.
  package static func lines(_ term: MathTerm, lead: String, width: Int) -> [String] {
    var rows: [TextBlock] = []
    var current = TextBlock(lead)
    let blanks = String(repeating: " ", count: lead.count)
    for piece in pieces(term) {
      if current.width + piece.width > width, current.width > lead.count {
        rows.append(current)
        current = TextBlock(blanks)
      }
      current = current + piece
    }
    rows.append(current)
    return rows.flatMap(\.lines).map(trimmed)
  }

  /// A text broken at blanks into lines of at most so many signs; what stands before its first word
  /// stands before each.
  package static func broken(_ text: String, width: Int) -> [String] {
    let indent = String(text.prefix { $0 == " " })
    var lines: [String] = []
    var line = indent
    for word in text.split(separator: " ") {
      if line.count > indent.count, line.count + 1 + word.count > width {
        lines.append(line)
        line = indent
      }
      line += (line.count > indent.count ? " " : "") + word
    }
    return lines + [line]
  }

  /// A term on one line, a matrix as `[1 2; 3 4]`.
  package static func inline(_ term: MathTerm) -> String {
    switch term {
    case .number(let digits): digits
    case .name(let name): name.written
    case .word(let word): word
    case .matrix(let rows):
      "[" + rows.map { $0.map(inline).joined(separator: " ") }.joined(separator: "; ") + "]"
    case .prefix(let sign, let operand): self.sign(sign, isPrefix: true) + inline(operand)
    case .infix(let sign, let left, let right):
      inline(left) + self.sign(sign, isPrefix: false) + inline(right)
    case .fraction(let above, let below): part(above) + "/" + part(below)
    case .power(let base, let exponent): inline(base) + "^" + part(exponent)
    case .root(let operand): "√(\(inline(operand)))"
    case .transpose(let operand): inline(operand) + "ᵀ"
    case .index(let operand, let indices): inline(operand) + "[\(list(indices))]"
    case .call(let function, let arguments): inline(function) + "(\(list(arguments)))"
    case .parenthesised(let inner): "(\(inline(inner)))"
    case .bars(let inner, let count):
      count == 1 ? "|\(inline(inner))|" : "‖\(inline(inner))‖"
    case .evaluated(let body, let points): inline(body) + " where " + list(points)
    }
  }

  /// The blocks of a term between which a line may be broken.
  private static func pieces(_ term: MathTerm) -> [TextBlock] {
    guard case .infix(let sign, let left, let right) = term else { return [block(term)] }
    var behind = pieces(right)
    let first = behind.isEmpty ? TextBlock("") : behind.removeFirst()
    return pieces(left) + [TextBlock(self.sign(sign, isPrefix: false)) + first] + behind
  }

  private static func block(_ term: MathTerm) -> TextBlock {
    switch term {
    case .matrix(let rows):
      TextBlock.matrix(
        rows.map { $0.map(inline) }, flushRight: rows.allSatisfy { $0.allSatisfy(\.isNumber) })
    case .prefix(let sign, let operand):
      TextBlock(self.sign(sign, isPrefix: true)) + block(operand)
    case .infix: pieces(term).reduce(TextBlock(""), +)
    case .fraction(let above, let below) where isTall(above) || isTall(below):
      operand(above) + TextBlock(" / ") + operand(below)
    case .power(let base, let exponent): block(base).raised("^" + part(exponent))
    case .transpose(let operand): block(operand).raised("ᵀ")
    case .call(let function, let arguments):
      TextBlock(inline(function)) + listed(arguments).parenthesised
    case .parenthesised(let inner): block(inner).parenthesised
    case .bars(let inner, let count):
      block(inner).fenced(
        Array(repeating: count == 1 ? "|" : "‖", count: 2), Array(repeating: "│", count: 2),
        Array(repeating: "│", count: 2), Array(repeating: "│", count: 2))
    default: TextBlock(inline(term))
    }
  }

  private static func listed(_ terms: [MathTerm]) -> TextBlock {
    terms.enumerated().reduce(TextBlock("")) { row, next in
      row + (next.offset > 0 ? TextBlock(", ") : TextBlock("")) + block(next.element)
    }
  }

  /// A part of a fraction over several lines.
  private static func operand(_ term: MathTerm) -> TextBlock {
    switch term {
    case .infix, .prefix: block(term).parenthesised
    default: block(term)
    }
  }

  /// Whether a term needs more than one line.
  private static func isTall(_ term: MathTerm) -> Bool { block(term).lines.count > 1 }

  private static func list(_ terms: [MathTerm]) -> String {
    terms.map(inline).joined(separator: ", ")
  }

  /// A part of a fraction or power, in parentheses unless it is one word.
  private static func part(_ term: MathTerm) -> String {
    let text = inline(term)
    switch term {
    case .number, .name, .word, .matrix, .call, .parenthesised, .bars: return text
    case .prefix(.partial, _): return text
    default: return "(\(text))"
    }
  }

  private static func trimmed(_ line: String) -> String {
    var line = line
    while line.last == " " { line.removeLast() }
    return line
  }

  private static func sign(_ sign: MathSign, isPrefix: Bool) -> String {
    let letter =
      switch sign {
      case .plus: "+"
      case .minus: "-"
      case .times, .dot: "·"
      case .entrywiseTimes: "⊙"
      case .entrywiseDivision: "⊘"
      case .equals: "="
      case .greater: ">"
      case .less: "<"
      case .greaterOrEqual: "≥"
      case .lessOrEqual: "≤"
      case .partial: "∂"
      case .sum: "Σ"
      }
    if isPrefix { return letter }
    return sign == .times || sign == .dot ? letter : " \(letter) "
  }
}
