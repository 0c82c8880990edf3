import Foundation
import Testing

@Suite("Students by their names")
struct StudentNameTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write(SmallCourse.rubric, to: "rubric.yaml")
    for (name, number) in [("Ada Lovelace", 101), ("Bo Li", 102)] {
      try folder.write(
        SmallCourse.right, to: "class/\(name)_\(number)_assignsubmission_file/answer.txt")
    }
  }

  private func marks(_ options: String...) throws -> [[String: Any]] {
    let run = try GradusProcess(
      ["grade", "-r", "rubric.yaml", "--jsonl", "-", "--html", "pages", "--quiet"] + options
        + ["class"], in: folder.url)
    return try run.output.split(separator: "\n").map { line in
      try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
    }
  }

  private func classPage() throws -> String { try folder.contents(of: "pages/index.html") }

  @Test("Moodle's full names are told, with the numbers")
  func told() throws {
    let marks = try marks()
    #expect(marks.map { $0["name"] as? String } == ["Ada Lovelace", "Bo Li"])
    #expect(marks.map { $0["student"] as? String } == ["101", "102"])
    #expect(try classPage().contains("<td><bdi>Ada Lovelace</bdi> <bdi>101</bdi></td>"))
  }

  @Test("The table and the review tell them, too, unless the run is anonymous")
  func tables() throws {
    try folder.write("Z1 = ?\n", to: "class/Ada Lovelace_101_assignsubmission_file/answer.txt")
    let arguments = ["grade", "-r", "rubric.yaml", "--review", "review.csv", "class"]
    let run = try GradusProcess(arguments, in: folder.url)
    #expect(run.output.hasPrefix("student       submission"))
    #expect(run.output.contains("\nAda Lovelace  "))
    let review = try folder.contents(of: "review.csv")
    #expect(review.hasPrefix("submission,step,points,reason,"))
    #expect(review.contains(",Ada Lovelace\r\n"))
    let blind = try GradusProcess(arguments + ["--anonymous"], in: folder.url)
    #expect(blind.output.hasPrefix("submission"))
    #expect(!(try folder.contents(of: "review.csv").contains(",Ada Lovelace\r\n")))
  }

  @Test("--anonymous leaves them out")
  func anonymous() throws {
    let marks = try marks("--anonymous")
    #expect(marks.allSatisfy { $0["name"] is NSNull })
    #expect(!(try classPage().contains("<bdi>Ada Lovelace</bdi>")))
    #expect(try classPage().contains("<td><bdi>101</bdi></td>"))
  }
}
