import Algebra

/// Statements at a time of a recurrent network, whose steps are named by it: `h` behind `t = 2:`,
/// or below `Time step 2`, is `h2`.
extension SheetBuilder {
  /// Words that stand before the number of a time.
  private static let timeWords: Set<Substring> = [
    "t", "time", "timestep", "zeit", "zeitschritt", "zeitpunkt", "tiempo", "instante", "temps",
    "instant", "tempo", "время", "时刻", "時刻", "时间步",
  ]
  /// Words that may stand between those and the number: `Time step 2`, `Time step t = 2`.
  private static let fillers: Set<Substring> = ["step", "paso", "pas", "passo", "t"]

  /// The time that a heading of some words in lower case speaks of.
  static func time(of heading: String, _ words: [Substring]) -> Int? {
    // Few headings speak of one, and only those are looked at sign by sign.
    guard words.contains(where: { timeWords.contains($0) }) else { return nil }
    let parts = heading.lowercased().split { !$0.isLetter && !$0.isNumber }
    guard let word = parts.firstIndex(where: { timeWords.contains($0) }) else { return nil }
    let behind = parts[(word + 1)...].drop { fillers.contains($0) }
    return behind.first.flatMap { $0.count <= 3 ? Int($0) : nil }
  }

  /// Keeps the time that is stated itself: `t = 2`, `t=1: h = 0.5`.
  mutating func keepTime(_ statement: Statement) {
    guard statement.name == "t", statement.entry == nil, catalogue?.knows("t") == false,
      case .value(let value)? = statement.sides.last?.content, value.shape.isScalar
    else { return }
    time = Int(exactly: value.elements[0].value)
  }

  /// Gives a name that no quantity has that of the quantity at the time it stands with.
  func nameByTime(_ statement: inout Statement) {
    guard statement.entry == nil, let quantity = quantityAtTime(statement.name),
      statement.mayHave(quantity.shape)
    else { return }
    statement.name = quantity.name
  }

  /// The step that an unknown name means at the time at hand: `h` and `h_t` are `h2` at time 2.
  func quantityAtTime(_ name: String) -> QuantityCatalogue.Quantity? {
    guard let time, let catalogue, !catalogue.knows(name) else { return nil }
    let stem = name.hasSuffix("_t") ? String(name.dropLast(2)) : name
    let quantity = catalogue.quantity("\(stem)\(time)") ?? catalogue.quantity("\(stem)_\(time)")
    return quantity.flatMap { $0.isStep ? $0 : nil }
  }
}

extension Statement {
  /// Whether it gives a value of a shape, or none.
  fileprivate func mayHave(_ shape: Shape) -> Bool {
    guard case .value(let value)? = sides.last?.content else { return true }
    return value.shape == shape || value.shape == shape.transposed
  }
}
