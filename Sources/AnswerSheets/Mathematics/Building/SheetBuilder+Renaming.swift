import Notation

/// Names that a sheet gives to quantities itself: by a legend, `s := z`, or by the number of an
/// iteration above them, `w^{(1)}` behind `z^{(0)}`.
extension SheetBuilder {
  /// Gives such names those that are asked for.
  mutating func readOwnNames() {
    guard let catalogue, !sheet.statements.isEmpty else { return }
    readLegend(catalogue)
    if bytes.index(of: "^{(0)}") != nil || bytes.index(of: "^(0)") != nil {
      readIterations(catalogue)
    }
  }

  /// Names that nobody knows and that are said to be a step's: `s := z`, and below `s = 0.1`.
  private mutating func readLegend(_ catalogue: QuantityCatalogue) {
    // Most sheets have numbers alone, and none of their names is looked up.
    guard sheet.statements.indices.contains(where: { renamed(at: $0) != nil }) else { return }
    var meant: [String: String] = [:]
    for index in sheet.statements.indices {
      let statement = sheet.statements[index]
      guard !catalogue.knows(statement.name) else { continue }
      if let name = renamed(at: index), let quantity = catalogue.quantity(name) {
        meant[statement.name] = quantity.isStep ? quantity.name : nil
      } else if let name = meant[statement.name], statement.entry == nil {
        sheet.statements[index].name = name
      }
    }
  }

  /// The name that is all a statement says of another.
  private func renamed(at index: Int) -> String? {
    guard sheet.statements[index].sides.count == 1,
      case .expression(let side) = sheet.statements[index].sides[0].content,
      case .name(let name) = side.kind
    else { return nil }
    return name
  }

  /// `z^{(0)}` is `z` where no step has that number, and `w^{(1)}` then the updated `w`.
  private mutating func readIterations(_ catalogue: QuantityCatalogue) {
    let marked = sheet.statements.indices.compactMap { index in
      Self.iteration(of: sheet.statements[index].writtenName).map { (index, $0.stem, $0.number) }
    }
    let counts = marked.contains { index, stem, number in
      number == 0 && catalogue.quantity(stem)?.isStep == true
        && !catalogue.knows(sheet.statements[index].name)
    }
    guard counts else { return }
    for (index, stem, number) in marked {
      let name = number == 0 ? stem : stem + "_new"
      guard (0...1).contains(number), catalogue.quantity(name)?.isStep == true else { continue }
      (sheet.statements[index].name, sheet.statements[index].entry) = (name, nil)
    }
  }

  /// The canonical name without the number above it in parentheses, and that; nil for other names.
  private static func iteration(of written: String) -> (stem: String, number: Int)? {
    guard let mark = written.firstRange(of: "^{(") ?? written.firstRange(of: "^("),
      let close = written[mark.upperBound...].firstIndex(of: ")"),
      let number = Int(written[mark.upperBound..<close])
    else { return nil }
    let rest = written[written.index(after: close)...].drop { $0 == "}" }
    return (QuantityName.canonicalName(String(written[..<mark.lowerBound] + rest)), number)
  }
}
