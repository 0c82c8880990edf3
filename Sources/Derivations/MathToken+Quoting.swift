internal import Algebra
internal import AnswerSheets
internal import Notation

extension MathToken {
  /// The number, where the token is one.
  var number: Double? {
    if case .number(let numeral) = kind { return numeral.value }
    return nil
  }
}

extension MathToken.Kind {
  /// The token as a message quotes it.
  var quoted: String { written.map { "'\($0)'" } ?? "the end of the expression" }

  private var written: String? {
    switch self {
    case .word(let word): String(word.prefix(24))
    case .command(let name): "\\" + name.prefix(24)
    case .number(let numeral): "\(numeral)"
    case .sign(let sign): sign.rawValue
    case .relation(let relation): relation.rawValue
    case .open(let bracket): Self.signs[bracket]?.open
    case .close(let bracket): Self.signs[bracket]?.close
    case .raised: "^"
    case .lowered: "_"
    case .prime: "'"
    case .comma: ","
    case .semicolon: ";"
    case .colon: ":"
    case .equals: "="
    case .ampersand: "&"
    case .stop: "."
    case .dots: "..."
    case .arrow: "->"
    case .fraction: "\\frac"
    case .root: "\\sqrt"
    case .membership: "\\in"
    case .outerProduct: "\\otimes"
    case .transposition: "^T"
    default: nil
    }
  }

  private static let signs: [MathBracket: (open: String, close: String)] = [
    .parenthesis: ("(", ")"), .square: ("[", "]"), .brace: ("{", "}"),
    .matrix: ("\\begin", "\\end"), .cases: ("\\begin{cases}", "\\end{cases}"),
  ]
}
