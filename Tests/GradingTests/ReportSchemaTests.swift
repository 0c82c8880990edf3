import Foundation
import Marking
import Testing

/// The published schemas of JSON Lines and of comparisons against what is written.
///
/// A few words of JSON Schema are enough for them: types, properties, required, items, enum.
@Suite("Schemas of reports")
struct ReportSchemaTests {
  typealias Object = [String: Any]

  private static func schema(_ name: String) throws -> Object {
    let file = Repository.root.appendingPathComponent("Documentation/schemas/\(name).schema.json")
    return try #require(
      try JSONSerialization.jsonObject(with: Data(contentsOf: file)) as? Object)
  }

  /// The parts of a value that a schema does not allow, with their paths.
  private static func faults(of value: Any, by schema: Object, at path: String = "$") -> [String] {
    var faults: [String] = []
    if let words = schema["enum"] as? [String], !words.contains(value as? String ?? "") {
      faults.append("\(path): \(value) is none of \(words)")
    }
    let types = (schema["type"] as? [String]) ?? (schema["type"] as? String).map { [$0] } ?? []
    if !types.isEmpty, !types.contains(where: { Self.is(value, $0) }) {
      faults.append("\(path): \(value) is no \(types)")
    }
    if let object = value as? Object, let properties = schema["properties"] as? Object {
      for key in schema["required"] as? [String] ?? [] where object[key] == nil {
        faults.append("\(path): \(key) is missing")
      }
      for (key, member) in object {
        guard let own = properties[key] as? Object else {
          faults.append("\(path): \(key) is not in the schema")
          continue
        }
        faults += Self.faults(of: member, by: own, at: "\(path).\(key)")
      }
    }
    if let items = value as? [Any], let own = schema["items"] as? Object {
      for (index, item) in items.enumerated() {
        faults += Self.faults(of: item, by: own, at: "\(path)[\(index)]")
      }
    }
    return faults
  }

  private static func `is`(_ value: Any, _ type: String) -> Bool {
    switch type {
    case "null": value is NSNull
    case "string": value is String
    case "boolean": value is Bool
    case "integer", "number": value is NSNumber && !(value is NSNull)
    case "object": value is Object
    case "array": value is [Any]
    default: false
    }
  }

  @Test(
    "JSON Lines are as their schema says, whole and for students, with parts",
    arguments: [
      [], ["--reveal", "never"], ["--shard", "1/1"],
    ])
  func marks(_ options: [String]) throws {
    let schema = try Self.schema("marks")
    let folder = try SmallCourse().folder
    let run = try GradusProcess(
      ["grade", "-r", "rubric.yaml", "--jsonl", "-", "--quiet"] + options
        + ["right.txt", "wrong.txt", "empty.txt"], in: folder.url)
    let lines = run.output.split(separator: "\n")
    #expect(lines.count == 3)
    for line in lines {
      let mark = try JSONSerialization.jsonObject(with: Data(line.utf8))
      #expect(Self.faults(of: mark, by: schema) == [])
    }
  }

  @Test("Every verdict and remark is a word of the schema")
  func words() throws {
    let properties = try #require(try Self.schema("marks")["properties"] as? Object)
    let items = try #require((properties["steps"] as? Object)?["items"] as? Object)
    let step = try #require(items["properties"] as? Object)
    #expect((step["verdict"] as? Object)?["enum"] as? [String] == Verdict.allCases.map(\.rawValue))
    let remark = try #require(
      ((step["remarks"] as? Object)?["items"] as? Object)?["properties"] as? Object)
    #expect(
      Set((remark["kind"] as? Object)?["enum"] as? [String] ?? [])
        == Set(Remark.Kind.allCases.map(\.rawValue)))
  }

  @Test("The example of a form that was filled in is as its schema says, and is read")
  func form() throws {
    let page = try Repository.contents(of: "Documentation/Forms.md")
    let start = try #require(page.firstRange(of: "```json\n")).upperBound
    let example = String(page[start...].prefix { $0 != "`" })
    let form = try JSONSerialization.jsonObject(with: Data(example.utf8))
    #expect(Self.faults(of: form, by: try Self.schema("answer")) == [])
    let folder = try TemporaryFolder()
    try folder.write(example, to: "answer.json")
    let rubric = Repository.root.appendingPathComponent("Rubrics/backprop-by-hand.yaml").path
    let run = try GradusProcess(["read", "-r", rubric, "answer.json"], in: folder.url)
    #expect(run.output.contains("[4.00; 0]") && run.output.contains("0.985"), "\(run.output)")
  }

  @Test("A comparison is as its schema says")
  func comparison() throws {
    let folder = try SmallCourse().folder
    try folder.write("- {where: {step: Z1, verdict: wrong}, points: 1}\n", to: "o.yaml")
    for (file, options) in [("old.jsonl", []), ("new.jsonl", ["--overrides", "o.yaml"])] {
      _ = try GradusProcess(
        ["grade", "-r", "rubric.yaml", "--jsonl", file, "--quiet"] + options + [
          "right.txt", "wrong.txt",
        ],
        in: folder.url)
    }
    let run = try GradusProcess(
      ["compare", "--format", "json", "old.jsonl", "new.jsonl"], in: folder.url)
    let comparison = try JSONSerialization.jsonObject(with: Data(run.output.utf8))
    #expect(Self.faults(of: comparison, by: try Self.schema("comparison")) == [])
    #expect(((comparison as? Object)?["rules"] as? [Object])?.first?["steps"] as? Int == 1)
  }
}
