/// The titles of a table whose rows are a name and what stands behind it.
struct WideTitles {
  private let roles: [ColumnTitles.Role?]

  init(_ first: [TableCell]) {
    roles =
      first.contains { TextValue.isNumber($0.text) }
      ? [] : first.map { ColumnTitles.role(ofTitle: $0.text) }
  }

  /// Whether some values are the same one, worked out in several ways: `By hand,NumPy,Difference`.
  var areOfOneValue: Bool { roles.dropFirst().contains(.remark) }

  /// The values of a row behind its name, without differences, points and notes.
  func values<Cell>(of row: [Cell]) -> [Cell] {
    let stating = row.indices.dropFirst().filter { $0 >= roles.count || roles[$0] != .remark }
    return (stating.isEmpty ? Array(row.indices.dropFirst()) : stating).map { row[$0] }
  }
}

extension [StructuredNode] {
  /// The number behind cells with the working of one, or with the same one.
  func result(_ titles: WideTitles) -> StructuredNode? {
    guard count > 1, let last, case .number = last.content,
      titles.areOfOneValue
        || dropLast().allSatisfy({ if case .text = $0.content { true } else { false } })
    else { return nil }
    return last
  }
}
