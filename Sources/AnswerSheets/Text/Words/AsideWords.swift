/// Words that set a statement apart from the working of the answer: a check of it, a warning of a
/// mistake, a supposition.
///
///     Check: z = 0.1        Common mistake: L = 0.2256        With tanh we would get a = 0.0997
///
/// A statement among them counts only where nothing else states the step.
enum AsideWords {
  /// Words that begin a check.
  private static let checks: WordSet = [
    "check", "checks", "checking", "verification", "verify", "verifying", "probe", "überprüfung",
    "kontrolle", "kontrollrechnung", "comprobación", "comprobacion", "verificación",
    "verificacion", "vérification", "verifica", "verificação", "проверка", "sprawdzenie",
    "kontrol", "doğrulama", "controle",
  ]
  private static let joinedChecks: WordBeginnings = [
    "検算", "验证", "验算", "检验", "검산", "검증", "確認", "期望", "预期", "期待", "参考答案", "标准答案", "模範",
    "예상", "모범",
  ]
  /// Words for what somebody else says that should come out: `Expected output`, `Musterlösung`.
  private static let expectations: WordSet = [
    "expected", "ideal", "reference", "erwartet", "erwartete", "erwartetes", "musterlösung",
    "attendu", "attendue", "attendus", "esperado", "esperada", "esperados", "atteso", "attesi",
    "esperat", "ожидаемый", "ожидаемое", "oczekiwane", "oczekiwany", "beklenen", "verwacht",
  ]
  /// Words for what holds no more: `Old solution`.
  static let outdated: WordSet = [
    "old", "previous", "former", "earlier", "alt", "alte", "alter", "bisherige", "vorherige",
    "ancienne", "antigua", "vecchia", "старое",
  ]
  /// Words before another that make it somebody else's: `Sample output`, `Official solution`.
  private static let owners: WordSet = [
    "sample", "official", "teacher", "lecturer", "instructor", "professor", "book", "textbook",
  ]
  private static let works: WordSet = [
    "output", "solution", "solutions", "answer", "answers", "key", "result", "results", "values",
    "attempt", "version", "lösung", "versuch", "ausgabe", "solución", "soluzione", "решение",
  ]
  /// Words that mails set above what they quote, to its end.
  private static let quotations: WordSet = [
    "wrote", "schrieb", "écrit", "escribió", "escreveu", "scritto", "написал", "написала",
    "napisał", "schreef", "yazdı",
  ]
  /// Words that may stand before those: `Sanity check`, `Numerical verification`.
  private static let fillers: WordSet = [
    "sanity", "numerical", "gradient", "quick", "final", "a", "the", "numerische", "kurze",
    "pytorch", "torch", "numpy", "tensorflow", "autograd", "finite", "difference",
  ]
  /// Words for what is not so.
  private static let doubts: WordSet = [
    "mistake", "mistakes", "wrong", "wrongly", "would", "shouldn", "incorrect", "pitfall",
    "forgetting", "instead", "suppose", "assume", "students", "würde", "würden", "fälschlich",
    "vergisst", "angenommen", "stattdessen", "supongamos", "supposons", "if", "wenn", "falls",
    "without", "ohne", "sin", "sans", "previous", "desired", "untrue", "converges", "converged",
    "konvergiert", "converge", "comparison", "vergleich", "baseline", "friend", "friends",
    "classmate", "classmates", "neighbour", "neighbor", "colleague", "freund", "freundin",
    "kommilitone", "kommilitonin", "nachbar", "amigo", "amiga", "ami", "amie", "want", "wants",
    "wish", "hope", "goal", "ideally", "ziel", "sollwert", "idealerweise", "beispielsweise",
    "například", "objetivo", "obiettivo", "cible", "cel", "cíl", "doel", "bijvoorbeeld", "mål",
    "hedef", "örneğin", "цель", "например", "senza", "sem", "bez", "zonder", "utan", "без",
  ]
  /// Words for what is not so, in languages that set no blanks.
  private static let joinedDoubts: [StaticString] = [
    "目标", "目標", "목표", "例如", "例えば", "예를 들어", "如果", "もし", "만약",
  ]
  private static let shortDoubts: [[Substring]] = [
    ["e", "g"], ["z", "b"], ["t", "ex"], ["p", "ex"], ["eg"], ["zb"], ["np"], ["např"],
    ["bv"], ["bijv"],
  ]
  /// Two words that say the same wherever they stand: `for example`; `example 1` is the homework.
  private static let examples: [[Substring]] = [
    ["for", "example"], ["for", "instance"], ["zum", "beispiel"], ["por", "ejemplo"],
    ["par", "exemple"], ["per", "esempio"], ["por", "exemplo"], ["na", "przykład"],
    ["ad", "esempio"],
  ]
  /// Words before or behind a number of passes that are none of the homework's own:
  /// `after 10 steps`.
  private static let passes: WordSet = [
    "steps", "epochs", "iterations", "schritten", "epochen", "iterationen", "pasos", "épocas",
    "iteraciones", "étapes", "époques", "itérations", "passi", "iterazioni", "шагов", "эпох",
  ]

