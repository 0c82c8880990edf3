import Foundation
import Testing

@testable import Languages

@Suite("Reports in the students' language")
struct LanguageReportTests {
  static let others = Language.allCases.filter { $0 != .english }

  /// All messages of the golden files: of steps, of their remarks and of what could not be read.
  private static func messages() throws -> Set<String> {
    var messages: Set<String> = []
    let root = Repository.root.appendingPathComponent("Fixtures/golden")
    let files = try #require(
      FileManager.default.enumerator(at: root, includingPropertiesForKeys: nil))
    for case let file as URL in files where file.pathExtension == "jsonl" {
      for line in try String(contentsOf: file, encoding: .utf8).split(separator: "\n") {
        let mark = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
        if let error = mark?["error"] as? String { messages.insert(error) }
        for step in mark?["steps"] as? [[String: Any]] ?? [] {
          if let message = step["message"] as? String { messages.insert(message) }
          for remark in step["remarks"] as? [[String: Any]] ?? [] {
            if let message = remark["message"] as? String { messages.insert(message) }
          }
        }
      }
    }
    return messages.subtracting([""])
  }

  @Test("Every message of the sample answers is said in every language", arguments: others)
  func messages(_ language: Language) throws {
    let messages = try Self.messages()
    #expect(messages.count > 100)
    for message in messages {
      #expect(language.translation(of: message) != message, "\(language.rawValue)")
    }
  }

  /// The reasons for which expressions are refused, as the sources have them, with an N for each
  /// value.
  private static func refusals() throws -> Set<String> {
    let said = #/(?:\.shape|\.undefined|UnreadTerm)\(\s*(?:message:\s*)?"((?:[^"\\]|\\.)*)"/#
    let root = Repository.root.appendingPathComponent("Sources/Derivations")
    let files = try #require(
      FileManager.default.enumerator(at: root, includingPropertiesForKeys: nil))
    var refusals: Set<String> = []
    for case let file as URL in files where file.pathExtension == "swift" {
      for match in try String(contentsOf: file, encoding: .utf8).matches(of: said) {
        refusals.insert(String(match.1).replacing(#/\\\((?:[^()]|\([^()]*\))*\)/#, with: "N"))
      }
    }
    return refusals
  }

  @Test("Whatever an expression is refused for is said in every language", arguments: others)
  func refusals(_ language: Language) throws {
    let refusals = try Self.refusals()
    #expect(refusals.count > 40)
    for refusal in refusals {
      #expect(language.translation(of: refusal) != refusal, "\(language.rawValue)")
    }
  }

  @Test("Pages, the terminal and feedback have no English word left but names", arguments: others)
  func reports(_ language: Language) throws {
    let folder = try TemporaryFolder()
    try folder.write(
      SmallCourse.rubric + "title: t\nlanguage: \(language.rawValue)\n", to: "rubric.yaml")
    try folder.write("Z1 = [4; 1]\nH = [.982; .731]\n", to: "class/a.txt")
    try folder.write("", to: "class/b.txt")
    let run = try GradusProcess(
      [
        "grade", "-r", "rubric.yaml", "--html", "pages", "--gradescope", "g", "--jsonl", "o.jsonl",
        "class",
      ],
      in: folder.url)
    #expect(run.status == 3)
    let check = try GradusProcess(
      ["check", "-r", "rubric.yaml", "--reveal", "always", "class/a.txt"], in: folder.url)
    let texts = [
      check.output, try folder.contents(of: "g/a/results.json"),
      try folder.contents(of: "g/b/results.json"),
      try visible(folder.contents(of: "pages/a.html")),
      try visible(folder.contents(of: "pages/b.html")),
    ]
    let english =
      #/\b(the|of|is|are|your|stated|expected|right|wrong|missing|step|points?|steps)\b/#
    for text in texts.map({ language == .french ? $0.replacing(/points?/, with: "") : $0 }) {
      let words = text.replacing(
        /"(status|visibility|output_format|stdout_visibility)": "[a-z]+"/, with: ""
      )
      .replacing(
        /"tags": \[[^\]]*\]|"(score|max_score|name|tests|first_error|submission)":/, with: "")
      #expect(words.firstMatch(of: english) == nil, "\(language.rawValue): \(words)")
    }
    // Nor any label or sentence without a place, as a word of its own.
    let labels = English.sentences.filter {
      !$0.contains("{") && $0.count > 3 && language.translation(of: $0) != $0
    }
    for text in texts[3...] {
      let words = Set(text.split { !$0.isLetter }.map { String($0) })
      for label in labels {
        let isSaid = label.contains(" ") ? text.contains(label) : words.contains(label)
        #expect(!isSaid, "\(language.rawValue): \(label)")
      }
    }
    // What programs read stays English.
    let lines = try folder.contents(of: "o.jsonl")
    #expect(lines.contains("\"verdict\": \"wrong\""))
    #expect(
      try folder.contents(of: "pages/a.html").contains("<html lang=\"\(language.rawValue)\">"))
  }

  @Test("Sheets of solve and new have no English word left but names", arguments: others)
  func sheets(_ language: Language) throws {
    let folder = try TemporaryFolder()
    try folder.write(
      SmallCourse.rubric + "title: t\nlanguage: \(language.rawValue)\n", to: "rubric.yaml")
    let english = #/\b(given|asked|for|steps?|written|points?)\b/#.ignoresCase()
    for command in [["solve"], ["new", "--student", "s1"]] {
      for format in ["text", "markdown"] {
        let run = try GradusProcess(
          command + ["-r", "rubric.yaml", "--format", format], in: folder.url)
        #expect(run.status == 0)
        let text =
          language == .french ? run.output.replacing(/points?/, with: "") : run.output
        #expect(text.firstMatch(of: english) == nil, "\(language.rawValue): \(text)")
      }
    }
  }

  @Test("A decision about a whole submission is found in the students' language", arguments: others)
  func wholeDecision(_ language: Language) throws {
    let folder = try TemporaryFolder()
    try folder.write(
      SmallCourse.rubric + "title: t\nlanguage: \(language.rawValue)\n", to: "rubric.yaml")
    try folder.write("", to: "class/cy.txt")
    try folder.write("submission,step,points,reason\ncy,*,2,:-)\n", to: "o.csv")
    _ = try GradusProcess(
      ["grade", "-r", "rubric.yaml", "--jsonl", "old.jsonl", "class"], in: folder.url)
    _ = try GradusProcess(
      ["grade", "-r", "rubric.yaml", "--overrides", "o.csv", "--jsonl", "new.jsonl", "class"],
      in: folder.url)
    let run = try GradusProcess(["compare", "old.jsonl", "new.jsonl"], in: folder.url)
    let decision = language.translation(of: "decided for the whole submission: :-)")
    #expect(run.output.hasSuffix("cy  0 → 2 (+2)\n  by a person, \(decision)\n"), "\(run.output)")
  }

  /// The words that are read of a page: its text and its labels, without style, code and tags.
  private func visible(_ page: String) -> String {
    page.replacing(/<style>[^<]*<\/style>/, with: "")
      .replacing(/<span class="tag">[a-z-]+<\/span>/, with: "")
      .replacing(/<[^>]*aria-label="([^"]*)"[^>]*>/) { " \($0.1) " }
      .replacing(/<[^>]*>/, with: " ")
  }
}
