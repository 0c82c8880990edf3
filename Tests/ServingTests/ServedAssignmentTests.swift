import Algebra
import Foundation
import Grading
import Marking
import Reports
import Rubrics
import Serving
import Testing

@Suite("What students are answered")
struct ServedAssignmentTests {
  static let rubrics = [
    "backprop-by-hand", "convolution", "course-problem-set", "derive-relu-softmax", "variants",
  ]

  private func assignment(_ name: String) throws -> ServedAssignment {
    try ServedAssignment(
      repositoryFile("Rubrics/\(name).yaml"), secretFile: nil, limits: .standard)
  }

  private func handedIn(_ text: String, hints: Int = 0) -> HandedIn {
    HandedIn(student: "s001", files: [("answer.txt", Array(text.utf8))], hintCount: hints)
  }

  @Test("What nothing is read of has no hints, for it is no question", arguments: ["", "hello"])
  func noQuestion(text: String) throws {
    let assignment = try assignment("backprop-by-hand")
    let marks = try assignment.marks(of: handedIn(text), hintCount: 9)
    let without = try assignment.marks(of: handedIn(text), hintCount: 0)
    #expect(!marks.tellsAnything && !marks.hasHints)
    #expect(marks.fragment.html == without.fragment.html)
  }

  @Test("A right answer earns all points, with what was read typeset")
  func aRightAnswerEarnsAllPoints() throws {
    let assignment = try assignment("backprop-by-hand")
    let bytes = try Data(
      contentsOf: URL(fileURLWithPath: repositoryFile("Fixtures/answers/right.md")))
    let handedIn = HandedIn(student: nil, files: [("right.md", Array(bytes))])
    #expect(
      try assignment.marks(of: handedIn, hintCount: 0).fragment.html.contains("17 of 17 points"))
    let reading = try assignment.reading(of: handedIn).html
    #expect(reading.contains("alttext=\"[0.982; 0.500]\""))
    #expect(reading.contains("<td class=\"place\"><bdi>7</bdi></td>"))
  }

  @Test(
    "A rubric's id is the name of its folder and a part of its address, whatever signs it has",
    arguments: [
      ("hw-1.b", "hw-1.b", "/a/hw-1.b"),
      ("Übung 3/4", "Übung%203%2F4", "/a/%C3%9Cbung%25203%252F4"),
      ("作业一", "作业一", "/a/%E4%BD%9C%E4%B8%9A%E4%B8%80"), ("..", "%2E.", "/a/%252E."),
    ])
  func addresses(_ id: String, _ key: String, _ address: String) throws {
    try withTemporaryFolder { folder in
      let path = folder + "/r.yaml"
      try "gradus: 1\nid: '\(id)'\nsteps: [{step: a, formula: 1 + 2}]\n".write(
        toFile: path, atomically: true, encoding: .utf8)
      let assignment = try ServedAssignment(path, secretFile: nil, limits: .standard)
      #expect(assignment.key == key)
      #expect(assignment.address == address)
    }
  }

  @Test(
    "A question of which nothing is read tells nothing",
    arguments: [("a.md", "Z1 = [4; 0]", true), ("a.md", "hello", false), ("a.docx", "PK", false)])
  func questions(_ name: String, _ text: String, _ tells: Bool) throws {
    let handedIn = HandedIn(student: "s", files: [(name, Array(text.utf8))])
    let marks = try assignment("backprop-by-hand").marks(of: handedIn, hintCount: 0)
    #expect(marks.tellsAnything == tells)
  }

  @Test(
    "What comes after the time due and its grace is late",
    arguments: [("12:00", 0, false), ("12:01", 0, false), ("12:02", 1, true), ("23:00", 1, true)])
  func late(_ time: String, _ seconds: Int, _ isLate: Bool) throws {
    try withTemporaryFolder { folder in
      let path = folder + "/r.yaml"
      try """
      gradus: 1
      id: late
      due: "2026-11-29T13:00+01:00"
      late-penalty: {per-day: 0.1, grace: 1 min}
      steps: [{step: a, formula: 1 + 2}]

      """.write(toFile: path, atomically: true, encoding: .utf8)
      let assignment = try ServedAssignment(path, secretFile: nil, limits: .standard)
      let parts = time.split(separator: ":").compactMap { Int($0) }
      // 29 November 2026 begins 1,795,910,400 seconds after 1970 does.
      let moment = 1_795_910_400 + parts[0] * 3600 + parts[1] * 60 + seconds
      #expect(assignment.isLate(at: RunTime(seconds: moment)) == isLate)
    }
  }

  @Test("An unreadable file is told as what it is")
  func anUnreadableFileIsToldAs() throws {
    let handedIn = HandedIn(student: nil, files: [("a.docx", Array("PK\u{3}\u{4}".utf8))])
    let html = try assignment("backprop-by-hand").reading(of: handedIn).html
    #expect(html.hasPrefix("<p class=\"refused\">"))
  }

  @Test("Nothing of the key is in any answer or page", arguments: rubrics)
  func nothingOfTheKeyIsIn(rubric: String) throws {
    let assignment = try assignment(rubric)
    let own = try Variants(assignment.rubric).variant(for: "s001")
    let key = referenceDigits(of: own)
    let answers = try [
      assignment.marks(of: handedIn("nothing"), hintCount: 9).fragment.html,
      assignment.marks(of: handedIn("Z1 = [8; 8]\nL = 8"), hintCount: 9).fragment.html,
      assignment.reading(of: handedIn("Z1 = [8; 8]")).html,
      String(
        decoding: HandInPage(
          assignment, base: "", student: "s001", takesHandIns: true, needsName: true
        ).bytes(), as: UTF8.self),
    ].map { $0.replacing("&#39;", with: "'") }
    for digits in key {
      for answer in answers { #expect(!answer.contains(digits), "\(digits) is of the key") }
    }
    #expect(!key.isEmpty)
  }

  /// The reference values with three to six decimals, where these have more than three digits that
  /// differ; of derivations the formulas.
  private func referenceDigits(of rubric: Rubric) -> Set<String> {
    guard rubric.derivation == nil else {
      return Set(rubric.steps.map(\.formula).filter { !$0.hasPrefix("jacobian") })
    }
    var digits: Set<String> = []
    for step in Marker(rubric: rubric).markUnreadable() {
      for value in step.expected.value.elements where value.isFinite {
        for decimals in 3...6 {
          let text = String(format: "%.\(decimals)f", abs(value))
          if Set(text.filter(\.isNumber)).count > 3 { digits.insert(text) }
        }
      }
    }
    return digits
  }
}
