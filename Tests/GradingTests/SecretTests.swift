import Foundation
import Testing

@testable import Rubrics

@Suite("Numbers drawn by a key")
struct SecretTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    let head = "gradus: 1\nid: drawn\ntitle: Drawn\n"
    let rest = """
      given: {x: {draw: integers, from: 1, to: 900000}, y: 2}
      steps: [{step: z, formula: "x * y"}]

      """
    try folder.write(head + rest, to: "rubric.yaml")
    try folder.write(head + "secret: required\n" + rest, to: "required.yaml")
    try folder.write("a key of the course\n", to: "key")
    try folder.write("another key", to: "other")
    try folder.write("", to: "empty")
  }

  private func gradus(_ arguments: String...) throws -> GradusProcess {
    try GradusProcess(arguments, in: folder.url)
  }

  private func number(_ arguments: String...) throws -> Int {
    let run = try GradusProcess(
      ["solve", "--student", "s001", "--format", "json"] + arguments, in: folder.url)
    let object = try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any]
    let givens = try #require(object?["given"] as? [[String: Any]])
    return try #require(givens.first?["value"] as? Int)
  }

  @Test("Each key draws other numbers, the same for the same one; a last newline is no part of it")
  func keys() throws {
    let plain = try number("-r", "rubric.yaml")
    let keyed = try number("-r", "rubric.yaml", "--secret-file", "key")
    #expect(keyed != plain)
    #expect(try number("-r", "rubric.yaml", "--secret-file", "other") != keyed)
    try folder.write("a key of the course", to: "key")
    #expect(try number("-r", "rubric.yaml", "--secret-file", "key") == keyed)
    #expect(try number("-r", "required.yaml", "--secret-file", "key") == keyed)
  }

  @Test("All commands draw alike")
  func commands() throws {
    let keyed = try number("-r", "rubric.yaml", "--secret-file", "key")
    #expect(
      try gradus("new", "-r", "rubric.yaml", "--student", "s001", "--secret-file", "key").output
        .contains("\(keyed)"))
    try folder.write("z = \(keyed * 2)\n", to: "s001.txt")
    let check = ["check", "-r", "rubric.yaml", "--student", "s001", "s001.txt"]
    #expect(try GradusProcess(check + ["--secret-file", "key"], in: folder.url).status == 0)
    #expect(try GradusProcess(check, in: folder.url).status == 1)
    let grade = try gradus(
      "grade", "-r", "rubric.yaml", "--secret-file", "key", "--fail-under", "100", "s001.txt")
    #expect(grade.status == 0)
    #expect(try gradus("lint", "--secret-file", "key", "required.yaml").status == 0)
  }

  @Test("What draws no numbers needs no key: merge, and read by the names of a rubric")
  func noDraws() throws {
    try folder.write("z = 4\n", to: "class/s001.txt")
    let part = try gradus(
      "grade", "-r", "required.yaml", "--secret-file", "key", "--shard", "1/1", "--jsonl",
      "p.jsonl",
      "--quiet", "class")
    #expect(part.status == 0)
    #expect(try gradus("merge", "-r", "required.yaml", "--csv", "-", "p.jsonl").status == 0)
    #expect(
      try gradus("read", "-r", "required.yaml", "--student", "s001", "class/s001.txt").status == 0)
  }

  @Test("A rubric may refuse to draw without a key")
  func required() throws {
    for command in ["grade", "check", "solve"] {
      try folder.write("z = 4\n", to: "a.txt")
      let run = try GradusProcess(
        [command, "-r", "required.yaml"] + (command == "solve" ? ["--student", "a"] : ["a.txt"]),
        in: folder.url)
      #expect(run.status == 64)
      #expect(run.errors.contains("--secret-file"))
    }
    #expect(
      try gradus("solve", "-r", "required.yaml", "--student", "a", "--secret-file", "none").status
        == 66)
    let empty = try gradus(
      "solve", "-r", "required.yaml", "--student", "a", "--secret-file", "empty")
    #expect(empty.status == 64)
    #expect(empty.errors.contains("the file is empty, expected a key"))
  }
}
