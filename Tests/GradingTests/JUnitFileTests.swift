import Foundation
import Marking
import Reports
import Rubrics
import Testing

@testable import Grading

@Suite("The file of JUnit XML")
struct JUnitFileTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write("gradus: 1\ngiven: {x: 1}\nsteps:\n  - {step: Z, formula: x}\n", to: "r.yaml")
  }

  /// Grades 200 answers with writers whose memory gives out after so many blocks.
  private func grade(blocks: Int, to name: String) throws {
    var search = SubmissionSearch(limits: .standard)
    for index in 0..<200 { try folder.write("Z = 2\n", to: "class/s\(index).txt") }
    try search.add(folder.path + "/class")
    var plan = ReportPlan(
      requests: [.init(.junit, to: folder.path + "/" + name)], dialect: .common,
      revealsReference: true, runTime: RunTime(seconds: 0))
    plan.makeXMLWriter = { () throws(ReportError) in
      try XMLWriter(root: "testsuites", blocks: blocks)
    }
    let submissions = search.submissions()
    let rubric = try Rubric.load(folder.path + "/r.yaml")
    _ = try Grader(marker: Marker(rubric: rubric)).grade(
      submissions, jobs: 2, into: try plan.reports(by: rubric, of: submissions.ids))
  }

  @Test("Where libxml2's writer fails there is no file", arguments: 0..<6)
  func failing(_ blocks: Int) throws {
    #expect(throws: RunFailure.self) { try grade(blocks: blocks, to: "report.xml") }
    #expect(!folder.exists("report.xml"))
  }

  @Test("Where it does not there is one")
  func whole() throws {
    try grade(blocks: .max, to: "report.xml")
    #expect(try folder.contents(of: "report.xml").hasSuffix(" </testsuite>\n</testsuites>\n"))
  }

  struct Run: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let options: [String]
  }

  @Test(
    "Ids that fold alike are told apart the same way by threads, files and shards",
    arguments: [
      Run(testDescription: "one thread", options: ["--jobs", "1"]),
      Run(testDescription: "two threads", options: ["--jobs", "2"]),
      Run(testDescription: "strict", options: ["--junit-dialect", "strict"]),
    ])
  func apart(_ run: Run) throws {
    for name in ["a.b", "a_b", " lead", "lead", "x  y", "x y", "c\u{1}", "c\u{2}"] {
      try folder.write("Z = 1\n", to: "odd/\(name).txt")
    }
    func gradus(_ arguments: [String]) throws {
      let run = try GradusProcess(
        arguments, in: folder.url, environment: ["SOURCE_DATE_EPOCH": "0"])
      #expect(run.status == 0, "\(run.errors)")
    }
    let grade = ["grade", "-r", "r.yaml", "--quiet"]
    try gradus(grade + run.options + ["--junit", "all.xml", "odd"])
    let all = try folder.contents(of: "all.xml")
    #expect(Self.values(of: "name", after: "<testsuite ", in: all).count == 8)
    #expect(Self.values(of: "classname", after: "<testcase ", in: all).count == 8)
    let parts = ["part1", "part2"]
    for (index, part) in parts.enumerated() {
      try gradus(
        grade + ["--shard", "\(index + 1)/2", "--jsonl", part]
          + run.options + ["--junit", part + ".xml", "odd"])
    }
    let options = run.options.first == "--jobs" ? [] : run.options
    try gradus(["merge", "-r", "r.yaml", "--quiet", "--junit", "merged.xml"] + options + parts)
    #expect(try folder.contents(of: "merged.xml") == all)
    let names = try parts.map { part in
      Self.values(of: "classname", after: "<testcase ", in: try folder.contents(of: part + ".xml"))
    }
    #expect(names[0].union(names[1]) == Self.values(of: "classname", after: "<testcase ", in: all))
  }

  private static func values(of attribute: String, after tag: String, in text: String) -> Set<
    String
  > {
    Set(
      text.components(separatedBy: tag).dropFirst().compactMap { rest in
        let parts = rest.components(separatedBy: "\(attribute)=\"")
        return parts.count > 1 ? parts[1].components(separatedBy: "\"").first : nil
      })
  }
}
