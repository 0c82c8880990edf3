internal import Notation

/// A table with a column of new values, of changes or of gradients: a row states that of what it
/// names, and the value before where that is asked for.
struct OldNewTable {
  static let new: Set<String> = [
    "new", "updated", "after", "neu", "neue", "neuer", "nachher", "nuevo", "nueva", "después",
    "nouveau", "nouvelle", "après", "nuovo", "nuova", "dopo", "novo", "nova", "depois", "новое",
    "новый", "новая", "стало", "после", "新值", "更新后", "更新後", "新しい値", "nieuw", "nieuwe",
    "nowa", "nowy", "nowe", "nová", "nový", "nové", "ny", "nya", "nytt", "nye", "yeni", "새", "új",
    "uusi", "νέο", "νέα", "aktualisiert", "aktualisierter", "actualizado", "actualizada",
    "atualizado", "atualizada", "aggiornato", "обновлённый", "обновленный", "bijgewerkt",
    "zaktualizowana",
  ]

  private static let old: Set<String> = [
    "old", "before", "alt", "alte", "alter", "vorher", "viejo", "antes", "anterior", "ancien",
    "avant", "prima", "vecchio", "velho", "до", "старое", "旧值", "更新前", "oud", "voor", "przed",
  ]

  private static let changes: Set<String> = [
    "change", "correction", "delta", "δ", "änderung", "korrektur", "cambio", "corrección",
    "variation", "variazione", "correzione", "variação", "correção", "изменение",
    "поправка", "变化", "変化",
  ]

  private let rows: ArraySlice<[Range<Int>]>
  private let newColumn: Int?
  /// The column of the values before, beside that of the new ones.
  private let oldColumn: Int?
  private let changeColumn: Int?
  private let gradientColumn: Int?

  /// Nil for a table whose header has neither.
  init?(_ table: MarkupTable, in bytes: UnsafeBufferPointer<UInt8>) {
    guard table.rows.count > 1 else { return nil }
    let titles = table.rows[0].map { String(decoding: bytes[$0].prefix(40), as: UTF8.self) }
    // The first column is that of the names.
    let columns = titles.indices.dropFirst()
    newColumn = columns.first {
      Self.isNew(titles[$0]) || Self.name(titles[$0]).isUpdated
    }
    oldColumn = newColumn.flatMap { new in
      columns.first { $0 < new && Self.old.contains(Self.firstWord(titles[$0])) }
    }
    changeColumn = columns.first {
      Self.changes.contains(Self.firstWord(titles[$0])) || titles[$0].contains("Δ")
        || titles[$0].contains("\\Delta")
    }
    gradientColumn = columns.first {
      LossWords.gradients.contains(Self.firstWord(titles[$0])) || Self.isGradient(titles[$0])
    }
    guard newColumn != nil || gradientColumn != nil || changeColumn != nil else { return nil }
    rows = table.rows.dropFirst()
  }

  /// Whether a title is that of new values: `New weight`, `Valor nuevo`.
  private static func isNew(_ title: String) -> Bool {
    let words = title.lowercasedWords.map { String($0) }
    guard let first = words.first, let last = words.last else { return false }
    return new.contains(first)
      || words.count == 2 && new.contains(last) && ColumnTitles.role(first) == .value
  }

  private static func firstWord(_ title: String) -> String {
    String(title.lowercasedWords.first ?? "")
  }

  /// Whether a title is a derivative: `∂E/∂w`.
  private static func isGradient(_ title: String) -> Bool {
    title.contains { $0 == "/" || $0 == "\\" || $0 == "∇" } && name(title).isGradient
  }

  private static func name(_ title: String) -> QuantityName {
    QuantityName(written: title.filter { $0 != "$" })
  }

  /// The statements of the rows about updated values and gradients that are asked for.
  func statements(_ names: TableNames) -> [TableStatement] {
    rows.flatMap { row -> [TableStatement] in
      guard let (index, name) = Self.name(in: row, names), !name.isEntry else { return [] }
      let stem = name.quantity.name
      let change = QuantityName.canonicalName("Δ" + stem)
      return [
        (oldColumn, stem), (gradientColumn, "d" + stem), (newColumn, stem + "_new"),
        (changeColumn, change),
      ].compactMap { column, name in
        guard let column, index < column, column < row.count, !row[column].isEmpty,
          let quantity = names.catalogue.quantity(name), quantity.isStep
        else { return nil }
        return TableStatement(name: row[index], values: [row[column]], quantity: quantity)
      }
    }
  }

  private static func name(
    in row: [Range<Int>], _ names: TableNames
  ) -> (index: Int, name: TableNames.Name)? {
    for index in row.indices {
      if let name = names.exactName(in: row[index]) { return (index, name) }
    }
    return nil
  }
}
