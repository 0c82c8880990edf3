/// Words of one letter that mean `and` or `or`: `z = 1,1 y a = 0,75`.
enum ConnectingWords {
  private static let words: Set<String> = ["y", "e", "i", "o", "u", "и", "та", "é", "è", "où"]

  /// Whether a name may be such a word.
  static func holds(_ name: NameToken) -> Bool { words.contains(name.canonicalName) }

  /// Whether a name may be such a word where some quantities are known: the `a` of Czech and Slovak
  /// is one where no quantity is called so.
  static func holds(_ name: NameToken, besides catalogue: QuantityCatalogue) -> Bool {
    holds(name) || name.canonicalName == "a" && !catalogue.knows("a")
  }
}

extension QuantityCatalogue {
  /// Whether two tokens begin the statement of a step: its name and an equals sign.
  func isStatement(_ name: MathToken?, before sign: MathToken?) -> Bool {
    guard let name = name?.name, sign?.isEquals == true else { return false }
    return asksFor(name.canonicalName) || quantity(of: name)?.isStep == true
  }
}
