import Foundation
import Testing

@Suite("Going on after an interruption")
struct ResumeTests {
  private let large: LargeClass
  private let resume: [String]

  init() throws {
    large = try LargeClass()
    try large.make("whole")
    try large.make("out")
    resume = ["--resume", "--jobs", "2"] + LargeClass.reports("out")
  }

  private var partial: URL { large.folder.url.appendingPathComponent("out/marks.jsonl.partial") }

  /// The state just before the end: the summary cannot be moved to its path, so the run fails with
  /// all marked.
  private func unfinished() throws -> Data {
    try large.make("out/summary.md/blocked")
    let run = try large.grade(resume)
    #expect(run.status == 73, "\(run.errors)")
    try FileManager.default.removeItem(
      at: large.folder.url.appendingPathComponent("out/summary.md"))
    return try Data(contentsOf: partial)
  }

  @Test("A state cut anywhere gives the reports of a whole run")
  func cuts() throws {
    #expect(try large.grade(LargeClass.reports("whole")).status == 3)
    let state = try unfinished()
    var random = SystemRandomNumberGenerator()
    let seed = UInt64.random(in: 1...UInt64(UInt32.max), using: &random)
    var bits = seed
    for round in 0..<10 {
      bits = bits &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      // A cut within the first line begins the run anew, at a time of its own.
      let head = (state.firstIndex(of: 0x0A) ?? 0) + 1
      let cut = round == 0 ? state.count : head + Int((bits >> 33) % UInt64(state.count - head))
      try state.prefix(cut).write(to: partial)
      let run = try large.grade(resume, at: 1_800_000_000)
      #expect(run.status == 3, "seed \(seed), cut at \(cut): \(run.errors)")
      #expect(try large.differences("whole", "out") == [], "seed \(seed), cut at \(cut)")
    }
  }

  @Test("It is said after how many submissions a run goes on", arguments: [0, 1, 2])
  func told(_ count: Int) throws {
    let lines = try unfinished().split(separator: 0x0A)
    try Data(lines.prefix(count + 1).flatMap { $0 + [0x0A] }).write(to: partial)
    let run = ["grade", "-r", "rubric.yaml", "--overrides", "overrides.csv"] + resume + ["class"]
    let errors = try large.gradus(run).errors
    #expect(errors.contains("goes on after \(count)") == (count > 0), "\(errors)")
  }

  @Test("A state without its first line begins anew")
  func headless() throws {
    #expect(try large.grade(LargeClass.reports("whole")).status == 3)
    try Data("{\"began\":1".utf8).write(to: partial)
    #expect(try large.grade(resume).status == 3)
    #expect(try large.differences("whole", "out") == [])
  }

  @Test("The state of another run is refused")
  func refused() throws {
    let state = try unfinished()
    func errors(_ arguments: [String] = []) throws -> String {
      let run = try large.grade(resume + arguments)
      #expect(run.status == 64)
      #expect(try Data(contentsOf: partial) == state || run.status != 64)
      return run.errors
    }
    #expect(try errors(["--shard", "1/2"]).contains("begun with other options"))
    #expect(try errors(["--max-numbers", "7"]).contains("begun with other options"))
    try large.folder.write("submission,step,points,reason\n", to: "o.csv")
    #expect(try errors(["--overrides", "o.csv"]).contains("begun with other options"))
    try large.folder.write("Z1 = 4\n", to: "class/uphill.yaml")
    #expect(try errors().contains("other answers, or some have changed since"))
    try large.folder.write(
      try large.folder.contents(of: "rubric.yaml") + "# changed\n", to: "rubric.yaml")
    #expect(try errors().contains("begun with another rubric"))
    try Data("hello\n".utf8).write(to: partial)
    let run = try large.grade(resume)
    #expect(run.status == 64)
    #expect(run.errors.contains("this is no unfinished run; delete the file to begin anew"))
    // Without the end of a line as well, for all of it would be lost.
    try Data("hello".utf8).write(to: partial)
    #expect(try large.grade(resume).errors.contains("is no unfinished run; move it away"))
    #expect(try Data(contentsOf: partial) == Data("hello".utf8))
  }

  @Test("What a killed run left beside the answers is no answer and does not stay")
  func leftovers() throws {
    try large.make("whole")
    #expect(try large.grade(LargeClass.reports("whole")).status == 3)
    for name in ["common.xml", "marks.jsonl", "points.csv", "summary.md", "review.csv"] {
      // The summary is written at the end, the others from the beginning on.
      let begun = name == "summary.md" ? "" : try large.folder.contents(of: "whole/\(name)")
      try large.folder.write(String(begun.prefix(1500)), to: "class/\(name).gradus.tmp")
    }
    let run = try large.grade(["--resume"] + LargeClass.reports("class"))
    #expect(run.status == 3)
    #expect(
      run.errors.contains("class/points.csv.gradus.tmp: a report of a former run, not marked"))
    for name in ["common.xml", "marks.jsonl", "points.csv", "summary.md", "review.csv"] {
      #expect(
        try large.folder.contents(of: "class/\(name)")
          == large.folder.contents(of: "whole/\(name)"))
      #expect(!large.folder.exists("class/\(name).gradus.tmp"))
    }
  }

  @Test(
    "A file of a folder of reports that cannot be written ends the run as any other",
    arguments: ["--html", "--gradescope", "--junit"])
  func unwritableFolder(option: String) throws {
    let target = option == "--gradescope" ? "empty/results.json" : "empty.\(option.dropFirst(2))"
    let name = target.replacing(".junit", with: ".xml")
    try large.make("out/pages/\(name)/blocked")
    let run = try large.grade([option, "out/pages/"])
    #expect(run.status == 73)
    #expect(run.errors.contains("\ngradus: out/pages/\(name): "), "\(run.errors)")
  }

  @Test("Resuming needs a file")
  func needsFile() throws {
    for arguments in [["--resume"], ["--resume", "--jsonl", "-"]] {
      let run = try large.grade(arguments)
      #expect(run.status == 64)
      #expect(run.errors.contains("--resume needs --jsonl FILE"))
    }
  }

  @Test("A full disk or a folder that cannot be made leaves no report")
  func unwritable() throws {
    let absent = try large.grade(["--resume", "--jsonl", "rubric.yaml/marks.jsonl"])
    #expect(absent.status == 73)
    #expect(absent.errors.contains("rubric.yaml/marks.jsonl.partial: not a directory"))
    if FileManager.default.fileExists(atPath: "/dev/full") {
      let full = try large.grade(["--jsonl", "/dev/full", "--csv", "out/points.csv"])
      #expect(full.status == 73)
      #expect(full.errors.contains("/dev/full: No space left on device"))
      #expect(!large.folder.exists("out/points.csv"))
    }
  }
}
