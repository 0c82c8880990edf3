import Foundation
import Grading
import Rubrics
import Testing

@Suite("A file of decisions that grows one by one")
struct DecisionFileTests {
  private func rubric() throws -> Rubric {
    try RubricReader.read(
      Array(
        """
        gradus: 1
        id: r
        title: R
        given: {x: 1}
        steps:
          - {step: a, formula: x + 1, points: 2}
          - {step: b, formula: a + 1}
        """.utf8), fileName: "r.yaml")
  }

  private func withFile(_ body: (DecisionFile, String) throws -> Void) throws {
    let folder = try TemporaryFolder()
    let path = folder.path + "/overrides.yaml"
    try withExtendedLifetime(folder) { try body(try DecisionFile(path, by: try rubric()), path) }
  }

  private func text(_ path: String) throws -> String {
    try String(contentsOfFile: path, encoding: .utf8)
  }

  @Test("The first decision makes the file, a second about the same takes its place")
  func replacing() throws {
    try withFile { file, path in
      let about = ["submission": "s1", "step": "a"]
      try file.add(.init(about: about, points: 1, reason: "half \"right\": see line 3"))
      try file.add(.init(about: ["submission": "s2", "step": "a"], points: 2, reason: ""))
      try file.add(.init(about: about, points: 1.5, reason: "looked again"))
      #expect(
        try text(path) == """
          # Decisions of the markers of 'r', for gradus grade --overrides.
          - submission: "s1"
            step: "a"
            points: 1.5
            reason: "looked again"
          - submission: "s2"
            step: "a"
            points: 2

          """)
    }
  }

  @Test("What is taken back is gone, an empty file is still one that can be read")
  func takingBack() throws {
    try withFile { file, path in
      let about = ["step": "a", "group": "a: = 3"]
      try file.add(.init(about: about, points: 1, reason: "r"))
      #expect(try text(path).contains("- where: {step: \"a\", group: \"a: = 3\"}\n  points: 1\n"))
      try file.add(.init(about: about, points: nil, reason: ""))
      #expect(try !text(path).contains("group"))
      #expect(try file.overrides(for: []).notices.isEmpty)
    }
  }

  @Test("What was not decided is not taken back: the file stays byte for byte")
  func nothingToTakeBack() throws {
    try withFile { file, path in
      let about = ["submission": "s1", "step": "a"]
      try file.add(.init(about: about, points: nil, reason: ""))
      #expect(!FileManager.default.fileExists(atPath: path))
      let byHand = "# mine\n- {submission: s9, step: b, points: 1}  # see line 3\n"
      try byHand.write(toFile: path, atomically: true, encoding: .utf8)
      try file.add(.init(about: about, points: nil, reason: ""))
      #expect(try text(path) == byHand)
    }
  }

  @Test("Other points without a reason keep the one that was given")
  func keptReason() throws {
    try withFile { file, path in
      let about = ["submission": "s1", "step": "a"]
      try file.add(.init(about: about, points: 1, reason: "line 3"))
      try file.add(.init(about: about, points: 1.5, reason: ""))
      #expect(try text(path).hasSuffix("  points: 1.5\n  reason: \"line 3\"\n"))
    }
  }

  @Test(
    "What a person wrote by hand stays, of its comments those at the top once a decision changes")
  func byHand() throws {
    try withFile { file, path in
      let byHand = """
        # Decided at the meeting.

        - {submission: s9, step: b, points: 1, verdict: wrong, stated: "3", max: 1, reason: fine}
        - where: {verdict: missing}
          share: 0.5  # as ever
        """
      try byHand.write(toFile: path, atomically: true, encoding: .utf8)
      let about = ["submission": "s1", "step": "a"]
      try file.add(.init(about: about, points: 1, reason: "copied"))
      #expect(try text(path).hasPrefix(byHand + "\n- submission: \"s1\"\n"))
      try file.add(.init(about: about, points: 0, reason: "copied"))
      let written = try text(path)
      #expect(written.hasPrefix("# Decided at the meeting.\n\n- submission: \"s9\"\n"))
      for part in ["verdict: \"wrong\"", "stated: \"3\"", "max: 1", "share: 0.5", "\"copied\""] {
        #expect(written.contains(part), "\(part) is lost")
      }
      _ = try file.overrides(for: [])
    }
  }

  @Test("Of many at a time none is lost")
  func together() async throws {
    let folder = try TemporaryFolder()
    defer { withExtendedLifetime(folder) {} }
    let path = folder.path + "/overrides.yaml"
    let file = try DecisionFile(path, by: try rubric())
    try await withThrowingTaskGroup(of: Void.self) { group in
      for number in 0..<50 {
        group.addTask {
          try file.add(
            .init(about: ["submission": "s\(number)", "step": "b"], points: 1, reason: ""))
        }
      }
      try await group.waitForAll()
    }
    #expect(try text(path).split(separator: "\n").count { $0.hasPrefix("- ") } == 50)
  }

  @Test("A file that makes no sense is told where, and stays as it is")
  func broken() throws {
    try withFile { file, path in
      let broken = "- {submission: s1, step: a\n"
      try broken.write(toFile: path, atomically: true, encoding: .utf8)
      #expect(throws: RunFailure.self) {
        try file.add(.init(about: ["submission": "s1", "step": "a"], points: 0, reason: ""))
      }
      #expect(try text(path) == broken)
    }
  }

  @Test("Only YAML is written")
  func yamlAlone() throws {
    let rubric = try rubric()
    #expect(throws: RunFailure.self) { try DecisionFile("decisions.csv", by: rubric) }
  }
}
