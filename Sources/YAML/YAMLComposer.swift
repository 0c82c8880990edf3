internal import CYAML

extension YAMLNode {
  /// The one document of a text; nil where there is none.
  /// - Throws: `YAMLFault` where the text is no YAML, or more than one document.
  package static func document(_ text: String) throws(YAMLFault) -> YAMLNode? {
    try Array(text.utf8).withUnsafeBufferPointer { (bytes) throws(YAMLFault) in
      try YAMLComposer(bytes, takesAliases: true).documents(isSingle: true).first
    }
  }

  /// All documents of a text in which no alias may stand.
  /// - Throws: `YAMLFault` where the text is no YAML, or an alias stands in it.
  package static func documentsWithoutAliases(_ text: String) throws(YAMLFault) -> [YAMLNode] {
    try Array(text.utf8).withUnsafeBufferPointer { (bytes) throws(YAMLFault) in
      try YAMLComposer(bytes, takesAliases: false).documents(isSingle: false)
    }
  }

  /// The version of libyaml that is linked, as `0.2.5`.
  package static var linkedVersion: String { String(cString: yaml_get_version_string()) }
}

/// Makes nodes of the events that libyaml's parser gives.
///
/// A class, because libyaml keeps the parser's own address; the parser and the event in hand are
/// freed with it, and no pointer leaves it.
private final class YAMLComposer {
  /// Deeper than any rubric or answer, and well within the stack of a thread.
  private static let deepest = 1_000
  /// At most this number of nodes may a document have when all aliases are written out.
  private static let mostNodes = 1_000_000

  private typealias Mark = YAMLNode.Mark

  /// A node with how deep and how large it is, aliases written out.
  private struct Composed {
    let node: YAMLNode
    var height = 1
    var count = 1
  }

  private let bytes: UnsafeBufferPointer<UInt8>
  private let takesAliases: Bool
  private var parser = yaml_parser_t()
  private var event = yaml_event_t()
  /// The nodes of the anchors so far.
  private var anchors: [String: Composed] = [:]
  private var depth = 0

  init(_ bytes: UnsafeBufferPointer<UInt8>, takesAliases: Bool) {
    (self.bytes, self.takesAliases) = (bytes, takesAliases)
  }

  deinit {
    yaml_event_delete(&event)
    yaml_parser_delete(&parser)
  }

  func documents(isSingle: Bool) throws(YAMLFault) -> [YAMLNode] {
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
        throw YAMLFault(.syntax, "found another document", at: Mark(event.start_mark))
      }
      try advance()  // Past the start of the document.
      roots.append(try node().node)
      try advance()  // To its end.
    }
  }

  /// Takes the next event in place of the one in hand.
  private func advance() throws(YAMLFault) {
    yaml_event_delete(&event)
    guard yaml_parser_parse(&parser, &event) == 1 else { throw YAMLFault(of: parser, in: bytes) }
  }

  /// The node that begins with the event in hand; the event after it is not taken yet.
  private func node() throws(YAMLFault) -> Composed {
    depth += 1
    defer { depth -= 1 }
    let mark = Mark(event.start_mark)
    guard depth <= Self.deepest else {
      throw YAMLFault(.tooDeep, "more nesting than is read", at: mark)
    }
    let composed =
      switch event.type {
      case YAML_SCALAR_EVENT: scalar()
      case YAML_SEQUENCE_START_EVENT: try sequence()
      case YAML_MAPPING_START_EVENT: try mapping()
      default: try alias()
      }
    // An alias hangs what it stands for, with all its depth, where it stands.
    guard depth + composed.height <= Self.deepest, composed.count <= Self.mostNodes else {
      throw YAMLFault(.tooDeep, "aliases stand for more than is read", at: mark)
    }
    return composed
  }

  private func alias() throws(YAMLFault) -> Composed {
    let mark = Mark(event.start_mark)
    let name = event.type == YAML_ALIAS_EVENT ? text(event.data.alias.anchor) : nil
    guard let name, let composed = anchors[name] else {
      throw YAMLFault(.syntax, "found undefined alias", at: mark)
    }
    guard takesAliases else {
      throw YAMLFault(.syntax, "found an alias, expected the value itself; write it out", at: mark)
    }
    return composed
  }

  private func scalar() -> Composed {
    let data = event.data.scalar
    let bytes = UnsafeBufferPointer(start: data.value, count: data.length)
    let node = YAMLNode.scalar(
      .init(
        String(decoding: bytes, as: UTF8.self), style: .init(data.style), tag: text(data.tag),
        at: Mark(event.start_mark)))
    return register(Composed(node: node), as: text(data.anchor))
  }

  private func sequence() throws(YAMLFault) -> Composed {
    let data = event.data.sequence_start
    let (mark, anchor) = (Mark(event.start_mark), text(data.anchor))
    var items: [YAMLNode] = []
    var (height, count) = (0, 1)
    try advance()
    while event.type != YAML_SEQUENCE_END_EVENT {
      let item = try node()
      items.append(item.node)
      (height, count) = (max(height, item.height), count + item.count)
      try advance()
    }
    let style: YAMLNode.CollectionStyle = data.style == YAML_FLOW_SEQUENCE_STYLE ? .flow : .block
    let node = YAMLNode.sequence(.init(items, style: style, at: mark))
    return register(Composed(node: node, height: height + 1, count: count), as: anchor)
  }

  private func mapping() throws(YAMLFault) -> Composed {
    let data = event.data.mapping_start
    let (mark, anchor) = (Mark(event.start_mark), text(data.anchor))
    var pairs: [(YAMLNode, YAMLNode)] = []
    var marks: [String: Mark] = [:]
    var (height, count) = (0, 1)
    try advance()
    while event.type != YAML_MAPPING_END_EVENT {
      let key = try node()
      if let name = key.node.scalar?.string,
        let first = marks.updateValue(key.node.mark, forKey: name)
      {
        throw YAMLFault(.repeatedKey(name), "the key stands twice", at: first)
      }
      try advance()
      let value = try node()
      pairs.append((key.node, value.node))
      (height, count) = (
        max(height, key.height, value.height), count + key.count + value.count
      )
      try advance()
    }
    let style: YAMLNode.CollectionStyle = data.style == YAML_FLOW_MAPPING_STYLE ? .flow : .block
    let node = YAMLNode.mapping(.init(pairs, style: style, at: mark))
    return register(Composed(node: node, height: height + 1, count: count), as: anchor)
  }

  private func register(_ composed: Composed, as anchor: String?) -> Composed {
    if let anchor { anchors[anchor] = composed }
    return composed
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
      case YAML_FOLDED_SCALAR_STYLE: .canonicalName
      default: .plain
      }
  }
}
