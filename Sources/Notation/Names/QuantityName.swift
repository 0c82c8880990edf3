/// The name of a quantity taken apart, so that all spellings of it have one canonical name.
///
///     QuantityName.canonicalName("∇W¹")              // "dW1"
///     QuantityName.canonicalName("b1_new")           // "W1_0_new"
///     QuantityName.canonicalName(#"\hat{\mathbf Y}"#)  // "Yhat"
///
/// A superscript is the layer; without one a single subscript is. Beside a layer the subscript 0 is
/// the bias, another number a column, two numbers an entry. Letter case is kept: whether it matters
/// is for the rubric to say.
package struct QuantityName: Hashable, Sendable {
  /// The letter or word with its accent: `W`, `Yhat`, `L`.
  package var base: String
  /// The number of the layer, as written.
  package var layer: String?
  /// Whether it is the bias of its layer.
  package var isBias = false
  /// A column of the matrix: the subscript 2 of `W_2^1`.
  package var column: Int?
  /// An entry of the quantity: the subscripts of `W^1_{12}`, or what stands in brackets behind the
  /// name.
  package var entry: ScriptIndices?
  /// Whether it is the gradient of the loss with respect to the quantity.
  package var isGradient = false
  /// Whether it is the value after the update.
  package var isUpdated = false
  /// Whether the name carries a mark of transposition.
  package var isTransposed = false
  /// Scripts without a meaning of their own: the `h1` of `net_h1`.
  package var otherParts: [String] = []

  /// A row and a column, both counted as written; a lone index has no column.
  package struct ScriptIndices: Hashable, Sendable {
    package var row: Int
    package var column: Int?

    package init(row: Int, column: Int? = nil) {
      self.row = row
      self.column = column
    }

    /// A written row or column; nil for one so large that no matrix has it, with which nobody
    /// could count safely.
    package static func index(_ written: some StringProtocol) -> Int? {
      guard let index = Int(written), index >= 0, index < 1_000_000 else { return nil }
      return index
    }
  }

  /// A name from its base and the parts that stand above and below it.
  package init(base: String, above: [String] = [], below: [String] = []) {
    self.base = Self.canonicalBase(base)
    // `Delta_w35` is the Δw₃₅ of other hands.
    let changed =
      base == QuantityNameScanner.increment ? below.first.flatMap(Self.lettersAndNumber) : nil
    if let changed { self.base += changed.letters }
    read(above: above + (changed?.number.map { [$0] } ?? []))
    read(below: changed == nil ? below : Array(below.dropFirst()))
    if layer != nil, Self.biases.contains(self.base) {
      self.base = "W"
      isBias = true
      // The lone subscript of a bias is an index in it, not a column.
      if let column, entry == nil { entry = ScriptIndices(row: column) }
      column = nil
    }
  }

  /// The name in the one spelling that all others come to; an entry is no part of it.
  package var canonicalName: String {
    var name = isGradient ? "d" + base : base
    if let layer { name += layer }
    if isBias { name += "_0" }
    for part in otherParts { name += "_" + part }
    if let column { name += "[:,\(column)]" }
    if isUpdated { name += "_new" }
    return name
  }

  /// Whether the name is the loss itself, which often carries its arguments: `L(Y, Ŷ)`.
  package var isLoss: Bool { base == "L" && layer == nil && !isGradient }

  /// Whether anything stands above or below it: no word of prose has scripts.
  package var hasScripts: Bool { layer != nil || column != nil || entry != nil || isUpdated }

  /// Whether it is differentiated by habit, by whatever name: `J(W, b)`, `E`.
  package var isDifferentiated: Bool { Self.losses.contains(base) && layer == nil && !isGradient }
}

// MARK: - What stands above and below

extension QuantityName {
  private static let biases: Set<String> = ["b", "B", "bias", "Bias"]
  private static let updates: Set<String> = [
    "new", "New", "NEW", "updated", "next", "+", "'", "neu", "nuevo", "nueva", "nouveau",
    "nouvelle", "nouv", "novo", "nova", "nuovo", "nuova", "nowe", "nowy", "nowa", "yeni", "нов",
    "новое", "новый", "новая", "新", "nieuw", "nieuwe", "ny", "nya", "nye", "nytt", "nové", "nový",
    "nová", "uusi", "baru", "baharu", "nou", "nouă", "mới", "új", "νέο", "νέα", "חדש",
  ]

  /// Whether a script says that the value behind the update is meant.
  package static func isUpdate(_ script: String) -> Bool { updates.contains(script) }

