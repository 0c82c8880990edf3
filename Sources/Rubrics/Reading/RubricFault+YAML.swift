internal import YAML

/// The fault of a text that is no YAML.
extension RubricFault {
  /// The fault in a file that is no text, before anything of it is read; nil where it may be a
  /// rubric.
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
  init(_ fault: YAMLFault) {
    let message =
      switch fault.kind {
      case .tooDeep: "lists or mappings nest too deeply; no rubric needs more than a few levels"
      case .repeatedKey(let key):
        "the key '\(key.shortened(to: 40))' stands twice; rename one or take it out"
      case .encoding: "this is not YAML: \(fault.problem)"
      case .syntax:
        "this is not YAML: \(fault.problem)" + (fault.context.map { " \($0)" } ?? "")
          + Self.advice(fault.problem)
      }
    self.init(line: fault.mark.line, column: fault.mark.column, message: message, rule: .yaml)
  }

  /// The usual remedy for a problem that YAML's reader names in its own words.
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

  /// The kind of the node, for messages.
  var kindName: String {
    switch self {
    case .mapping: "a mapping"
    case .sequence: "a list"
    case .scalar(let scalar): "'\(scalar.string.shortened(to: Self.longestQuote))'"
    }
  }

  var shown: String { kindName }
}
