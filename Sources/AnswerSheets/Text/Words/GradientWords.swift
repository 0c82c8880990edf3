/// Words around a name that make it the variable of a derivative:
/// `Gradient of the loss with respect to z`.
enum GradientWords {
  private static let gradients: Set<String> = [
    "grad", "gradient", "nabla", "derivative", "ableitung", "gradiente", "derivada", "dérivée",
    "derivata", "градиент", "производная", "gradyan", "pochodna",
  ]
  /// Words that may stand between those and the name.
  private static let links: Set<String> = [
    "wrt", "w", "r", "t", "with", "respect", "to", "regard", "loss", "error", "cost", "function",
    "von", "der", "des", "nach", "bezüglich", "verlusts", "fehlers", "respecto", "a", "de", "la",
    "pérdida", "con",
    "par", "rapport", "perte", "erreur", "rispetto", "perdita", "relação", "em", "à", "по",
    "потерь", "ошибки", "względem", "po",
  ]

  static func isGradient(_ word: String) -> Bool { gradients.contains(word) }

  static func isLink(_ word: String) -> Bool { links.contains(word) }
}
