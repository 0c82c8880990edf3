internal import Algebra
internal import YAML

/// Givens that are drawn for each student: `{draw: integers, from: -3, to: 6, shape: [2, 2]}`,
/// `{one-of: [0.1, 0.5]}`.
extension RubricReading {
  static let drawKeys = ["draw", "one-of", "from", "to", "digits", "except", "shape"]
  private static let largestMagnitude = 1_000_000_000_000.0
  private static let mostEntries = 10_000

  /// Whether a given is drawn rather than written out.
  func isDraw(_ node: YAMLNode) -> Bool {
    guard let mapping = node.mapping else { return false }
    return mapping["draw"] != nil || mapping["one-of"] != nil
  }

  /// The draw of a given; nil where a fault has been noted.
  mutating func draw(_ node: YAMLNode, of name: String) -> Draw? {
    guard let mapping = node.mapping else { return nil }
    let before = faults.count
    checkKeys(mapping, Self.drawKeys, in: "a given that is drawn")
    let shape = mapping["shape"].flatMap { readShape($0) } ?? .scalar
    guard faults.count == before else { return nil }
    if let list = mapping["one-of"] {
      for key in ["draw", "from", "to", "digits", "except"] {
        if let other = mapping[key] { fault(other, "'\(key)' has no meaning beside 'one-of'") }
      }
      return choice(list, of: name, mapping["shape"] == nil ? nil : shape)
    }
    switch mapping["draw"]?.scalar?.string {
    case "integers": return grid(node, mapping, digits: 0, shape)
    case "decimals":
      let digits = mapping["digits"].map { whole($0, "digits", 1...9) } ?? 1
      return digits.flatMap { grid(node, mapping, digits: $0, shape) }
    case "one-hot":
      guard mapping["shape"] != nil else {
        fault(node, "a one-hot value needs its shape, such as 'shape: 3'")
        return nil
      }
      return Draw(.oneHot, shape: shape)
    default:
      let found = mapping["draw"]?.shown ?? ""
      fault(mapping["draw"] ?? node, "found \(found), expected 'integers', 'decimals' or 'one-hot'")
      return nil
    }
  }

  /// `3` is a column of three, `[2, 3]` two rows of three.
  private mutating func readShape(_ node: YAMLNode) -> Shape? {
    let parts = node.sequence.map { Array($0) } ?? [node]
    let sizes = parts.compactMap { $0.scalar.flatMap { Int($0.string) } }
    guard sizes.count == parts.count, (1...2).contains(sizes.count),
      sizes.allSatisfy({ (1...Self.mostEntries).contains($0) }),
      sizes.reduce(1, *) <= Self.mostEntries
    else {
      fault(
        node,
        "found \(node.shown), expected a shape such as 3 or [2, 3], of at most "
          + "\(Self.mostEntries) entries")
      return nil
    }
    return Shape(sizes[0], sizes.count > 1 ? sizes[1] : 1)
  }

  private mutating func whole(
    _ node: YAMLNode, _ what: String, _ range: ClosedRange<Int>
  ) -> Int? {
    if let text = node.scalar?.string, let number = Int(text), range.contains(number) {
      return number
    }
    fault(
      node,
      "found \(node.shown), expected a whole number from \(range.lowerBound) to "
        + "\(range.upperBound) for '\(what)'")
    return nil
  }

  private mutating func grid(
    _ node: YAMLNode, _ mapping: YAMLNode.Mapping, digits: Int, _ shape: Shape
  ) -> Draw? {
    guard let from = mapping["from"], let to = mapping["to"] else {
      fault(node, "a range needs both ends, such as 'from: -3, to: 6'")
      return nil
    }
    guard let lower = multiple(from, digits), let upper = multiple(to, digits) else { return nil }
    guard lower <= upper else {
      fault(to, "the range ends at \(to.shown), before it begins; exchange 'from' and 'to'")
      return nil
    }
    var except: Set<Int> = []
    if let node = mapping["except"] {
      for entry in node.sequence.map({ Array($0) }) ?? [node] {
        guard let number = multiple(entry, digits) else { return nil }
        if lower <= number && number <= upper { except.insert(number) }
      }
    }
    guard except.count <= upper - lower else {
      fault(mapping["except"] ?? node, "nothing is left of the range; except fewer numbers")
      return nil
    }
    return Draw(.grid(lower...upper, digits: digits, except: except), shape: shape)
  }

  /// A number in units of the last digit.
  private mutating func multiple(_ node: YAMLNode, _ digits: Int) -> Int? {
    let number = node.scalar.flatMap { Double($0.string) }
    let scaled = (number ?? .nan) * PowerOfTen.scale(1, by: digits)
    guard scaled.isFinite, abs(scaled) <= Self.largestMagnitude,
      abs(scaled - scaled.rounded()) < 1e-6
    else {
      fault(
        node,
        "found \(node.shown), expected a number with at most \(digits) "
          + "digit\(digits == 1 ? "" : "s") after the point")
      return nil
    }
    return Int(scaled.rounded())
  }

  /// One of some values, or, where a shape is given, one of some numbers for each entry.
  private mutating func choice(_ node: YAMLNode, of name: String, _ shape: Shape?) -> Draw? {
    guard let sequence = node.sequence, !sequence.isEmpty else {
      fault(node, "found \(node.kindName), expected a list such as [0.1, 0.5]")
      return nil
    }
    let before = faults.count
    let values = sequence.compactMap { matrix($0, of: name) }
    guard faults.count == before, let first = values.first else { return nil }
    for (value, entry) in zip(values, sequence) where value.shape != first.shape {
      fault(entry, "this value is \(value.shape), the first of '\(name)' is \(first.shape)")
      return nil
    }
    guard let shape else { return Draw(.values(values), shape: first.shape) }
    guard first.shape.isScalar else {
      fault(node, "with 'shape:' each entry is drawn by itself; expected numbers")
      return nil
    }
    return Draw(.entries(values.map { $0.elements[0] }), shape: shape)
  }
}
