import Algebra

/// Makes sides of the values of a structured file.
struct StructuredValue {
  let limits: ReadingLimits

  /// The sides that a value gives; a string may hold a chain of several.
  func sides(of node: StructuredNode) -> [Side] {
    switch node.content {
    case .number(let numeral): [Side(.value(Matrix(scalar: numeral)), at: node.position)]
    case .numbers(let entries):
      [Side(.value(Matrix(Shape(entries.count, 1), entries)), at: node.position)]
    case .matrix(let matrix): [Side(.value(matrix), at: node.position)]
    case .text(let text): TextValue.sides(of: text, at: node.position, limits: limits)
    case .list(let items): sides(of: items, at: node.position)
    case .object:
      [Side(.unreadable("found an object, expected a number or a matrix"), at: node.position)]
    case .unreadable(let message): [Side(.unreadable(message), at: node.position)]
    }
  }

  /// A list that is not plainly numbers: with strings in it, or of the wrong build.
  private func sides(of items: [StructuredNode], at position: Position) -> [Side] {
    if let matrix = Self.matrix(of: items) { return [Side(.value(matrix), at: position)] }
    if let message = fault(in: items) {
      return [Side(.unreadable(message), at: position, opened: Self.opened(items))]
    }
    var text = ""
    write(items, to: &text)
    return TextValue.sides(of: text, at: position, limits: limits)
  }

  /// The matrix of a list whose entries or rows are all numbers, be it in quotes.
  private static func matrix(of items: [StructuredNode]) -> Matrix<Numeral>? {
    guard let first = items.first else { return nil }
    if first.numeral != nil {
      let entries = items.compactMap(\.numeral)
      return entries.count == items.count ? Matrix(Shape(entries.count, 1), entries) : nil
    }
    var entries: [Numeral] = []
    var columns = 0
    for item in items {
      guard let row = item.numerals, !row.isEmpty, columns == 0 || row.count == columns else {
        return nil
      }
      columns = row.count
      entries += row
    }
    return Matrix(Shape(items.count, columns), entries)
  }

  /// The matrix of a list with the entries open that are no numbers; nil where there are none of
  /// them, or no others.
  private static func opened(_ items: [StructuredNode]) -> Matrix<Numeral>? {
    let rows = items.map { item in
      if case .list(let entries) = item.content { return entries.map(\.entry) }
      return item.numerals ?? [item.entry]
    }
    let entries = rows.flatMap { $0 }
    guard let columns = rows.first?.count, rows.allSatisfy({ $0.count == columns }),
      entries.contains(where: \.isOpen), !entries.allSatisfy(\.isOpen)
    else { return nil }
    return Matrix(Shape(rows.count, columns), entries)
  }

  /// Why a list is no matrix, or nil where its strings may make it one.
  private func fault(in items: [StructuredNode]) -> String? {
    guard !items.isEmpty else { return "found an empty list, expected numbers" }
    var lengths: [Int?] = []
    for (offset, item) in items.enumerated() {
      switch item.content {
      case .number, .text: lengths.append(nil)
      case .numbers(let entries): lengths.append(entries.count)
      case .list(let entries):
        if let message = faultInRow(entries, offset + 1) { return message }
        lengths.append(entries.count)
      case .matrix:
        return "found lists nested three deep, expected a matrix as a list of rows"
      case .object: return "found an object in a list, expected numbers"
      case .unreadable(let message): return "entry \(offset + 1): \(message)"
      }
    }
    if let offset = lengths.firstIndex(where: { $0 != lengths[0] }) {
      let first = Self.count(lengths[0])
      let other = Self.count(lengths[offset])
      return "found rows of different lengths: row 1 has \(first), row \(offset + 1) has \(other)"
    }
    return nil
  }

  private func faultInRow(_ entries: [StructuredNode], _ row: Int) -> String? {
    guard !entries.isEmpty else { return "found an empty list as row \(row), expected numbers" }
    for (offset, entry) in entries.enumerated() {
      switch entry.content {
      case .number, .text: continue
      case .unreadable(let message): return "entry [\(row),\(offset + 1)]: \(message)"
      case .numbers, .matrix, .list:
        return "found lists nested three deep, expected a matrix as a list of rows"
      case .object: return "entry [\(row),\(offset + 1)]: found an object, expected a number"
      }
    }
    return nil
  }

  private static func count(_ length: Int?) -> String {
    length.map { $0 == 1 ? "1 entry" : "\($0) entries" } ?? "a lone number"
  }

  /// Writes a list of numbers and strings as plain text, which the text reader then reads: `["1/3",
  /// 2]` is `[1/3, 2]`.
  private func write(_ items: [StructuredNode], to text: inout String) {
    text.append("[")
    for (offset, item) in items.enumerated() {
      if offset > 0 { text.append(", ") }
      switch item.content {
      case .number(let numeral): text.append(numeral.description)
      case .text(let part): text.append(part)
      case .numbers(let entries):
        text.append("[" + entries.map(\.description).joined(separator: ", ") + "]")
      case .list(let inner): write(inner, to: &text)
      case .matrix, .object, .unreadable: break
      }
    }
    text.append("]")
  }
}

extension StructuredNode {
  /// The number that stands here, in quotes or without.
  fileprivate var numeral: Numeral? {
    switch content {
    case .number(let numeral): return numeral
    case .text(let text):
      if case .number(let numeral)? = ScalarReading(text)?.content { return numeral }
      return ScalarReading.withDecimalComma(text)
    default: return nil
    }
  }

  /// The number that stands here; an open one where there is none.
  var entry: Numeral { numeral ?? .open }

  /// The numbers of a flat list.
  fileprivate var numerals: [Numeral]? {
    switch content {
    case .numbers(let entries): return entries
    case .list(let items):
      let entries = items.compactMap(\.numeral)
      return entries.count == items.count ? entries : nil
    default: return nil
    }
  }
}
