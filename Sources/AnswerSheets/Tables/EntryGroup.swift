import Algebra

/// One entry of a quantity as a table states it.
///
/// Nothing in it is counted by reference: tables have many entries, and to copy one is to copy its
/// bytes.
struct StatedEntry {
  /// The index of its name among the table's.
  var name: Int
  /// The row as written, counted from 0 or from 1.
  ///
  /// Without row and column entries follow each other down a column.
  var row: Int?
  var column: Int?
  /// Nil where the cell is empty.
  var value: Value?
  /// The position at which the row of the table begins.
  var position: Position
  /// The position of the value.
  var valuePosition: Position
  /// The next entry of the same group.
  var next: Int?

  init(
    name: Int, row: Int?, column: Int?, value: Value? = nil, position: Position,
    valuePosition: Position? = nil
  ) {
    self.name = name
    self.row = row
    self.column = column
    self.value = value
    self.position = position
    self.valuePosition = valuePosition ?? position
  }

  /// The content of the cell.
  enum Value {
    case number(Numeral)
    /// The index of the value among the table's other values.
    case other(Int)
  }

  /// Whether the table says where the entry stands.
  var isNumbered: Bool { row != nil || column != nil }

  /// The indices as written.
  var entryIndex: EntryIndex { EntryIndex(row: row ?? -1, column: column ?? -1) }
}

/// A row and a column.
struct EntryIndex: Hashable {
  var row: Int
  var column: Int

  /// Whether it comes after another, row by row.
  func comes(after other: EntryIndex) -> Bool {
    (row, column) > (other.row, other.column)
  }
}

/// The entries of one matrix, of which the table keeps the values.
struct EntryGroup {
  let isNumbered: Bool
  let first: Int
  private(set) var last: Int
  /// How many entries have a value.
  private(set) var count = 0
  /// The indices taken, counted only once an entry does not come after the one before it.
  var taken: Set<EntryIndex>?

  init(_ entry: StatedEntry, at index: Int) {
    isNumbered = entry.isNumbered
    first = index
    last = index
    append(index, hasValue: entry.value != nil)
  }

  mutating func append(_ index: Int, hasValue: Bool) {
    last = index
    if hasValue { count += 1 }
  }
}

/// The entries of a group by their indices in the table, in the order in which they came.
struct EntryChain: Sequence, IteratorProtocol {
  private let entries: [StatedEntry]
  private var entry: Int?

  init(_ entries: [StatedEntry], from first: Int) {
    self.entries = entries
    entry = first
  }

  mutating func next() -> Int? {
    guard let entry else { return nil }
    self.entry = entries[entry].next
    return entry
  }
}
