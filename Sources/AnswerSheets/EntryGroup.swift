import Algebra

/// One entry of a quantity as a table states it.
///
/// Nothing in it is counted by reference: tables have many entries, and to copy one is to copy its bytes.
struct StatedEntry {
  /// Which of the table's names it has.
  var name: Int
  /// As written, counted from 0 or from 1.
  var row: Int?
  var column: Int?
  /// Nil where the cell is empty.
  var value: Value?
  /// Where the row of the table begins.
  var position: Position
  /// Where the value stands.
  var valuePosition: Position
  /// The next entry of the same group.
  var next: Int?

  /// What the cell holds.
  enum Value {
    case number(Numeral)
    /// Which of the table's other values it is.
    case other(Int)
  }

  /// Whether the table says where the entry stands.
  var isNumbered: Bool { row != nil || column != nil }

  /// The indices as written.
  var place: Statement.Entry { Statement.Entry(row: row ?? -1, column: column ?? -1) }

  /// Whether the entry comes after another, row by row.
  func comes(after other: StatedEntry) -> Bool {
    (row ?? -1, column ?? -1) > (other.row ?? -1, other.column ?? -1)
  }
}

/// The entries of one matrix, of which the table keeps the values.
struct EntryGroup {
  let isNumbered: Bool
  let first: Int
  private(set) var last: Int
  /// How many entries have a value.
  private(set) var count = 0
  /// The places taken, counted only once an entry does not come after the one before it.
  var places: Set<Statement.Entry>?

  init(_ entry: StatedEntry, at place: Int) {
    isNumbered = entry.isNumbered
    first = place
    last = place
    append(entry, at: place)
  }

  mutating func append(_ entry: StatedEntry, at place: Int) {
    last = place
    if entry.value != nil { count += 1 }
  }
}

/// The entries of a group in the order in which they came.
struct EntryChain: Sequence, IteratorProtocol {
  private let entries: [StatedEntry]
  private var place: Int?

  init(_ entries: [StatedEntry], from first: Int) {
    self.entries = entries
    place = first
  }

  mutating func next() -> StatedEntry? {
    guard let place else { return nil }
    self.place = entries[place].next
    return entries[place]
  }
}
