import Algebra
import Notation

/// Lines whose commas may be decimal ones: the shape asked for tells.
extension SheetBuilder {
  /// Takes each statement of a line as its commas part entries or as they are decimal, whichever has the shape asked for.
  mutating func choose(
    _ first: StatementFinder.Found, _ finder: inout StatementFinder, or decimal: DecimalCommaReading
  ) throws(UnreadableAnswer) -> Bool {
    var listed = [first]
    while let next = finder.next() { listed.append(next) }
    var other = StatementFinder(decimal.tokens, in: bytes, limits: limits)
    var decimals: [StatementFinder.Found] = []
    while let next = other.next() { decimals.append(next) }
    dropTitle()
    // A comma may part statements, too: then the readings are compared as wholes.
    if listed.count == decimals.count {
      for (one, another) in zip(listed, decimals) {
        // Of two that fit, the one that makes more sides of the line: `1 212,50 − 1 150 = 62,50`.
        let isListed =
          fits(one) && fits(another)
          ? one.sides.count >= another.sides.count
          : fits(one) || !fits(another) && !another.isUnreadable
        add(isListed ? one : withGroups(another))
      }
    } else {
      let isDecimal = decimals.count(where: fits) > listed.count(where: fits)
      for found in isDecimal ? decimals.map(withGroups) : listed { add(found) }
    }
    if let budget = limits.budget, budget.isExhausted { throw UnreadableAnswer(budget.message) }
    return true
  }

  /// A statement whose number with a decimal comma may also be one with its digits in groups: `101,770`.
  private func withGroups(_ found: StatementFinder.Found) -> StatementFinder.Found {
    guard fits(found), let side = found.sides.last, case .value(let value) = side.content,
      value.shape.isScalar, var number = value.elements.first, number.exponent == -3,
      DecimalCommaReading.groups(at: side.offset, in: bytes) == 1
    else { return found }
    var found = found
    number.exponent = 0
    found.sides[found.sides.count - 1].other = Matrix(scalar: number)
    return found
  }

  /// Whether a statement's last value has as many entries as are asked for.
  private func fits(_ found: StatementFinder.Found) -> Bool {
    guard let name = found.name, case .value(let value)? = found.sides.last?.content else {
      return false
    }
    if name.entry != nil || limits.catalogue?.entry(ofUnknown: name.folded) != nil {
      return value.shape.isScalar
    }
    let quantity =
      limits.catalogue?.quantity(name.folded)
      ?? limits.catalogue?.quantity(ofUnknown: name.folded, nil)
      ?? limits.catalogue?.quantity(name.folded + "_new")
    guard let shape = quantity?.shape else { return false }
    return value.shape == shape
      || shape.isVector && value.shape.isVector && value.shape.count == shape.count
  }

  /// Whether a plain statement is better read with care: its commas may be decimal ones.
  func isDoubtful(_ literal: NumericLiteral) -> Bool {
    guard let catalogue = limits.catalogue, literal.value.elements.count > 1,
      bytes[literal.valueStart..<literal.valueEnd].contains(UInt8(ascii: ",")),
      let quantity = catalogue.quantity(
        QuantityName.fold(UnsafeBufferPointer(rebasing: bytes[literal.name])))
    else { return false }
    return literal.value.elements.count != quantity.shape.count
  }
}

extension StatementFinder.Found {
  /// Whether its answer cannot be read, such as one of two values.
  fileprivate var isUnreadable: Bool {
    if case .unreadable? = sides.last?.content { true } else { false }
  }
}
