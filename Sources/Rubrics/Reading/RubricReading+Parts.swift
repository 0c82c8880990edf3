internal import Algebra
internal import Formulas
internal import Notation
internal import YAML

/// Entries with names of their own, and givens with several values.
extension RubricReading {
  /// `parts: {w5_new: "[1,1]"}`: entries with names of their own.
  mutating func parts(
    _ node: YAMLNode, of step: String, in shape: Shape
  ) -> [Rubric.Part] {
    guard let mapping = node.mapping else {
      fault(node, "found \(node.kindName), expected names with places, as in {w5_new: \"[1,1]\"}")
      return []
    }
    var parts: [Rubric.Part] = []
    for (key, value) in mapping {
      guard let name = key.scalar?.string else { continue }
      guard let (row, column) = entry(value, in: shape) else {
        let expected =
          shape.isVector
          ? "'[1]' to '[\(shape.count)]'" : "'[1,1]' to '[\(shape.rows),\(shape.columns)]'"
        fault(value, "found \(value.shown), expected a place in '\(step)': \(expected)")
        continue
      }
      let canonicalName = QuantityName.canonicalName(name)
      if let owner = owners[canonicalName] {
        fault(key, "the part '\(name)' would be taken for '\(owner)'; rename it")
      }
      owners[canonicalName] = name
      parts.append(Rubric.Part(name: canonicalName, spelling: name, row: row, column: column))
    }
    return parts
  }

  /// Row and column of `[2,1]`, or of `[2]` in a vector.
  private func entry(_ node: YAMLNode, in shape: Shape) -> (Int, Int)? {
    let texts =
      node.sequence.map { $0.compactMap { $0.scalar?.string } }
      ?? (node.scalar?.string).map { text in
        text.hasPrefix("[") && text.hasSuffix("]")
          ? text.dropFirst().dropLast().split(separator: ",").map(String.init) : []
      } ?? []
    let indices = texts.compactMap { text in Int(text.filter { $0 != " " }) }
    guard indices.count == texts.count else { return nil }
    switch indices.count {
    case 1 where shape.isVector && (1...shape.count).contains(indices[0]):
      return shape.columns == 1 ? (indices[0], 1) : (1, indices[0])
    case 2 where (1...shape.rows).contains(indices[0]) && (1...shape.columns).contains(indices[1]):
      return (indices[0], indices[1])
    default: return nil
    }
  }

  /// `{either: [0.5, 0.1]}`: several values, each of them lawful; nil for a given with one.
  mutating func lawfulValues(_ given: YAMLNode, of name: String) -> [Matrix<Numeral>]? {
    guard let mapping = given.mapping, let node = mapping["either"] else { return nil }
    checkKeys(mapping, ["either"], in: "a given with several values")
    guard let sequence = node.sequence, sequence.count > 1 else {
      fault(node, "found \(node.kindName), expected a list of at least two values for '\(name)'")
      return []
    }
    let values = sequence.compactMap { matrix($0, of: name) }
    for (value, entry) in zip(values, sequence)
    where values.count == sequence.count && value.shape != values[0].shape {
      fault(entry, "this value of '\(name)' is \(value.shape), the first one \(values[0].shape)")
    }
    return values
  }
}
