/// Words of a sentence that opens a pass with the new weights.
///
///     After the update we get z = 0.2658        mit den neuen Gewichten: L = 0.0941
enum LaterPassWords {
  /// Words for the time behind an update.
  static let after: WordSet = [
    "after", "nach", "después", "despues", "tras", "après", "apres", "dopo", "após", "depois",
    "после", "po", "na",
  ]
  /// Words for the time ahead of one.
  static let before: WordSet = [
    "before", "vor", "avant", "antes", "prima", "до", "voor", "przed",
  ]
  /// Words for work with something.
  private static let with: WordSet = [
    "with", "using", "under", "mit", "con", "avec", "com", "с", "z", "met", "usando", "for",
  ]
  /// Words that may stand between those and the word for an update.
  private static let fillers: WordSet = [
    "the", "this", "that", "one", "a", "an", "single", "first", "weight", "weights", "parameter",
    "gradient", "training", "descent", "all", "these", "our", "dem", "der", "den", "die",
    "diesem", "einem", "einer", "la", "el", "los", "las", "un", "una", "de", "l", "le", "les",
    "une", "il", "i", "gli", "a", "os", "as", "um", "uma", "do", "da",
  ]
  /// The beginnings of words for an update.
  private static let updates: WordBeginnings = [
    "updat", "aktualis", "aktualiz", "actualiz", "actualis", "atualiz", "aggiorn", "обновл",
    "gewichtsanpassung", "gewichtsupdate",
  ]
  /// Words for a step of the training, which is one where a word says so: `one step`.
  private static let steps: WordSet = [
    "step", "schritt", "lernschritt", "gradientenschritt", "trainingsschritt", "paso", "pas",
    "passo", "шага",
  ]
  /// Words for what is done once more: `Recomputing the forward pass`.
  private static let again: WordBeginnings = ["recomput", "recalcul", "erneut", "nochmal", "rerun"]
  /// Words for what is done again then, and no working of one value with more digits.
  private static let wholes: WordBeginnings = [
    "forward", "pass", "vorwärts", "durchlauf", "network", "netz",
  ]
  /// Words for a value that became smaller, `from 0.1128 to`.
  private static let falls: WordSet = [
    "decreases", "decreased", "drops", "dropped", "falls", "fell", "reduced", "sinkt", "sank",
    "fällt", "fiel", "baja", "bajó", "disminuye", "baisse", "diminue", "scende",
  ]
  private static let ones: WordSet = [
    "one", "a", "single", "gradient", "training", "einem", "un", "uno", "um", "одного",
  ]
  /// Words for a pass with the new weights in languages that set no blanks.
  private static let joined: [StaticString] = [
    "更新后", "更新後", "用新的权重", "用新权重", "新しい重みで", "업데이트 후", "갱신 후",
  ]

  /// Whether a clause says so, or begins with a label that does: `after: w = 0.33 b = 0.15`.
  static func areIn(_ clause: UnsafeBufferPointer<UInt8>) -> Bool {
    let label = clause.firstIndex(of: UInt8(ascii: ":")).map {
      UnsafeBufferPointer(rebasing: clause[..<$0]).lowercasedWords
    }
    return label?.count == 1 && label?.first.map(after.contains) == true
      || areIn(clause, clause.lowercasedWords)
  }

  /// Whether a clause of some words in lower case says so.
  static func areIn(_ clause: UnsafeBufferPointer<UInt8>, _ words: [Substring]) -> Bool {
    if clause.contains(anyOf: joined) || words.count == 1 && after.contains(words[0]) {
      return true
    }
    // Few clauses have a word for a fall, and only those are looked at for more.
    if words.contains(where: { falls.contains($0) }),
      words.last.map({ ["to", "auf", "a", "à"].contains($0) }) == true,
      words.contains(where: { ["from", "von", "de"].contains($0) })
    {
      return true
    }
    // The last word has none behind it that it could speak of.
    return words.indices.dropLast().contains { index in
      if again.begin(words[index]),
        words[index...].contains(where: wholes.begin)
      {
        return true
      }
      if after.contains(words[index]) { return isUpdate(words[(index + 1)...]) }
      guard with.contains(words[index]) else { return false }
      let rest = Array(words[(index + 1)...].drop { fillers.contains($0) })
      return UpdateWords.newWeights(in: rest) == 0
    }
  }

  /// Whether some words begin with those for an update: `the update`, `one training step`.
  private static func isUpdate(_ words: ArraySlice<Substring>) -> Bool {
    let rest = words.drop { fillers.contains($0) }
    guard let next = rest.first else { return false }
    if updates.begin(next) { return true }
    if ["training", "convergence"].contains(next), rest.count == 1 { return true }
    if next == "mise" { return rest.dropFirst(2).first == "jour" }
    return steps.contains(next) && words[..<rest.startIndex].contains { ones.contains($0) }
  }
}
