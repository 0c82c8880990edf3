internal import Yams

/// What is wrong with a text that is no YAML.
extension RubricFault {
  /// The fault in a file that is no text, before anything of it is read; nil where it may be a rubric.
  static func notText(_ bytes: [UInt8]) -> RubricFault? {
    let isText = !bytes.contains(0) && String(validating: bytes, as: UTF8.self) != nil
    if isText { return nil }
    let expected = "expected a rubric in YAML that begins with 'gradus: 1'"
    let kind =
      switch Array(bytes.prefix(4)) {
      case let head where head.starts(with: [0x50, 0x4B]): "a zip archive or an Office document"
      case let head where head.starts(with: [0x25, 0x50, 0x44, 0x46]): "a PDF"
      case let head where head.starts(with: [0xFF, 0xFE]) || head.starts(with: [0xFE, 0xFF]):
        "a text in UTF-16, which is to be saved as UTF-8"
      default: "a file that is no text in UTF-8"
      }
    return RubricFault(line: 1, column: 1, message: "found \(kind), \(expected)", rule: .yaml)
  }

  /// The fault that YAML's reader found.
  ///
  /// Its own description quotes the whole text, which is of no use to anybody.
  init(_ error: YamlError) {
    switch error {
    case .scanner(let context, let problem, let mark, _),
      .parser(let context, let problem, let mark, _),
      .composer(let context, let problem, let mark, _):
      let detail = context.map { " \($0.text)" } ?? ""
      self.init(
        line: mark.line, column: mark.column,
        message: problem.contains("nesting level")
          ? "lists or mappings nest too deeply; no rubric needs more than a few levels"
          : "this is not YAML: \(problem)\(detail)" + Self.advice(problem))
    case .duplicatedKeysInMapping(let duplicates, let context):
      let key = duplicates.first ?? ""
      self.init(
        line: context.mark.line, column: context.mark.column,
        message: "the key '\(key.shortened(to: 40))' stands twice; rename one or take it out")
    case .reader(let problem, let offset, _, let yaml):
      let before = yaml.utf8.prefix(max(0, offset ?? 0))
      let line = before.count { $0 == UInt8(ascii: "\n") } + 1
      let start = before.lastIndex(of: UInt8(ascii: "\n")).map { before.index(after: $0) }
      let rest = before[(start ?? before.startIndex)...]
      self.init(
        line: line, column: String(decoding: rest, as: UTF8.self).unicodeScalars.count + 1,
        message: "this is not YAML: \(problem)")
    default:
      self.init(
        line: 1, column: 1,
        message: "this is not YAML; expected a rubric that begins with 'gradus: 1'")
    }
  }

  /// What usually helps against a problem that YAML's reader names in its own words.
  private static func advice(_ problem: String) -> String {
    if problem.contains("cannot start any token") {
      return "; indent with blanks instead of tabs, and put a text with signs in it into quotes"
    }
    if problem.contains("mapping values are not allowed") {
      return "; put a text with a colon in it into quotes"
    }
    if problem.contains("expected ',' or") || problem.contains("alphabetic or numeric") {
      return "; put a formula with quotes, commas, brackets or braces in it into double quotes"
    }
    if problem.contains("undefined alias") {
      return "; put a text that begins with '*' into quotes"
    }
    if problem.contains("another document") { return "; keep each rubric in a file of its own" }
    return ""
  }
}

extension YAMLNode {
  private static let longestQuote = 40

  /// What the node is, for messages.
  var kindName: String {
    switch self {
    case .mapping: "a mapping"
    case .sequence: "a list"
    case .scalar, .alias: "'\((scalar?.string ?? "").shortened(to: Self.longestQuote))'"
    }
  }

  var shown: String { kindName }
}