  /// Words right before a name that make it that of another quantity: `log probs`, `ideal p`.
  private static let qualifiers: WordSet = [
    "log", "target", "targets", "ideal", "numeric", "numerical", "numerically", "shifted", "minus",
    "negative", "negated", "approximate", "approximated", "squared", "ideale", "idéal", "numerisch",
    "numerische", "numerischer", "previous", "old", "prior", "former", "raw", "unscaled",
    "unnormalized", "unnormalised", "noisy", "perturbed", "std", "linear", "hidden", "vorherige",
    "vorheriger", "alter", "alte", "anterior", "précédent", "précédente", "precedente",
  ]

  /// Whether some words before a name make another quantity of it: `softmax of h`, `shape of z`.
  private static func derive(_ words: [Substring]) -> Bool {
    let words = words.last.map { articles.contains($0) } == true ? words.dropLast() : words[...]
    guard words.count > 1, let last = words.last, prepositions.contains(last) else { return false }
    return derivations.contains(words[words.endIndex - 2])
  }

  /// The length of a preposition at the beginning of a text of several words.
  static func prepositionLength(at text: Slice<UnsafeBufferPointer<UInt8>>) -> Int {
    let word = text.prefix(4).prefix(while: \.isLetter)
    guard word.endIndex < text.endIndex, text[word.endIndex] == 0x20,
      prepositions.contains(Substring(decoding: word, as: UTF8.self))
    else { return 0 }
    return word.count
  }

  private static let prepositions: WordSet = ["of", "von", "der", "de", "del", "di", "du", "da"]
  private static let articles: WordSet = ["the", "la", "el", "le", "der", "des", "il"]
  private static let derivations: WordSet = [
    "softmax", "sigmoid", "relu", "tanh", "log", "logarithm", "exp", "exponential", "shape", "size",
    "dimension", "dimensions", "length", "norm", "sum", "sums", "mean", "average", "square",
    "squares", "root", "rank", "sign", "transpose", "inverse", "numerator", "denominator",
    "determinant", "trace", "jacobian", "hessian", "argmax", "maximum", "minimum", "max", "min",
    "variance", "deviation", "summe", "größe", "form", "transponierte", "wurzel",
    "quadrat", "zähler", "nenner", "logarithmus", "suma", "tamaño", "forma", "norma", "raíz",
    "cuadrado", "transpuesta", "numerador", "denominador", "somme", "taille", "forme", "norme",
    "racine", "carré", "transposée", "numérateur", "dénominateur", "somma", "dimensione",
    "trasposta", "numeratore",
  ]

  /// Whether a word in lower case makes another quantity of a name: `p (unnormalised)`.
  static func qualify(_ word: String) -> Bool { qualifiers.contains(word[...]) }

  /// Words for what was wrong, and those that make it one's own.
  private static let mistakes: WordSet = ["mistake", "mistakes", "wrong", "incorrect"]
  /// Words that take back what stands before them: `Scratch that, wrong sign: z = 0.1`.
  private static let retractions: WordSet = ["scratch", "sorry", "oops", "correction", "korrektur"]
  private static let own: WordSet = ["above", "i", "my", "ich", "oben"]

