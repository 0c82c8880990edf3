/// A table with a column of old values and one of new ones: a row states the updated value of what it names.
struct OldNewTable {
  private static let old: Set<String> = [
    "old", "before", "alt", "vorher", "viejo", "antes", "ancien", "avant", "vecchio", "prima",
    "antigo",
    "старое", "старый", "было", "до",
  ]
  private static let new: Set<String> = [
    "new", "updated", "after", "neu", "nachher", "nuevo", "después", "nouveau", "après", "nuovo",
    "dopo", "novo", "depois", "новое", "новый", "стало", "после",
  ]

  private let rows: ArraySlice<[Range<Int>]>
  private let newColumn: Int

  /// Nil for a table whose header lacks one of the two.
  init?(_ table: MarkupTable, in bytes: UnsafeBufferPointer<UInt8>) {
    guard table.rows.count > 1 else { return nil }
    let titles = table.rows[0].map { cell -> Substring in
      let text = String(decoding: bytes[cell].prefix(40), as: UTF8.self).lowercased()
      return text.split { !$0.isLetter }.first ?? ""
    }
    guard titles.contains(where: { Self.old.contains(String($0)) }),
      let column = titles.lastIndex(where: { Self.new.contains(String($0)) }), column > 0
    else { return nil }
    newColumn = column
    rows = table.rows.dropFirst()
  }

  /// What the rows state, by a function that tells which quantity a cell names.
  func findings(
    _ catalogue: QuantityCatalogue, quantity: (Range<Int>) -> QuantityCatalogue.Quantity?
  ) -> [MarkupTable.Finding] {
    rows.compactMap { row in
      guard newColumn < row.count, !row[newColumn].isEmpty,
        let place = row.prefix(newColumn).firstIndex(where: { quantity($0) != nil }),
        let named = quantity(row[place]), let updated = catalogue.quantity(named.name + "_new")
      else { return nil }
      return MarkupTable.Finding(name: row[place], values: [row[newColumn]], quantity: updated)
    }
  }
}
