import Foundation
import Testing

/// Nothing that anybody handed in or wrote is overwritten, and a run that cannot go on says so.
@Suite("Inputs and reports that meet") struct OverwritingTests {
  private static let rubric =
    "gradus: 1\nid: r\ngiven: {x: 2}\nsteps: [{step: a, formula: 3 * x}]\n"

  private func folder() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try folder.write(Self.rubric, to: "r.yaml")
    for name in ["s1.txt", "s2.txt", "pages/s3.html"] {
      try folder.write("a = 6\n", to: "in/" + name)
    }
    return folder
  }

  private func grade(_ options: [String], in folder: TemporaryFolder) throws -> GradusProcess {
    try GradusProcess(["grade", "-r", "r.yaml", "--quiet"] + options, in: folder.url)
  }

  private func contents(_ path: String, in folder: TemporaryFolder) -> String? {
    try? String(contentsOf: folder.url.appendingPathComponent(path), encoding: .utf8)
  }

  @Test(
    "A report over something that the run reads is refused, by whatever name",
    arguments: [
      ["--csv", "in/s1.txt", "in"], ["--jsonl", "./in/../in/s2.txt", "in"],
      ["--csv", "r.yaml", "in"],
      ["--csv", "link.csv", "in"], ["--csv", "hard.csv", "in"],
      ["--junit", "in/s1.txt", "in/s1.txt"],
      ["--html", "in/pages", "in/pages"], ["--overrides", "o.csv", "--review", "o.csv", "in"],
    ])
  func refused(_ options: [String]) throws {
    let folder = try folder()
    try folder.write("submission,step,points,reason\n", to: "o.csv")
    let answer = folder.url.appendingPathComponent("in/s1.txt").path
    try FileManager.default.createSymbolicLink(
      atPath: folder.path + "/link.csv", withDestinationPath: answer)
    try FileManager.default.linkItem(atPath: answer, toPath: folder.path + "/hard.csv")
    let run = try grade(options, in: folder)
    #expect(run.status == 64)
    #expect(run.errors.contains("itself; give the report a file of its own"), "\(run.errors)")
    for name in ["s1.txt", "s2.txt", "pages/s3.html"] {
      #expect(contents("in/" + name, in: folder) == "a = 6\n")
    }
    #expect(contents("r.yaml", in: folder) == Self.rubric)
  }

  @Test("What a former run left is replaced, named, and no submission")
  func former() throws {
    let folder = try folder()
    let options = [
      "--csv", "in/p.csv", "--jsonl", "in/m.jsonl", "--junit", "in/j.xml", "--review", "in/v.csv",
      "--html", "in/html", "in",
    ]
    #expect(try grade(options, in: folder).status == 0)
    let first = contents("in/m.jsonl", in: folder)
    let run = try grade(options, in: folder)
    #expect(run.status == 0)
    for name in ["p.csv", "m.jsonl", "j.xml", "v.csv", "html"] {
      #expect(
        run.errors.contains("in/\(name): a report of a former run, not marked"), "\(run.errors)")
    }
    #expect(contents("in/m.jsonl", in: folder) == first)
  }

  @Test(
    "What lies where a run keeps what is not whole is nobody's but the run's",
    arguments: [
      ["p.csv.gradus.tmp", "--csv", "in/p.csv"],
      ["m.jsonl.partial", "--resume", "--jsonl", "in/m.jsonl"],
    ])
  func unfinished(_ words: [String]) throws {
    let folder = try folder()
    try folder.write("a = 6\n", to: "in/" + words[0])
    #expect(try grade(Array(words.dropFirst()) + ["in"], in: folder).status == 64)
    #expect(contents("in/" + words[0], in: folder) == "a = 6\n")
  }

  @Test("An empty answer is no report", arguments: ["--csv", "--jsonl", "--junit", "--markdown"])
  func empty(_ option: String) throws {
    let folder = try folder()
    try folder.write("", to: "in/empty.txt")
    #expect(try grade([option, "in/empty.txt", "in"], in: folder).status == 64)
  }

  @Test("A run can be made again whatever signs the rubric's id has")
  func oddIdentifier() throws {
    let folder = try folder()
    try folder.write(Self.rubric.replacing("id: r", with: "id: 'a & b <c> \"d\"'"), to: "r.yaml")
    for _ in 1...2 { #expect(try grade(["--junit", "in/j.xml", "in"], in: folder).status == 0) }
  }

  @Test("Two reports that come to one file are refused where it shows")
  func inFolder() throws {
    let folder = try folder()
    try FileManager.default.createDirectory(
      at: folder.url.appendingPathComponent("h"), withIntermediateDirectories: true)
    let run = try grade(["--html", "h", "--csv", "h/index.html", "in"], in: folder)
    #expect(run.status == 64)
    #expect(run.errors.contains("both"), "\(run.errors)")
  }

  @Test("A file of another run's kind is no report of this one")
  func foreign() throws {
    let folder = try folder()
    try folder.write("submission,step\ns1,a\n", to: "in/p.csv")
    #expect(try grade(["--csv", "in/p.csv", "in"], in: folder).status == 64)
    #expect(contents("in/p.csv", in: folder) == "submission,step\ns1,a\n")
  }

  @Test(
    "Two options that name one file are refused",
    arguments: [["x", "./x"], ["x", "in/../x"], ["link", "x"], ["html/", "./html"]])
  func conflict(_ paths: [String]) throws {
    let folder = try folder()
    try folder.write("", to: "x")
    try FileManager.default.createSymbolicLink(
      atPath: folder.path + "/link", withDestinationPath: folder.path + "/x")
    let kinds = paths[0] == "html/" ? ["--junit", "--html"] : ["--csv", "--jsonl"]
    let run = try grade([kinds[0], paths[0], kinds[1], paths[1], "in"], in: folder)
    #expect(run.status == 64)
    #expect(run.errors.contains("both go to"), "\(run.errors)")
  }

  /// Runs a line of a shell in a folder; its last status.
  private func shell(_ line: String, in folder: TemporaryFolder) throws -> Int32 {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/bash")
    process.arguments = ["-c", line]
    process.currentDirectoryURL = folder.url
    process.environment = ["GRADUS": GradusProcess.executable.path, "PATH": "/usr/bin:/bin"]
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    return process.terminationStatus
  }

  @Test(
    "A reader of standard output that has gone is no success",
    arguments: ["grade -r r.yaml --jsonl - in", "grade -r r.yaml in", "check -r r.yaml in/s1.txt"])
  func brokenPipe(_ command: String) throws {
    let folder = try folder()
    #expect(
      try shell("\"$GRADUS\" \(command) | (exec <&-; sleep .5); exit ${PIPESTATUS[0]}", in: folder)
        == 74)
  }

  @Test(
    "Without descriptors a run marks as ever or ends with 74, and nobody gets 0 points",
    arguments: 4...12)
  func descriptors(_ count: Int) throws {
    let folder = try folder()
    let status = try shell(
      "ulimit -n \(count); exec \"$GRADUS\" grade -r r.yaml --quiet --csv p.csv in", in: folder)
    #expect([0, 73, 74].contains(status))
    if let points = contents("p.csv", in: folder) {
      #expect(status == 0)
      #expect(points.contains("s1,s1,1,1"), "\(points)")
    } else {
      #expect(status != 0)
    }
  }

  @Test("A line longer than any mark is refused by compare and merge")
  func longLine() throws {
    let folder = try folder()
    try folder.write(String(repeating: "x", count: 65 << 20), to: "long.jsonl")
    for command in [
      ["compare", "long.jsonl", "long.jsonl"],
      ["merge", "-r", "r.yaml", "--csv", "-", "long.jsonl"],
    ] {
      let run = try GradusProcess(command, in: folder.url)
      #expect(run.status == 64)
      #expect(run.errors.contains("long.jsonl:1: a line of more than"), "\(run.errors)")
    }
  }
}
