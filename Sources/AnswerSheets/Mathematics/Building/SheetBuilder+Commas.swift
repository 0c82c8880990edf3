import Algebra
import Notation

/// Lines whose commas may be decimal ones: the shape asked for tells.
extension SheetBuilder {
  /// Takes the statements of a line with its commas between entries or as decimal ones, whichever
  /// gives the shape asked for.
  ///
  /// False where neither does.
  mutating func choose(
    _ first: StatementFinder.Found?, _ finder: inout StatementFinder,
    or decimal: DecimalCommaReading
  ) throws(UnreadableAnswer) -> Bool {
    var listed = first.map { [$0] } ?? []
    while let next = finder.next() { listed.append(next) }
    let decimals = withGroups(statements(of: decimal), of: finder.tokens)
    if listed.isEmpty, !decimals.contains(where: fits) { return false }
    dropTitle()
    // A comma may part statements, too: then the readings are compared as wholes.
    if listed.count == decimals.count {
      for (one, another) in zip(listed, decimals) {
        // Of two that fit, the one that makes more sides of the line: `1 212,50 − 1 150 = 62,50`.
        let isListed =
          fits(one) && fits(another)
          ? one.sides.count > another.sides.count || hasSameValue(one, another)
          : fits(one) || !fits(another) && !another.isUnreadable && !isOfVector(another)
        add(isListed ? one : another)
      }
    } else {
      let isDecimal = decimals.count(where: fits) > listed.count(where: fits)
      for found in isDecimal ? decimals : listed { add(found) }
    }
    if let budget = limits.budget, budget.isExhausted { throw UnreadableAnswer(budget.message) }
    return true
  }

  /// Whether two readings come to the same; else the one by decimal commas leaves nothing out.
  private func hasSameValue(_ one: StatementFinder.Found, _ other: StatementFinder.Found) -> Bool {
    guard case .value(let value)? = one.sides.last?.content,
      case .value(let another)? = other.sides.last?.content
    else { return false }
    return value == another
  }

  private func statements(of reading: DecimalCommaReading) -> [StatementFinder.Found] {
    var finder = StatementFinder(reading.tokens, in: bytes, limits: limits)
    var found: [StatementFinder.Found] = []
    while let next = finder.next() { found.append(next) }
    return found
  }

  /// Statements whose number with a decimal comma may also be one with its digits in groups,
  /// `101,770`, with both readings.
  private func withGroups(
    _ decimals: [StatementFinder.Found], of tokens: [MathToken]
  ) -> [StatementFinder.Found] {
    guard let reading = DecimalCommaReading(tokens, in: bytes, groupsFrom: 1) else {
      return decimals
    }
    let grouped = statements(of: reading)
    guard grouped.count == decimals.count else { return decimals }
    return zip(decimals, grouped).map { decimal, grouped in
      guard fits(decimal), case .value(let value)? = decimal.sides.last?.content,
        case .value(let whole)? = grouped.sides.last?.content, value.shape.isScalar,
        whole.shape.isScalar, whole.elements[0].value != value.elements[0].value
      else { return decimal }
      var found = decimal
      found.sides[found.sides.count - 1].other = whole
      found.sides[found.sides.count - 1].working = grouped.sides.dropLast().map(\.content)
      return found
    }
  }

  /// Whether a statement's last value has as many entries as are asked for.
  private func fits(_ found: StatementFinder.Found) -> Bool {
    guard let name = found.name, case .value(let value)? = found.sides.last?.content else {
      return false
    }
    if name.entry != nil || limits.catalogue?.entry(ofUnknown: name.canonicalName) != nil {
      return value.shape.isScalar
    }
    // `z^{(1)}_2` of a vector z¹ is one number of it.
    if name.column != nil, limits.catalogue?.quantity(name.canonicalName) == nil,
      let shape = limits.catalogue?.quantity(name.withoutColumn)?.shape, shape.isVector
    {
      return value.shape.isScalar
    }
    let quantity =
      limits.catalogue?.quantity(name.canonicalName)
      ?? limits.catalogue?.quantity(ofUnknown: name.canonicalName, nil)
      ?? limits.catalogue?.quantity(name.canonicalName + "_new") ?? quantityAtTime(
        name.canonicalName)
      ?? quantity(amid: found.sides)
    guard let shape = quantity?.shape else { return false }
    return value.shape == shape
      || shape.isVector && value.shape.isVector && value.shape.count == shape.count
  }

  /// The quantity whose name is a side of a chain that begins with an unknown one: `ŷ = a2 = 0,57`.
  private func quantity(
    amid sides: [StatementFinder.FoundSide]
  ) -> QuantityCatalogue.Quantity? {
    sides.lazy.compactMap { side in
      guard case .expression(let expression) = side.content, case .name(let name) = expression.kind
      else { return nil }
      return self.limits.catalogue?.quantity(name)
    }.first
  }

  /// Whether a statement gives a vector one number, as the line of a sample does.
  private func isOfVector(_ found: StatementFinder.Found) -> Bool {
    guard let name = found.name, case .value(let value)? = found.sides.last?.content,
      value.shape.isScalar, let shape = limits.catalogue?.quantity(name.canonicalName)?.shape
    else { return false }
    return shape.isVector && !shape.isScalar
  }

  /// Whether a plain statement is better read with care: its commas may be decimal ones.
  func isDoubtful(_ literal: NumericLiteral) -> Bool {
    guard literal.value.elements.count > 1,
      bytes[literal.valueStart..<literal.valueEnd].contains(UInt8(ascii: ",")),
      let catalogue,
      let quantity = catalogue.quantity(
        QuantityName.canonicalName(UnsafeBufferPointer(rebasing: bytes[literal.name])))
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
