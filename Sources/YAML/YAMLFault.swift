internal import CYAML

/// The fault of a text that is no YAML.
package struct YAMLFault: Error, Sendable {
  package enum Kind: Sendable {
    /// Bytes that are no text.
    case encoding
    /// A text that is not YAML.
    case syntax
    /// A key that stands twice in a mapping.
    case repeatedKey(String)
    /// Lists or mappings deeper than anybody needs.
    case tooDeep
  }

  package var kind: Kind
  /// The fault in libyaml's own words.
  package var problem: String
  /// The context that libyaml was reading, in its words, as `while parsing a flow sequence`; nil
  /// where it names none.
  package var context: String?
  package var mark: YAMLNode.Mark

  init(
    _ kind: Kind, _ problem: String, context: String? = nil, at mark: YAMLNode.Mark
  ) {
    self.kind = kind
    self.problem = problem
    self.context = context
    self.mark = mark
  }

  /// The fault at which a parser has stopped.
  init(of parser: yaml_parser_t, in bytes: UnsafeBufferPointer<UInt8>) {
    let problem = parser.problem.map { String(cString: $0) } ?? "the text cannot be read"
    if parser.error == YAML_READER_ERROR {
      let mark = YAMLNode.Mark(ofByte: parser.problem_offset, in: bytes)
      self.init(.encoding, problem, at: mark)
      return
    }
    self.init(
      problem.contains("nesting level") ? .tooDeep : .syntax, problem,
      context: parser.context.map { String(cString: $0) }, at: YAMLNode.Mark(parser.problem_mark))
  }
}

extension YAMLNode.Mark {
  /// libyaml counts from 0.
  init(_ mark: yaml_mark_t) {
    self.init(line: Int(mark.line) + 1, column: Int(mark.column) + 1)
  }

  /// The position of a byte.
  init(ofByte offset: Int, in bytes: UnsafeBufferPointer<UInt8>) {
    let before = bytes.prefix(max(0, offset))
    let start = before.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
    self.init(
      line: before.count { $0 == UInt8(ascii: "\n") } + 1,
      // The bytes of a scalar but its first are no columns.
      column: before[start...].count { $0 & 0xC0 != 0x80 } + 1)
  }
}
