import Foundation
import Grading
import Serving
import Testing

@Suite("Hand-ins that are kept")
struct HandInFolderTests {
  private func assignment() throws -> Assignment {
    try Assignment(
      repositoryFile("Rubrics/backprop-by-hand.yaml"), number: 1, secretFile: nil,
      limits: .standard)
  }

  @Test("Each is a folder of its own, whatever student and files are called, and below the store")
  func names() throws {
    try withTemporaryFolder { folder in
      let store = try HandInFolder(folder)
      let assignment = try assignment()
      let bytes = Array("Z1 = [4; 0]".utf8)
      let names = [
        "s001", "../../etc", "Zoë Ünal", "a/b", "a_b", "", ".", String(repeating: "x", count: 500),
      ]
      for (number, name) in names.enumerated() {
        let handedIn = HandedIn(
          student: name, files: [("../x.md", bytes), ("C:\\y\\X.md", bytes), ("..", bytes)])
        _ = try store.keep(
          handedIn, by: name, for: assignment, at: RunTime(seconds: 1_790_000_000 + number))
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
      ).submissions()
      #expect(found.map(\.student) == ["s001", "s002"])
      #expect(found.map(\.attempt) == [2, nil])
      let grader = try ReviewDesk(
        ReviewFiles(
          rubric: repositoryFile("Rubrics/backprop-by-hand.yaml"), secretFile: nil,
          folder: folder + "/backprop-by-hand", decisions: nil, gradebook: nil),
        limits: .standard)
      #expect(ReviewPages(grader, base: "").classPage().count > 1000)
    }
  }
}
