import Foundation
import Rubrics
import Testing

/// The JSON Schema of rubrics against what the reader knows; `Scripts/schema/check` holds it
/// against the shipped rubrics.
@Suite("The schema of rubrics")
struct SchemaTests {
  typealias Object = [String: Any]

  private static func definitions() throws -> Object {
    let file = try #require(try Shipped.files(ending: "json").first)
    let schema = try JSONSerialization.jsonObject(with: Data(contentsOf: file)) as? Object
    return try #require(schema?["$defs"] as? Object)
  }

  @Test(
    "Each mapping has the keys that the reader knows, and no others",
    arguments: RubricKeys.mappings.keys.sorted())
  func keys(_ name: String) throws {
    let mapping = try #require(try Self.definitions()[name] as? Object)
    let properties = try #require(mapping["properties"] as? Object)
    #expect(Set(properties.keys) == RubricKeys.mappings[name])
    #expect(mapping["additionalProperties"] as? Bool == false)
  }

  @Test(
    "Each choice has the words that the reader knows, and no others",
    arguments: RubricKeys.words.keys.sorted())
  func words(_ name: String) throws {
    let definitions = try Self.definitions()
    let mappings = definitions.values.compactMap { ($0 as? Object)?["properties"] as? Object }
    // Either a definition of its own, or the one definition in which a key of that name is
    // described.
    let described =
      [definitions[name] as? Object] + mappings.map { $0[name] as? Object }
    let enums = described.compactMap { $0?["enum"] as? [String] }
    #expect(enums.count == 1)
    #expect(Set(enums.first ?? []) == RubricKeys.words[name])
  }

  @Test("Everything has a description, which editors show")
  func descriptions() throws {
    for (name, definition) in try Self.definitions() {
      let definition = try #require(definition as? Object)
      #expect(definition["description"] is String, "\(name)")
      for (key, property) in definition["properties"] as? Object ?? [:] {
        #expect((property as? Object)?["description"] is String, "\(name).\(key)")
      }
    }
  }

  @Test("Defaults are those of the contract")
  func defaults() throws {
    let marking = try #require(try Self.definitions()["marking"] as? Object)
    let properties = try #require(marking["properties"] as? Object)
    let policy = MarkingPolicy()
    func value(_ key: String) -> Any? { (properties[key] as? Object)?["default"] }
    #expect(value("digits") as? Int == policy.digits)
    #expect(value("follow-through") as? Double == policy.followThrough)
    #expect(value("imprecise") as? Double == policy.imprecise)
    #expect(value("degenerate") as? Double == policy.degenerate)
    #expect(value("truncation") as? String == policy.truncation.rawValue)
    #expect(value("entries") as? String == policy.entries.rawValue)
    #expect(value("orientation") as? String == policy.orientation.rawValue)
    #expect(value("tolerance") as? String == "displayed")
  }
}
