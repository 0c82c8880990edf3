/// The name of a quantity taken apart, so that all spellings of it fold to one (contract.md, Names).
///
///     QuantityName.fold("∇W¹")      // "dW1"
///     QuantityName.fold("b1_new")   // "W1_0_new"
///     QuantityName.fold("Y_hat")    // "Yhat"
package struct QuantityName: Hashable, Sendable {
  /// The letter or word, with its accent: `W`, `Yhat`, `L`.
  package var base: String
  package var layer: String?
  package var isBias = false
  /// A column of the matrix: the subscript 2 of `W_2^1`.
  package var column: Int?
  /// An entry of the matrix: the subscripts of `W^1_{12}`.
  package var entry: (row: Int, column: Int?)? {
    get { entryRow.map { ($0, entryColumn) } }
    set { (entryRow, entryColumn) = (newValue?.row, newValue?.column) }
  }
  /// Whether it is the gradient of the loss with respect to the quantity.
  package var isGradient = false
  /// Whether it is the value after the update.
  package var isUpdated = false
  /// Whether the name carries a mark of transposition.
  package var isTransposed = false
  /// Parts that mean nothing special: the `h1` of `net_h1`.
  package var otherParts: [String] = []
  private var entryRow: Int?
  private var entryColumn: Int?

  /// A name from its base and what stands above and below it.
  package init(base: String, above: [String] = [], below: [String] = []) {
    self.base = Self.foldedBase(base)
    read(above: above)
    read(below: below)
    if self.base == "b" || self.base == "B", let layer {
      // The bias of layer 1 is W1_0.
      self.base = "W"
      self.layer = layer
      isBias = true
    }
  }

  /// The name in the one spelling that all others fold to.
  package var folded: String {
    var name = isGradient ? "d" + base : base
    if let layer { name += layer }
    if isBias { name += "_0" }
    for part in otherParts { name += "_" + part }
    if let column { name += "[:,\(column)]" }
    if isUpdated { name += "_new" }
    return name
  }
}

// MARK: - Scripts

extension QuantityName {
  private static let updated: Set<String> = ["new", "neu", "updated", "next", "+", "*"]
  private static let transposition: Set<String> = ["T", "top", "intercal", "⊤", "ᵀ"]

  /// What stands above: a number is the layer.
  private mutating func read(above parts: [String]) {
    for part in parts {
      if Self.updated.contains(part) || part == "'" {
        isUpdated = true
      } else if Self.transposition.contains(part) {
        isTransposed = true
      } else if part.allSatisfy(\.isASCIIDigit), layer == nil {
        layer = part
      } else {
        otherParts.append(part)
      }
    }
  }

  /// What stands below: without a layer above, a single number is the layer; beside one, 0 is the bias, another
  /// number a column and two are an entry.
  private mutating func read(below parts: [String]) {
    var numbers: [String] = []
    for part in parts {
      if Self.updated.contains(part) {
        isUpdated = true
      } else if part == "hat" || part == "pred" {
        base = Self.foldedBase(base + "hat")
      } else if part.allSatisfy(\.isASCIIDigit) {
        numbers.append(part)
      } else if part != "old" {
        otherParts.append(part)
      }
    }
    if layer == nil, let first = numbers.first, numbers.count == 1 || numbers.dropFirst() == ["0"] {
      layer = first
      numbers.removeFirst()
    }
    if layer != nil, numbers.first == "0" {
      isBias = true
      numbers.removeFirst()
    }
    if numbers.count == 1, numbers[0].utf8.count == 2, layer != nil {
      numbers = numbers[0].map { String($0) }
    }
    let places = numbers.compactMap { Int($0) }
    if places.count == 2 {
      entry = (places[0], places[1])
    } else if places.count == 1, isBias {
      entry = (places[0], nil)
    } else if places.count == 1 {
      column = places[0]
    }
  }

  private static func foldedBase(_ base: String) -> String {
    switch base {
    case "loss", "Loss", "LOSS", "ℒ": "L"
    case "Ŷ": "Yhat"
    case "ŷ": "yhat"
    case "η": "eta"
    case "σ": "sigma"
    default: base
    }
  }
}

extension Character {
  var isASCIIDigit: Bool { ("0"..."9").contains(self) }
}
