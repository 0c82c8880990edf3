internal import Notation

/// The titles of a table read by the names that are asked for.
extension NamedTable {
  /// Whether the names stand beside each other, and what is told of them in the rows below: a row
  /// of formulas, a row of values.
  static func hasRolesBelow(_ rows: [[Range<Int>]], _ names: TableNames) -> Bool {
    guard rows.count > 2, let titles = rows.first, let corner = titles.first,
      rows.allSatisfy({ $0.count == titles.count }),
      corner.isEmpty || ColumnTitles.role(names.text(of: corner)) == .name,
      titles.dropFirst().contains(where: { names.exactName(in: $0) != nil })
    else { return false }
    let roles = rows.dropFirst().map { row in
      row.first.flatMap { $0.count <= 60 ? ColumnTitles.role(names.text(of: $0)) : nil }
    }
    return roles.contains(.value) && roles.contains(.working)
  }

  /// The rows with one of titles, where a row of groups stands above the names of the columns.
  static func withOneHeader(
    _ rows: [[Range<Int>]], _ names: TableNames
  ) -> [[Range<Int>]] {
    guard rows.count > 2 else { return rows }
    func hasDigits(_ row: [Range<Int>]) -> Bool {
      row.contains { names.bytes[$0].first.map { $0.isDigit || $0 == UInt8(ascii: "-") } ?? false }
    }
    func named(_ row: [Range<Int>]) -> Int { row.count { names.name(inTitle: $0) != nil } }
    let isWhole = !rows[1].contains(where: \.isEmpty)
    guard isWhole || rows[0].count == rows[1].count, !hasDigits(rows[0]), !hasDigits(rows[1])
    else { return rows }
    let titles = isWhole ? rows[1] : zip(rows[0], rows[1]).map { $1.isEmpty ? $0 : $1 }
    guard named(rows[1]) > 1, named(titles) > named(rows[0]) else { return rows }
    return [titles] + rows.dropFirst(2)
  }
}
