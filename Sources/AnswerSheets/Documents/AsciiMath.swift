internal import Notation

/// AsciiMath as LaTeX: `hat y = 0.7`, `delta_1 = 2 xx 3`; brackets and what stands between them
/// stay.
enum AsciiMath {
  private static let accents: Set<String> = ["hat", "bar", "tilde"]
  private static let words = ["xx": "cdot", "del": "partial", "grad": "nabla"]

  static func latex(_ formula: Substring) -> String {
    var result = ""
    var rest = formula
    while let first = rest.first {
      guard first.isLetter else {
        result.append(first)
        rest.removeFirst()
        continue
      }
      let word = rest.prefix(while: \.isLetter)
      rest = rest[word.endIndex...]
      if accents.contains(String(word)), let base = base(&rest) {
        result += "\\\(word){\(base)}"
      } else {
        result += sign(String(word))
      }
    }
    return result
  }

  /// The word that an accent stands above: `hat y`, `hat(y)`.
  private static func base(_ rest: inout Substring) -> Substring? {
    let opens = rest.first == "("
    guard opens || rest.first == " " else { return nil }
    let base = rest.dropFirst().prefix(while: \.isLetter)
    let behind = rest[base.endIndex...]
    guard !base.isEmpty, !opens || behind.first == ")" else { return nil }
    rest = opens ? behind.dropFirst() : behind
    return base
  }

  /// A word that LaTeX has a sign for.
  private static func sign(_ word: String) -> String {
    if let name = words[word] { return "\\\(name) " }
    if case .sign(let sign) = LatexCommand(word) {
      if case .accent = sign { return word }
      return word.count > 2 ? "\\\(word) " : word
    }
    return word
  }
}
