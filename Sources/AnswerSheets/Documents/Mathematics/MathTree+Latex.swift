/// A tree as the LaTeX that a student would write, which is read as any other.
extension MathTree {
  /// The formula, a line for each of several equations.
  var latex: [String] {
    var lines = [""]
    for part in Self.parts(of: self) {
      guard let equations = equations(part, behind: lines[lines.count - 1]) else {
        lines[lines.count - 1] += part.written
        continue
      }
      // What stands before equations below each other begins the first, but for a brace.
      if lines[lines.count - 1].trimmed == "\\{" { lines[lines.count - 1] = "" }
      for (index, equation) in equations.enumerated() {
        if index > 0 { lines.append("") }
        lines[lines.count - 1] += equation.latex.joined(separator: " ")
      }
    }
    return lines.filter { line in line.utf8.contains { $0 > 0x20 } }
  }

  /// The equations below each other that a part is; a brace before them is one only where nothing
  /// stands before it.
  private func equations(_ part: MathTree, behind text: String) -> [MathTree]? {
    if case .lines(let equations) = part.unwrapped { return equations }
    return text.utf8.contains { $0 > 0x20 } ? nil : part.unwrapped.bracedLines
  }

  private static func parts(of tree: MathTree) -> [MathTree] {
    if case .row(let parts) = tree { return bracketed(parts.flatMap(Self.parts)) }
    return [tree]
  }

  private var written: String {
    switch self {
    case .run(let text): Self.set(text)
    case .words(let text): "\\text{\(Self.plain(text))}"
    case .row(let parts): Self.bracketed(parts).map(\.written).joined()
    case .fraction(let above, let below): Self.fraction(above, below)
    case .scripts(let base, let below, let above):
      base.base + Self.script("_", below) + Self.script("^", above)
    case .accent(let inner, let sign): Self.accented(inner, sign)
    case .matrix(let rows): Self.matrix(rows)
    case .fenced(let parts, let opening, let closing): Self.fenced(parts, opening, closing)
    case .root(let inner, let degree):
      if let degree, !degree.isEmpty {
        "{\\left(\(inner.written)\\right)}^{1/\(degree.written)}"
      } else {
        "\\sqrt{\(inner.written)}"
      }
    case .lines(let lines): lines.map(\.written).joined(separator: " \\\\ ")
    case .latex(let text): text
    }
  }

  /// A fraction; where both parts begin with the letter of a differential, it stands apart from the
  /// name behind it.
  private static func fraction(_ above: MathTree, _ below: MathTree) -> String {
    if let upper = above.differential, let lower = below.differential {
      return "\\frac{\(upper.written)}{\(lower.written)}"
    }
    return "\\frac{\(above.written)}{\(below.written)}"
  }

  /// The differential that a run such as `dL` is, with its scripts.
  private var differential: MathTree? {
    switch unwrapped {
    case .run(let text):
      guard text.first == "d", text.count > 1, text.allSatisfy({ $0.isLetter || $0.isNumber })
      else { return nil }
      return .latex("d" + Self.set(String(text.dropFirst())))
    case .scripts(let base, let below, let above):
      return base.differential.map { .scripts($0, below: below, above: above) }
    default: return nil
    }
  }

  /// The tree as what scripts stand at.
  private var base: String {
    switch unwrapped {
    case .row: "{\(written)}"
    case .fraction, .scripts, .root: "{\(unwrapped.written)}"
    default: unwrapped.written
    }
  }

  private static func script(_ sign: String, _ tree: MathTree?) -> String {
    guard let tree, !tree.isEmpty else { return "" }
    return "\(sign){\(tree.written)}"
  }

  // MARK: - Matrices and brackets

  /// Columns and rows, which have brackets of their own here.
  private static func matrix(_ rows: [[MathTree]]) -> String {
    let lines = rows.map { row in row.map(\.written).joined(separator: " & ") }
    return "\\begin{bmatrix} \(lines.joined(separator: " \\\\ ")) \\end{bmatrix}"
  }

  private static func fenced(_ parts: [MathTree], _ opening: String, _ closing: String) -> String {
    if parts.count == 1, let matrix = inner(of: parts[0]), "([{⎡⎛".contains(opening) {
      return matrix.written
    }
    return bracket(opening) + parts.map(\.written).joined(separator: ", ") + bracket(closing)
  }

