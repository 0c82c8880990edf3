import Algebra
import Notation

/// A value that is worked out in stages, of which the first alone has the name:
/// `z = 0.6 - 0.4 = 0.2; 0.2 - 0.1 = 0.1`.
extension StatementFinder {
  /// At most this number of stages stands behind the first.
  private static let mostStages = 6

  /// The sides and the index behind them: those of the last stage where the first stage's value is
  /// gone on with in one behind it.
  mutating func staged(_ sides: [FoundSide], upTo end: Int) -> (sides: [FoundSide], end: Int) {
    guard sides.count > 1, case .value(let first)? = sides.last?.content, first.shape.isScalar
    else {
      return (sides, end)
    }
    var (last, behind, isGoneOn) = (sides, end, false)
    for _ in 0..<Self.mostStages {
      guard let stage = stage(behind: behind) else { break }
      (last, behind) = (stage.sides, stage.end)
      isGoneOn = isGoneOn || stage.working.holds(first.elements[0].value)
    }
    return isGoneOn ? (last, behind) : (sides, end)
  }

  /// An operation on numbers with its result that stands behind a value, without a name.
  private mutating func stage(
    behind end: Int
  ) -> (working: Expression, sides: [FoundSide], end: Int)? {
    guard end < tokens.count else { return nil }
    switch tokens[end].kind {
    case .comma, .semicolon, .arrow, .newline: break
    default: return nil
    }
    let start = end + 1
    guard start < tokens.count, tokens[start].isNumber || tokens[start].opens(.parenthesis) else {
      return nil
    }
    var parser = MathParser(tokens, in: bytes, brackets, at: start, limits: limits, memory)
    guard let working = parser.expression(), parser.failure == nil, working.numbers == nil,
      working.isOfNumbers, parser.index < tokens.count, tokens[parser.index].isEquals,
      let (value, behind) = value(at: parser.index + 1), value.shape.isScalar, endsClause(behind)
    else { return nil }
    let sides = [
      FoundSide(content: .expression(working), offset: tokens[start].offset),
      FoundSide(content: .value(value), offset: tokens[parser.index + 1].offset),
    ]
    return (working, sides, behind)
  }
}

extension Expression {
  /// Whether a number is written in it.
  fileprivate func holds(_ number: Double) -> Bool {
    if case .number(let numeral) = kind { return numeral.value == number }
    return operands.contains { $0.holds(number) }
  }
}
