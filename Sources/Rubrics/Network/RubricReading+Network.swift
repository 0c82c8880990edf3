internal import Algebra
internal import Notation
internal import YAML

/// The `network:` of a rubric.
extension RubricReading {
  static let networkKeys = [
    "input", "target", "form", "layers", "loss", "reduction", "l2", "update", "deltas", "omit",
  ]

  static let penaltyKeys = ["strength", "scale", "biases"]

  /// The losses by their names in formulas.
  static let losses = [
    "cross_entropy", "binary_cross_entropy", "squared_error", "half_squared_error",
    "mean_squared_error",
  ]

  /// The network as far as it can be read; nil where a fault keeps its steps from being written.
  mutating func network(_ node: YAMLNode) -> Network? {
    guard let mapping = node.mapping else {
      fault(node, "found \(node.kindName), expected keys such as 'layers:' and 'loss:'")
      return nil
    }
    let faultsBefore = faults.count
    checkKeys(mapping, Self.networkKeys, in: "'network:'")
    var network = Network(origin: node)
    if let input = mapping["input"] { network.input = quantity(input, "input") ?? "X" }
    if let target = mapping["target"] { network.target = quantity(target, "target") ?? "Y" }
    if let form = mapping["form"] { network.form = self.form(form) ?? network.form }
    network.loss = loss(mapping["loss"], of: node)
    if let reduction = mapping["reduction"],
      let word = word(reduction, Network.Reduction.allCases.map(\.rawValue), "reduction")
    {
      network.reduction = Network.Reduction(rawValue: word) ?? .mean
    }
    network.showsDeltas = mapping["deltas"].flatMap { yes($0, "deltas") } ?? false
    readLayers(mapping["layers"], of: node, into: &network)
    if let penalty = mapping["l2"] { network.penalty = self.penalty(penalty) }
    if let update = mapping["update"] { network.update = self.update(update) }
    if faults.count == faultsBefore { checkShapes(&network) }
    return faults.count == faultsBefore ? network : nil
  }

  private mutating func form(_ node: YAMLNode) -> Network.Form? {
    let written = (node.scalar?.string ?? "").lowercased()
      .replacing("^t", with: "'").replacing("ᵀ", with: "'")
      .filter { !" *·".contains($0) }
    let forms = Network.Form.allCases
    if let form = forms.first(where: { $0.rawValue.lowercased().filter { $0 != " " } == written }) {
      return form
    }
    let known = forms.map { "\"\($0.rawValue)\"" }.joined(separator: ", ")
    fault(node, "found \(node.shown), expected one of \(known) for 'form'")
    return nil
  }

  private mutating func loss(_ node: YAMLNode?, of network: YAMLNode) -> String {
    guard let node else {
      fault(
        network,
        "the network has no loss; add 'loss:' with one of "
          + Self.losses.joined(separator: ", "))
      return ""
    }
    return word(node, Self.losses, "loss") ?? ""
  }

  private mutating func penalty(_ node: YAMLNode) -> Network.Penalty? {
    guard let mapping = node.mapping else {
      return coefficient(node, "l2").map { Network.Penalty(strength: $0, origin: node) }
    }
    checkKeys(mapping, Self.penaltyKeys, in: "'l2:'")
    let strength = coefficient(mapping["strength"], "lambda", "strength", of: node)
    guard let strength else { return nil }
    var penalty = Network.Penalty(strength: strength, origin: node)
    if let scale = mapping["scale"],
      let word = word(scale, Network.Penalty.Scale.allCases.map(\.rawValue), "scale")
    {
      penalty.scale = Network.Penalty.Scale(rawValue: word) ?? .half
    }
    penalty.includesBiases = mapping["biases"].flatMap { yes($0, "biases") } ?? false
    return penalty
  }
}

// MARK: - Words and quantities