  /// Whether three letters right behind a letter say so: `Wnew`.
  static func isUpdate(glued letters: Substring) -> Bool {
    ["new", "New", "NEW", "neu"].contains(letters)
  }
  private static let transpositions: Set<String> = ["T", "top", "intercal", "op", "t"]
  private static let accents = [
    "hat": "hat", "Hat": "hat", "pred": "hat", "tilde": "tilde", "bar": "bar",
  ]

  /// `w` and `35` of `w35`; nil for what does not begin with a letter.
  private static func lettersAndNumber(_ part: String) -> (letters: String, number: String?)? {
    let letters = part.prefix { !$0.isNumber }
    let number = part.dropFirst(letters.count)
    guard !letters.isEmpty, !updates.contains(part), number.isEmpty || String(number).isNumber
    else {
      return nil
    }
    return (String(letters), number.isEmpty ? nil : String(number))
  }

  private mutating func read(above parts: [String]) {
    for part in parts {
      if part.isNumber, layer == nil {
        layer = part
      } else if Self.updates.contains(part) {
        isUpdated = true
      } else if Self.transpositions.contains(part) {
        isTransposed.toggle()
      } else if part != "old" {
        otherParts.append(part)
      }
    }
  }

  private mutating func read(below parts: [String]) {
    if parts.isEmpty { return }
    var numbers: [String] = []
    for part in parts {
      if part.isNumber {
        numbers.append(part)
      } else if Self.updates.contains(part) {
        isUpdated = true
      } else if let accent = Self.accents[part] {
        base = Self.canonicalBase(base) + accent
      } else if part == "grad" {
        isGradient = true
      } else if part != "old" {
        addOther(part)
      }
    }
    readIndices(numbers)
  }

  /// Two letters that index an entry are one part, be they written `ij` or `i,j`.
  private mutating func addOther(_ part: String) {
    if part.utf8.count == 1, let last = otherParts.last, last.utf8.count == 1 {
      otherParts[otherParts.count - 1] = last + part
    } else {
      otherParts.append(part)
    }
  }

  private mutating func readIndices(_ written: [String]) {
    var numbers = written
    // The change of one weight is called by its two units, `Δw_{2,3}`, and is no entry of a matrix
    // of changes.
    if layer == nil, numbers.count == 2, base.hasPrefix(QuantityNameScanner.increment),
      base.last?.isLowercase == true, base != QuantityNameScanner.increment
    {
      layer = numbers.joined()
      return
    }
    if layer == nil, let first = numbers.first, numbers.count == 1 || numbers == [first, "0"] {
      layer = first
      numbers.removeFirst()
    }
    if numbers.count == 1, layer != nil, numbers[0].utf8.count == 2 {
      numbers = numbers[0].map { String($0) }
    }
    if layer != nil, numbers.first == "0" {
      isBias = true
      numbers.removeFirst()
    }
    let indices = numbers.compactMap { ScriptIndices.index($0) }
    guard indices.count == numbers.count else {
      otherParts += numbers
      return
    }
    switch (indices.count, isBias) {
    case (1, true): entry = ScriptIndices(row: indices[0])
    case (1, false): column = indices[0]
    case (2, _): entry = ScriptIndices(row: indices[0], column: indices[1])
    default: otherParts += numbers
    }
  }

  /// The loss by any of its names is `L`.
  private static func canonicalBase(_ base: String) -> String {
    switch base {
    case "loss", "Loss", "LOSS", "ell": "L"
    default: base
    }
  }
}

// MARK: - Derivatives

extension QuantityName {
  /// The quantities that are differentiated by habit when a derivative stands for a gradient.
  private static let losses: Set<String> = [
    "L", "l", "E", "J", "C", "cost", "Cost", "error", "Error", "MSE", "Loss", "SSE", "Etotal",
    "Err",
  ]

  /// The derivative of one quantity by another: of the loss it is the gradient `dW1`, else
  /// `dYhat_dZ2`.
  package static func derivative(of above: QuantityName, by below: QuantityName) -> QuantityName {
    if losses.contains(above.base), above.layer == nil {
      var gradient = below
      gradient.isGradient = true
      gradient.isUpdated = below.isUpdated || above.isUpdated
      return gradient
    }
    var name = QuantityName(base: "")
    name.base = "d" + above.canonicalName + "_d" + below.canonicalName
    return name
  }
}

extension String {
  /// Whether all its characters are digits.
  fileprivate var isNumber: Bool {
    !utf8.isEmpty && utf8.allSatisfy { $0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9") }
  }
}
