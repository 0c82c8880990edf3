import Foundation
import Testing

/// Reports read back by programs that know nothing of gradus: Python's parsers and a browser.
@Suite("Independent readers", .enabled(if: Tool.python != nil, "python3 is not installed"))
struct IndependentReaderTests {
  /// Names that file systems take and that reports must not fall for.
  private static let names = [
    "<script>alert(1)<", "]]>", "=HYPERLINK(\"http:x\")", "a\u{1B}[31mb\u{8}",
    "\u{202E}right to left",
    "שלום עולם", "'quoted' & \"double\"", "@here", "-option", "a b  c", "CON", "100%25", "ÅÅ",
    String(repeating: "x", count: 240), "index", "&lt;amp;", "{{7*7}}", "a,b;c\td", "line\nbreak",
  ]

  /// Grades a class of hostile names and writes every report into the folder.
  private func reports() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    for name in ["worked-key.md", "forgot-bias.txt", "half-done.md", "right.txt", "empty.txt"] {
      let text = try Repository.contents(of: "Fixtures/answers/\(name)")
      try folder.write(text, to: "class/\(name)")
    }
    let answer = try Repository.contents(of: "Fixtures/answers/small-slips.txt")
    for name in Self.names { try folder.write(answer, to: "class/\(name).txt") }
    let rubric = Repository.root.appendingPathComponent("Rubrics/backprop-by-hand.yaml").path
    for (report, dialect) in [("report.xml", "common"), ("strict.xml", "strict")] {
      let run = try GradusProcess(
        [
          "grade", "-r", rubric, "--quiet", "--junit", report, "--junit-dialect", dialect,
          "--jsonl", "marks.jsonl", "--csv", "points.csv", "--html", "html", "--gradescope",
          "gradescope", "--markdown", "summary.md", "class",
        ], in: folder.url)
      #expect(run.status == 3, "\(run.errors)")
    }
    let run = try GradusProcess(
      ["grade", "-r", rubric, "--quiet", "--junit", "junit/", "class"], in: folder.url)
    #expect(run.status == 3, "\(run.errors)")
    return folder
  }

  @Test("Python's csv, json, xml and html parsers read what was meant")
  func python() throws {
    let folder = try reports()
    let run = try Tool.run("Scripts/readers/read-back.py", [folder.path])
    #expect(run.status == 0, "\(run.output)")
    #expect(run.output.contains("24 submissions, 0 objections"), "\(run.output)")
  }

  @Test(
    "A browser shows every step, loads nothing, and sorts and filters",
    .enabled(if: Tool.chromium != nil, "Chromium is not installed"))
  func browser() throws {
    let folder = try reports()
    // A few pages stand for all: each is opened wide and narrow, light and dark.
    let kept = ["index.html", "worked-key.html", "half-done.html", "empty.html", "steps"]
    let html = folder.url.appendingPathComponent("html")
    var strange = 0
    for page in try FileManager.default.contentsOfDirectory(atPath: html.path).sorted()
    where !kept.contains(page) {
      strange += 1
      if strange > 3 { try FileManager.default.removeItem(at: html.appendingPathComponent(page)) }
    }
    for step in 3...16 {
      try FileManager.default.removeItem(at: html.appendingPathComponent("steps/\(step).html"))
    }
    let run = try Tool.run("Scripts/browser/check-pages.py", [html.path, "--steps", "16"])
    #expect(run.status == 0, "\(run.output)")
    #expect(run.output.contains("10 pages, 0 objections"), "\(run.output)")
  }

  @Test(
    "A form filled by keyboard in a browser earns everything",
    .enabled(if: Tool.chromium != nil, "Chromium is not installed"))
  func form() throws {
    let rubric = Repository.root.appendingPathComponent("Rubrics/variants.yaml").path
    let run = try Tool.run(
      "Scripts/browser/check-forms.py",
      [GradusProcess.executable.path, rubric, "--student", "s001"])
    #expect(run.status == 0, "\(run.output)")
    #expect(run.output.contains("35 cells, 0 objections"), "\(run.output)")
  }
}

/// Programs that may be installed.
private enum Tool {
  static let python = find(["python3"])
  static let chromium = find([
    "chromium", "chromium-browser", "google-chrome", "google-chrome-stable",
  ])

  private static func find(_ names: [String]) -> String? {
    let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
    for name in names {
      for folder in folders where FileManager.default.isExecutableFile(atPath: "\(folder)/\(name)")
      {
        return "\(folder)/\(name)"
      }
    }
    return nil
  }

  /// Runs a script of the repository with Python.
  static func run(
    _ script: String, _ arguments: [String]
  ) throws -> (status: Int32, output: String) {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: python ?? "/usr/bin/false")
    process.arguments = [Repository.root.appendingPathComponent(script).path] + arguments
    let streams = try TemporaryFolder()
    let output = URL(fileURLWithPath: try streams.write("", to: "out"))
    let handle = try FileHandle(forWritingTo: output)
    process.standardOutput = handle
    process.standardError = handle
    try process.run()
    process.waitUntilExit()
    return (process.terminationStatus, try String(contentsOf: output, encoding: .utf8))
  }
}
