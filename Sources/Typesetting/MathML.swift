package import Algebra
internal import Notation

/// Sets terms as MathML, of the core that browsers draw by themselves; no attribute carries a
/// style.
package enum MathML {
  /// A matrix of numbers with the digits as written; a lone number for 1 × 1.
  package static func matrix(_ matrix: Matrix<Numeral>) -> String { render(.matrix(of: matrix)) }

  /// A quantity's name: `W1_0` is W with the subscript 1, 0.
  package static func name(_ written: String) -> String { render(.name(MathName(written))) }

  /// A `math` element around what has been rendered, in the line or as a block of its own.
  package static func math(_ content: String, isBlock: Bool = false) -> String {
    isBlock ? "<math display=\"block\">\(content)</math>" : "<math>\(content)</math>"
  }

  package static func render(_ term: MathTerm) -> String {
    switch term {
    case .number(let digits): number(digits)
    case .name(let name): self.name(name)
    case .word(let word): "<mi class=\"w\">\(escaped(word.asMathematics))</mi>"
    case .matrix(let rows): block(rows)
    case .prefix(let sign, let operand): row(self.sign(sign, isPrefix: true) + render(operand))
    case .infix(let sign, let left, let right):
      row(render(left) + self.sign(sign, isPrefix: false) + render(right))
    case .fraction(let above, let below): "<mfrac>\(one(above))\(one(below))</mfrac>"
    case .power(let base, let exponent): "<msup>\(one(base))\(one(exponent))</msup>"
    case .root(let operand): "<msqrt>\(render(operand))</msqrt>"
    case .transpose(let operand): "<msup>\(one(operand))<mo>⊤</mo></msup>"
    case .index(let operand, let indices): "<msub>\(one(operand))\(row(list(indices)))</msub>"
    case .call(let function, let arguments):
      row(
        render(function) + "<mo>&#x2061;</mo>"
          + fenced("(", list(arguments), ")", isTall: arguments.contains(where: \.isTall)))
    case .parenthesised(let inner): fenced("(", render(inner), ")", isTall: inner.isTall)
    case .bars(let inner, let count):
      fenced(
        count == 1 ? "|" : "‖", render(inner), count == 1 ? "|" : "‖", isTall: inner.isTall)
    case .evaluated(let body, let points):
      row(render(body) + "<msub><mo stretchy=\"true\">|</mo>\(row(list(points)))</msub>")
    }
  }

  /// Text as HTML and XML take it.
  package static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "'": result += "&#39;"
      case _ where scalar.value < 0x20 && scalar != "\n" && scalar != "\t": result += "\u{FFFD}"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  private static func row(_ content: String) -> String { "<mrow>\(content)</mrow>" }

  /// One element, as the parts of a fraction or a power must be.
  private static func one(_ term: MathTerm) -> String { row(render(term)) }

  private static func list(_ terms: [MathTerm]) -> String {
    terms.map(render).joined(separator: "<mo separator=\"true\">,</mo>")
  }

  /// Fences that need not be tall must not be: fonts set stretched ones with more room around them.
  private static func fenced(
    _ open: String, _ content: String, _ close: String, isTall: Bool
  ) -> String {
    let form = isTall ? "fence=\"true\"" : "fence=\"true\" stretchy=\"false\""
    return row("<mo \(form)>\(open)</mo>\(content)<mo \(form)>\(close)</mo>")
  }

  private static func number(_ digits: String) -> String {
    guard digits.utf8.first == UInt8(ascii: "-") else { return "<mn>\(escaped(digits))</mn>" }
    return row("<mo form=\"prefix\">−</mo><mn>\(escaped(String(digits.dropFirst())))</mn>")
  }

  private static func name(_ name: MathName) -> String {
    if name.derivative.count == 2 {
      let parts = name.derivative.map { row("<mo>∂</mo>" + self.name($0)) }
      return "<mfrac>\(parts.joined())</mfrac>"
    }
    let base = WrittenSign.greekLetters[name.base].map { String($0) } ?? name.base
    var letter = "<mi>\(escaped(base))</mi>"
    if name.hasHat { letter = "<mover>\(letter)<mo stretchy=\"false\">^</mo></mover>" }
    let scripts = name.subscripts.map { script in
      switch script {
      case .number(let digits): "<mn>\(escaped(digits))</mn>"
      case .letter(let letter): "<mi>\(escaped(letter))</mi>"
      case .word(let word): "<mi class=\"w\">\(escaped(word))</mi>"
      }
    }.joined(separator: "<mo separator=\"true\">,</mo>")
    let scripted = scripts.isEmpty ? letter : "<msub>\(letter)\(row(scripts))</msub>"
    return name.isGradient ? row("<mo form=\"prefix\">∇</mo>" + scripted) : scripted
  }

  private static func block(_ rows: [[MathTerm]]) -> String {
    let lines = rows.map { entries in
      "<mtr>" + entries.map { "<mtd>\(render($0))</mtd>" }.joined() + "</mtr>"
    }.joined()
    let isOfNumbers = rows.allSatisfy { $0.allSatisfy(\.isNumber) }
    let table = "<mtable class=\"\(isOfNumbers ? "m" : "m x")\">\(lines)</mtable>"
    return fenced("[", table, "]", isTall: true)
  }

  private static func sign(_ sign: MathSign, isPrefix: Bool) -> String {
    let letter =
      switch sign {
      case .plus: "+"
      case .minus: "−"
      // Side by side is a product to whoever reads it aloud.
      case .times: "&#x2062;"
      case .dot: "·"
      case .entrywiseTimes: "⊙"
      case .entrywiseDivision: "⊘"
      case .equals: "="
      case .greater: "&gt;"
      case .less: "&lt;"
      case .greaterOrEqual: "≥"
      case .lessOrEqual: "≤"
      case .partial: "∂"
      case .sum: "∑"
      }
    return isPrefix ? "<mo form=\"prefix\">\(letter)</mo>" : "<mo>\(letter)</mo>"
  }
}
