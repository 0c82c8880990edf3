package import Algebra
internal import Notation

/// Sets terms as LaTeX mathematics; the result stands between dollars or in an environment.
package enum Latex {
  /// A matrix of numbers with the digits as written; a lone number for 1 × 1.
  package static func matrix(_ matrix: Matrix<Numeral>) -> String { render(.matrix(of: matrix)) }

  /// A quantity's name: `W1_0` is `W_{1,0}`.
  package static func name(_ written: String) -> String { render(.name(MathName(written))) }

  package static func render(_ term: MathTerm) -> String {
    switch term {
    case .number(let digits): number(digits)
    case .name(let name): self.name(name)
    case .word(let word): self.word(word)
    case .matrix(let rows): block(rows)
    case .prefix(let sign, let operand): self.sign(sign) + render(operand)
    case .infix(let sign, let left, let right): render(left) + self.sign(sign) + render(right)
    case .fraction(let above, let below): "\\frac{\(render(above))}{\(render(below))}"
    case .power(let base, let exponent): "\(group(base))^{\(render(exponent))}"
    case .root(let operand): "\\sqrt{\(render(operand))}"
    case .transpose(let operand): "\(group(operand))^{\\top}"
    case .index(let operand, let indices): "\(group(operand))_{\(list(indices, ","))}"
    case .call(let function, let arguments):
      render(function)
        + fenced(list(arguments, ", "), isTall: arguments.contains(where: \.isTall))
    case .parenthesised(let inner): fenced(render(inner), isTall: inner.isTall)
    case .bars(let inner, let count):
      count == 1
        ? "\\left|" + render(inner) + "\\right|" : "\\left\\|" + render(inner) + "\\right\\|"
    case .evaluated(let body, let points):
      "\\left." + render(body) + "\\right|_{" + stacked(points) + "}"
    }
  }

  /// A term that takes a script of its own.
  ///
  /// TeX looks through a group that holds nothing but an accent with a script, and finds two
  /// scripts.
  private static func group(_ term: MathTerm) -> String {
    let inner = render(term)
    let isAccent = inner.hasPrefix("\\hat") && inner.contains { $0 == "_" || $0 == "^" }
    return isAccent ? "{\(inner){}}" : "{\(inner)}"
  }

  /// Plain text in which no character is a command.
  package static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&", "%", "$", "#", "_", "{", "}": result += "\\\(scalar)"
      case "~": result += "\\textasciitilde{}"
      case "^": result += "\\textasciicircum{}"
      case "\\": result += "\\textbackslash{}"
      case "<": result += "\\textless{}"
      case ">": result += "\\textgreater{}"
      case "|": result += "\\textbar{}"
      case "\"": result += "\\textquotedbl{}"
      case "\n", "\r", "\t": result += " "
      case _ where scalar.value < 0x20 || scalar.value == 0x7F: continue
      default: result += known(scalar)
      }
    }
    return result
  }

  /// A letter that pdflatex does not have becomes a question mark instead of an error; Latin
  /// letters and Greek ones pass.
  private static func known(_ scalar: Unicode.Scalar) -> String {
    if case .letter(let name)? = WrittenSign(scalar), WrittenSign.greekLetters[name] != nil {
      return "\\ensuremath{\(greek(name))}"
    }
    switch scalar.value {
    case 0x20..<0x7F, 0xA1..<0x180, 0x2013, 0x2014, 0x2018, 0x2019, 0x201C, 0x201D, 0x2026, 0x20AC:
      return String(scalar)
    default: return "?"
    }
  }

  /// Terms as a subscript, three to a line, as subscripts grow wide.
  private static func stacked(_ terms: [MathTerm]) -> String {
    if terms.count <= 3 { return list(terms, ",\\; ") }
    let lines = stride(from: 0, to: terms.count, by: 3).map { start in
      list(Array(terms[start..<min(start + 3, terms.count)]), ",\\; ")
    }
    return "\\substack{\(lines.joined(separator: " \\\\ "))}"
  }

  private static func fenced(_ content: String, isTall: Bool) -> String {
    isTall ? "\\left(\(content)\\right)" : "(\(content))"
  }

  private static func list(_ terms: [MathTerm], _ separator: String) -> String {
    terms.map(render).joined(separator: separator)
  }

  /// A power of ten is written as one; `1e-9` would be read as a product.
  private static func number(_ digits: String) -> String {
    guard let e = digits.firstIndex(of: "e") else { return digits }
    let power = digits[digits.index(after: e)...]
    return "\(digits[..<e]) \\cdot 10^{\(power)}"
  }

  private static func name(_ name: MathName) -> String {
    if name.derivative.count == 2 {
      return "\\frac{\\partial \(self.name(name.derivative[0]))}"
        + "{\\partial \(self.name(name.derivative[1]))}"
    }
    let letter = letter(name.base)
    let accented = name.hasHat ? "\\hat{\(letter)}" : letter
    let scripts = name.subscripts.map { script in
      switch script {
      case .number(let digits): digits
      case .letter(let letter): escaped(letter)
      case .word(let word): "\\mathrm{\(escaped(word))}"
      }
    }
    let below = scripts.isEmpty ? "" : "_{\(scripts.joined(separator: ","))}"
    return (name.isGradient ? "\\nabla " : "") + accented + below
  }

  private static func letter(_ base: String) -> String {
    if WrittenSign.greekLetters[base] != nil { return greek(base) }
    return base.unicodeScalars.count == 1 && base.utf8.count == 1
      ? base : "\\mathrm{\(escaped(base))}"
  }

  private static func greek(_ name: String) -> String { "\\" + name }

  private static func word(_ word: String) -> String {
    if let command = FunctionTable.function(named: word)?.latex { return "\\" + command }
    return word == "e" || word.isEmpty
      ? word : "\\operatorname{\(escaped(word.asMathematics))}"
  }

  /// `bmatrix` as far as it reaches, ten columns, else an array.
  private static func block(_ rows: [[MathTerm]]) -> String {
    // Fractions below each other would touch.
    let gap = rows.contains { $0.contains(where: \.isTall) } ? " \\\\[2.5ex] " : " \\\\ "
    let lines = rows.map { list($0, " & ") }.joined(separator: gap)
    let columns = rows.first?.count ?? 0
    if columns <= 10 { return "\\begin{bmatrix} \(lines) \\end{bmatrix}" }
    let form = String(repeating: "r", count: columns)
    return "\\left[\\begin{array}{\(form)} \(lines) \\end{array}\\right]"
  }

  static func sign(_ sign: MathSign) -> String {
    switch sign {
    case .plus: " + "
    case .minus: " - "
    case .times: " \\, "
    case .dot: " \\cdot "
    case .entrywiseTimes: " \\odot "
    case .entrywiseDivision: " \\oslash "
    case .equals: " = "
    case .greater: " > "
    case .less: " < "
    case .greaterOrEqual: " \\ge "
    case .lessOrEqual: " \\le "
    case .partial: "\\partial "
    case .sum: "\\sum "
    }
  }
}
