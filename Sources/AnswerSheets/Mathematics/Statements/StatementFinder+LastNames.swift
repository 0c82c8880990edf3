import Algebra
import Notation

/// Values whose name stands behind them: `0.5*2 - 0.9 = 0.1 = z`.
extension StatementFinder {
  /// The statement of the name that a chain ends in, where the chain begins with a working of
  /// numbers alone.
  func valueThenName(
    _ sides: [FoundSide], from start: Int, by relation: Int
  ) -> Found? {
    guard let catalogue = limits.catalogue, sides.count > 1, tokens[relation].isEquals,
      isWorkingOfNumbers(start..<relation), let last = sides.last,
      case .expression(let expression) = last.content, case .name = expression.kind,
      case .value = sides[sides.count - 2].content,
      let index = tokens.indices[relation...].first(where: {
        tokens[$0].offset == last.offset && tokens[$0].name != nil
      })
    else { return nil }
    var reading = LeftNameReading(tokens, bytes, at: index, end: index + 1)
    guard let name = reading.read(), !name.isProse, catalogue.asksFor(name.canonicalName) else {
      return nil
    }
    // Where the step is stated as usual, that counts.
    return Found(name: name, sides: Array(sides.dropLast()), isConditional: true)
  }

  /// Whether some tokens are numbers, signs and functions, and at least one number.
  private func isWorkingOfNumbers(_ range: Range<Int>) -> Bool {
    var hasNumber = false
    for token in tokens[range] {
      switch token.kind {
      case .number: hasNumber = true
      case .sign, .open, .close, .function, .euler, .raised, .boundary, .newline, .fraction, .root:
        break
      default: return false
      }
    }
    return hasNumber
  }
}
