import Algebra

/// Joins the entries of a table into matrices.
///
/// A quantity whose entries are not all there is stated by entries, so that only the others are
/// missing. An entry given twice begins a second statement of its quantity.
struct EntryCollection {
  private let limits: ReadingLimits
  /// The names that entries were given under, in the order in which they came.
  private var names: [StatedName] = []
  private var entries: [StatedEntry] = []
  private var groups: [EntryGroup] = []
  /// The group that is filled at present, by canonical name.
  private var open: [String: Int] = [:]
  /// The group of the entry before, where that has the name of the one to come.
  private var last: Int?
  /// The contents of entries that are no plain numbers.
  private var others: [StructuredNode] = []
  /// 0 where any index is 0, for the whole table.
  private var base = 1

  init(limits: ReadingLimits) {
    self.limits = limits
    // As much as most tables have, so that nothing is moved as it comes.
    names.reserveCapacity(24)
    entries.reserveCapacity(96)
    groups.reserveCapacity(24)
    open.reserveCapacity(24)
  }

  /// Names the quantity whose entries come next; gives the name's number, which they carry.
  mutating func begin(_ name: StatedName) -> Int {
    if names.last?.canonicalName != name.canonicalName { last = nil }
    names.append(name)
    return names.count - 1
  }

  /// Keeps a value for the entry that has it.
  mutating func keep(_ value: StructuredNode) -> StatedEntry.Value {
    if case .number(let numeral) = value.content { return .number(numeral) }
    others.append(value)
    return .other(others.count - 1)
  }

  /// Adds an entry to the matrix of the name begun last.
  mutating func add(_ entry: StatedEntry) {
    if entry.row == 0 || entry.column == 0 { base = 0 }
    entries.append(entry)
    if let last, extend(last) { return }
    // A name that is new, as most are, is looked up only once.
    let name = names[entry.name].canonicalName
    let former = open.updateValue(groups.count, forKey: name)
    // Entries that are not numbered belong together only while they follow each other.
    if last == nil, entry.isNumbered, let former, extend(former) {
      open[name] = former
      last = former
    } else {
      last = groups.count
      groups.append(EntryGroup(entry, at: entries.count - 1))
    }
  }

  /// Adds the newest entry to a group unless it is of another kind or its index is taken.
  private mutating func extend(_ group: Int) -> Bool {
    let newest = entries.count - 1
    let before = groups[group].last
    let isNumbered = entries[newest].isNumbered
    guard groups[group].isNumbered == isNumbered,
      !isNumbered || takeIndex(of: newest, after: before, in: group)
    else { return false }
    entries[before].next = newest
    groups[group].append(newest, hasValue: entries[newest].value != nil)
    return true
  }

  /// Whether the index of an entry was free in a group, and is its own now.
  private mutating func takeIndex(of newest: Int, after before: Int, in group: Int) -> Bool {
    let entryIndex = entries[newest].entryIndex
    if groups[group].taken == nil {
      if entryIndex.comes(after: entries[before].entryIndex) { return true }
      groups[group].taken = Set(chain(of: groups[group]).map { entries[$0].entryIndex })
    }
    return groups[group].taken?.insert(entryIndex).inserted == true
  }

  /// The entries of a group in the order in which they came.
  private func chain(of group: EntryGroup) -> EntryChain {
    EntryChain(entries, from: group.first)
  }
}

/// A name in a table.
struct StatedName {
  /// The canonical name.
  var canonicalName: String
  var written: String
}

// MARK: - Statements

extension EntryCollection {
  /// The statements of all quantities, in the order in which they begin.
  func statements() -> [Statement] {
    var statements: [Statement] = []
    statements.reserveCapacity(groups.count)
    for group in groups { addStatements(of: group, to: &statements) }
    return statements
  }

  private func addStatements(of group: EntryGroup, to statements: inout [Statement]) {
    guard let first = chain(of: group).first(where: { entries[$0].value != nil }) else { return }
    if group.count == 1, !group.isNumbered {
      return statements.append(statement(entries[first], sides(of: entries[first])))
    }
    var numerals: [Numeral] = []
    numerals.reserveCapacity(group.count)
    var shape = Shape(0, 0)
    var last = EntryIndex(row: 0, column: 0)
    var isInOrder = true
    for entry in chain(of: group) {
      let entryIndex = entryIndex(of: entry, at: numerals.count)
      guard entries[entry].value != nil else {
        // An index that was left empty is one of the matrix.
        if group.isNumbered {
          shape = Shape(max(shape.rows, entryIndex.row), max(shape.columns, entryIndex.column))
        }
        continue
      }
      guard let numeral = numeral(of: entries[entry]) else {
        return statements.append(broken(group, entries[entry], at: entryIndex))
      }
      numerals.append(numeral)
      shape = Shape(max(shape.rows, entryIndex.row), max(shape.columns, entryIndex.column))
      isInOrder = isInOrder && entryIndex.comes(after: last)
      last = entryIndex
    }
    // Distinct indices within the shape, as many as it has: each is there.
    let (count, overflows) = shape.rows.multipliedReportingOverflow(by: shape.columns)
    guard !overflows, count == numerals.count else {
      return addStatements(ofEachOf: group, to: &statements)
    }
    var matrix = Matrix(shape, numerals)
    // Most tables go through a matrix row by row.
    if !isInOrder { put(numerals, of: group, into: &matrix) }
    statements.append(
      statement(entries[first], [Side(.value(matrix), at: entries[first].valuePosition)]))
  }

