/// Words between a name and its value that together say `is`.
///
///     z comes out to 0.1      z ist also etwa 0,1      z resulta ser 0,1
enum VerbWords {
  /// Words that say `is` alone, between a name and a value.
  static let alone: Set<String> = [
    "is", "was", "equals", "are", "ist", "beträgt", "ergibt", "vaut", "est", "es", "vale",
    "равно", "равна", "равен", "等于", "约等于", "约为", "大约为", "为", "是", "は", "은", "는", "jest",
    "wynosi", "дорівнює", "становить", "составляет", "είναι", "risulta", "bằng", "bernilai",
    "este", "يساوي", "שווה", "eşittir", "等於", "约是",
  ]
  /// Words one of which must be among several.
  private static let verbs = alone.union([
    "be", "becomes", "comes", "works", "evaluates", "amounts", "turns", "simplifies", "reduces",
    "value", "sind", "wird", "wert", "lautet", "ser", "resulta", "valor", "valeur", "è",
    "essere", "valore", "é", "liegt", "komt", "gelijk", "sama", "egal", "ισούται", "ίσο",
    "равняется", "obtém",
  ])
  /// Words that say `is` between a working and its value: `2*0.5 - 0.9, which gives 0.1`.
  private static let results: Set<String> = [
    "gives", "yields", "makes", "gibt", "da", "dà", "donne", "dá", "blir", "ger", "geeft", "daje",
    "даёт", "дает",
  ]
  private static let relatives: Set<String> = [
    "which", "that", "this", "was", "das", "lo", "ce", "vilket", "det", "wat", "dat", "co", "to",
    "что", "cosa",
  ]
  /// Words that say that a value was another before.
  static let becoming: Set<String> = [
    "becomes", "become", "wird", "wordt", "devient", "diventa", "blir", "bliver", "становится",
    "становятся", "olur",
  ]
  /// Words that may stand beside one of those.
  private static let fillers: Set<String> = [
    "out", "to", "then", "therefore", "thus", "hence", "so", "now", "simply", "just", "about",
    "approximately", "roughly", "around", "nearly", "exactly", "equal", "computed", "calculated",
    "found", "given", "as", "actually", "really", "indeed", "finally", "only", "the", "a", "of",
    "has", "have", "will", "dann", "also",
    "etwa", "ungefähr", "rund", "circa", "genau", "gleich", "sich", "zu", "hat", "den", "von",
    "igual", "aproximadamente", "tiene", "el", "de", "entonces", "égal", "égale", "à", "environ",
    "donc", "uguale", "pari", "ad", "quindi", "então", "około", "równe", "równa", "bei", "uit",
    "op", "aan", "dengan", "cu", "με", "em",
  ]
  /// Words that say so of a name behind one for `for`: `für z erhalten wir 0,1`.
  private static let findings: Set<String> = [
    "get", "obtain", "find", "erhalten", "erhält", "bekommen", "obtenemos", "obtient", "obtenons",
    "otteniamo", "obtemos",
  ]
  private static let finders: Set<String> = ["we", "i", "one", "wir", "man", "ich", "on", "nous"]
  private static let articles: Set<String> = ["a", "an"]
  private static let purposes: Set<String> = ["for", "für", "para", "pour", "per"]

  /// Words with which a sentence goes on behind a value.
  static let conjunctions: Set<String> = [
    "and", "so", "then", "which", "while", "results", "und", "et",
  ]

  /// Whether some words between a name and a value say that the value is the name's.
  ///
  /// - Parameter before: the words before the name, the last first.
  static func state(_ words: [String], behind before: [String]) -> Bool {
    if words.first == "of" {
      return words.dropFirst().allSatisfy(HedgeWords.rounding.contains)
        && !articles.isDisjoint(with: before)
    }
    if before.first.map(purposes.contains) == true {
      return words.contains(where: findings.contains)
        && words.allSatisfy { findings.contains($0) || finders.contains($0) }
    }
    return words.contains(where: verbs.contains)
      && words.allSatisfy { verbs.contains($0) || fillers.contains($0) }
      && !RequestWords.speakOnly(before)
  }

  /// Whether a word may stand before the name of which these say what it is.
  static func lead(_ word: String) -> Bool {
    ["a", "an"].contains(word) || purposes.contains(word)
  }

  /// Whether some words between a working and a value say `is`: `2*0.5 - 0.9, which is 0.1`.
  static func goOn(_ words: [String]) -> Bool {
    guard let first = words.first else { return false }
    if words.count == 1, first == "giving" || first == "ergibt" || results.contains(first) {
      return true
    }
    guard relatives.contains(first) else { return false }
    let rest = words.dropFirst().drop { $0 == "que" || $0 == "qui" }
    return rest.contains { verbs.contains($0) || results.contains($0) }
      && rest.allSatisfy { verbs.contains($0) || results.contains($0) || fillers.contains($0) }
  }
}
