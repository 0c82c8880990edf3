import Foundation
import Grading
import Serving
import Testing

@Suite("Hand-ins that are kept")
struct HandInFolderTests {
  private func assignment() throws -> ServedAssignment {
    try ServedAssignment(
      repositoryFile("Rubrics/backprop-by-hand.yaml"), secretFile: nil,
      limits: .standard)
  }

  @Test("Each is a folder of its own, whatever student and files are called, and below the store")
  func names() throws {
    try withTemporaryFolder { folder in
      let store = try HandInFolder(folder)
      let assignment = try assignment()
      let bytes = Array("Z1 = [4; 0]".utf8)
      let names = [
        "s001", "../../etc", "Zoë Ünal", "a/b", "a_b", "", ".",
        String(repeating: "é", count: 35),
      ]
      for (number, name) in names.enumerated() {
        let handedIn = HandedIn(
          student: try HandedIn.name(name),
          files: [("../x.md", bytes), ("C:\\y\\X.md", bytes), ("..", bytes)])
        _ = try store.keep(
          handedIn, by: handedIn.student ?? "nobody", for: assignment,
          at: RunTime(seconds: 1_790_000_000 + number))
      }
      let kept = try FileManager.default.contentsOfDirectory(atPath: folder + "/backprop-by-hand")
      #expect(kept.count == names.count)
      #expect(kept.contains("s001@2026-09-21T14-13-20Z"))
      for name in kept {
        let files = try FileManager.default.contentsOfDirectory(
          atPath: folder + "/backprop-by-hand/" + name)
        #expect(files.sorted() == ["2-X.md", "file-3", "x.md"])
      }
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["backprop-by-hand"])
    }
  }

  @Test("Names that no folder can have are refused, for two that begin alike are two students")
  func longNames() throws {
    #expect(throws: HandInMessage.self) { try HandedIn.name(String(repeating: "x", count: 71)) }
    #expect(try HandedIn.name(" Zoë\n  Ünal ") == "Zoë Ünal")
    #expect(try HandedIn.name(" \n") == nil)
  }

  @Test("Several of one student in the same second are all kept, and the last counts")
  func sameSecond() throws {
    try withTemporaryFolder { folder in
      let store = try HandInFolder(folder)
      let assignment = try assignment()
      for text in ["Z1 = [1; 0]", "Z1 = [2; 0]", "Z1 = [4; 0]"] {
        _ = try store.keep(
          HandedIn(student: "s001", files: [("answer.txt", Array(text.utf8))]), by: "s001",
          for: assignment, at: RunTime(seconds: 1_790_000_000))
      }
      let kept = try FileManager.default.contentsOfDirectory(atPath: folder + "/backprop-by-hand")
      let name = "s001@2026-09-21T14-13-20Z"
      #expect(kept.sorted() == [name, name + "-02", name + "-03"])
      let found = try ClassFolder(
        folder + "/backprop-by-hand", by: assignment.rubric, limits: .standard, besides: []
      ).submissions().submissions
      #expect(found.map(\.attempt) == [3])
    }
  }

  @Test(
    "A file's name fits any file system and keeps its ending",
    arguments: [
      (String(repeating: "x", count: 300) + ".md", String(repeating: "x", count: 180) + ".md"),
      (String(repeating: "é", count: 200) + ".ipynb", String(repeating: "é", count: 90) + ".ipynb"),
      ("a\u{0}b\r\n.md", "ab.md"), ("\u{0}", "file-1"),
    ])
  func fileNames(name: String, expected: String) {
    #expect(HandedIn(student: nil, files: [(name, [])]).files.map(\.path) == [expected])
  }

  @Test("Files whose names would be alike are all kept")
  func alikeNames() throws {
    try withTemporaryFolder { folder in
      let files = ["x.md", "X.md", "2-x.md", "3-x.md", "x.md"].map { (name: $0, bytes: [UInt8]()) }
      let isWritten = try NewFolder.write(files, to: folder + "/new")
      #expect(isWritten)
      let names = try FileManager.default.contentsOfDirectory(atPath: folder + "/new")
      #expect(names.count == 5)
      let isWrittenAgain = try NewFolder.write(files, to: folder + "/new")
      #expect(!isWrittenAgain)
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["new"])
    }
  }

  @Test("What a student hands in is nothing for other users of the system")
  func permissions() throws {
    try withTemporaryFolder { folder in
      #expect(try NewFolder.write([(name: "x.md", bytes: [1])], to: folder + "/all/new"))
      for path in ["/all", "/all/new", "/all/new/x.md"].map({ folder + $0 }) {
        let attributes = try FileManager.default.attributesOfItem(atPath: path)
        let mode = try #require(attributes[.posixPermissions] as? Int)
        #expect(mode & 0o007 == 0, "\(path)")
      }
    }
  }

  @Test("One hand-in alone is read like many, and the decisions beside it are none")
  func alone() throws {
    try withTemporaryFolder { folder in
      let store = try HandInFolder(folder)
      let assignment = try assignment()
      _ = try store.keep(
        HandedIn(student: "s001", files: [("answer.txt", Array("Z1 = [4; 0]".utf8))]), by: "s001",
        for: assignment, at: RunTime(seconds: 1_790_000_000))
      let kept = folder + "/backprop-by-hand"
      try Data("[]\n".utf8).write(to: URL(fileURLWithPath: kept + "/overrides.yaml"))
      let found = try ClassFolder(
        kept, by: assignment.rubric, limits: .standard, besides: []
      ).submissions()
      #expect(found.submissions.map(\.student) == ["s001"])
      #expect(found.notices.contains { $0.contains("overrides.yaml: decisions of markers") })
    }
  }

  @Test("grade takes the latest of each student and knows what was late")
  func grading() throws {
    try withTemporaryFolder { folder in
      let store = try HandInFolder(folder)
      let assignment = try assignment()
      for (seconds, student, text) in [
        (0, "s001", "Z1 = [4; 1]"), (60, "s001", "Z1 = [4; 0]"), (5, "s002", "Z1 = [4; 0]"),
      ] {
        _ = try store.keep(
          HandedIn(student: student, files: [("answer.txt", Array(text.utf8))]), by: student,
          for: assignment, at: RunTime(seconds: 1_790_000_000 + seconds))
      }
      let found = try ClassFolder(
        folder + "/backprop-by-hand", by: assignment.rubric, limits: .standard, besides: []
      ).submissions().submissions
      #expect(found.map(\.student) == ["s001", "s002"])
      #expect(found.map(\.attempt) == [2, nil])
      let grader = try ClassReview(
        ReviewFiles(
          rubric: repositoryFile("Rubrics/backprop-by-hand.yaml"), secretFile: nil,
          folder: folder + "/backprop-by-hand", decisions: nil, gradebook: nil),
        limits: .standard)
      #expect(ReviewPages(grader, base: "").classPage().count > 1000)
    }
  }
}
