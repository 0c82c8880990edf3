/// Words of questions and of labels, and of answers to them.
enum RequestWords {
  /// Words that ask for what is named behind them, as in `Compute the loss L`.
  private static let requests: Set<Substring> = [
    "compute", "calculate", "find", "determine", "evaluate", "what", "berechne", "berechnen",
    "bestimme", "bestimmen", "ermittle", "wie", "calcula", "calcular", "calcule", "calculer",
    "calculez", "determina", "halla", "hallar", "calcola", "calcolare", "trova", "determine",
    "encontre", "вычислите", "найдите", "вычислить", "найти", "oblicz", "wyznacz", "hesaplayın",
    "hesapla",
  ]
  /// Words that ask for a value in languages that set no blanks.
  private static let joinedRequests: [StaticString] = ["求", "计算", "計算", "구하", "계산"]
  /// Words before a colon that begin an answer.
  private static let answers: Set<String> = [
    "answer", "ans", "solution", "result", "antwort", "lösung", "ergebnis", "respuesta",
    "solución", "solucion", "réponse", "risposta", "soluzione", "resposta", "solução", "ответ",
    "решение", "odpowiedź", "cevap", "çözüm", "答", "解", "答案", "解答", "답", "풀이",
  ]
  /// Words behind a name that say that its value follows.
  private static let copulas: Set<Substring> = [
    "is", "are", "then", "therefore", "ist", "sind", "es", "son", "est", "sont", "é", "são",
    "sono", "为", "是", "は", "равно", "равна",
  ]
  /// Words right before a name that make it part of what is spoken of: `the sigmoid of z`,
  /// `back through z`.
  private static let relations: Set<String> = [
    "of", "to", "from", "into", "using", "with", "by", "for", "on", "at", "through", "over", "in",
    "as", "via", "per", "than", "both", "and", "or", "between", "since", "use", "apply", "plug",
    "insert", "substitute", "de", "del", "di", "da", "do", "von", "auf", "an", "aus", "mit", "für",
    "über", "durch", "zu", "in", "und", "à", "avec", "pour", "sur", "con", "para", "per", "y", "с",
    "в", "на", "для", "по", "от", "из", "и",
  ]
  /// Words before one of those behind which the name is meant nevertheless: `the value of z`.
  private static let values: Set<String> = [
    "value", "values", "vector", "matrix", "wert", "werte", "valor", "valores", "valeur",
    "valeurs", "valore", "calculation", "computation", "berechnung", "cálculo", "calcul",
    "calcolo", "значение",
  ]

  /// - Parameter words: of the line, in lower case, where somebody has them.
  static func ask(_ line: UnsafeBufferPointer<UInt8>, _ words: [Substring]? = nil) -> Bool {
    line.contains(anyOf: joinedRequests)
      || (words ?? line.lowercasedWords).contains { requests.contains($0) }
  }

  static func beginAnswer(_ word: String) -> Bool { answers.contains(word.lowercased()) }

  static func isCopula(_ word: Substring) -> Bool { copulas.contains(word) }

  /// Whether a name behind some words, the last first, is only spoken of.
  static func speakOnly(_ before: [String]) -> Bool {
    guard let last = before.first?.lowercased(), relations.contains(last) else { return false }
    return before.count < 2 || !values.contains(before[1].lowercased())
  }
}
