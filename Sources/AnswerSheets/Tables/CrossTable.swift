internal import Notation

/// A table whose rows are units, or steps in time, and whose titles are quantities of each: beside
/// `h1`, below `net`, stands `net_h1`.
struct CrossTable {
  /// A title as the beginning of names.
  private struct Title {
    /// The words that may stand before the unit.
    var stems: [String]
    /// Whether it says that something is counted: `I_j`.
    var isCounted: Bool
    /// Whether it is in words: `Net input`.
    var isWord: Bool
  }

  /// The kinds of things that numbers count.
  private static let units: Set<String> = [
    "unit", "neuron", "node", "knoten", "einheit", "neurona", "unidad", "nodo", "neurone", "unité",
    "neurone", "neurônio", "unidade", "нейрон", "узел", "神经元", "单元", "ニューロン", "ユニット",
  ]

  /// The spellings of words in a title.
  private static let stems: [String: [String]] = [
    "net input": ["net", "in", "I", "z"], "total net input": ["net", "in", "I", "z"],
    "total input": ["net", "in", "I", "z"], "input": ["in", "net", "I"],
    "weighted sum": ["net", "in", "z"], "nettoeingabe": ["net", "in", "z"],
    "netzeingabe": ["net", "in", "z"], "entrada neta": ["net", "in", "z"],
    "output": ["out", "o", "O", "a"], "activation": ["out", "a", "o"],
    "ausgabe": ["out", "o", "a"], "aktivierung": ["out", "a", "o"], "salida": ["out", "o", "a"],
    "sortie": ["out", "o", "a"], "uscita": ["out", "o", "a"], "saída": ["out", "o", "a"],
    "error": ["E", "Err", "e"], "fehler": ["E", "e"],
  ]

  private let names: TableNames
  private let titles: [Title?]
  private let rows: ArraySlice<[Range<Int>]>
  /// Whether the first title says that its column holds units.
  private let hasUnits: Bool

  /// Nil for a table without rows below a header.
  init?(_ table: MarkupTable, _ names: TableNames) {
    guard table.rows.count > 1, table.rows[0].count > 1 else { return nil }
    self.names = names
    titles = table.rows[0].map { cell in
      cell.isEmpty || cell.count > 60 ? nil : Self.title(names.text(of: cell))
    }
    rows = table.rows.dropFirst()
    hasUnits = names.text(of: table.rows[0][0]).lowercasedWords
      .contains { Self.units.contains(String($0)) }
  }

  /// The statement of a cell under the name that its row and column make together.
  func statements() -> [TableStatement] {
    let units = rows.map { $0.first.flatMap(unit) }
    let known = units.compactMap { $0 }
    // Inputs come twice.
    guard Set(known).count == known.count else { return [] }
    return zip(rows, units).flatMap { row, unit -> [TableStatement] in
      guard let unit else { return [] }
      let isNumber = Int(unit) != nil
      return zip(row, titles).dropFirst().compactMap { cell, title in
        guard let title, !isNumber || title.isCounted || title.isWord && hasUnits,
          names.bytes[cell].contains(where: \.isDigit), let quantity = quantity(title, of: unit)
        else { return nil }
        return TableStatement(name: row[0], values: [cell], quantity: quantity)
      }
    }
  }

  /// The only step that the title and a unit name.
  private func quantity(_ title: Title, of unit: String) -> QuantityCatalogue.Quantity? {
    var found: QuantityCatalogue.Quantity?
    for stem in title.stems {
      let canonicalName = QuantityName.canonicalName("\(stem)_{\(unit)}")
      guard
        let quantity = names.catalogue.quantity(canonicalName)
          ?? names.catalogue.quantity(ofUnknown: canonicalName, nil), quantity.isStep
      else { continue }
      if let found, found !== quantity { return nil }
      found = quantity
    }
    return found
  }

  /// The name or number of a unit: `$h_1$`, `Neuron h1`, `4`.
  private func unit(_ cell: Range<Int>) -> String? {
    guard !cell.isEmpty, cell.count <= 40 else { return nil }
    let text = names.text(of: cell).filter { !"$*{}_".contains($0) }
    guard let unit = text.split(separator: " ").last, unit.utf8.count <= 3,
      unit.utf8.allSatisfy({ $0.isDigit || $0.isLetter })
    else { return nil }
    return String(unit)
  }

  private static func title(_ text: String) -> Title? {
    let words = text.prefix { $0 != "," && $0 != "(" && $0 != "$" }
      .split(separator: " ").joined(separator: " ")
    let symbol = symbol(of: text)
    let canonicalName = QuantityName.canonicalName(symbol)
    let counted = TableNames.withoutIndex(canonicalName)
    var title = Title(
      stems: counted.map { [String($0)] } ?? [], isCounted: counted != nil, isWord: false)
    if let stems = stems[words.lowercased()] {
      title.isWord = true
      if counted == nil { title.stems = stems }
    } else if counted == nil, !canonicalName.isEmpty, canonicalName.utf8.count <= 12 {
      title.stems = [canonicalName]
    }
    return title.stems.isEmpty ? nil : title
  }

  /// The symbol of a title behind its words and before its formula: `I_j` of `Net input, I_j`.
  private static func symbol(of title: String) -> String {
    var text = title.prefix { $0 != "=" }
    if let comma = text.lastIndex(of: ",") { text = text[text.index(after: comma)...] }
    if text.last == ")", let open = text.lastIndex(of: "("), open > text.startIndex,
      text[text.index(before: open)] == " "
    {
      text = text[text.index(after: open)...].dropLast()
    }
    if let dollar = text.firstIndex(of: "$") { text = text[dollar...] }
    return text.filter { $0 != "$" && $0 != "*" }.split(separator: " ").joined(separator: " ")
  }
}
