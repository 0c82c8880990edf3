/// The roles of a table's columns by their titles, whatever language they are in.
struct ColumnTitles {
  /// The role of a column.
  enum Role: Hashable {
    /// Names.
    case name
    /// How a value is worked out.
    case working
    case value
    /// A column that states nothing: points, notes, units.
    case remark
    /// The sum or the mean of what stands beside it.
    case sum
    /// A value of its own beside that which a row names: the target, the error.
    case other
    /// The value behind the update.
    case new
  }

  private let roles: [Role?]
  /// The columns of passes or samples behind the first.
  private let laterPasses: Set<Int>

  init(_ titles: [Range<Int>], _ names: TableNames) {
    roles = titles.map { title in
      guard title.count <= 60, let role = Self.role(ofTitle: names.text(of: title)) else {
        return nil
      }
      // A quantity may be called `score`.
      return role == .remark && names.exactName(in: title) != nil ? nil : role
    }
    laterPasses = Self.laterPasses(titles.map { $0.count <= 60 ? names.text(of: $0) : "" })
  }

  /// Whether a column is of a pass or a sample behind the first, as the second of
  /// `Iteration 1 | Iteration 2`.
  func isOfLaterPass(_ column: Int) -> Bool { laterPasses.contains(column) }

  /// The columns whose titles count passes from two on, where one counts the first.
  private static func laterPasses(_ titles: [String]) -> Set<Int> {
    let countsBelow = titles.first.map { PassWords.passes.contains($0.lowercased()) } ?? false
    let numbers = titles.enumerated().map { column, title in
      countsBelow && column > 0 ? Int(title) : PassWords.number(of: title)
    }
    guard numbers.contains(1) else { return laterInputs(titles) }
    return Set(numbers.indices.filter { (numbers[$0] ?? 1) > 1 })
  }

  /// The columns behind the first of those for several inputs: `x = 2 | x = 3`.
  private static func laterInputs(_ titles: [String]) -> Set<Int> {
    let inputs = titles.indices.filter { titles[$0].contains("=") }
    let names = Set(inputs.map { titles[$0].prefix { $0 != "=" }.filter { $0 != " " } })
    return names.count == 1 ? Set(inputs.dropFirst()) : []
  }

  /// The role of a column; nil where its title tells none.
  subscript(_ column: Int) -> Role? { column < roles.count ? roles[column] : nil }

  /// Whether some column has a role.
  func has(_ role: Role) -> Bool { roles.contains(role) }

  /// Whether a cell says that its row sums up the others: `Σ`, `Summe`, `mean`.
  static func isSum(_ cell: String) -> Bool { role(cell) == .sum }

  /// The role of a column by its title; nil where it tells none, as `unit 1`, one of several units.
  static func role(ofTitle text: String) -> Role? {
    let title = text.prefix { $0 != "(" && $0 != "[" }
    return title.contains(where: \.isNumber) ? nil : role(text)
  }

  /// The role that some words tell; nil where they tell none.
  static func role(_ text: String) -> Role? {
    guard !text.isEmpty, text.utf8.count <= 60 else { return nil }
    let sign = text.filter { !" $*\\{}".contains($0) }
    if signs.contains(sign) { return .sum }
    if let role = ticks[sign] { return role }
    let words = text.prefix { $0 != "(" && $0 != "[" }.lowercasedWords
    guard let last = words.last, words.count <= 3 else { return nil }
    if let role = byWord[words.joined()] { return role }
    if OldNewTable.new.contains(String(words[0])) { return .new }
    guard words.dropLast().allSatisfy({ adjectives.contains(String($0)) }) else { return nil }
    return byWord[String(last)]
  }

  private static let signs: Set<String> = ["Σ", "∑", "sum", "Sigma"]
  private static let ticks: [String: Role] = ["✓": .remark, "✔": .remark, "✅": .remark]
  /// Words before a title that change nothing about it.
  private static let adjectives: Set<String> = [
    "numerical", "numeric", "final", "computed", "calculated", "my", "our", "own", "mein", "unser",
    "mi", "mon", "notre", "mio", "nostro", "meu", "nosso", "the", "decimal", "abs",
    "absolute", "rel", "relative", "max",
  ]

  private static let byWord: [String: Role] = Dictionary(
    words.flatMap { role, words in words.map { ($0, role) } },
    uniquingKeysWith: { first, _ in first })

  private static let words: [Role: [String]] = [
    .name: [
      "quantity", "symbol", "name", "variable", "step", "größe", "symbole", "schritt", "magnitud",
      "cantidad", "símbolo", "paso", "grandeur", "étape", "grandezza", "passo", "grandeza",
      "величина", "обозначение", "шаг", "量", "名称", "变量", "符号", "步骤", "変数", "記号",
    ],
    .working: [
      "formula", "calculation", "working", "workings", "computation", "substitution", "equation",
      "expression", "derivation", "formel", "rechnung", "rechenweg", "berechnung", "gleichung",
      "fórmula", "cálculo", "ecuación", "sustitución", "formule", "calcul", "équation", "calcolo",
      "equazione", "equação", "формула", "вычисление", "расчёт", "расчет", "公式", "计算", "計算",
      "计算过程", "式", "計算式",
    ],
    .value: [
      "value", "values", "result", "answer", "wert", "ergebnis", "valor", "resultado", "valeur",
      "résultat", "valore", "risultato", "значение", "результат", "ответ", "值", "数值", "结果",
      "答案", "値", "結果", "값", "결과", "wartość", "wynik", "waarde", "resultaat", "değer",
    ],
    .remark: [
      "points", "point", "pts", "marks", "mark", "score", "note", "notes", "remark", "remarks",
      "comment", "comments", "check", "ok", "unit", "units", "description", "meaning",
      "explanation", "interpretation", "punkt", "punkte", "punto", "ponto", "bemerkung",
      "anmerkung", "kommentar", "einheit", "beschreibung", "bedeutung", "erklärung", "probe",
      "puntos", "nota", "notas", "comentario",
      "comentarios", "observación", "observaciones", "unidad", "descripción", "significado",
      "remarque", "remarques", "commentaire", "unité", "signification", "punti", "osservazioni",
      "commento", "unità", "descrizione", "significato", "pontos", "observação", "observações",
      "comentário", "unidade", "descrição", "баллы", "примечание", "комментарий", "описание",
      "分", "分数", "得分", "备注", "说明", "含义", "单位", "単位", "備考", "点数", "説明", "意味",
      // A difference to a value worked out otherwise; an error by itself may be the loss.
      "difference", "differences", "diff", "deviation", "discrepancy", "abserror", "relerror",
      "absoluteerror", "relativeerror", "abweichung", "differenz", "diferencia", "desviación",
      "différence", "écart", "differenza", "scarto", "diferença", "desvio", "разность", "разница",
      "отклонение", "verschil", "różnica", "fark", "差", "差值", "差异", "相对误差",
    ],
    .other: [
      "expected", "reference", "lecture", "vorlesung", "book", "textbook", "theirs", "erwartet",
      "referenz", "esperado", "attendu", "atteso", "withnewweights", "mitneuengewichten",
      "target", "targets", "desired", "error", "errors", "delta", "δ", "label", "ziel", "zielwert",
      "soll", "sollwert", "fehler", "objetivo", "deseado", "deseada", "cible", "erreur",
      "desiderato",
      "errore", "alvo", "desejado", "erro", "目标", "目標", "期望", "教師", "误差", "誤差",
    ],
    .sum: Array(PassWords.summaries),
  ]
}
