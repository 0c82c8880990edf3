import Foundation
import Testing

@Suite("Parts of a class and their merging")
struct MergeTests {
  private let large: LargeClass

  init() throws { large = try LargeClass() }

  private func shards(_ count: Int, at epoch: Int = 1_700_000_000) throws -> [String] {
    try (1...count).map { index in
      let name = "part-\(index)-of-\(count).jsonl"
      // Each part begins later than the one before, as on several machines.
      let run = try large.grade(
        ["--shard", "\(index)/\(count)", "--jsonl", name], at: epoch + index - 1)
      #expect([0, 3].contains(run.status), "\(run.errors)")
      return name
    }
  }

  @Test("Merged reports are those of a whole run", arguments: [1, 2, 5, 20])
  func merged(count: Int) throws {
    try large.make("whole")
    try large.make("merged")
    let dialects = [("common", [String]()), ("strict", ["--junit-dialect", "strict"])]
    let parts = try shards(count)
    for (name, dialect) in dialects {
      try large.make("whole/\(name)")
      try large.make("merged/\(name)")
      let whole = try large.grade(LargeClass.reports("whole/\(name)") + dialect)
      let merged = try large.gradus(
        ["merge", "-r", "rubric.yaml", "--quiet"] + LargeClass.reports("merged/\(name)") + dialect
          + parts.reversed(), at: 1_800_000_000)
      #expect(whole.status == 3)
      #expect(merged.status == 3, "\(merged.errors)")
    }
    #expect(try large.differences("whole", "merged") == [])
    #expect(
      try large.folder.contents(of: "whole/common/common.xml").contains("2023-11-14T22:13:20"))
  }

  @Test(
    "Groups, steps left out and expressions come back from their lines",
    arguments: ["problem-set", "derive-relu-softmax"])
  func otherForms(rubric: String) throws {
    let folder = large.folder
    try FileManager.default.copyItem(
      at: Repository.root.appendingPathComponent("Fixtures/assignments/\(rubric)"),
      to: folder.url.appendingPathComponent("answers"))
    let path = Repository.root.appendingPathComponent("Rubrics/\(rubric).yaml").path
    func run(_ arguments: [String]) throws {
      let run = try large.gradus(arguments + ["--quiet"])
      #expect([0, 3].contains(run.status), "\(run.errors)")
    }
    try large.make("whole")
    try large.make("merged")
    for part in ["1/2", "2/2"] {
      try run([
        "grade", "-r", path, "--shard", part, "--jsonl", "\(part.prefix(1)).jsonl", "answers",
      ])
    }
    try run(["grade", "-r", path] + LargeClass.reports("whole") + ["answers"])
    try run(["merge", "-r", path] + LargeClass.reports("merged") + ["1.jsonl", "2.jsonl"])
    #expect(try large.differences("whole", "merged") == [])
  }

  @Test("What is no whole run is refused with its reason")
  func refused() throws {
    let parts = try shards(3)
    func merge(_ arguments: [String]) throws -> GradusProcess {
      try large.gradus(["merge", "-r", "rubric.yaml", "--csv", "out.csv"] + arguments)
    }
    let missing = try merge(Array(parts.dropLast()))
    #expect(missing.status == 64)
    #expect(missing.errors.contains("missing: shard 3/3; give all 3 parts"))
    let twice = try merge(parts + [parts[1]])
    #expect(twice.status == 64)
    #expect(twice.errors.contains("stands in part-2-of-3.jsonl:1 already"))
    let mixed = try merge(parts + [try shards(2)[0]])
    #expect(mixed.errors.contains("this is one of 2 parts, but another is one of 3"))
    try large.folder.write("{\"gradus\": 1}\n", to: "torn.jsonl")
    #expect(try merge(["torn.jsonl"]).errors.contains("torn.jsonl:1: this is no mark"))
    #expect(try merge(["absent.jsonl"]).status == 66)
    try large.folder.write(
      try large.folder.contents(of: "rubric.yaml") + "# changed\n", to: "rubric.yaml")
    let foreign = try merge(parts)
    #expect(foreign.status == 64)
    #expect(foreign.errors.contains("part-1-of-3.jsonl:1: this was marked by another rubric"))
    #expect(!large.folder.exists("out.csv"))
  }

  @Test("Parts of a class without answers are merged with the status of one run")
  func nothing() throws {
    try large.make("nobody")
    for index in 1...2 {
      let run = try large.gradus(
        ["grade", "-r", "rubric.yaml", "--quiet", "--shard", "\(index)/2"]
          + ["--jsonl", "n\(index).jsonl", "nobody"], at: 1_700_000_000)
      #expect(run.status == 3)
    }
    let merged = try large.gradus(
      ["merge", "-r", "rubric.yaml", "--quiet", "--csv", "-", "n1.jsonl", "n2.jsonl"],
      at: 1_700_000_000)
    #expect(merged.status == 3, "\(merged.errors)")
  }

  @Test("An empty part stands for none that has submissions, and no part may be cut")
  func cut() throws {
    // Of 19 parts of 17 submissions the last two are empty.
    let parts = try shards(19)
    func merge(_ parts: [String]) throws -> GradusProcess {
      try large.gradus(["merge", "-r", "rubric.yaml", "--quiet", "--csv", "out.csv"] + parts)
    }
    #expect(try merge(parts).status == 3)
    let twice = try merge(Array(parts.dropFirst()) + [parts[18]])
    #expect(twice.status == 64)
    #expect(
      twice.errors.hasPrefix("gradus: shard 1/19 has 0 submissions, expected 1 of 16; a part is"),
      "\(twice.errors)")
    let halves = try shards(2)
    let lines = try large.folder.contents(of: halves[0]).split(separator: "\n")
    try large.folder.write(lines.dropLast(2).joined(separator: "\n") + "\n", to: halves[0])
    let short = try merge(halves)
    #expect(short.status == 64)
    #expect(short.errors.contains("shard 1/2 has 7 submissions, expected 8 of 15"))
    #expect(!large.folder.exists("out.csv.gradus.tmp"))
  }

  @Test("Blank lines between the lines of a part are passed over")
  func blankLines() throws {
    let part = try shards(1)[0]
    let lines = try large.folder.contents(of: part).split(separator: "\n")
    try large.folder.write(" \r\n\n" + lines.joined(separator: "\n\t\n") + "\n", to: part)
    let run = try large.gradus(["merge", "-r", "rubric.yaml", "--quiet", "--csv", "-", part])
    #expect(run.status == 3, "\(run.errors)")
    #expect(run.output.split(separator: "\r\n").count == lines.count + 1)
  }

  @Test("A part made for students cannot show references")
  func unrevealed() throws {
    let part = ["--shard", "1/1", "--reveal", "never", "--jsonl", "part.jsonl"]
    #expect(try large.grade(part).status == 3)
    let shown = try large.gradus(["merge", "-r", "rubric.yaml", "--csv", "-", "part.jsonl"])
    #expect(shown.errors.contains("part.jsonl:1: this part was made with --reveal never"))
    try large.make("whole")
    try large.make("merged")
    let never = ["--reveal", "never"]
    _ = try large.grade(LargeClass.reports("whole") + never)
    _ = try large.gradus(
      ["merge", "-r", "rubric.yaml", "--quiet"] + LargeClass.reports("merged") + never
        + ["part.jsonl"])
    #expect(try large.differences("whole", "merged") == [])
  }

  @Test("No such part", arguments: ["0/3", "4/3", "1", "a/b", "1/0", "1/3/5", "-1/3", "1/9999999"])
  func noShard(text: String) throws {
    let run = try large.grade(["--shard=\(text)", "--csv", "-"])
    #expect(run.status == 64)
    #expect(run.errors.contains("--shard"))
  }
}
