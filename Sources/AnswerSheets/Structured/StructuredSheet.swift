import Algebra

/// Makes statements of the objects of a structured file.
///
/// Keys are names of quantities or of groups. `answers`, `forward`, `Problem 2` and any other key
/// over an object are groups (and headings); `gradients` and `updates` are groups that also tell
/// what their names mean.
struct StructuredSheet {
  /// The sheet made so far.
  private(set) var sheet = AnswerSheet()
  private let limits: ReadingLimits

  private init(limits: ReadingLimits) {
    self.limits = limits
  }

  /// Reads the values of a file; of a broken file, whatever can be read.
  static func read(
    _ roots: [StructuredNode], fault: UnreadableAnswer?, limits: ReadingLimits
  ) throws(UnreadableAnswer) -> AnswerSheet {
    var reading = StructuredSheet(limits: limits)
    for root in roots { reading.readGroup(root, in: .plain) }
    guard !reading.sheet.statements.isEmpty else {
      throw fault
        ?? UnreadableAnswer(
          "found no step with a value, expected names with values such as {\"Z1\": [[4], [0]]}",
          at: roots.first?.position)
    }
    reading.sheet.fault = fault
    return reading.sheet
  }
}

// MARK: - Groups

extension StructuredSheet {
  private mutating func readGroup(_ node: StructuredNode, in group: StructuredGroup) {
    switch node.content {
    case .object(let members):
      for member in members { read(member, in: group) }
    case .list(let items):
      readRecords(items, in: group)
    case .number, .numbers, .matrix, .text, .unreadable:
      break
    }
  }

  private mutating func read(_ member: StructuredNode.Member, in group: StructuredGroup) {
    switch member.node.content {
    case .object(let parts):
      if let qualified = QualifiedParts(parts), StructuredGroup(key: member.key) == nil {
        for part in qualified.parts {
          state(part.name(of: member.key), member.position, part.node, in: group)
        }
      } else {
        readHeaded(member, in: group)
      }
    case .list(let items) where items.contains(where: \.isObject):
      readHeaded(member, in: group)
    default:
      state(member.key, member.position, member.node, in: group)
    }
  }

  private mutating func readHeaded(_ member: StructuredNode.Member, in group: StructuredGroup) {
    let level = min(group.depth + 1, 6)
    sheet.headings.append(Heading(text: member.key, level: level, position: member.position))
    var inner = StructuredGroup(key: member.key) ?? StructuredGroup(group.meaning)
    inner.depth = level
    readGroup(member.node, in: inner)
  }

  private mutating func state(
    _ written: String, _ position: Position, _ node: StructuredNode, in group: StructuredGroup
  ) {
    let quantity = StatedQuantity(named: group.name(of: written))
    var node = node
    // What has one entry has no list of two.
    if case .text(let text) = node.content, let numeral = ScalarReading.withDecimalComma(text),
      quantity.entry != nil || limits.catalogue?.quantity(quantity.name)?.shape.isScalar == true
    {
      node.content = .number(numeral)
    }
    let sides = StructuredValue(limits: limits).sides(of: node)
    sheet.statements.append(
      Statement(
        name: quantity.name, writtenName: written, entry: quantity.entry, sides: sides,
        position: position))
  }
}

// MARK: - Records

extension StructuredSheet {
  /// Reads a list of objects: `{"step": "Z1", "value": …}`, entries `{"step", "row", "column",
  /// "value"}`, or groups.
  private mutating func readRecords(_ items: [StructuredNode], in group: StructuredGroup) {
    var entries = EntryCollection(limits: limits)
    for item in items {
      guard case .object(let members) = item.content else { continue }
      guard let record = StructuredRecord(members) else {
        readGroup(item, in: group)
        continue
      }
      if record.row == nil, record.column == nil {
        state(record.name, record.position, record.value, in: group)
      } else {
        let quantity = StatedQuantity(named: group.name(of: record.name))
        let name = entries.begin(StatedName(canonicalName: quantity.name, written: record.name))
        entries.add(
          StatedEntry(
            name: name, row: record.row, column: record.column, value: entries.keep(record.value),
            position: record.position, valuePosition: record.value.position))
      }
    }
    sheet.statements.append(contentsOf: entries.statements())
  }
}
