import Algebra
import Notation

extension MathToken {
  /// The number, where the token is one.
  package var number: Double? {
    if case .number(let numeral) = kind { return numeral.value }
    return nil
  }
}

extension MathToken.Kind {
  /// The token as a message quotes it.
  package var quoted: String {
    if self == .opaque { return "a sign without a meaning here" }
    return written.map { "'\($0)'" } ?? "the end of the expression"
  }

  private var written: String? {
    switch self {
    case .word(let word): String(word.prefix(24))
    case .command(let name): "\\" + name.prefix(24)
    case .number(let numeral): "\(numeral)"
    case .sign(let sign): sign.rawValue
    case .relation(let relation): relation.rawValue
    default: Self.signs.first { $0.kind == self }?.written
    }
  }

  private static let signs: [(kind: MathToken.Kind, written: String)] = [
    (.raised, "^"), (.lowered, "_"), (.prime, "'"), (.transposition, "^T"), (.comma, ","),
    (.semicolon, ";"), (.colon, ":"), (.equals, "="), (.ampersand, "&"), (.stop, "."),
    (.dots, "..."), (.arrow, "->"), (.fraction, "\\frac"), (.root, "\\sqrt"),
    (.membership, "\\in"), (.outerProduct, "\\otimes"), (.bars, "\\|"),
    (.open(.parenthesis), "("), (.close(.parenthesis), ")"), (.open(.square), "["),
    (.close(.square), "]"), (.open(.brace), "{"), (.close(.brace), "}"),
    (.open(.matrix), "\\begin"), (.close(.matrix), "\\end"),
    (.open(.cases), "\\begin{cases}"), (.close(.cases), "\\end{cases}"),
  ]
}
