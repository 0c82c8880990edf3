/// Words of a heading above a second version of an answer, the one that counts: a correction, a
/// second attempt, the result as a whole.
///
///     Correction        Second attempt        Final answer        Edit: I forgot the bias
enum CorrectionWords {
  /// The beginnings of words for a correction, in headings and in sentences.
  private static let corrections: WordBeginnings = [
    "correct", "corrig", "edit", "errat", "attempt", "revis", "resub", "redo", "redone", "fix",
    "improved", "oops", "sorry", "actual", "wait", "meant", "mistake", "should", "forg",
    "stimmt", "richtig", "falsch", "korr", "verbess", "reinschrift", "versuch", "berichtig",
    "nachtrag", "corrección", "correccion", "correg", "correção", "correzion", "essai", "intento",
    "tentativ",
    "rédigé", "popraw", "исправ", "попыт", "düzelt", "oprav", "verbeter", "rettelse", "rättelse",
    "korjau", "javít", "διόρθ", "corect", "koreksi", "perbaik", "виправ", "sửa", "תיקון", "تصحيح",
    "सुधार",
  ]
  /// The beginnings of words for an answer as a whole, in headings alone: in a sentence they say
  /// nothing, as in `As a result, L = 0.3782`.
  private static let wholes: WordBeginnings = [
    "final", "try", "version", "versión", "fair", "summar", "result", "answer", "solution",
    "overview",
    "endgültig", "zusammenf", "ergebnis", "lösung", "antwort", "résumé", "resumen", "resumo",
    "riassunt", "riepilog", "soluci", "soluz", "soluç", "réponse", "respuesta", "resposta",
    "risposta", "résultat", "resultado", "risultat", "podsumow", "wynik", "итог", "ответ", "решен",
    "результ", "sonuç", "özet", "samenvatt", "sammanfatt", "yhteenveto", "összefoglal", "rezumat",
    "підсум",
  ]
  /// Words that make it the part that was wrong: `First attempt`, `Old solution`.
  private static let outdated: WordSet = [
    "first", "wrong", "erster", "premier", "primer", "primo",
  ]
  /// Words for a correction in languages that set no blanks.
  private static let joinedCorrections: [StaticString] = [
    "订正", "更正", "修正", "改正", "訂正", "수정", "정정",
  ]
  private static let joinedWholes: [StaticString] = [
    "总结", "まとめ", "结果", "結果", "결과", "答案", "解答", "最终", "最終", "정답", "요약",
  ]

  /// Whether a heading says so.
  static func areIn(heading: UnsafeBufferPointer<UInt8>) -> Bool {
    if heading.contains(anyOf: joinedCorrections) || heading.contains(anyOf: joinedWholes) {
      return true
    }
    let words = heading.lowercasedWords
    // `v2` has one letter.
    return words.contains("v") || have(corrections, words) || have(wholes, words)
  }

  /// Whether a clause of a sentence says so; with a colon at its end it is as good as a heading.
  static func areIn(clause: UnsafeBufferPointer<UInt8>) -> Bool {
    if clause.last(where: { $0 > 0x20 }) == UInt8(ascii: ":"), areIn(heading: clause) {
      return true
    }
    let words = clause.lowercasedWords
    return words.contains("no") || words.suffix(2) == ["i", "mean"]
      || clause.contains(anyOf: joinedCorrections)
      || have(corrections, words)
  }

  private static func have(_ beginnings: WordBeginnings, _ words: [Substring]) -> Bool {
    words.contains(where: beginnings.begin)
      && !words.contains { outdated.contains($0) || AsideWords.outdated.contains($0) }
  }
}