  /// Words for others whose values a line may state: `the book says`, `laut Musterlösung`.
  private static let others: WordSet = [
    "figure", "plot", "book", "textbook", "slide", "slides", "lecture", "script", "sheet",
    "solution", "solutions",
    "key", "tutor", "professor", "prof", "teacher", "instructor", "chatgpt", "gpt", "internet",
    "buch", "folie", "folien", "skript", "lösung", "lösungsblatt", "libro", "solucionario",
    "profesor", "livre", "corrigé", "professeur", "soluzioni", "professore", "livro", "gabarito",
    "учебник", "учебнике", "решении", "boek", "książka",
  ]
  private static let sayings: WordSet = [
    "says", "say", "said", "has", "have", "got", "gets", "gives", "gave", "states", "shows",
    "claims", "sagt", "sagen", "hat", "haben", "schreibt", "dice", "dicen", "dit", "donne", "diz",
    "пишет", "zegt",
  ]
  private static let sources: WordSet = [
    "according", "laut", "selon", "según", "secondo", "segundo", "enligt", "volgens", "według",
    "podle", "согласно",
  ]
  /// Verbs of a former value: `I had z = 0.2 before`.
  private static let past: WordSet = [
    "had", "hatte", "hatten", "tenía", "avais", "avevo", "tinha", "miałem", "hade", "было",
  ]

  /// Whether some words in lower case before a statement say that it is somebody else's, or was.
  private static func quote(_ words: [Substring]) -> Bool {
    guard let last = words.last else { return false }
    if past.contains(last) { return true }
    if others.contains(last) || beginCheck([last]) {
      return words.dropLast().suffix(3).contains { sources.contains($0) }
    }
    return sayings.contains(last) && words.dropLast().suffix(2).contains { others.contains($0) }
  }

  /// Whether a clause before a statement sets it apart: it begins as a check does, with a colon
  /// behind, or has a doubt in it.
  static func areIn(_ clause: UnsafeBufferPointer<UInt8>) -> Bool {
    let words = clause.lowercasedWords
    let isQualified =
      words.last.map(qualifiers.contains) == true
      && clause.last(where: { $0 > 0x20 }) != UInt8(ascii: ":")
    if isQualified || derive(words) || quote(words) { return true }
    // `Should it not be z = 0.1?` asks, `it should be z = 0.1` corrects.
    let asks = words.contains("should") && words.contains("not")
    // `I made a mistake above: z = 0.6` corrects.
    let confesses =
      words.contains { mistakes.contains($0) } && words.contains { own.contains($0) }
      || words.contains { retractions.contains($0) }
    if asks || !confesses && words.contains(where: { doubts.contains($0) }) { return true }
    if words.last.map(passes.contains) == true
      && words.contains(where: LaterPassWords.after.contains)
      || shortDoubts.contains(where: { words.suffix($0.count).elementsEqual($0) })
      || examples.contains(where: { pair in
        words.indices.dropLast().contains { words[$0...].starts(with: pair) }
      })
      || clause.contains(anyOf: joinedDoubts)
    {
      return true
    }
    let opening = clause.prefix { $0 != UInt8(ascii: ":") }
    guard opening.count < min(clause.count, 60) else { return false }
    return beginCheck(UnsafeBufferPointer(rebasing: opening).lowercasedWords)
  }

  /// Whether a clause ends with a word for an average, which the loss is and nothing else:
  /// `average a = 0.5`.
  static func averageAt(theEndOf clause: UnsafeBufferPointer<UInt8>) -> Bool {
    clause.lowercasedWords.last.map { ["average", "mean"].contains($0) } == true
  }

  /// Whether a line of some words in lower case stands above a mail that is quoted:
  /// `On Monday, Mia wrote`, `Original Message`.
  static func quoteMail(_ words: [Substring]) -> Bool {
    words.count < 16 && words.contains { quotations.contains($0) } || mails.contains { words == $0 }
  }

  private static let mails: [[Substring]] = [["original", "message"], ["in", "reply", "to"]]

  /// Whether some words in lower case begin a check, or name what somebody else says:
  /// `Numerical verification of dW1`, `Expected output`, `Answer key`.
  static func beginCheck(_ words: [Substring]) -> Bool {
    let words = words.drop { fillers.contains($0) }
    guard let first = words.first, let last = words.last else { return false }
    if checks.contains(first) || joinedChecks.begin(first) {
      return true
    }
    if words.prefix(words.count < 4 ? 3 : 1).contains(where: { expectations.contains($0) }) {
      return true
    }
    guard words.count > 1 else { return false }
    return (owners.contains(first) || outdated.contains(first)) && works.contains(last)
      || phrases.contains { words.starts(with: $0) }
  }

  private static let phrases: [[Substring]] = [
    ["you", "should"], ["should", "print"], ["answer", "key"], ["model", "solution"],
    ["model", "answer"], ["test", "point"], ["test", "sample"], ["test", "input"],
    ["test", "example"],
  ]
}