  /// The matrix that brackets only enclose; lines in brackets are a column.
  private static func inner(of tree: MathTree) -> MathTree? {
    switch tree.unwrapped {
    case .matrix: tree.unwrapped
    case .lines(let lines): .matrix(lines.map { [$0] })
    default: nil
    }
  }

  private static func bracket(_ sign: String) -> String {
    switch sign {
    case "{": "\\{"
    case "}": "\\}"
    case "⟨", "〈": "\\langle "
    case "⟩", "〉": "\\rangle "
    case "|", "∣", "‖", "": sign
    default: sign
    }
  }

  /// The parts of a row with `[`, a matrix and `]` as one.
  private static func bracketed(_ parts: [MathTree]) -> [MathTree] {
    var result: [MathTree] = []
    var index = 0
    let filled = parts.filter { !$0.isEmpty }
    while index < filled.count {
      if index + 2 < filled.count, case .run(let opening) = filled[index].unwrapped,
        case .run(let closing) = filled[index + 2].unwrapped,
        let matrix = inner(of: filled[index + 1]),
        ["[", "(", "{"].contains(opening.trimmed), ["]", ")", "}"].contains(closing.trimmed)
      {
        result.append(matrix)
        index += 3
      } else {
        result.append(filled[index])
        index += 1
      }
    }
    return result
  }

  // MARK: - Accents

  private static func accented(_ inner: MathTree, _ sign: String) -> String {
    switch sign {
    case "\u{302}", "^", "\u{2C6}", "\u{FE3F}": "\\hat{\(inner.written)}"
    case "\u{303}", "~", "\u{2DC}": "\\tilde{\(inner.written)}"
    case "\u{304}", "\u{305}", "\u{AF}", "‾", "_", "-", "−": "\\bar{\(inner.written)}"
    // An arrow over a vector says nothing of its name.
    default: inner.base
    }
  }
}

// MARK: - Runs

extension MathTree {
  /// A run as LaTeX: words upright, so that their letters stay together.
  private static func set(_ text: String) -> String {
    var result = ""
    var word = ""
    var lastIsBlank = false
    func endWord() -> String {
      defer { word = "" }
      let isName = word.unicodeScalars.count > 1 && word.first?.isLetter == true
      return isName ? "\\mathrm{\(word)}" : word
    }
    for scalar in text.unicodeScalars {
      let isDigit = ("0"..."9").contains(scalar)
      // `W2` is a name; `2x` begins with a number.
      let isLetter = scalar.properties.isAlphabetic && scalar.isASCII
      if isLetter || isDigit && word.first?.isLetter == true {
        if word.first?.isNumber == true { result += endWord() }
        word.unicodeScalars.append(scalar)
        lastIsBlank = false
        continue
      }
      result += endWord()
      // Blanks side by side part equations, as a `\quad` does.
      let isBlank = scalar == " " || scalar == "\u{A0}"
      result += isBlank && lastIsBlank ? "\\quad " : sign(scalar)
      lastIsBlank = isBlank
    }
    return result + endWord()
  }

  private static func sign(_ scalar: Unicode.Scalar) -> String {
    switch scalar {
    // Signs that nobody sees: application, separators, marks to align at.
    case "\u{2061}", "\u{2063}", "\u{2064}", "\u{200B}", "\u{FEFF}", "&": ""
    case "\u{2062}": "\\cdot "
    case "\u{2000}"..."\u{2003}": "\\quad "
    case "\u{A0}", "\u{2004}"..."\u{200A}", "\u{202F}", "\u{205F}": " "
    case "%": "\\%"
    case "#", "$", "~": ""
    case "\\": "\\backslash "
    case "{": "\\{"
    case "}": "\\}"
    case "_": "\\_"
    case "∂": "\\partial "
    case "∇": "\\nabla "
    case "∑": "\\sum "
    default: String(Character(scalar))
    }
  }

  private static func plain(_ text: String) -> String {
    String(
      String.UnicodeScalarView(text.unicodeScalars.filter { !"\\{}$".unicodeScalars.contains($0) }))
  }
}

extension String {
  fileprivate var trimmed: String { filter { !$0.isWhitespace } }
}
