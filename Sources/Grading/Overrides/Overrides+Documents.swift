internal import Notation
internal import YAML

/// Decisions as a document of YAML.
extension Overrides {
  static func documentRows(_ bytes: [UInt8]) throws(TableFault) -> [Row] {
    let root: YAMLNode
    do {
      guard let document = try YAMLNode.document(String(decoding: bytes, as: UTF8.self)) else {
        return []
      }
      root = document
    } catch {
      let problem =
        if case .repeatedKey(let key) = error.kind {
          "the key '\(key)' stands twice; rename one or take it out"
        } else {
          "this is not YAML: \(error.problem)"
        }
      throw TableFault(line: error.mark.line, message: problem)
    }
    guard let items = (root.mapping?["overrides"] ?? root).sequence else {
      throw TableFault(
        line: root.mark.line,
        message: "expected a list of rows such as '- {submission: s1, step: Z1, points: 1}'")
    }
    var rows: [Row] = []
    for item in items { rows.append(try row(item)) }
    return rows
  }

  private static func row(_ item: YAMLNode) throws(TableFault) -> Row {
    let line = item.mark.line
    guard let mapping = item.mapping else {
      throw TableFault(
        line: line, message: "expected a row such as '{submission: s1, step: Z1, points: 1}'")
    }
    var cells: [String: String] = [:]
    for (key, value) in try pairs(of: mapping, line: line) {
      guard let key = key.scalar?.string, let text = value.scalar?.string else {
        throw TableFault(line: line, message: "expected a text or a number for each key of a row")
      }
      guard rowKeys.contains(key) else {
        let known = Spelling.nearest(to: key, among: rowKeys).map { "; did you mean '\($0)'?" }
        throw TableFault(line: line, message: "a row has no key '\(key)'" + (known ?? ""))
      }
      cells[key] = text
    }
    // Without either a slip would be a rule for the whole class.
    guard mapping["submission"] != nil || mapping["where"] != nil else {
      throw TableFault(
        line: line,
        message: "found neither 'submission' nor 'where', expected a row such as "
          + "'{submission: s1, step: Z1, points: 1}' or '{where: {step: Z1}, points: 1}'")
    }
    return Row(line: line, cells: cells)
  }

  /// The keys of a row and their values, those of a rule's conditions below `where` among them.
  private static func pairs(
    of mapping: YAMLNode.Mapping, line: Int
  ) throws(TableFault) -> [(YAMLNode, YAMLNode)] {
    var pairs: [(YAMLNode, YAMLNode)] = []
    for (key, value) in mapping {
      guard key.scalar?.string == "where" else {
        pairs.append((key, value))
        continue
      }
      guard let conditions = value.mapping else {
        throw TableFault(line: line, message: "expected conditions such as 'where: {step: Z1}'")
      }
      for (condition, wanted) in conditions {
        let name = condition.scalar?.string ?? ""
        guard OverrideRule.Condition(rawValue: name) != nil else {
          let all = OverrideRule.Condition.allCases.map(\.rawValue).joined(separator: ", ")
          throw TableFault(
            line: line, message: "there is no condition '\(name)', expected one of \(all)")
        }
        pairs.append((condition, wanted))
      }
    }
    return pairs
  }
}
