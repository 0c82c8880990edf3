internal import Algebra
internal import Notation

/// Names that no quantity has and that can mean only one of those asked for.
extension QuantityCatalogue {
  /// The quantity meant by a name that none has: `w_{2,3}` is `w23` if `w` is no matrix, `w_new`
  /// the only update of a `w` with an index, `J` the only loss.
  func quantity(ofUnknown canonicalName: String, _ entry: Statement.Entry?) -> Quantity? {
    guard quantity(canonicalName) == nil else { return nil }
    guard let entry else {
      let signs = Self.signs(of: canonicalName)
      return alone[canonicalName] ?? alone[canonicalName.lowercased()] ?? alone[signs]
        ?? (signs == canonicalName
          ? nil : quantity(signs) ?? quantity(canonicalName.filter { $0 != "_" }))
        ?? update(ofUnknown: canonicalName)
        ?? turned(canonicalName) ?? step(atTime: canonicalName)
    }
    let isUpdated = canonicalName.hasSuffix("_new")
    let stem = isUpdated ? canonicalName.dropLast(4) : canonicalName[...]
    guard quantity(String(stem)) == nil, entry.row < 10, entry.column ?? 0 < 10 else { return nil }
    let index = "\(entry.row)" + (entry.column.map(String.init) ?? "")
    return quantity(stem + index + (isUpdated ? "_new" : ""))
  }

  /// The step of the only time there is: `z_t` is `z`.
  private func step(atTime canonicalName: String) -> Quantity? {
    guard canonicalName.hasSuffix("_t"), canonicalName.utf8.count > 2 else { return nil }
    return quantity(String(canonicalName.dropLast(2))).flatMap { $0.isStep ? $0 : nil }
  }

  /// The updated value of the quantity that a word means: `new error`.
  private func update(ofUnknown canonicalName: String) -> Quantity? {
    guard canonicalName.hasSuffix("_new") else {
      // `etaneu`, `newW1`
      if canonicalName.hasSuffix("neu") || canonicalName.hasSuffix("new") {
        return quantity(canonicalName.dropLast(3) + "_new")
      }
      guard canonicalName.hasPrefix("new"), canonicalName.dropFirst(3).first?.isUppercase == true
      else {
        return nil
      }
      let stem = canonicalName.dropFirst(3)
      return quantity(stem + "_new") ?? quantity(stem.lowercased() + "_new")
    }
    return alone[canonicalName.dropLast(4).lowercased()].flatMap { quantity($0.name + "_new") }
  }

  /// The quantity that a name means, or one of whose entries it is.
  func quantity(of name: NameToken) -> Quantity? {
    for canonicalName in [name.canonicalName, name.withoutColumn] {
      if let quantity = quantity(canonicalName) ?? quantity(ofUnknown: canonicalName, nil) {
        return quantity
      }
    }
    return nil
  }

  /// Whether a number and a name behind it make a product in the working of another name.
  ///
  /// So does `0.1 dw` in that of `w_new`, which is worked out from `dw`, for 0.1 is given; whole
  /// numbers are factors, too.
  ///
  /// Of a name nobody knows this is left open: nil.
  func isProduct(_ number: Numeral, _ factor: NameToken, of left: String?) -> Bool? {
    guard let left, let sources = quantity(left)?.sources, !sources.isEmpty,
      let name = quantity(of: factor)?.name
    else { return nil }
    return sources.contains(name) && (number.isWhole || givenNumbers.contains(abs(number.value)))
  }

  /// Whether a name is that of a quantity or of an entry of one.
  func knows(_ name: NameToken) -> Bool {
    quantity(of: name) != nil || entry(ofUnknown: name.canonicalName) != nil
  }

  /// The quantity with the parts of its name in the other order: `h1_net`.
  private func turned(_ canonicalName: String) -> Quantity? {
    let parts = canonicalName.split(separator: "_")
    guard parts.count == 2, parts[1] != "new", parts.allSatisfy({ $0.first?.isLetter == true })
    else { return nil }
    return quantity(ofUnit: String(parts[0]), String(parts[1]))
  }

