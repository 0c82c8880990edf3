/// Words of a heading that say that updated values follow, in other languages than English, too.
enum UpdateWords {
  /// The beginnings of words for `new`, none so short that `neuron` has it.
  ///
  /// As in `Новые веса` and `Neue Gewichte`.
  private static let newValues: WordBeginnings = [
    "neue", "nuev", "nouve", "novo", "nova", "nuov", "нов", "nieuw", "nowe", "新しい", "新的",
    "yeni", "새로운", "baru", "baharu", "nouă", "noua", "noul", "uusi", "uudet", "új", "νέο", "νέα",
    "mới",
    "חדש",
    "nový", "nová", "nové", "nya", "nye", "uude", "нова", "нові",
  ]
  /// The beginnings of words for `update`: `Actualización de los pesos`, `w actualizado`, `更新後の w`.
  private static let updates: WordBeginnings = [
    "aktualis", "aktualiz", "actualiz", "actualis", "atualiz", "aggiorn", "обновл",
    "更新", "gewichtsanpassung", "güncel", "갱신", "업데이트",
  ]

  /// Whether a word beside a name says that its new value is meant.
  static func isMark(_ word: String) -> Bool {
    let word = word.lowercased()
    return ["new", "neu", "nouv", "新"].contains(word) || newValues.begin(word)
      || updates.begin(word) || word.hasPrefix("updat")
  }

  /// Whether one of some words says that a new value is meant.
  static func haveMark(_ words: UnsafeBufferPointer<UInt8>) -> Bool {
    words.lowercasedWords.contains { isMark(String($0)) }
  }

  private static let weights: WordBeginnings = [
    "weight", "parameter", "gewicht", "peso", "poids", "pesi", "вес", "parámetro", "paramètre",
    "vægt", "vikt", "vekt", "βάρη", "bobot", "váh", "paino", "súly", "wagi", "ağırlık", "ваги",
    "가중치",
    "greută", "trọng",
  ]

  /// The index of the first of two words for new weights: `new weights`, `pesos actualizados`.
  static func newWeights(in words: [Substring]) -> Int? {
    // Few headings and clauses have a word for weights, and only those are looked at in pairs.
    guard words.contains(where: isWeight) else { return nil }
    return words.indices.dropLast().first { index in
      let (first, second) = (words[index], words[index + 1])
      return isMark(String(first)) && isWeight(second)
        || isWeight(first) && (isMark(String(second)) || second == "mis")
    }
  }

  /// Words before or behind those for new weights where these begin a sentence.
  private static let articles: WordSet = [
    "the", "die", "les", "los", "las", "i", "os", "τα", "de",
  ]
  private static let copulas: WordSet = [
    "are", "become", "sind", "lauten", "sont", "son", "quedan", "sono", "são",
  ]

  /// Whether a sentence begins with words for new weights and goes on with their values.
  ///
  /// So in `New weights: w5 = 0.3589`, `The new weights are w5 = 0.3589`,
  /// `new w5 = 0.36, w6 = 0.41`.
  static func introduce(_ sentence: UnsafeBufferPointer<UInt8>) -> Bool {
    let mark = sentence.firstIndex(of: UInt8(ascii: ":"))
    let words = Array(
      UnsafeBufferPointer(rebasing: sentence[..<(mark ?? sentence.endIndex)])
        .lowercasedWords.drop { articles.contains($0) })
    let isOfNew = newWeights(in: words) == 0
    if mark != nil { return isOfNew && words.count <= 4 || areLabel(words) }
    if isOfNew { return words.dropFirst(2).first.map(copulas.contains) == true }
    return words.count > 1 && isMark(String(words[0]))
      && words.dropFirst().allSatisfy { $0.utf8.count < 3 }
  }

  /// Whether some words are all of a label for new weights: `Weight update`, `Final weights`.
  private static func areLabel(_ words: [Substring]) -> Bool {
    guard let first = words.first, words.count < 4 else { return false }
    if first == "final" { return words.count == 2 && isWeight(words[1]) }
    let marks = words.count { isMark(String($0)) }
    return marks > 0 && words.count { isWeight($0) } + marks == words.count
  }

  private static func isWeight(_ word: Substring) -> Bool {
    weights.begin(word)
  }

  /// Whether a heading of some words in lower case is such a one.
  static func announce(_ words: [Substring]) -> Bool {
    guard let first = words.first, words.count <= 5 else { return false }
    return newValues.begin(first) || words.contains(where: updates.occur)
      || words.contains("mise") && words.contains("jour")
  }
}
