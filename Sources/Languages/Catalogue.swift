/// The sentences of one language, by the English ones.
struct Catalogue: Sendable {
  /// The words between the last two of a list: ` and `.
  let and: String
  /// The sign between the others of a list.
  let comma: String
  private let translations: [String: Template]
  /// The English sentences, those with most fixed signs first, so that the closest one is met.
  private let templates: [(english: Template, translation: Template)]

  /// - Parameter sentences: the translation of each of `English.sentences`, with the same
  ///   placeholders.
  init(and: String, comma: String = ", ", _ sentences: [String: String]) {
    (self.and, self.comma) = (and, comma)
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

  /// The fewest fixed bytes of a template with placeholders that a sentence is translated by.
  ///
  /// `{1}: {2}` is met by the words of a course as well, and is found by its own name alone.
  static let fewestFixed = 8

  /// A whole sentence, translated by the closest template that it is made by; nil where there is
  /// none.
  ///
  /// - Parameter depth: how many sentences it is already a part of.
  func translation(of sentence: String, depth: Int = 0) -> String? {
    guard depth < 4, sentence.utf8.count < 4_000 else { return nil }
    for (english, translation) in templates {
      if english.fixedCount < Self.fewestFixed, english.pieces.count > 1 { continue }
      guard let found = english.match(sentence[...]) else { continue }
      return translation.filled { number in
        guard let (text, kind) = found[number] else { return "" }
        switch kind {
        case .verbatim: return String(text)
        case .list: return Self.names(in: text).listed(comma: comma, and: and)
        case .sentence:
          return self.translation(of: String(text), depth: depth + 1) ?? String(text)
        }
      }
    }
    return nil
  }

  /// The names of an English list; a comma within brackets parts none.
  private static func names(in text: Substring) -> [String] {
    guard let and = text.ranges(of: " and ").last else { return [String(text)] }
    var names: [String] = []
    var name = ""
    var depth = 0
    for sign in text[..<and.lowerBound] {
      if "([{".contains(sign) { depth += 1 }
      if ")]}".contains(sign) { depth -= 1 }
      if sign == ",", depth == 0 {
        names.append(name)
        name = ""
      } else if sign != " " || !name.isEmpty {
        name.append(sign)
      }
    }
    return names + [name, String(text[and.upperBound...])]
  }
}
