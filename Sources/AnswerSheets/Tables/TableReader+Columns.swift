import Algebra
import Notation

/// Tables with a quantity a column: names in the first row, values below.
extension TableReader {
  /// The most rows that belong to one quantity; a table of samples has fewer.
  private static let rowLimit = 1_000

  /// The names of the columns, where the first row holds those of quantities asked for and no
  /// numbers.
  static func columnNames(
    _ first: [TableCell], _ limits: ReadingLimits
  ) -> [StatedQuantity?]? {
    guard let catalogue = limits.catalogue, first.count <= 500,
      !first.contains(where: { TextValue.isNumber($0.text) })
    else { return nil }
    let names = first.map { cell -> StatedQuantity? in
      if cell.isEmpty { return nil }
      let quantity = StatedQuantity(named: cell.text).meant(by: catalogue)
      return catalogue.quantity(quantity.name) == nil ? nil : quantity
    }
    // `z1,4,0` begins with a name, too, but has no other.
    return names.count(where: { $0 != nil }) * 2 > names.count ? names : nil
  }

  /// Whether a row below columns is no sample: a name and its value, behind a blank row or below
  /// other columns than the first.
  private static func isPair(_ row: [TableCell], _ isBehindBlank: Bool) -> Bool {
    guard let first = row.first(where: { !$0.isEmpty }), isBehindBlank || row[0].isEmpty else {
      return false
    }
    return first.text.contains(where: \.isLetter) && !TextValue.isNumber(first.text)
  }

  /// Reads columns up to the titles of others, which are returned: a row a sample, as many as a
  /// quantity has entries; of a number the first.
  func readColumns(
    _ names: [StatedQuantity?], titles: [TableCell], _ scanner: inout TableScanner,
    _ cells: inout TableCells, into statements: inout [Statement]
  ) throws(UnreadableAnswer) -> [TableCell]? {
    let positions = scanner.positions(of: titles)
    var next: [TableCell]?
    var columns: [[StructuredNode]] = Array(repeating: [], count: names.count)
    var row: [TableCell] = []
    var count = 0
    while count < Self.rowLimit, scanner.readRow(into: &row) {
      count += 1
      // `mean,,4.4167` is no sample.
      if ColumnTitles.isSum(row[0].text) { continue }
      let isBelow = columns.contains { !$0.isEmpty } && Self.isPair(row, scanner.isBehindBlank)
      if isBelow || Self.columnNames(row, cells.limits) != nil {
        next = Array(row.drop(while: \.isEmpty))
        break
      }
      let positions = scanner.positions(of: row)
      for (column, cell) in row.enumerated().prefix(names.count)
      where names[column] != nil && !cell.isEmpty {
        columns[column].append(try cells.node(of: cell, at: positions[column]))
      }
    }
    for (column, name) in names.enumerated() {
      guard let name, let first = columns[column].first else { continue }
      let isNumber =
        name.entry != nil || cells.limits.catalogue?.quantity(name.name)?.shape.isScalar == true
      let node =
        isNumber || columns[column].count == 1
        ? first : StructuredNode(.list(columns[column]), at: first.position)
      statements.append(
        Statement(
          name: name.name, writtenName: titles[column].text, entry: name.entry,
          sides: StructuredValue(limits: cells.limits).sides(of: node), position: positions[column])
      )
    }
    return next
  }
}

extension StatedQuantity {
  /// The quantity or the entry meant by a name that none has: `h_1` of a vector `h`.
  func meant(by catalogue: QuantityCatalogue?) -> StatedQuantity {
    guard let catalogue, catalogue.quantity(name) == nil else { return self }
    var meant = self
    if let quantity = catalogue.quantity(ofUnknown: name, entry) {
      (meant.name, meant.entry) = (quantity.name, nil)
    } else if entry == nil, let (whole, entry) = catalogue.entry(ofUnknown: name) {
      (meant.name, meant.entry) = (whole, entry)
    }
    return meant
  }
}
