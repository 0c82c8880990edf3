/// The sentences of one language, by the English ones.
struct Catalogue: Sendable {
  /// What stands between the last two of a list: ` and `.
  let and: String
  private let translations: [String: Template]
  /// The English sentences, those with most fixed signs first, so that the closest one is met.
  private let templates: [(english: Template, translation: Template)]

  /// - Parameter sentences: the translation of each of `English.sentences`, with the same places.
  init(and: String, _ sentences: [String: String]) {
    self.and = and
    let pairs = sentences.map { (english: Template($0.key), translation: Template($0.value)) }
    translations = Dictionary(
      pairs.map { ($0.english.plain, $0.translation) }, uniquingKeysWith: { first, _ in first })
    templates = pairs.sorted {
      ($1.english.fixedCount, $0.english.plain) < ($0.english.fixedCount, $1.english.plain)
    }
  }

  /// How many sentences it has.
  var count: Int { templates.count }

  /// The translation of a template as phrases name it.
  subscript(template: String) -> Template? { translations[template] }

  /// A whole sentence, translated by the closest template that it is made by; nil where there is none.
  ///
  /// - Parameter depth: how many sentences it is already a part of.
  func translation(of sentence: String, depth: Int = 0) -> String? {
    guard depth < 4, sentence.utf8.count < 4_000 else { return nil }
    for (english, translation) in templates {
      guard let found = english.match(sentence[...]) else { continue }
      return translation.filled { number in
        guard let (text, kind) = found[number] else { return "" }
        switch kind {
        case .verbatim: return String(text)
        case .list: return Self.names(in: text).listed(and: and)
        case .sentence:
          return self.translation(of: String(text), depth: depth + 1) ?? String(text)
        }
      }
    }
    return nil
  }

  /// The names of an English list.
  private static func names(in text: Substring) -> [String] {
    guard let and = text.firstRange(of: " and ") else { return [String(text)] }
    return text[..<and.lowerBound].split(separator: ", ").map { String($0) }
      + [String(text[and.upperBound...])]
  }
}
