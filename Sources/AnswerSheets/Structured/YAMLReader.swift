import YAML

/// Reads answers written as YAML: `Z1: [[4], [0]]`, flat or under headings.
///
/// Scalars keep their digits. Text that is not YAML is read block by block, so that a fault costs
/// one step; a block is a key and the lines indented below it.
struct YAMLReader: AnswerFormatReader {
  func read(
    _ bytes: [UInt8], limits: ReadingLimits
  ) throws(UnreadableAnswer) -> AnswerSheet {
    if let members = JSONScanner.scanLines(bytes, limits: limits) {
      let root = StructuredNode(.object(members), at: Position(line: 1, column: 1))
      return try StructuredSheet.read([root], fault: nil, limits: limits)
    }
    try YAMLGuard.check(bytes, limits: limits)
    let text = String(decoding: bytes, as: UTF8.self)
    var composing = YAMLComposing(limits: limits)
    var fault: UnreadableAnswer?
    var roots: [StructuredNode]
    do {
      roots = try composing.compose(text, below: 0)
    } catch {
      fault = error
      composing = YAMLComposing(limits: limits)
      let blocks = YAMLBlocks(bytes[...], line: 1)
      roots = [try composing.recover(blocks, depth: 0)]
    }
    if composing.isOverBudget { throw limits.tooManyNumbers() }
    // A step that was read by its block is no loss; the fault matters only where nothing was.
    var sheet = try StructuredSheet.read(roots, fault: fault, limits: limits)
    sheet.fault = nil
    return sheet
  }
}

/// Makes nodes of YAML text, within a budget.
struct YAMLComposing {
  let limits: ReadingLimits
  /// How many nodes were made.
  private var nodes = 0

  init(limits: ReadingLimits) {
    self.limits = limits
  }

  /// Whether the file has more nodes than it may have numbers.
  var isOverBudget: Bool { nodes > limits.numbers }

  /// All documents of a text that begins below so many lines.
  mutating func compose(
    _ text: String, below lines: Int
  ) throws(UnreadableAnswer) -> [StructuredNode] {
    do {
      return try YAMLNode.documentsWithoutAliases(text).map { node($0, below: lines) }
    } catch {
      throw UnreadableAnswer(yaml: error, below: lines)
    }
  }

  private mutating func node(_ node: YAMLNode, below lines: Int) -> StructuredNode {
    nodes += 1
    let position = Position(line: node.mark.line + lines, column: node.mark.column)
    guard !isOverBudget else {
      return StructuredNode(.unreadable("found more values than a file may have"), at: position)
    }
    switch node {
    case .scalar(let scalar):
      return StructuredNode(Self.content(of: scalar), at: position)
    case .sequence(let sequence):
      return StructuredNode(
        .list(sequence.items.map { self.node($0, below: lines) }), at: position)
    case .mapping(let mapping):
      return StructuredNode(
        .object(mapping.map { member($0.key, $0.value, below: lines) }), at: position)
    }
  }

  private mutating func member(
    _ key: YAMLNode, _ value: YAMLNode, below lines: Int
  ) -> StructuredNode.Member {
    let position = Position(line: key.mark.line + lines, column: key.mark.column)
    return StructuredNode.Member(
      key: key.scalar?.string ?? "?", position: position, node: node(value, below: lines))
  }

  private static func content(of scalar: YAMLNode.Scalar) -> StructuredNode.Content {
    guard scalar.style == .plain else { return .text(scalar.string) }
    guard !scalar.string.isEmpty else {
      return .unreadable("found nothing, expected a number or a matrix")
    }
    return ScalarReading(scalar.string)?.content ?? .text(scalar.string)
  }
}

// MARK: - Text that is not YAML

extension YAMLComposing {
  /// How deep groups are taken apart to find the faulty step.
  private static let deepestRecovery = 6

  /// Reads blocks one by one; a faulty one by its own blocks, or its text as a value.
  mutating func recover(
    _ blocks: YAMLBlocks, depth: Int
  ) throws(UnreadableAnswer) -> StructuredNode {
    var members: [StructuredNode.Member] = []
    for block in blocks.blocks {
      if let roots = try? compose(block.text, below: block.line - 1),
        case .object(let sound)? = roots.first?.content
      {
        members += sound
      } else if let member = try recover(block, depth: depth) {
        members.append(member)
      }
    }
    return StructuredNode(.object(members), at: Position(line: blocks.line, column: 1))
  }

  private mutating func recover(
    _ block: YAMLBlocks.Block, depth: Int
  ) throws(UnreadableAnswer) -> StructuredNode.Member? {
    guard let keyed = block.keyed else { return nil }
    var node = StructuredNode(.text(keyed.value), at: keyed.valuePosition)
    if keyed.isGroup, depth < Self.deepestRecovery {
      let inner = try recover(YAMLBlocks(keyed.rest, line: block.line + 1), depth: depth + 1)
      if case .object(let members) = inner.content, !members.isEmpty { node = inner }
    }
    return StructuredNode.Member(key: keyed.key, position: keyed.position, node: node)
  }
}

extension UnreadableAnswer {
  /// The fault that the YAML library found, at its position.
  fileprivate init(yaml fault: YAMLFault, below lines: Int) {
    switch fault.kind {
    case .syntax, .tooDeep:
      self.init(
        "the YAML cannot be read here: \(fault.problem)",
        at: Position(line: fault.mark.line + lines, column: fault.mark.column))
    case .encoding: self.init("the YAML cannot be read: \(fault.problem)")
    case .repeatedKey(let key):
      self.init(
        "the key '\(String(key.prefix(40)))' stands twice; rename one or take it out",
        at: Position(line: fault.mark.line + lines, column: fault.mark.column))
    }
  }
}
