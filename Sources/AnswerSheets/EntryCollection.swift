/// What a table calls a quantity.
struct EntryName {
  /// The folded name.
  let name: String
  let written: String
}

/// One entry of a quantity as a table states it.
struct StatedEntry {
  /// As written, counted from 0 or from 1; without either, entries follow each other down a column.
  let row: Int?
  let column: Int?
  /// What the cell holds; nil where it is empty.
  let value: StructuredNode?
  /// Where the row of the table begins.
  let position: Position

  /// Whether the table says where the entry stands.
  var isNumbered: Bool { row != nil || column != nil }
}

/// Joins the entries of a table into matrices.
///
/// A quantity whose entries are not all there is stated by entries, so that only the others are
/// missing. An entry given twice begins a second statement of its quantity.
struct EntryCollection {
  private let limits: ReadingLimits
  private var groups: [EntryGroup] = []
  /// The group that is filled at present, by name.
  private var open: [String: Int] = [:]
  /// The group of the entry before.
  private var last: Int?
  /// 0 where any index is 0, for the whole table.
  private var base = 1

  init(limits: ReadingLimits) {
    self.limits = limits
    // As many quantities as most tables have, so that nothing is moved as they come.
    open.reserveCapacity(24)
    groups.reserveCapacity(24)
  }

  /// Adds an entry to the matrix of its name.
  mutating func add(_ entry: StatedEntry, of name: EntryName) {
    // Entries that are not numbered belong together only while they follow each other.
    let follows = last.map { groups[$0].name.name == name.name } ?? false
    add(entry, of: name, to: follows ? last : entry.isNumbered ? open[name.name] : nil)
  }

  /// Adds an entry of the same name as the one before, as most are.
  mutating func addFurther(_ entry: StatedEntry, of name: EntryName) {
    add(entry, of: name, to: last)
  }

  /// - Parameter group: the one that it belongs to if its place there is free.
  private mutating func add(_ entry: StatedEntry, of name: EntryName, to group: Int?) {
    if entry.row == 0 || entry.column == 0 { base = 0 }
    if let group, groups[group].isNumbered == entry.isNumbered, groups[group].add(entry, name) {
      last = group
      return
    }
    last = groups.count
    open[name.name] = groups.count
    groups.append(EntryGroup(entry, name))
  }

  /// The statements of all quantities, in the order in which they begin.
  func statements() -> [Statement] {
    var statements: [Statement] = []
    statements.reserveCapacity(groups.count)
    for group in groups.indices { groups[group].state(in: &statements, base, limits) }
    return statements
  }
}
