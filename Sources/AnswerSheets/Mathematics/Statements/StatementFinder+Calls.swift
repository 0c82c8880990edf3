import Notation

/// Calls in place of names: `σ(1.1) = 0.75`.
extension StatementFinder {
  /// The step that a call right before a relation means; nil where it is part of a working.
  func call(before relation: Int, from start: Int) -> LeftName? {
    guard let calls = limits.catalogue?.calls, !calls.isEmpty, relation < tokens.count,
      let (function, open) = callee(before: relation, from: start),
      mayBeginCall(function, from: start)
    else { return nil }
    let range = tokens[function].offset..<tokens[relation].offset
    let phrase = calls.phrases.phrase(
      in: bytes, endingAt: range.upperBound, from: range.lowerBound)
    let name: String?
    if let phrase {
      name = phrase.name
    } else {
      name = isOfNumbers(open..<relation) ? calls.step(calling: self.name(of: function)) : nil
    }
    return name.map {
      LeftName(canonicalName: $0, withoutColumn: $0, isCall: true, token: function, range: range)
    }
  }

  /// The function and the bracket of the call that ends before a relation.
  private func callee(before relation: Int, from start: Int) -> (function: Int, open: Int)? {
    var index = relation - 1
    while index > start, tokens[index].isLayout { index -= 1 }
    guard index > start, tokens[index].closes(.parenthesis) else { return nil }
    var depth = 0
    // The arguments of a call are few.
    let limit = max(start, index - 64)
    while index > limit {
      if tokens[index].closes(.parenthesis) { depth += 1 }
      if tokens[index].opens(.parenthesis) { depth -= 1 }
      if depth == 0 { break }
      index -= 1
    }
    guard depth == 0, index > start, !name(of: index - 1).isEmpty else { return nil }
    return (index - 1, index)
  }

  /// The name of a function that a token is; empty for any other.
  private func name(of index: Int) -> String {
    switch tokens[index].kind {
    case .function(let name): name
    case .name(let name): name.canonicalName
    default: ""
    }
  }

  /// Whether nothing before a call makes it part of a working.
  private func mayBeginCall(_ index: Int, from start: Int) -> Bool {
    guard index > start else { return true }
    switch tokens[index - 1].kind {
    case .name(let name): return name.isProse
    case .boundary: return index - 1 == start || mayBeginCall(index - 1, from: start)
    case .comma, .semicolon, .colon, .stop, .arrow, .rowBreak, .newline, .ampersand: return true
    default: return false
    }
  }

  private func isOfNumbers(_ range: Range<Int>) -> Bool {
    var hasNumber = false
    for token in tokens[range] {
      switch token.kind {
      case .number, .matrix: hasNumber = true
      case .open, .close, .sign(.subtract), .sign(.add), .comma, .semicolon, .boundary, .rowBreak,
        .ampersand:
        break
      default: return false
      }
    }
    return hasNumber
  }
}
