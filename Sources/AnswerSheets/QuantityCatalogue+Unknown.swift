/// Names that no quantity has and that can mean only one of those asked for.
extension QuantityCatalogue {
  /// Words that stand for the gradient where only one is asked for: `Gradient: [1 2]`.
  static let gradientWords: Set<String> = [
    "gradient", "grad", "gradiente", "gradienten", "градиент", "slope", "derivative",
  ]

  /// The quantity that a name means which none has: `w_{2,3}` is `w23` where `w` is no matrix, `w_new` the only update of
  /// a `w` with an index.
  func quantity(ofUnknown folded: String, _ entry: Statement.Entry?) -> Quantity? {
    guard quantity(folded) == nil else { return nil }
    if let entry {
      guard let column = entry.column, entry.row < 10, column < 10 else { return nil }
      let isUpdated = folded.hasSuffix("_new")
      let stem = isUpdated ? folded.dropLast(4) : folded[...]
      guard quantity(String(stem)) == nil else { return nil }
      return quantity("\(stem)\(entry.row)\(column)" + (isUpdated ? "_new" : ""))
    }
    return alone[folded] ?? alone[folded.lowercased()]
  }

  /// The steps that a name without their index means, as no other would have it.
  static func alone(_ quantities: [Quantity]) -> [String: Quantity] {
    var found: [String: [Quantity]] = [:]
    let names = Set(quantities.map(\.name))
    for quantity in quantities where quantity.isStep {
      if let stem = updateWithoutIndex(quantity.name) { found[stem, default: []].append(quantity) }
      for name in quantity.formulaNames { found[name, default: []].append(quantity) }
      if quantity.name.first == "d", names.contains(String(quantity.name.dropFirst())) {
        for word in gradientWords { found[word, default: []].append(quantity) }
      }
    }
    return found.compactMapValues { $0.count == 1 ? $0[0] : nil }
  }

  /// `w_new` of `w1_new`; nil for any other name.
  private static func updateWithoutIndex(_ name: String) -> String? {
    guard name.hasSuffix("_new") else { return nil }
    let stem = name.dropLast(4)
    let letters = stem.prefix { !$0.isNumber }
    guard !letters.isEmpty, letters.count < stem.count, stem.allSatisfy({ $0 != "_" }) else {
      return nil
    }
    return letters + "_new"
  }
}