extension RubricReading {
  /// One of some words; with blanks or hyphens for underscores too.
  mutating func word(_ node: YAMLNode, _ known: [String], _ key: String) -> String? {
    let word = String(
      (node.scalar?.string ?? "").lowercased().map { " -".contains($0) ? "_" : $0 })
    if known.contains(word) { return word }
    let nearest = Spelling.nearest(to: word, among: known).map { "; did you mean '\($0)'?" }
    fault(
      node,
      "found \(node.shown), expected one of \(known.joined(separator: ", ")) for '\(key)'"
        + (nearest ?? ""))
    return nil
  }

  mutating func yes(_ node: YAMLNode, _ key: String) -> Bool? {
    switch node.scalar?.string.lowercased() {
    case "yes", "true": return true
    case "no", "false": return false
    default:
      fault(node, "found \(node.shown), expected 'yes' or 'no' for '\(key)'")
      return nil
    }
  }

  mutating func wholeNumber(
    _ node: YAMLNode, _ range: ClosedRange<Int>, _ key: String
  ) -> Int? {
    if let number = node.scalar.flatMap({ Int($0.string) }), range.contains(number) {
      return number
    }
    fault(
      node,
      "found \(node.shown), expected a whole number from \(range.lowerBound) to "
        + "\(range.upperBound) for '\(key)'")
    return nil
  }

  /// The shape of a given quantity.
  func shape(ofGiven name: String) -> Shape? {
    givens.first { $0.name == name }.map { $0.value.shape }
  }

  /// The name of a given quantity.
  mutating func quantity(_ node: YAMLNode, _ key: String) -> String? {
    guard let name = node.scalar?.string, shape(ofGiven: name) != nil else {
      let nearest = Spelling.nearest(
        to: node.scalar?.string ?? "", among: givens.map(\.name))
      fault(
        node,
        "found \(node.shown), expected the name of something given for '\(key)'"
          + (nearest.map { "; did you mean '\($0)'?" } ?? ""))
      return nil
    }
    return name
  }

  /// A name that a student can write.
  mutating func freshName(_ node: YAMLNode?, _ key: String, default name: String) -> String {
    guard let node else { return name }
    if let written = node.scalar?.string,
      written.unicodeScalars.allSatisfy({ $0.properties.isAlphabetic || $0 == "_" || $0.isDigit }),
      let first = written.unicodeScalars.first, first.properties.isAlphabetic
    {
      return written
    }
    fault(node, "found \(node.shown), expected a name of letters, digits and '_' for '\(key)'")
    return name
  }

  /// A given scalar by its name, or a number.
  mutating func coefficient(_ node: YAMLNode, _ key: String) -> String? {
    guard let text = node.scalar?.string else {
      fault(node, "found \(node.shown), expected a number or a given name for '\(key)'")
      return nil
    }
    if let value = Double(text) {
      if value >= 0, value.isFinite, text.utf8.allSatisfy({ $0 != UInt8(ascii: "x") }) {
        return text
      }
      fault(node, "found \(node.shown), expected a number of at least 0 for '\(key)'")
      return nil
    }
    guard let name = quantity(node, key) else { return nil }
    guard let shape = shape(ofGiven: name), shape.isScalar else {
      fault(node, "'\(name)' is \(shape(ofGiven: name) ?? .scalar), expected a number for '\(key)'")
      return nil
    }
    return name
  }

  /// A given scalar by its name, or a number; where the key is left out, the given of the usual
  /// name.
  mutating func coefficient(
    _ node: YAMLNode?, _ usual: String, _ key: String, of parent: YAMLNode
  ) -> String? {
    if let node { return coefficient(node, key) }
    guard let shape = shape(ofGiven: usual) else {
      fault(parent, "there is no '\(usual)'; add it to 'given:', or say '\(key): …' here")
      return nil
    }
    guard shape.isScalar else {
      fault(parent, "'\(usual)' is \(shape), expected a number for '\(key)'")
      return nil
    }
    return usual
  }
}

extension Unicode.Scalar {
  fileprivate var isDigit: Bool { ("0"..."9").contains(self) }
}