  private func addStatements(ofEachOf group: EntryGroup, to statements: inout [Statement]) {
    var index = 0
    for entry in chain(of: group) where entries[entry].value != nil {
      let entryIndex = entryIndex(of: entry, at: index)
      statements.append(statement(entries[entry], sides(of: entries[entry]), at: entryIndex))
      index += 1
    }
  }

  private func put(
    _ numerals: [Numeral], of group: EntryGroup, into matrix: inout Matrix<Numeral>
  ) {
    var index = 0
    for entry in chain(of: group) where entries[entry].value != nil {
      let entryIndex = entryIndex(of: entry, at: index)
      matrix[entryIndex.row - 1, entryIndex.column - 1] = numerals[index]
      index += 1
    }
  }

  /// The row and column of an entry, counted from 1; without either, it is the next of a column.
  private func entryIndex(of entry: Int, at index: Int) -> EntryIndex {
    let (row, column) = (entries[entry].row, entries[entry].column)
    guard row != nil || column != nil else { return EntryIndex(row: index + 1, column: 1) }
    return EntryIndex(
      row: row.map { $0 - base + 1 } ?? 1, column: column.map { $0 - base + 1 } ?? 1)
  }

  private func sides(of entry: StatedEntry) -> [Side] {
    switch entry.value {
    case .number(let numeral): [Side(.value(Matrix(scalar: numeral)), at: entry.valuePosition)]
    case .other(let index): StructuredValue(limits: limits).sides(of: others[index])
    case nil: []
    }
  }

  /// The one number of an entry, be it in quotes or in another notation.
  private func numeral(of entry: StatedEntry) -> Numeral? {
    if case .number(let numeral) = entry.value { return numeral }
    guard case .value(let matrix)? = sides(of: entry).last?.content, matrix.shape.isScalar else {
      return nil
    }
    return matrix.elements[0]
  }

  private func statement(
    _ entry: StatedEntry, _ sides: [Side], at entryIndex: EntryIndex? = nil
  ) -> Statement {
    let name = names[entry.name]
    return Statement(
      name: name.canonicalName, writtenName: name.written,
      entry: entryIndex.map { Statement.Entry(row: $0.row, column: $0.column) }, sides: sides,
      position: entry.position)
  }

  private func broken(
    _ group: EntryGroup, _ entry: StatedEntry, at entryIndex: EntryIndex
  ) -> Statement {
    var reason = "found no single number, expected one"
    if case .unreadable(let message)? = sides(of: entry).last?.content { reason = message }
    let message = "entry [\(entryIndex.row),\(entryIndex.column)]: \(reason)"
    let side = Side(.unreadable(message), at: entry.valuePosition, opened: opened(group))
    return statement(entries[group.first], [side])
  }

  /// The matrix of a group with the entries open that are no numbers; nil where there are no
  /// others, or most are missing.
  private func opened(_ group: EntryGroup) -> Matrix<Numeral>? {
    var numerals: [(entryIndex: EntryIndex, numeral: Numeral)] = []
    var shape = Shape(0, 0)
    for entry in chain(of: group) {
      let entryIndex = entryIndex(of: entry, at: numerals.count)
      guard entryIndex.row > 0, entryIndex.column > 0 else { return nil }
      numerals.append((entryIndex, numeral(of: entries[entry]) ?? .open))
      shape = Shape(max(shape.rows, entryIndex.row), max(shape.columns, entryIndex.column))
    }
    let (count, overflows) = shape.rows.multipliedReportingOverflow(by: shape.columns)
    guard !overflows, count <= 2 * numerals.count, !numerals.allSatisfy(\.numeral.isOpen) else {
      return nil
    }
    var matrix = Matrix(shape, [Numeral](repeating: .open, count: count))
    for (entryIndex, numeral) in numerals {
      matrix[entryIndex.row - 1, entryIndex.column - 1] = numeral
    }
    return matrix
  }
}
