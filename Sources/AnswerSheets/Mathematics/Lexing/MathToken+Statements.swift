internal import Notation

/// The beginnings of statements among tokens.
extension [MathToken] {
  /// Whether a name, perhaps with an index as in `W(1,2)`, stands right before a sign of equality
  /// or a colon.
  func isBeforeRelation(_ name: Int) -> Bool {
    var index = name + 1
    if index < count, self[index].opens(.parenthesis) || self[index].opens(.square) {
      let end = self[(index + 1)...].prefix(4).firstIndex {
        if case .comma = $0.kind { false } else { !$0.isNumber }
      }
      guard let end, end > index + 1, case .close = self[end].kind else { return false }
      index = end + 1
    }
    // `w1+ = 0.15`, `w1' = 0.15`
    if index < count, [.sign(.add), .prime].contains(self[index].kind), !self[index].isSpaced {
      index += 1
    }
    return index < count && (self[index].isEquals || self[index].kind == .colon)
  }
}