  /// The quantity asked for of a unit of a network: `net` of `h1` is `net_h1`.
  func quantity(ofUnit unit: String, _ part: String) -> Quantity? {
    guard let unit = units[Self.signs(of: unit).lowercased()] else { return nil }
    return quantity(part + "_" + unit)
  }

  /// Whether a word is what some step is of its unit: the `net` of `net_h1`.
  func isPart(_ word: String) -> Bool {
    units.values.contains { quantity(word + "_" + $0)?.isStep == true }
  }

  /// The units that several steps are named by, each as it is written behind the `_`, by its
  /// letters and digits.
  static func units(_ quantities: [Quantity]) -> [String: String] {
    var counts: [String: Int] = [:]
    for quantity in quantities where quantity.isStep {
      let parts = quantity.name.split(separator: "_", maxSplits: 1)
      if parts.count == 2, parts[1] != "new", parts[1].first?.isLetter == true {
        counts[String(parts[1]), default: 0] += 1
      }
    }
    var units: [String: String] = [:]
    for (unit, count) in counts where count > 1 || unit.lowercased() == "total" {
      units[signs(of: unit).lowercased()] = unit
    }
    return units
  }

  /// The quantities by names that mean them because no other is asked for.
  static func alone(_ quantities: [Quantity]) -> [String: Quantity] {
    var found: [String: [Quantity]] = [:]
    let names = Set(quantities.map(\.name))
    for quantity in quantities {
      let signs = signs(of: quantity.name)
      if !names.contains(signs) { found[signs, default: []].append(quantity) }
      guard quantity.isStep else { continue }
      if let stem = updateWithoutIndex(quantity.name) { found[stem, default: []].append(quantity) }
      for name in quantity.formulaNames { found[name, default: []].append(quantity) }
      if quantity.name.first == "d", names.contains(String(quantity.name.dropFirst())) {
        for word in LossWords.gradients { found[word, default: []].append(quantity) }
      }
      if quantity.shape.isScalar, LossWords.isLoss(quantity.name) {
        for word in LossWords.all { found[word, default: []].append(quantity) }
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

  /// The letters of a name and then its digits, marks of scripts dropped: `net_{h1}`, `net_{h_1}`
  /// and `neth1` are one.
  private static func signs(of name: String) -> String {
    let isUpdated = name.hasSuffix("_new")
    let stem = isUpdated ? name.dropLast(4) : name[...]
    // Biases and columns have marks that mean something.
    guard stem.contains("_"), !stem.hasSuffix("_0"), !stem.contains("["), !stem.contains("_0_")
    else { return name }
    let signs = stem.filter { $0 != "_" }
    return signs.filter { !$0.isNumber } + signs.filter(\.isNumber) + (isUpdated ? "_new" : "")
  }
}

/// The usual words for a loss and a gradient.
enum LossWords {
  /// For the gradient, where only one is asked for: `Gradient: [1 2]`.
  static let gradients: Set<String> = [
    "gradient", "grad", "gradiente", "gradienten", "градиент", "slope", "derivative",
  ]

  private static let letters: Set<String> = ["L", "E", "J", "C"]
  private static let words: Set<String> = [
    "error", "cost", "loss", "mse", "sse", "bce", "nll", "e_total", "e_tot", "etotal", "l_total",
    "fehler",
    "verlust", "kosten", "coste", "costo", "pérdida", "erreur", "perte", "coût", "errore", "erro",
    "custo", "perda", "ошибка", "потери", "hata", "kayıp", "błąd", "strata",
  ]
  static let all = letters.union(words)
  /// Names of losses of several words, and those in languages whose words are no tokens.
  static let joined = [
    "cross-entropy", "cross entropy", "cross-entropy loss", "cross entropy loss", "Kreuzentropie",
    "entropía cruzada", "entropie croisée", "entropia incrociata", "entropia cruzada",
    "squared error", "mean squared error", "损失", "損失", "误差", "誤差", "손실", "오차",
  ]

  /// Whether a canonical name is that of a loss.
  static func isLoss(_ name: String) -> Bool {
    letters.contains(name) || words.contains(name.lowercased())
  }
}
