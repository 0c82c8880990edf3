import Foundation

/// A small class with hard names, unreadable files and a person's decisions, and the reports made
/// of it.
struct LargeClass {
  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try FileManager.default.copyItem(
      at: Repository.root.appendingPathComponent("Rubrics/backprop-by-hand.yaml"),
      to: folder.url.appendingPathComponent("rubric.yaml"))
    let answers = Repository.root.appendingPathComponent("Fixtures/answers")
    for name in try FileManager.default.contentsOfDirectory(atPath: answers.path).sorted() {
      let text = try String(
        contentsOf: answers.appendingPathComponent(name), encoding: .utf8)
      try folder.write(text, to: "class/\(name)")
    }
    for (index, name) in ["é & <b>, \"x\" ", "=ẞ.\u{301}", "e\u{301} "].enumerated() {
      try folder.write(
        "Z1 = [4; \(index)]\nH = [0.98; ?]\nW1_new[1,1] = 3\n", to: "class/\(name).txt")
    }
    try folder.write("Z1 = [nan; 1e999]\nH = a b c\nZ2 = 1/3\n", to: "class/sub/odd.txt")
    try folder.write(
      "submission,step,points,reason\nempty,*,5,on paper\nuphill,W1_new,0.25,because\n"
        + "uphill,nope,1,moot\nhalf-done,Z1,1,\n", to: "overrides.csv")
  }

  /// Every report in one folder.
  static func reports(_ name: String) -> [String] {
    [
      "--junit", "\(name)/common.xml", "--csv", "\(name)/points.csv",
      "--jsonl", "\(name)/marks.jsonl", "--html", "\(name)/pages",
      "--markdown", "\(name)/summary.md", "--gradescope", "\(name)/gradescope",
      "--review", "\(name)/review.csv",
    ]
  }

  /// Runs `grade` over the class as of a fixed moment.
  func grade(_ arguments: [String], at epoch: Int = 1_700_000_000) throws -> GradusProcess {
    try gradus(
      ["grade", "-r", "rubric.yaml", "--overrides", "overrides.csv", "--quiet"] + arguments
        + ["class"], at: epoch)
  }

  func gradus(_ arguments: [String], at epoch: Int = 1_700_000_000) throws -> GradusProcess {
    try GradusProcess(
      arguments, in: folder.url, environment: ["SOURCE_DATE_EPOCH": "\(epoch)"])
  }

  func make(_ name: String) throws {
    try FileManager.default.createDirectory(
      at: folder.url.appendingPathComponent(name), withIntermediateDirectories: true)
  }

  /// The files in which two folders of reports differ.
  func differences(_ left: String, _ right: String) throws -> [String] {
    let (left, right) = try (files(left), files(right))
    return Set(left.keys).union(right.keys).filter { left[$0] != right[$0] }.sorted()
  }

  private func files(_ name: String) throws -> [String: Data] {
    let root = folder.url.appendingPathComponent(name)
    var files: [String: Data] = [:]
    for path in try FileManager.default.subpathsOfDirectory(atPath: root.path) {
      let file = root.appendingPathComponent(path)
      var isFolder: ObjCBool = false
      _ = FileManager.default.fileExists(atPath: file.path, isDirectory: &isFolder)
      if !isFolder.boolValue { files[path] = try Data(contentsOf: file) }
    }
    return files
  }
}
