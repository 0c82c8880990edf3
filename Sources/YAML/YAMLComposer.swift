internal import CYAML

extension YAMLNode {
  /// The one document of a text; nil where there is none.
  /// - Throws: `YAMLFault` where the text is no YAML, or more than one document.
  package static func document(_ text: String) throws(YAMLFault) -> YAMLNode? {
    try YAMLComposer.documents(Array(text.utf8), isSingle: true).first
  }

  /// All documents of a text.
  /// - Throws: `YAMLFault` where the text is no YAML.
  package static func documents(_ text: String) throws(YAMLFault) -> [YAMLNode] {
    try YAMLComposer.documents(Array(text.utf8), isSingle: false)
  }
}

extension YAMLNode {
  /// The version of libyaml that is linked, as `0.2.5`.
  package static var libraryVersion: String { String(cString: yaml_get_version_string()) }
}

/// Makes nodes of the events that libyaml's parser gives.
///
/// The parser and the event in hand are libyaml's and are freed here; no pointer leaves this type.
private struct YAMLComposer {
  /// Deeper than any rubric or answer, and well within the stack of a thread.
  private static let deepest = 1_000

  private let bytes: UnsafeBufferPointer<UInt8>
  private var parser = yaml_parser_t()
  private var event = yaml_event_t()
  /// What the anchors so far stand for.
  private var anchors: [String: YAMLNode] = [:]
  private var depth = 0

  static func documents(
    _ bytes: [UInt8], isSingle: Bool
  ) throws(YAMLFault) -> [YAMLNode] {
    try bytes.withUnsafeBufferPointer { (buffer) throws(YAMLFault) in
      var composer = YAMLComposer(buffer)
      defer { composer.free() }
      return try composer.documents(isSingle: isSingle)
    }
  }

  private init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
  }

  private mutating func free() {
    yaml_event_delete(&event)
    yaml_parser_delete(&parser)
  }

  private mutating func documents(isSingle: Bool) throws(YAMLFault) -> [YAMLNode] {
    guard yaml_parser_initialize(&parser) == 1 else {
      throw YAMLFault(.syntax, "there is not enough memory", at: .none)
    }
    yaml_parser_set_encoding(&parser, YAML_UTF8_ENCODING)
    yaml_parser_set_input_string(&parser, bytes.baseAddress, bytes.count)
    var roots: [YAMLNode] = []
    try advance()  // Past the start of the stream.
    while true {
      try advance()
      if event.type == YAML_STREAM_END_EVENT { return roots }
      if isSingle, !roots.isEmpty {
        throw YAMLFault(
          .syntax, "found another document", at: Mark(event.start_mark))
      }
      try advance()  // Past the start of the document.
      roots.append(try node())
      try advance()  // To its end.
    }
  }

  private typealias Mark = YAMLNode.Mark

  /// Takes the next event in place of the one in hand.
  private mutating func advance() throws(YAMLFault) {
    yaml_event_delete(&event)
    guard yaml_parser_parse(&parser, &event) == 1 else { throw YAMLFault(of: parser, in: bytes) }
  }

  /// The node that begins with the event in hand; the event after it is not taken yet.
  private mutating func node() throws(YAMLFault) -> YAMLNode {
    depth += 1
    defer { depth -= 1 }
    guard depth <= Self.deepest else {
      throw YAMLFault(.tooDeep, "more nesting than is read", at: Mark(event.start_mark))
    }
    switch event.type {
    case YAML_SCALAR_EVENT: return scalar()
    case YAML_SEQUENCE_START_EVENT: return try sequence()
    case YAML_MAPPING_START_EVENT: return try mapping()
    default: return try alias()
    }
  }

  private func alias() throws(YAMLFault) -> YAMLNode {
    let name = event.type == YAML_ALIAS_EVENT ? text(event.data.alias.anchor) : nil
    guard let name, let node = anchors[name] else {
      throw YAMLFault(.syntax, "found undefined alias", at: Mark(event.start_mark))
    }
    return node
  }

  private mutating func scalar() -> YAMLNode {
    let data = event.data.scalar
    let bytes = UnsafeBufferPointer(start: data.value, count: data.length)
    let node = YAMLNode.scalar(
      .init(
        String(decoding: bytes, as: UTF8.self), style: .init(data.style), tag: text(data.tag),
        at: Mark(event.start_mark)))
    if let anchor = text(data.anchor) { anchors[anchor] = node }
    return node
  }

  private mutating func sequence() throws(YAMLFault) -> YAMLNode {
    let data = event.data.sequence_start
    let (mark, anchor) = (Mark(event.start_mark), text(data.anchor))
    var items: [YAMLNode] = []
    try advance()
    while event.type != YAML_SEQUENCE_END_EVENT {
      items.append(try node())
      try advance()
    }
    let style: YAMLNode.CollectionStyle = data.style == YAML_FLOW_SEQUENCE_STYLE ? .flow : .block
    let node = YAMLNode.sequence(.init(items, style: style, at: mark))
    if let anchor { anchors[anchor] = node }
    return node
  }

  private mutating func mapping() throws(YAMLFault) -> YAMLNode {
    let data = event.data.mapping_start
    let (mark, anchor) = (Mark(event.start_mark), text(data.anchor))
    var pairs: [(YAMLNode, YAMLNode)] = []
    var marks: [String: Mark] = [:]
    try advance()
    while event.type != YAML_MAPPING_END_EVENT {
      let key = try node()
      if let name = key.scalar?.string, let first = marks.updateValue(key.mark, forKey: name) {
        throw YAMLFault(.repeatedKey(name), "the key stands twice", at: first)
      }
      try advance()
      pairs.append((key, try node()))
      try advance()
    }
    let style: YAMLNode.CollectionStyle = data.style == YAML_FLOW_MAPPING_STYLE ? .flow : .block
    let node = YAMLNode.mapping(.init(pairs, style: style, at: mark))
    if let anchor { anchors[anchor] = node }
    return node
  }

  private func text(_ pointer: UnsafeMutablePointer<UInt8>?) -> String? {
    pointer.map { String(cString: $0) }
  }
}

extension YAMLNode.Scalar.Style {
  fileprivate init(_ style: yaml_scalar_style_t) {
    self =
      switch style {
      case YAML_SINGLE_QUOTED_SCALAR_STYLE: .singleQuoted
      case YAML_DOUBLE_QUOTED_SCALAR_STYLE: .doubleQuoted
      case YAML_LITERAL_SCALAR_STYLE: .literal
      case YAML_FOLDED_SCALAR_STYLE: .folded
      default: .plain
      }
  }
}
