import Foundation
import Grading
import Serving
import Testing

@Suite("A class that markers decide about")
struct ClassReviewTests {
  /// Six answers, three of which have twice the loss.
  private func withClass(_ body: (ClassReview, String) throws -> Void) throws {
    try withTemporaryFolder { folder in
      let right = try String(
        contentsOfFile: repositoryFile("Fixtures/answers/right.md"), encoding: .utf8)
      for number in 0..<6 {
        let text = number % 2 == 0 ? right : right.replacing("= .985", with: "= 1.97")
        try text.write(toFile: "\(folder)/s\(number).md", atomically: true, encoding: .utf8)
      }
      let files = ReviewFiles(
        rubric: repositoryFile("Rubrics/backprop-by-hand.yaml"), secretFile: nil, folder: folder,
        decisions: nil, gradebook: nil)
      try body(try ClassReview(files, limits: .standard), folder)
    }
  }

  private func decision(
    _ about: [String: String], _ points: Double?
  ) -> DecisionFile.Row {
    .init(about: about, points: points, reason: "as agreed")
  }

  @Test(
    "A decision about one moves that one, one about a group all alike, and both can be taken back")
  func deciding() throws {
    try withClass { review, folder in
      let one = try review.decide(decision(["submission": "s1", "step": "Z1"], 0.5))
      #expect(one.moved.map(\.submission) == ["s1"])
      #expect(one.moved.map { $0.before - $0.after } == [1.5])
      let pages = ReviewPages(review, base: "")
      let text = String(decoding: pages.classPage(), as: UTF8.self)
      let row = try #require(text.firstMatch(of: /data-group="(L: [^"]*)" data-step="L"/))
      let group = ["step": "L", "group": String(row.1)]
      #expect(
        try review.decide(decision(group, 0.25)).moved.map(\.submission) == ["s1", "s3", "s5"])
      #expect(try review.decide(decision(group, nil)).moved.count == 3)
      #expect(
        try review.decide(decision(["submission": "s1", "step": "Z1"], nil)).moved.count == 1)
      let written = try String(contentsOfFile: folder + "/overrides.yaml", encoding: .utf8)
      #expect(!written.contains("points"))
    }
  }

  @Test("Of two who saw the same points the later is refused; who saw the new ones replaces them")
  func meanwhile() throws {
    try withClass { review, folder in
      let about = ["submission": "s1", "step": "Z1"]
      _ = try review.decide(decision(about, 0.5), seen: "2")
      #expect(throws: ReviewFault.self) { try review.decide(decision(about, 1.5), seen: "2") }
      // The points alone are not all that was decided.
      #expect(throws: ReviewFault.self) { try review.decide(decision(about, 1.5), seen: "0.5") }
      let page = String(
        decoding: try #require(ReviewPages(review, base: "").page("s1.html")), as: UTF8.self)
      let seen = try #require(page.firstMatch(of: /data-step="Z1"[^>]*data-seen="([^"]*)"/)).1
      let again = try review.decide(decision(about, 1.5), seen: String(seen))
      #expect(again.notices == ["in place of: 0.5 points, as agreed"])
      let written = try String(contentsOfFile: folder + "/overrides.yaml", encoding: .utf8)
      #expect(written.contains("points: 1.5") && !written.contains("points: 0.5"))
    }
  }

  @Test("What a decision was made on is written down, and told once it is so no longer")
  func decidedOn() throws {
    try withClass { review, folder in
      _ = try review.decide(decision(["submission": "s1", "step": "L"], 1))
      let right = try Data(contentsOf: URL(filePath: folder + "/s0.md"))
      try right.write(to: URL(filePath: folder + "/s1.md"))
      _ = try review.markAnew()
      let page = String(
        decoding: try #require(ReviewPages(review, base: "").page("s1.html")), as: UTF8.self)
      #expect(page.contains("the verdict was wrong, it is correct"))
    }
  }

  @Test("An answer that only a person can read is decided about as a whole")
  func whole() throws {
    try withClass { review, folder in
      try Data([0, 0, 0, 24]).write(to: URL(filePath: folder + "/s7.heic"))
      _ = try review.markAnew()
      let about = ["submission": "s7", "step": "*"]
      #expect(throws: ReviewFault.self) { try review.decide(decision(about, 17.5)) }
      let moved = try review.decide(decision(about, 9), seen: "0").moved
      #expect(moved.map(\.after) == [9])
      #expect(throws: ReviewFault.self) { try review.decide(decision(["step": "*"], 1)) }
    }
  }

  @Test("A file of decisions that is a link to none yet stays one")
  func danglingLink() throws {
    try withClass { review, folder in
      let files = FileManager.default
      try files.createSymbolicLink(
        atPath: folder + "/overrides.yaml", withDestinationPath: "decisions-of-all.yaml")
      _ = try review.decide(decision(["submission": "s1", "step": "Z1"], 0.5))
      let written = try String(contentsOfFile: folder + "/decisions-of-all.yaml", encoding: .utf8)
      #expect(written.contains("points: 0.5"))
      #expect(
        try files.destinationOfSymbolicLink(atPath: folder + "/overrides.yaml")
          == "decisions-of-all.yaml")
    }
  }

  @Test("A file of decisions that is a link stays one, and who could read it still can")
  func link() throws {
    try withClass { review, folder in
      let files = FileManager.default
      try files.createDirectory(atPath: folder + "/of-course", withIntermediateDirectories: true)
      let target = folder + "/of-course/decisions.yaml"
      try "[]\n".write(toFile: target, atomically: true, encoding: .utf8)
      try files.setAttributes([.posixPermissions: 0o660], ofItemAtPath: target)
      try files.createSymbolicLink(
        atPath: folder + "/overrides.yaml", withDestinationPath: "of-course/decisions.yaml")
      _ = try review.decide(decision(["submission": "s1", "step": "Z1"], 0.5))
      #expect(
        try files.destinationOfSymbolicLink(atPath: folder + "/overrides.yaml")
          == "of-course/decisions.yaml")
      #expect(try String(contentsOfFile: target, encoding: .utf8).contains("points: 0.5"))
      #expect(try !review.markAnew().notices.contains { $0.contains("link") })
      let mode = try files.attributesOfItem(atPath: target)[.posixPermissions] as? Int
      #expect(mode == 0o660)
    }
  }

  @Test("A gradebook gets the points that the pages show, and tells who is on one side only")
  func gradebook() throws {
    try withTemporaryFolder { folder in
      let answers = folder + "/answers"
      try FileManager.default.createDirectory(
        atPath: answers, withIntermediateDirectories: false)
      try FileManager.default.copyItem(
        atPath: repositoryFile("Fixtures/answers/right.md"), toPath: answers + "/s0.md")
      let export = folder + "/export.csv"
      try """
      Student,ID,SIS User ID,SIS Login ID,Section,Homework (7)
          Points Possible,,,,,17
      "A, B",1,s0,s0,x,
      "C, D",2,s1,s1,x,3

      """.write(toFile: export, atomically: true, encoding: .utf8)
      func made(into output: String) throws -> ClassReview {
        try ClassReview(
          ReviewFiles(
            rubric: repositoryFile("Rubrics/backprop-by-hand.yaml"), secretFile: nil,
            folder: answers, decisions: nil,
            gradebook: (GradebookSource(file: export, assignment: "Homework"), output)),
          limits: .standard)
      }
      let review = try made(into: folder + "/import.csv")
      _ = try review.decide(decision(["submission": "s0", "step": "Z1"], 0.5))
      let json = try #require(try review.fillGradebook()).json
      #expect(json.contains("\"name\": \"import.csv\""))
      #expect(json.contains("C, D (2)") && json.contains("nothing was handed in"))
      let filled = String(decoding: try #require(review.filledGradebook()), as: UTF8.self)
      #expect(filled.contains("\"A, B\",1,s0,s0,x,15.5"))
      #expect(filled.contains("\"C, D\",2,s1,s1,x,3"))
      // The file that is read is not written over.
      #expect(throws: RunFailure.self) { _ = try made(into: export) }
    }
  }

  @Test("What comes later is marked anew, decisions written by hand count")
  func anew() throws {
    try withClass { review, folder in
      try FileManager.default.copyItem(atPath: folder + "/s0.md", toPath: folder + "/s9.md")
      try "- {submission: s0, step: H, points: 0, reason: by hand}\n".write(
        toFile: folder + "/overrides.yaml", atomically: true, encoding: .utf8)
      let outcome = try review.markAnew()
      #expect(outcome.moved.map(\.submission) == ["s0", "s9"])
      #expect(ReviewPages(review, base: "").page("s9.html") != nil)
      #expect(ReviewPages(review, base: "").page("overrides.html") == nil)
    }
  }

  @Test(
    "What makes no sense is refused and nothing is written",
    arguments: [
      (["submission": "s1", "step": "Q"], 1), (["submission": "nobody", "step": "Z1"], 1),
      (["submission": "s1", "step": "Z1"], 2.5), (["submission": "s1", "step": "Z1"], -1),
      (["step": "Z1"], 1), (["step": "Z1", "group": "Z1: = 9"], 1), ([:], 1),
    ] as [([String: String], Double)])
  func refusing(about: [String: String], points: Double) throws {
    try withClass { review, folder in
      #expect(throws: ReviewFault.self) { try review.decide(decision(about, points)) }
      #expect(!FileManager.default.fileExists(atPath: folder + "/overrides.yaml"))
    }
  }

  @Test("Every page there is can be had, and no other")
  func pages() throws {
    try withClass { review, _ in
      let pages = ReviewPages(review, base: "/gradus")
      let page = try #require(pages.page("s3.html"))
      let text = String(decoding: page, as: UTF8.self)
      #expect(text.contains("<script src=\"/gradus/files/review.js\"></script>"))
      #expect(text.contains("data-submission=\"s3\""))
      #expect(!text.contains("Content-Security-Policy"))
      for name in ["1.html", "16.html", "index.html"] { #expect(pages.stepPage(name) != nil) }
      for name in ["17.html", "0.html", "../s3.html", "x"] { #expect(pages.stepPage(name) == nil) }
      #expect(pages.file(0, ofPage: "s2.html")?.name.hasSuffix("s2.md") == true)
      #expect(pages.file(1, ofPage: "s2.html") == nil)
      #expect(pages.file(0, ofPage: "s6.html") == nil)
    }
  }
}
