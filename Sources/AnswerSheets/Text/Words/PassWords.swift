/// Words for the passes of a training and the parts of a homework.
package enum PassWords {
  /// Kinds of passes, each of which is gone through again.
  package static let passes: Set<String> = [
    "iteration", "iter", "it", "epoch", "timestep", "step", "sample", "example", "pass", "round",
    "datapoint", "cycle", "pattern", "t", "iteración", "iteracion", "época", "epoca", "paso",
    "muestra", "ejemplo",
    "schritt", "epoche", "durchlauf", "durchgang", "zeitschritt", "beispiel", "itération", "étape",
    "époque",
    "exemple", "échantillon", "iterazione", "passo", "iteração", "amostra", "exemplo", "итерация",
    "эпоха", "шаг", "пример", "轮", "步", "次", "次迭代", "迭代", "エポック", "ステップ", "回目", "에포크", "단계",
    "반복", "epoka", "iteracja", "krok", "run", "pasada", "passaggio", "iterasyon", "adım",
    "runde", "ronde", "iteratie", "iterácia", "iterace", "反復", "회차",
  ]

  /// The words for passes that are training samples of one batch.
  package static let samples: Set<String> = [
    "sample", "example", "datapoint", "muestra", "ejemplo", "beispiel", "exemple", "échantillon",
    "amostra", "exemplo", "пример",
  ]

  /// The words for passes that can only be passes of a training, whatever their number.
  package static let iterations = passes.subtracting(samples).subtracting(workings)
    .subtracting(["run", "pattern"])

  /// Words for what sums up samples: `Mean loss`, a row `Σ`.
  package static let summaries: Set<String> = [
    "sum", "total", "mean", "average", "avg", "summe", "gesamt", "mittel", "mittelwert",
    "durchschnitt", "suma", "media", "promedio", "somme", "moyenne", "totale", "somma", "soma",
    "média", "сумма", "среднее", "итого", "合计", "合計", "总和", "总计", "平均", "합", "합계", "평균",
    "toplam", "ortalama", "średnia", "průměr", "součet", "gemiddelde",
    "som", "medel", "medelvärde",
  ]

  /// The first three bytes of their names in either case: a heading of which no word begins so is
  /// of no pass.
  private static let beginnings = Set(
    (passes.union(passes.map { $0.uppercased() }).union(
      passes.map { $0.prefix(1).uppercased() + $0.dropFirst() })).map {
        $0.utf8.prefix(3).reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
      })

  /// Whether a word of a heading may be the name of a pass, by its first three bytes.
  package static func mayBegin(in heading: String) -> Bool {
    var last: UInt32 = 0
    return heading.utf8.contains { byte in
      last = (last << 8 | UInt32(byte)) & 0xFF_FFFF
      return beginnings.contains(last)
    }
  }

  /// The number of the pass that some words name and nothing else; 2 for the next one; nil for
  /// other words.
  ///
  /// So `Iteration 2`, `2nd pass`, `zweiter Durchlauf`, `it2`, `Itération n° 2`.
  static func number(of text: String) -> Int? {
    let words = text.lowercased().split { !$0.isLetter && !$0.isNumber }.flatMap { word in
      let name = String(word.prefix { $0.isLetter })
      return passes.contains(name) && name.count < word.count
        ? [name, String(word.dropFirst(name.count))] : [String(word)]
    }
    guard (1...3).contains(words.count), let kind = words.firstIndex(where: { passes.contains($0) })
    else { return nil }
    let others = words.indices.filter { $0 != kind && !fillers.contains(words[$0]) }
    guard others.count == 1 else { return nil }
    let word = words[others[0]]
    if let number = ordinals[word] ?? Int(word) { return number }
    let digits = word.prefix { $0.isASCII && $0.isNumber }
    if ordinalEndings.contains(String(word[digits.endIndex...])) { return Int(digits) }
    return laterOnes.contains(word) && iterations.contains(words[kind]) ? 2 : nil
  }

  /// Words beside the name of a pass that say nothing of its number.
  package static let fillers: Set<String> = ["forward", "n", "no", "nr"]
  /// The endings of ordinal numbers behind their digits.
  package static let ordinalEndings: Set<String> = [
    "st", "nd", "rd", "th", "e", "ème", "eme", "er", "ª", "º", "a", "o",
  ]

  /// Passes whose names number the steps of a working as well.
  package static let workings: Set<String> = [
    "step", "schritt", "paso", "étape", "passo", "шаг", "步", "次", "t", "it", "단계", "ステップ",
  ]

  /// Whether the last pass that a clause names, elsewhere than where it begins, is a later one than
  /// the first.
  ///
  /// So in `Compare with sample 2, where` and `Iteration 1: z = 0.1; Iteration 2:`.
  static func speakOfLater(_ clause: UnsafeBufferPointer<UInt8>) -> Bool {
    let text = String(decoding: clause, as: UTF8.self)
    guard mayBegin(in: text) else { return false }
    let words = text.lowercased().split { !$0.isLetter && !$0.isNumber }.map { String($0) }
    let last = words.indices.dropFirst().last { index in
      passes.contains(words[index]) && !workings.contains(words[index])
    }
    guard let last else { return false }
    // What opens a line is its heading: `Second round: w = 2`.
    let opening = text.prefix { $0 != ":" }
    let isOpened = opening.endIndex < text.endIndex && opening.lowercasedWords.count <= 4
    if isOpened, last <= opening.split(whereSeparator: \.isWhitespace).count { return false }
    if last + 1 < words.count, let number = Int(words[last + 1]) { return number > 1 }
    let before = words[max(0, last - 2)..<last]
    return before.contains { ordinals[$0] ?? 1 > 1 || laterOnes.contains($0) }
  }

  /// The pass that a word of Chinese counts: `第二次迭代`.
  package static func chinesePass(_ word: String) -> (kind: String, number: Int)? {
    guard word.hasPrefix("第"), let numeral = word.dropFirst().first,
      let index = Array("一二三四五六七八九").firstIndex(of: numeral)
    else { return nil }
    let kind = String(word.dropFirst(2))
    return passes.contains(kind) ? (kind, index + 1) : nil
  }

  /// Words for the pass after the one before.
  package static let laterOnes: Set<String> = [
    "next", "another", "nächste", "nächsten", "nächster", "zweiten", "siguiente", "próxima",
    "prochaine", "prossima", "2nd", "3rd",
  ]

  /// The marks that may stand at the front of such a heading.
  package static let kinds = passes.union([
    "time", "training", "gradient", "descent", "question", "problem", "exercise", "task", "part",
    "input",
    "row", "case", "inputs", "entry", "zeile", "fall", "muster", "eingabe", "fila", "caso",
    "entrada", "ligne", "cas", "entrée", "riga", "ingresso", "вход", "случай", "wejście",
    "przypadek", "번째",
    "aufgabe", "teil", "ejercicio", "problema", "pregunta", "exercice", "esercizio", "задача",
    "задание", "第",
  ])

  package static let ordinals: [String: Int] = [
    "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "primera": 1,
    "segunda": 2, "tercera": 3, "primer": 1, "segundo": 2, "erste": 1, "erster": 1, "zweite": 2,
    "zweiter": 2, "dritte": 3, "dritter": 3, "première": 1, "deuxième": 2, "troisième": 3,
    "первая": 1, "вторая": 2, "третья": 3, "первый": 1, "второй": 2, "третий": 3,
    "one": 1, "two": 2, "three": 3, "i": 1, "ii": 2, "iii": 3, "ikinci": 2, "druhá": 2,
  ]
}
