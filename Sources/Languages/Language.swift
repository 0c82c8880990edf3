/// A language in which students are told how their answers were marked.
///
/// Names, verdicts as keys, diagnoses and remarks stay English in what programs read. A new
/// language is one file with a `Catalogue`, and a row here.
package enum Language: String, CaseIterable, Sendable {
  case english = "en"
  case german = "de"
  case french = "fr"
  case spanish = "es"
  case portuguese = "pt"
  case chinese = "zh"
  case japanese = "ja"

  /// The words of the language; nil for English, in which everything is written.
  var catalogue: Catalogue? {
    switch self {
    case .english: nil
    case .german: .german
    case .french: .french
    case .spanish: .spanish
    case .portuguese: .portuguese
    case .chinese: .chinese
    case .japanese: .japanese
    }
  }

  /// A phrase of the program in the language; in English where the language lacks it.
  package func callAsFunction(_ phrase: Phrase) -> String {
    guard let catalogue, let translated = catalogue[phrase.template] else { return phrase.english }
    return translated.filled { number in
      phrase.arguments.indices.contains(number - 1)
        ? phrase.arguments[number - 1].text(in: catalogue) : ""
    }
  }

  /// Sentences on one line, parted as the language does: `a; b; c`.
  package func joined(_ sentences: [String]) -> String {
    guard let first = sentences.first else { return "" }
    return sentences.dropFirst().reduce(first) { line, next in self("\(line); \(next)") }
  }

  /// A sentence that was made in English, such as the message of a step; itself where it is none of
  /// those known.
  ///
  /// The position that it may begin with, `3:14: `, stays before it.
  package func translation(of sentence: String) -> String {
    guard let catalogue else { return sentence }
    let position = Self.position(of: sentence)
    let rest = String(sentence[position.endIndex...])
    return catalogue.translation(of: rest).map { String(position) + $0 } ?? sentence
  }

  /// The line and column that a sentence begins with, and what parts them from it; empty where
  /// there are none.
  private static func position(of sentence: String) -> Substring {
    var rest = sentence[...]
    for sign in [":", ": "] {
      let number = rest.prefix { $0.isASCII && $0.isNumber }
      guard !number.isEmpty, rest[number.endIndex...].hasPrefix(sign) else {
        return sentence.prefix(0)
      }
      rest = rest[number.endIndex...].dropFirst(sign.count)
    }
    return sentence[..<rest.startIndex]
  }
}
