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

  /// What the cell holds.
  enum Value {
    case number(Numeral)
    /// Which of the table's other values it is.
    case other(Int)
  }

  /// Whether the table says where the entry stands.
  var isNumbered: Bool { row != nil || column != nil }

  /// The indices as written.
  fileprivate var place: Statement.Entry {
    Statement.Entry(row: row ?? -1, column: column ?? -1)
  }
}

/// The entries of one matrix.
struct EntryGroup {
  private var entries: [StatedEntry] = []
  let isNumbered: Bool
  /// Whether no cell is empty.
  private var isFull: Bool
  /// The places taken, counted only once an entry does not come after all before it.
  private var places: Set<Statement.Entry>?

  init(_ entry: StatedEntry) {
    isNumbered = entry.isNumbered
    isFull = entry.value != nil
    // The entries of most matrices, so that they are not moved as they grow.
    entries.reserveCapacity(8)
    entries.append(entry)
  }

  /// The entries whose cells are not empty.
  var statedEntries: [StatedEntry] { isFull ? entries : entries.filter { $0.value != nil } }

  /// Adds an entry unless it is of the other kind or its place is taken.
  mutating func add(_ entry: StatedEntry) -> Bool {
    guard entry.isNumbered == isNumbered else { return false }
    if isNumbered, places != nil || !isLast(entry) {
      var taken = places ?? Set(entries.map(\.place))
      places = nil
      defer { places = taken }
      guard taken.insert(entry.place).inserted else { return false }
    }
    if entry.value == nil { isFull = false }
    entries.append(entry)
    return true
  }

  private func isLast(_ entry: StatedEntry) -> Bool {
    guard let last = entries.last?.place else { return true }
    let place = entry.place
    return (place.row, place.column ?? -1) > (last.row, last.column ?? -1)
  }
}
