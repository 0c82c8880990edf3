import Testing

@testable import Languages

@Suite("Languages")
struct LanguageTests {
  static let others = Language.allCases.filter { $0 != .english }

  @Test(
    "No language lacks a sentence, has one too many, or loses a placeholder of it",
    arguments: others)
  func complete(_ language: Language) throws {
    let catalogue = try #require(language.catalogue)
    for sentence in English.sentences {
      let english = Template(sentence)
      let translation = try #require(catalogue[english.plain], "\(language.rawValue): \(sentence)")
      #expect(
        english.placeholders == translation.placeholders, "\(language.rawValue): \(sentence)")
      #expect(!translation.plain.isEmpty)
    }
    #expect(catalogue.count == English.sentences.count)
  }

  @Test("No two sentences of the program are one template")
  func unambiguous() {
    #expect(Set(English.sentences.map { Template($0).plain }).count == English.sentences.count)
  }

  @Test("Each sentence is translated by its own template", arguments: others)
  func ownTemplate(_ language: Language) throws {
    let catalogue = try #require(language.catalogue)
    let names = ["a", "b"].listed(comma: catalogue.comma, and: catalogue.and)
    for sentence in English.sentences {
      let english = Template(sentence)
      let isMet = english.pieces.count == 1 || english.fixedCount >= Catalogue.fewestFixed
      guard isMet, let translation = catalogue[english.plain] else { continue }
      #expect(
        catalogue.translation(of: english.sample(list: "a and b"))
          == translation.sample(list: names), "\(language.rawValue): \(sentence)")
    }
  }

  @Test("A phrase is filled in the order of the language")
  func phrases() {
    let catalogue = Catalogue(
      and: " und ", ["{1} of {2} steps are right.": "Von {2} Schritten sind {1} richtig."])
    let phrase: Phrase = "\(3) of \(5) steps are right."
    #expect(phrase.english == "3 of 5 steps are right.")
    #expect(
      catalogue[phrase.template]?.filled { ["3", "5"][$0 - 1] } == "Von 5 Schritten sind 3 richtig."
    )
  }

  @Test("The position that a sentence begins with stays before its translation")
  func position() {
    #expect(Language.german.translation(of: "12:3: found no value") == "12:3: kein Wert gefunden")
    #expect(Language.german.translation(of: "12: 3: x") == "12: 3: x")
    #expect(Language.english.translation(of: "1:1: found no value") == "1:1: found no value")
  }

  @Test("Lists are joined as the language does")
  func lists() {
    let phrase: Phrase = "\(["a", "b", "c"]) follow from it."
    #expect(phrase.english == "a, b and c follow from it.")
    #expect(["a"].listed(and: "、") == "a")
    #expect(["a", "b", "c"].listed(comma: "、", and: "、") == "a、b、c")
  }

  @Test(
    "A sentence made in English is translated by the closest template, its parts by themselves",
    arguments: [
      ("stated 4: the sign is flipped", "4 genannt: das Vorzeichen ist vertauscht"),
      ("stated [1; 2]: of the course's own words", "[1; 2] genannt: of the course's own words"),
      ("right, but it stands on your own Z1, H and L", "richtig, beruht aber auf Z1, H und L"),
      ("expected a 2×3 matrix, found 4 entries", "erwartet: eine 2×3-Matrix, gefunden: 4 Einträge"),
      ("Z1 is not stated", "Z1 fehlt"), ("something else", "something else"),
    ])
  func sentences(_ english: String, _ german: String) {
    let catalogue = Catalogue(
      and: " und ",
      [
        "stated {1}: {2*}": "{1} genannt: {2*}",
        "the sign is flipped": "das Vorzeichen ist vertauscht",
        "right, but it stands on your own {1&}": "richtig, beruht aber auf {1&}",
        "expected {1*}, found {2*}": "erwartet: {1*}, gefunden: {2*}",
        "a {1} matrix": "eine {1}-Matrix", "{1} entries": "{1} Einträge",
        "{1} is not stated": "{1} fehlt",
      ])
    #expect((catalogue.translation(of: english) ?? english) == german)
  }
}

extension Template {
  /// The template with a list, or else the number of the placeholder, in each of its placeholders.
  fileprivate func sample(list: String) -> String {
    pieces.map { piece in
      switch piece {
      case .literal(let text): text
      case .placeholder(_, .list): list
      case .placeholder(let number, _): "v\(number)"
      }
    }.joined()
  }
}
