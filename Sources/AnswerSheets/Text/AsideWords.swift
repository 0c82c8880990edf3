/// Words that set a statement apart from the way of the answer: a check of it, a mistake that is
/// warned of, what would be.
///
///     Check: z = 0.1        Common mistake: L = 0.2256        With tanh we would get a = 0.0997
///
/// A statement among them counts only where nothing else states the step.
enum AsideWords {
  /// Words that begin a check.
  private static let checks: Set<Substring> = [
    "check", "checks", "checking", "verification", "verify", "verifying", "probe", "überprüfung",
    "kontrolle", "kontrollrechnung", "comprobación", "comprobacion", "verificación",
    "verificacion", "vérification", "verifica", "verificação", "проверка", "sprawdzenie",
    "kontrol", "doğrulama", "controle",
  ]
  private static let joinedChecks = ["検算", "验证", "验算", "检验", "검산", "검증", "確認"]
  /// Words that may stand before those: `Sanity check`, `Numerical verification`.
  private static let fillers: Set<Substring> = [
    "sanity", "numerical", "gradient", "quick", "final", "a", "the", "numerische", "kurze",
  ]
  /// Words for what is not so.
  private static let doubts: Set<Substring> = [
    "mistake", "mistakes", "wrong", "wrongly", "would", "shouldn", "incorrect", "pitfall",
    "forgetting", "instead", "suppose", "assume", "students", "würde", "würden", "fälschlich",
    "vergisst", "angenommen", "stattdessen", "supongamos", "supposons", "if", "wenn", "falls",
    "without", "ohne", "sin", "sans", "previous", "desired", "untrue",
    "converges", "converged", "konvergiert", "converge",
  ]

  /// Whether a clause before a statement sets it apart: it begins as a check does, with a colon
  /// behind, or has a doubt in it.
  static func areIn(_ clause: UnsafeBufferPointer<UInt8>) -> Bool {
    let words = clause.lowercasedWords
    // `Should it not be z = 0.1?` asks, `it should be z = 0.1` corrects.
    let asks = words.contains("should") && words.contains("not")
    if asks || words.contains(where: { doubts.contains($0) }) { return true }
    let opening = clause.prefix { $0 != UInt8(ascii: ":") }
    guard opening.count < min(clause.count, 60) else { return false }
    return beginCheck(UnsafeBufferPointer(rebasing: opening).lowercasedWords)
  }

  /// Whether some words in lower case begin a check: `Check`, `Numerical verification of dW1`.
  static func beginCheck(_ words: [Substring]) -> Bool {
    guard let first = words.drop(while: { fillers.contains($0) }).first else { return false }
    return checks.contains(first) || joinedChecks.contains { first.begins(with: $0) }
  }
}
