/// Words of a heading below which an answer is given once more, so that what stands there counts:
/// a correction, a second attempt, the result as a whole.
///
///     Correction        Second attempt        Final answer        Edit: I forgot the bias
enum CorrectionWords {
  /// The beginnings of words that say so.
  private static let beginnings = [
    "correct", "corrig", "edit", "errat", "final", "attempt", "try", "revis", "resub", "version",
    "redo", "redone", "fix", "fair", "summar", "result", "answer", "solution",
    "overview", "improved", "oops", "sorry", "actual", "wait", "mean", "mistake", "should", "forg",
    "stimmt", "richtig", "falsch", "korr", "verbess", "reinschrift", "versuch", "endgültig",
    "zusammenf", "ergebnis", "lösung",
    "antwort", "bericht", "nachtrag",
    "corrección", "correccion", "correção", "essai", "intento", "tentativ", "résumé", "resumen",
    "resumo", "riassunt", "riepilog", "correzion", "soluci", "soluz", "soluç", "réponse",
    "respuesta", "resposta", "risposta", "résultat", "resultado", "risultat", "rédigé",
    "poprawk", "popraw", "podsumow", "wynik", "исправ", "попыт", "итог", "ответ", "решен",
    "результ", "düzelt", "sonuç", "özet", "opraven", "oprav", "verbeter", "samenvatt",
  ]
  /// Words that make it the part that was wrong: `First attempt`, `Old solution`.
  private static let outdated: Set<Substring> = [
    "first", "old", "wrong", "previous", "former", "alte", "erster", "premier", "primer",
    "primo", "ancienne", "vecchia", "старое",
  ]
  /// The same in languages that set no blanks.
  private static let joined: [StaticString] = [
    "订正", "更正", "修正", "改正", "訂正", "수정", "정정", "总结", "まとめ", "结果", "結果", "결과", "答案", "解答",
    "最终", "最終", "정답", "요약",
  ]

  /// Whether a heading or a clause says so.
  static func areIn(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    if text.contains(anyOf: joined) { return true }
    let words = text.lowercasedWords
    return words.contains { word in
      word == "v" || word == "no" || beginnings.contains { word.begins(with: $0) }
    } && !words.contains { outdated.contains($0) }
  }
}
