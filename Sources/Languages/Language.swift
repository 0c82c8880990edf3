/// A language in which students are told how their answers were marked.
///
/// Names, verdicts as keys, diagnoses and remarks stay English in what programs read. A new language is one file with a
/// `Catalogue`, and a row here.
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
        ? phrase.arguments[number - 1].text(joinedBy: catalogue.and) : ""
    }
  }

  /// A sentence that was made in English, such as the message of a step; itself where it is none of those known.
  package func translation(of sentence: String) -> String {
    catalogue?.translation(of: sentence) ?? sentence
  }
}
