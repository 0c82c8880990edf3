/// Words of a heading in other languages than English that say that updated values follow.
enum UpdateWords {
  /// The beginnings of words for `new`, with which such a heading begins: `Новые веса`, `Neue Gewichte`.
  private static let beginnings = [
    "neue", "nuev", "nouve", "novo", "nova", "novos", "novas", "nuov", "нов", "nieuw", "nowe",
  ]
  /// The beginnings of words for `update`, wherever they stand: `Actualización de los pesos`.
  private static let updates = [
    "aktualis", "aktualiz", "actualiz", "actualis", "atualiz", "aggiorn", "обновл", "mise à jour",
    "更新", "gewichtsanpassung",
  ]

  /// Whether a heading of few words is such a one.
  static func announce(_ heading: UnsafeBufferPointer<UInt8>) -> Bool {
    let text = String(decoding: heading, as: UTF8.self).lowercased()
    let words = text.split { !$0.isLetter }
    guard let first = words.first, words.count <= 5 else { return false }
    return beginnings.contains { first.hasPrefix($0) } || updates.contains { text.contains($0) }
  }
}
