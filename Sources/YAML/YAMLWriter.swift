internal import CYAML

extension YAMLNode {
  /// The node as the text of a document, no line broken; nil where it cannot be written, for want
  /// of memory.
  package var text: String? {
    var writer = YAMLWriter()
    defer { writer.free() }
    return writer.text(of: self)
  }
}

/// Writes nodes by libyaml's emitter.
private struct YAMLWriter {
  /// The bytes so far, at an address that stays while libyaml writes to them.
  private final class Output {
    var bytes: [UInt8] = []
  }

  private var emitter = yaml_emitter_t()
  private let output = Output()

  mutating func free() {
    yaml_emitter_delete(&emitter)
  }

  mutating func text(of node: YAMLNode) -> String? {
    guard yaml_emitter_initialize(&emitter) == 1 else { return nil }
    let target = Unmanaged.passUnretained(output).toOpaque()
    yaml_emitter_set_output(
      &emitter,
      { target, bytes, count in
        guard let target else { return 0 }
        let output = Unmanaged<Output>.fromOpaque(target).takeUnretainedValue()
        output.bytes += UnsafeBufferPointer(start: bytes, count: count)
        return 1
      }, target)
    yaml_emitter_set_width(&emitter, -1)
    yaml_emitter_set_unicode(&emitter, 1)
    let isWritten =
      emit { yaml_stream_start_event_initialize(&$0, YAML_UTF8_ENCODING) }
      && emit { yaml_document_start_event_initialize(&$0, nil, nil, nil, 1) }
      && write(node)
      && emit { yaml_document_end_event_initialize(&$0, 1) }
      && emit { yaml_stream_end_event_initialize(&$0) }
    return isWritten ? String(decoding: output.bytes, as: UTF8.self) : nil
  }

  /// Hands an event over, of which libyaml becomes the owner.
  private mutating func emit(_ make: (inout yaml_event_t) -> Int32) -> Bool {
    var event = yaml_event_t()
    return make(&event) == 1 && yaml_emitter_emit(&emitter, &event) == 1
  }

  private mutating func write(_ node: YAMLNode) -> Bool {
    switch node {
    case .scalar(let scalar): return write(scalar)
    case .sequence(let sequence):
      let style = sequence.style == .flow ? YAML_FLOW_SEQUENCE_STYLE : YAML_BLOCK_SEQUENCE_STYLE
      return emit { yaml_sequence_start_event_initialize(&$0, nil, nil, 1, style) }
        && sequence.items.allSatisfy { write($0) }
        && emit { yaml_sequence_end_event_initialize(&$0) }
    case .mapping(let mapping):
      let style = mapping.style == .flow ? YAML_FLOW_MAPPING_STYLE : YAML_BLOCK_MAPPING_STYLE
      return emit { yaml_mapping_start_event_initialize(&$0, nil, nil, 1, style) }
        && mapping.pairs.allSatisfy { write($0.key) && write($0.value) }
        && emit { yaml_mapping_end_event_initialize(&$0) }
    }
  }

  private mutating func write(_ scalar: YAMLNode.Scalar) -> Bool {
    let style =
      switch scalar.style {
      case .plain: YAML_ANY_SCALAR_STYLE
      case .singleQuoted: YAML_SINGLE_QUOTED_SCALAR_STYLE
      case .doubleQuoted: YAML_DOUBLE_QUOTED_SCALAR_STYLE
      case .literal: YAML_LITERAL_SCALAR_STYLE
      case .canonicalName: YAML_FOLDED_SCALAR_STYLE
      }
    var string = scalar.string
    return emit { event in
      string.withUTF8 {
        yaml_scalar_event_initialize(
          &event, nil, nil, $0.baseAddress, Int32($0.count), 1, 1, style)
      }
    }
  }
}
