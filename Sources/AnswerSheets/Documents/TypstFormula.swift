import Notation

/// A formula of Typst as LaTeX: `mat(…)`, `vec(…)`, `frac(…)`, accents, words that LaTeX calls
/// otherwise.
enum TypstFormula {
  /// Calls within formulas nest no deeper in anything that is meant.
  private static let depthLimit = 8

  /// The formula on the lines that it has; a backslash before a blank ends an equation.
  static func latex(_ text: Substring) -> String { latex(text, 0) }

  private static let accents = ["hat": "\\hat", "tilde": "\\tilde", "macron": "\\bar"]
  private static let wrappers: Set<String> = ["bold", "upright", "italic", "arrow", "sans", "cal"]
  /// Words that LaTeX calls otherwise.
  private static let words = [
    "dot": "cdot", "dot.op": "cdot", "dot.c": "cdot", "diff": "partial", "gradient": "nabla",
    "arrow.r": "to", "dots.h": "dots",
  ]

  private static func latex(_ text: Substring, _ depth: Int) -> String {
    // What is left open so often is no formula.
    guard depth < depthLimit, depth > 0 || isBalanced(text) else { return String(text) }
    var result = ""
    var rest = text
    while let first = rest.first {
      if first == "\"" {
        let inner = rest.dropFirst().prefix { $0 != "\"" }
        result +=
          inner.allSatisfy { $0.isLetter || $0.isNumber }
          ? "\\mathrm{\(inner)}" : "\\text{\(inner.filter { !"$\\{}".contains($0) })}"
        rest = rest[inner.endIndex...].dropFirst()
      } else if first.isLetter, first.isASCII {
        let word = rest.prefix { $0.isLetter || $0.isNumber || $0 == "." }
        rest = rest[word.endIndex...]
        result += call(word, &rest, depth) ?? name(word)
      } else if first == "_" || first == "^" {
        rest.removeFirst()
        result.append(first)
        if rest.first == "(", let inner = arguments(of: rest) {
          result += "{\(latex(inner, depth + 1))}"
          rest = rest[inner.endIndex...].dropFirst()
        }
      } else if first == "\\" {
        rest.removeFirst()
        // Before a blank it ends an equation, before a sign it makes it one of text.
        let isBreak = rest.first?.isWhitespace ?? true
        result += isBreak ? "\\\\ " : "\\"
        if !isBreak { result.append(rest.removeFirst()) }
      } else {
        result.append(first)
        rest.removeFirst()
      }
    }
    return result
  }

  private static func isBalanced(_ text: Substring) -> Bool {
    let open = text.utf8.count { $0 == UInt8(ascii: "(") }
    return open - text.utf8.count { $0 == UInt8(ascii: ")") } < depthLimit
  }

  private static func name(_ word: Substring) -> String {
    let name = words[String(word)] ?? String(word)
    switch LatexCommand(name) {
    case .sign(.accent): break
    case .sign, .function, .space: return "\\\(name) "
    default: break
    }
    return word.count > 1 ? "\\mathrm{\(word)}" : String(word)
  }

  /// A call that is a matrix, a fraction or an accent.
  private static func call(_ word: Substring, _ rest: inout Substring, _ depth: Int) -> String? {
    guard rest.first == "(", let inner = arguments(of: rest) else { return nil }
    let result: String
    switch String(word) {
    case "mat":
      let rows = parts(of: inner, ";").map { row in
        parts(of: row, ",").filter { !$0.contains("delim:") }.map { latex($0, depth + 1) }
          .joined(separator: " & ")
      }
      result = "\\begin{bmatrix} \(rows.joined(separator: " \\\\ ")) \\end{bmatrix}"
    case "vec":
      let rows = parts(of: inner, ",").filter { !$0.contains("delim:") }.map {
        latex($0, depth + 1)
      }
      result = "\\begin{bmatrix} \(rows.joined(separator: " \\\\ ")) \\end{bmatrix}"
    case "frac":
      let halves = parts(of: inner, ",").map { latex($0, depth + 1) }
      guard halves.count == 2 else { return nil }
      result = "\\frac{\(halves[0])}{\(halves[1])}"
    case "sqrt": result = "\\sqrt{\(latex(inner, depth + 1))}"
    case let word where accents[word] != nil:
      result = "\(accents[word] ?? ""){\(latex(inner, depth + 1))}"
    case let word where wrappers.contains(word): result = latex(inner, depth + 1)
    default: return nil
    }
    rest = rest[inner.endIndex...].dropFirst()
    return result
  }

  /// The most bytes of a call; each that is left open costs as much.
  private static let lengthLimit = 600

  /// The text in the parentheses that open here; nil where they do not close.
  private static func arguments(of text: Substring) -> Substring? {
    var depth = 0
    // By bytes, for every word before a parenthesis is looked at so.
    let bytes = text.utf8.prefix(lengthLimit)
    for index in bytes.indices {
      if bytes[index] == UInt8(ascii: "(") { depth += 1 }
      if bytes[index] == UInt8(ascii: ")") { depth -= 1 }
      if depth == 0 { return text[text.utf8.index(after: text.startIndex)..<index] }
    }
    return nil
  }

  /// The parts between signs that stand in no parentheses.
  private static func parts(of text: Substring, _ separator: Character) -> [Substring] {
    var parts: [Substring] = []
    var start = text.startIndex
    var depth = 0
    for index in text.indices {
      if text[index] == "(" { depth += 1 }
      if text[index] == ")" { depth -= 1 }
      guard depth == 0, text[index] == separator else { continue }
      parts.append(text[start..<index])
      start = text.index(after: index)
    }
    return parts + [text[start...]]
  }
}
