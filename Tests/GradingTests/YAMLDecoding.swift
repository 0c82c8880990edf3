import Foundation
import YAML

extension Decodable {
  /// A value as a YAML file has it; plain texts that JSON takes for a number, a truth value or
  /// nothing are that.
  init(yaml text: String) throws {
    let json = try YAMLNode.document(text)?.jsonText ?? "null"
    self = try JSONDecoder().decode(Self.self, from: Data(json.utf8))
  }
}

extension YAMLNode {
  fileprivate var jsonText: String {
    switch self {
    case .scalar(let scalar):
      let isBare =
        scalar.style == .plain
        && (["true", "false", "null"].contains(scalar.string) || Double(scalar.string) != nil)
      return isBare ? scalar.string : scalar.string.quotedInJSON
    case .sequence(let sequence):
      return "[" + sequence.items.map(\.jsonText).joined(separator: ",") + "]"
    case .mapping(let mapping):
      let members = mapping.map { key, value in
        (key.scalar?.string ?? "").quotedInJSON + ":" + value.jsonText
      }
      return "{" + members.joined(separator: ",") + "}"
    }
  }
}

extension String {
  fileprivate var quotedInJSON: String {
    (try? JSONEncoder().encode(self)).map { String(decoding: $0, as: UTF8.self) } ?? "null"
  }
}
