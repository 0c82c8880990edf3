internal import Algebra
internal import Notation

/// A table whose first column counts the rows and whose header names quantities without their
/// number: below `L`, beside 0 and 1, stand `L0` and `L1`.
struct CountedTable {
  private let catalogue: QuantityCatalogue
  /// The canonical names of the header, by column; empty for what is no name.
  private let names: [String]
  /// The columns whose names say that they are counted: `L_t`.
  private let counted: Set<Int>
  /// The numbers of the rows below it.
  private let counts: [Int]
  private let rows: ArraySlice<[Range<Int>]>
  /// The row of totals at the end: `| total | | 0.0994 |`.
  private let sums: [Range<Int>]
  /// The cells of the header.
  private let titles: [Range<Int>]

  /// Nil for a table whose first column does not count.
  init?(
    _ table: MarkupTable, in bytes: UnsafeBufferPointer<UInt8>, _ catalogue: QuantityCatalogue
  ) {
    guard table.rows.count > 1, table.rows[0].count > 1, let last = table.rows.last else {
      return nil
    }
    let areSums = table.rows.count > 2 && Self.sumsUp(last, bytes)
    titles = table.rows[0]
    sums = areSums ? last : []
    rows = table.rows.dropFirst().dropLast(areSums ? 1 : 0)
    var counts: [Int] = []
    for row in rows {
      let count = row.first.flatMap { Self.count(Self.text($0, bytes)) }
      guard let count, (0...999).contains(count), count == counts.last.map({ $0 + 1 }) ?? count
      else { return nil }
      counts.append(count)
    }
    self.counts = counts
    self.catalogue = catalogue
    let names = table.rows[0].map { cell in
      cell.count > 80 ? "" : Self.name(Self.text(cell, bytes))
    }
    counted = Set(
      table.rows[0].indices.filter { Self.isCounted(Self.text(table.rows[0][$0], bytes)) })
    // In the first round of two columns for old and new, nobody can tell whether the new one has
    // the number 1 or 2.
    let updated = Set(names.filter { $0.hasSuffix("_new") })
    self.names = names.map { name in
      counts[0] > 0 && (updated.contains(name) || updated.contains(name + "_new"))
        && names.contains(
          String(name.hasSuffix("_new") ? name.dropLast(4) : name[...]))
        ? "" : name
    }
  }

  /// The number of a row: `1`, `t = 1`.
  private static func count(_ text: String) -> Int? {
    let text = text.filter { $0 != "$" }
    return Int(text) ?? (text.utf8.count <= 20 ? PassWords.number(of: text) : nil)
  }

  /// Whether a row begins with a word for a sum, or has one behind nothing.
  private static func sumsUp(_ row: [Range<Int>], _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let word = row.first(where: { !$0.isEmpty }), word != row.last else { return false }
    return ColumnTitles.isSum(text(word, bytes))
  }

  private static func text(_ cell: Range<Int>, _ bytes: UnsafeBufferPointer<UInt8>) -> String {
    String(decoding: bytes[cell], as: UTF8.self)
  }

  private static func isCounted(_ title: String) -> Bool {
    let symbol = title.prefix { $0 != "=" }.filter { !"$* ".contains($0) }
    return symbol.hasSuffix("_t") || symbol.hasSuffix("_{t}")
  }

  /// The canonical name of a title, without its formula; words may stand before it, those such as
  /// `New` before its mathematics alone.
  private static func name(_ title: String) -> String {
    let title = title.prefix { $0 != "=" }
    let start = title.firstIndex(of: "$") ?? title.trimmingSuffix { $0 == " " }.lastIndex(of: " ")
    let words = title[..<(start ?? title.startIndex)].lowercasedWords
    let symbol = title[(start ?? title.startIndex)...].filter { !"$* ".contains($0) }
    let canonicalName = QuantityName.canonicalName(symbol)
    let name =
      canonicalName.count > 2 && canonicalName.hasSuffix("_t")
      ? String(canonicalName.dropLast(2)) : canonicalName
    if words.isEmpty { return name }
    if words.count == 1, ["new", "updated", "next"].contains(words[0]) { return name + "_new" }
    return words.contains { UpdateWords.isMark(String($0)) } || name.utf8.count > 2 ? "" : name
  }

  /// The statements of another reading of the table, completed by those of this one.
  ///
  /// A column about quantities told by their rows replaces the statement of a quantity with the
  /// column's name.
  func completing(_ others: [TableStatement]) -> [TableStatement] {
    let each = names.indices.dropFirst().filter { isEach(names[$0]) }
    let kept = others.filter { other in !each.contains { titles[$0].overlaps(other.name) } }
    return kept + names.indices.dropFirst().flatMap { rowByRow($0) } + each.compactMap { total($0) }
  }

  /// The quantities of a column, one a row.
  private func rowByRow(_ column: Int) -> [TableStatement] {
    guard !names[column].isEmpty,
      counted.contains(column) || catalogue.quantity(names[column]) == nil
        || isEach(names[column]),
      let stem = stem(names[column])
    else { return [] }
    return zip(rows, counts).compactMap { row, count in
      guard column < row.count, !row[column].isEmpty,
        let quantity = catalogue.quantity("\(stem.name)\(count + stem.shift)"), quantity.isStep
      else { return nil }
      return TableStatement(name: row[0], values: [row[column]], quantity: quantity)
    }
  }

  /// The finding of the row of totals for a column: a value of the quantity with the column's name;
  /// nil if the cell is empty.
  private func total(_ column: Int) -> TableStatement? {
    guard column < sums.count, !sums[column].isEmpty else { return nil }
    return TableStatement(
      name: titles[column], values: [sums[column]], quantity: catalogue.quantity(names[column]))
  }

  /// Whether a number is asked for by a name and, once for each of several rows, by that with the
  /// row's number: `L` beside `L1` and `L2`.
  private func isEach(_ name: String) -> Bool {
    counts.count > 1 && catalogue.quantity(name)?.shape.isScalar == true
      && counts.allSatisfy { catalogue.quantity("\(name)\($0)")?.isStep == true }
  }

  /// The name before the number, and by how much that is ahead of the row: an update is that of the
  /// next one.
  private func stem(_ name: String) -> (name: Substring, shift: Int)? {
    let isUpdate = name.hasSuffix("_new")
    let plain = isUpdate ? name.dropLast(4) : name[...]
    let shift = isUpdate ? 1 : 0
    for count in counts {
      let numbered = "\(plain)\(count + shift)"
      let quantity = catalogue.quantity(numbered) ?? catalogue.quantity(ofUnknown: numbered, nil)
      guard let quantity, quantity.name.hasSuffix("\(count + shift)") else { continue }
      return (quantity.name.dropLast("\(count + shift)".count), shift)
    }
    return nil
  }
}
