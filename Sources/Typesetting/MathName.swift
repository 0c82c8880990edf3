internal import Notation

/// The name of a quantity as mathematics sets it: `W1_0` is W with the subscript 1, 0; `dW1` is ∇W
/// with the subscript 1.
///
/// Every reader of answers takes the set name for the one it came from.
package struct MathName: Hashable, Sendable {
  /// The name as the rubric spells it.
  package let written: String
  /// The letter or word that carries the scripts.
  package let base: String
  package let hasHat: Bool
  /// Whether it is the gradient of the loss with respect to the quantity.
  package let isGradient: Bool
  /// The subscripts, in order.
  package let subscripts: [Subscript]
  /// The differentiated quantity and those by which, for a derivative that is no gradient.
  package let derivative: [MathName]

  /// One thing below a name.
  package enum Subscript: Hashable, Sendable {
    case number(String)
    /// A single letter, set in italics.
    case letter(String)
    /// A word, set upright.
    case word(String)
  }

  package init(_ written: String) {
    self.written = written
    let name = QuantityName(written: written)
    derivative = Self.derivative(name.base)
    hasHat = name.base.hasSuffix("hat") && name.base.utf8.count > 3
    let bare = hasHat ? String(name.base.dropLast(3)) : name.base
    let isLetterB = name.isBias && !written.contains("0")
    base = isLetterB ? "b" : bare
    isGradient = name.isGradient
    subscripts = Self.subscripts(of: name, showsZero: !isLetterB)
  }

  private static func subscripts(of name: QuantityName, showsZero: Bool) -> [Subscript] {
    var parts: [Subscript] = []
    if let layer = name.layer { parts.append(.number(layer)) }
    if name.isBias, showsZero { parts.append(.number("0")) }
    for part in name.otherParts {
      parts.append(part.unicodeScalars.count == 1 ? .letter(part) : .word(part))
    }
    if let column = name.column { parts.append(.number(":,\(column)")) }
    if let entry = name.entry {
      parts.append(.number(String(entry.row)))
      if let column = entry.column { parts.append(.number(String(column))) }
    }
    if name.isUpdated { parts.append(.word("new")) }
    return parts
  }

  /// `dYhat_dZ2` taken apart.
  private static func derivative(_ base: String) -> [MathName] {
    guard base.hasPrefix("d"), let middle = base.range(of: "_d") else { return [] }
    let above = base[base.index(after: base.startIndex)..<middle.lowerBound]
    let below = base[middle.upperBound...]
    return above.isEmpty || below.isEmpty ? [] : [MathName(String(above)), MathName(String(below))]
  }
}

extension String {
  /// The first index of some text; the standard library has none without Foundation.
  fileprivate func range(of text: String) -> Range<String.Index>? {
    var start = startIndex
    while start < endIndex {
      if self[start...].hasPrefix(text) { return start..<index(start, offsetBy: text.count) }
      start = index(after: start)
    }
    return nil
  }
}
