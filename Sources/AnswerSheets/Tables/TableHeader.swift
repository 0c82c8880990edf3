/// The roles of a table's columns, read from its first row: `step,row,column,value` in any order
/// or case.
struct TableHeader: Equatable {
  /// The role of a column.
  enum Role: Hashable {
    case name, row, column, value

    /// Titles of names that may also be those of mere numbers: `Step,Quantity,Value`.
    private static let ordinals: Set<String> = [
      "step", "steps", "id", "paso", "schritt", "étape", "passo",
    ]

    /// Whether a title may be that of a column of numbers.
    static func mayCount(_ title: String) -> Bool { ordinals.contains(letters(of: title)) }

    /// The role of a column's title; nil for a title that is none, such as that of one of several
    /// entries, `entry 1`.
    init?(_ title: String) {
      guard title.utf8.last?.isDigit != true else { return nil }
      guard let role = Self.roles[Self.letters(of: title)] else { return nil }
      self = role
    }

    private static let titles: [Role: [String]] = [
      .name: [
        "step", "steps", "name", "quantity", "variable", "symbol", "id", "label", "key", "paso",
        "schritt", "étape", "passo", "magnitud", "cantidad", "símbolo", "größe", "symbole",
        "grandeur", "grandezza", "grandeza", "simbolo", "量", "名称", "变量", "変数",
      ],
      .row: ["row", "rows", "i", "r", "rowindex", "rownumber", "rowno"],
      .column: [
        "column", "columns", "col", "cols", "j", "c", "columnindex", "columnnumber", "colno",
        "colindex", "columnno",
      ],
      .value: [
        "value", "values", "val", "answer", "number", "result", "entry", "stated", "valor",
        "wert", "ergebnis", "valeur", "résultat", "valore", "risultato", "resultado", "值", "値",
        "結果", "结果",
      ],
    ]

    /// The role of each title, for a look-up where comparing with each would take longer.
    private static let roles: [String: Role] = Dictionary(
      uniqueKeysWithValues: titles.flatMap { role, titles in titles.map { ($0, role) } })

    /// The letters of a title, made small; where all is ASCII, as nearly always, by bytes.
    private static func letters(of title: String) -> String {
      if title.utf8.allSatisfy({ $0 >= UInt8(ascii: "a") && $0 <= UInt8(ascii: "z") }) {
        return title
      }
      if title.utf8.allSatisfy({ $0 < 0x80 }) {
        var letters: [UInt8] = []
        for byte in title.utf8 where byte.isLetter { letters.append(byte | 0x20) }
        return String(decoding: letters, as: UTF8.self)
      }
      let letters = title.lowercased().unicodeScalars.filter(\.properties.isAlphabetic)
      return String(String.UnicodeScalarView(letters))
    }
  }

  var name: Int
  var row: Int?
  var column: Int?
  var value: Int
  /// How many titles there are; more than any row has cells where further cells are no further
  /// entries.
  var count: Int

  /// Nil where the titles lack a name's or a value's column.
  init?(_ titles: [String]) {
    var name: Int?
    var value: Int?
    for (offset, title) in titles.enumerated() {
      switch Role(title) {
      case .name:
        if let first = name, !Role.mayCount(titles[first]) { break }
        name = offset
      case .row: row = row ?? offset
      case .column: column = column ?? offset
      case .value: value = value ?? offset
      case nil: break
      }
    }
    guard let name, let value else { return nil }
    self.name = name
    self.value = value
    let isOpen = value == titles.count - 1 && row == nil && column == nil
    count = isOpen ? titles.count : .max
  }

  /// Whether some text begins with such a row of titles.
  static func begins(_ bytes: [UInt8]) -> Bool {
    let line = Array(bytes.prefix(200).drop { $0 <= 0x20 }.prefix { $0 != 0x0A && $0 != 0x0D })
    let separator = TableSeparator(of: line)
    guard line.has(separator.byte) else { return false }
    let titles = line.split(separator: separator.byte, omittingEmptySubsequences: false)
    return TableHeader(titles.map { String(decoding: $0, as: UTF8.self) }) != nil
  }
}

/// The sign between the cells of a table.
enum TableSeparator: Hashable {
  case comma, semicolon, tab

  var byte: UInt8 {
    switch self {
    case .comma: UInt8(ascii: ",")
    case .semicolon: UInt8(ascii: ";")
    case .tab: UInt8(ascii: "\t")
    }
  }

  /// Whether a comma in a cell is a decimal point.
  var leavesCommaFree: Bool { self != .comma }

  /// The separator of a table by its first row: a tab, else the more frequent sign outside quotes
  /// and brackets.
  init(of line: [UInt8]) {
    var commas = 0
    var semicolons = 0
    var isQuoted = false
    var brackets = 0
    for byte in line {
      switch byte {
      case UInt8(ascii: "\""): isQuoted.toggle()
      case UInt8(ascii: "["), UInt8(ascii: "("): brackets += 1
      case UInt8(ascii: "]"), UInt8(ascii: ")"): brackets -= 1
      case UInt8(ascii: "\t") where !isQuoted:
        self = .tab
        return
      case UInt8(ascii: ",") where !isQuoted && brackets <= 0: commas += 1
      case UInt8(ascii: ";") where !isQuoted && brackets <= 0: semicolons += 1
      default: break
      }
    }
    // In `Z1;4,0` the commas are decimal, so a semicolon anywhere decides unless commas abound.
    self = semicolons > 0 && semicolons * 2 >= commas ? .semicolon : .comma
  }
}
