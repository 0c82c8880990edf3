/// Statements below the heading or behind the label of a unit of a network: `net` below `Neuron h1`
/// is `net_h1`.
extension SheetBuilder {
  /// Gives a name that no quantity has that of the unit it stands with.
  func nameByUnit(_ statement: inout Statement, at index: Int) {
    guard hasUnits, let catalogue, !catalogue.knows(statement.name),
      let unit = labelledUnit(before: index) ?? unit,
      let quantity = catalogue.quantity(ofUnit: unit, statement.name), quantity.isStep
    else { return }
    statement.name = quantity.name
  }

  /// The unit that a heading ends in; nil for any other.
  func unit(of heading: Slice<UnsafeBufferPointer<UInt8>>) -> String? {
    guard hasUnits, let catalogue,
      let word = heading.split(whereSeparator: { $0.isBlank }).last
    else { return nil }
    return unit(of: word, catalogue)
  }

  /// The unit before the first colon of a line: `- h1: net = 0.3775, out = 0.5933`.
  private func labelledUnit(before index: Int) -> String? {
    guard let catalogue else { return nil }
    let start = bytes[..<index].lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
    guard let colon = bytes[start..<index].firstIndex(of: UInt8(ascii: ":")),
      let word = bytes[start..<colon].split(whereSeparator: { $0.isBlank }).last
    else { return nil }
    return unit(of: word, catalogue)
  }

  private func unit(
    of word: Slice<UnsafeBufferPointer<UInt8>>, _ catalogue: QuantityCatalogue
  ) -> String? {
    guard word.count <= 24 else { return nil }
    let signs = word.filter { $0.isLetter || $0.isDigit || $0 >= 0x80 }
    let unit = String(decoding: signs, as: UTF8.self).lowercased()
    return catalogue.units[unit] == nil ? nil : unit
  }
}
