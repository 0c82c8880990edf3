import Foundation
import Testing

/// One small submission and what must come of each of its steps.
///
/// Fixtures/marking-rules has a file for each rule, Fixtures/course-decisions one for each key of
/// the rubric, Fixtures/reading ways of writing.
struct MarkingCase: Decodable, CustomTestStringConvertible, Sendable {
  let id: String
  let why: String
  let rubric: String
  let answer: [String: String]?
  let command: String?
  let options: [String]?
  let expect: Expectation

  struct Expectation: Decodable, Sendable {
    let steps: [String: Step]?
    let total: Double?
    let max: Double?
    let stderr: OneOrMore?
    let exit: Int32?
  }

  struct Step: Decodable, Sendable {
    let verdict: OneOrMore?
    let points: Double?
    let max: Double?
    /// Words that the line for the student holds, among others.
    let message: String?
    let remarks: [String]?
    let absentRemarks: [String]?
    /// The diagnosis, the group and the own expected value; present with no value where there must
    /// be none.
    let diagnosis: Optional<String?>
    let group: Optional<String?>
    let expectedOwn: Optional<String?>

    enum CodingKeys: String, CodingKey {
      case verdict, points, max, message, remarks, diagnosis, group
      case expectedOwn = "expected_own"
      case absentRemarks = "no-remarks"
    }

    init(from decoder: any Decoder) throws {
      let values = try decoder.container(keyedBy: CodingKeys.self)
      verdict = try values.decodeIfPresent(OneOrMore.self, forKey: .verdict)
      points = try values.decodeIfPresent(Double.self, forKey: .points)
      max = try values.decodeIfPresent(Double.self, forKey: .max)
      message = try values.decodeIfPresent(String.self, forKey: .message)
      remarks = try values.decodeIfPresent([String].self, forKey: .remarks)
      absentRemarks = try values.decodeIfPresent([String].self, forKey: .absentRemarks)
      func text(_ key: CodingKeys) throws -> Optional<String?> {
        values.contains(key) ? .some(try values.decodeIfPresent(String.self, forKey: key)) : nil
      }
      diagnosis = try text(.diagnosis)
      group = try text(.group)
      expectedOwn = try text(.expectedOwn)
    }
  }

  /// A word, or a list of words of which each is lawful.
  struct OneOrMore: Decodable, Sendable {
    let words: [String]

    init(from decoder: any Decoder) throws {
      let value = try decoder.singleValueContainer()
      words = try (try? value.decode([String].self)) ?? [value.decode(String.self)]
    }
  }

  var testDescription: String { id }

  static let rules = read("Fixtures/marking-rules")
  static let decisions = read("Fixtures/course-decisions")
  static let readings = read("Fixtures/reading")

  private static func read(_ path: String) -> [MarkingCase] {
    let folder = Repository.root.appendingPathComponent(path)
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.sorted().flatMap { name -> [MarkingCase] in
      do {
        let text = try String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8)
        return try [MarkingCase](yaml: text)
      } catch {
        Issue.record("\(name): \(error)")
        return []
      }
    }
  }
}

@Suite("Rules of marking")
struct MarkingRuleTests {
  /// The record of one step in JSON Lines.
  private struct Told: Decodable {
    let step: String
    let verdict: String
    let points: Double
    let max: Double
    let message: String
    let diagnosis: String?
    let group: String?
    let expected_own: String?
    let remarks: [Remark]

    struct Remark: Decodable { let kind: String }
  }

  private struct Submission: Decodable {
    let error: String?
    let points: Double
    let max: Double
    let steps: [Told]
  }

  @Test("The files of all eighteen rules are read")
  func files() {
    #expect(MarkingCase.rules.count > 170)
    #expect(MarkingCase.decisions.count > 15)
    #expect(MarkingCase.readings.count > 30)
    let all = MarkingCase.rules + MarkingCase.decisions + MarkingCase.readings
    #expect(Set(all.map(\.id)).count == all.count)
  }

  @Test(
    "A small submission gets the marks that its rule asks for",
    arguments: MarkingCase.rules + MarkingCase.decisions + MarkingCase.readings)
  func rule(_ given: MarkingCase) throws {
    let folder = try TemporaryFolder()
    try folder.write(given.rubric, to: "rubric.yaml")
    for (name, text) in given.answer ?? [:] { try folder.write(text, to: "in/\(name)") }
    let isLint = given.command == "lint"
    let run = try GradusProcess(
      isLint
        ? ["lint"] + (given.options ?? []) + ["rubric.yaml"]
        : ["grade", "-r", "rubric.yaml", "--jsonl", "out.jsonl", "--quiet"]
          + (given.options ?? []) + ["in"],
      in: folder.url)
    if let status = given.expect.exit { #expect(run.status == status) }
    for text in given.expect.stderr?.words ?? [] {
      #expect((run.errors + run.output).contains(text))
    }
    guard !isLint else { return }
    let line = try #require(try folder.contents(of: "out.jsonl").split(separator: "\n").first)
    let told = try JSONDecoder().decode(Submission.self, from: Data(line.utf8))
    #expect(told.error == nil)
    if let total = given.expect.total { #expect(abs(told.points - total) < 1e-6) }
    if let max = given.expect.max { #expect(abs(told.max - max) < 1e-6) }
    for (name, expected) in given.expect.steps ?? [:] {
      let step = try #require(told.steps.first { $0.step == name })
      compare(step, with: expected)
    }
  }

  private func compare(_ step: Told, with expected: MarkingCase.Step) {
    let name = step.step
    if let verdicts = expected.verdict?.words {
      #expect(verdicts.contains(step.verdict), "\(name) is \(step.verdict)")
    }
    if let points = expected.points { #expect(abs(step.points - points) < 1e-6, "\(name)") }
    if let max = expected.max { #expect(abs(step.max - max) < 1e-6, "\(name)") }
    if let words = expected.message { #expect(step.message.contains(words), "\(name)") }
    if let diagnosis = expected.diagnosis { #expect(step.diagnosis == diagnosis, "\(name)") }
    if let group = expected.group { #expect(step.group == group, "\(name)") }
    if let own = expected.expectedOwn { #expect(step.expected_own == own, "\(name)") }
    let kinds = step.remarks.map(\.kind)
    for kind in expected.remarks ?? [] { #expect(kinds.contains(kind), "\(name)") }
    for kind in expected.absentRemarks ?? [] { #expect(!kinds.contains(kind), "\(name)") }
  }
}
