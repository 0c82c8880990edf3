/// Where statements begin among tokens.
extension [MathToken] {
  /// Whether a name, perhaps with an index as in `W(1,2)`, stands right before a sign of equality or a colon.
  func isBeforeRelation(_ name: Int) -> Bool {
    var place = name + 1
    if place < count, self[place].opens(.parenthesis) || self[place].opens(.square) {
      let end = self[(place + 1)...].prefix(4).firstIndex {
        if case .comma = $0.kind { false } else { !$0.isNumber }
      }
      guard let end, end > place + 1, case .close = self[end].kind else { return false }
      place = end + 1
    }
    return place < count && (self[place].isEquals || self[place].kind == .colon)
  }
}
