/// The rows of each student in a gradebook.
///
/// All rows with one number in the surest key column are one student's; so is a row without a
/// number that has one of that student's other keys to itself.
struct GradebookRows {
  /// The rows that a name leads to.
  enum Match: Equatable {
    /// One student's, in order; more than one where the export lists them twice.
    case student([Int])
    /// The rows of different students, between whom the name does not tell.
    case shared([Int])
    case nobody
  }

  /// For each key column, the surest first, the rows by their key.
  private let rowsByKey: [[String: [Int]]]
  /// All rows of a student by each of them.
  private let rowsOfStudent: [Int: [Int]]

  init(_ gradebook: Gradebook) {
    let rowsByKey = gradebook.keys.map { column in
      Dictionary(grouping: gradebook.students) { gradebook.key($0, column) }
        .filter { !$0.key.isEmpty }
    }
    var firstRows: [Int: Int] = [:]
    for rows in (rowsByKey.first ?? [:]).values {
      for row in rows { firstRows[row] = rows[0] }
    }
    for (row, numbered) in gradebook.numberedRows { firstRows[row] = firstRows[numbered] }
    let students = Dictionary(grouping: gradebook.students) { firstRows[$0] ?? $0 }
    rowsOfStudent = Dictionary(
      students.values.flatMap { rows in rows.map { ($0, rows) } },
      uniquingKeysWith: { first, _ in first })
    self.rowsByKey = rowsByKey
  }

  /// All rows of the students of some rows.
  func allRows(of rows: [Int]) -> Set<Int> { Set(rows.flatMap { rowsOfStudent[$0] ?? [$0] }) }

  /// The rows of whoever goes by one of the names, the first of them before the others.
  func rows(of names: [String]) -> Match {
    var shared: [Int] = []
    for name in names {
      for rows in rowsByKey {
        guard let rows = rows[name.lowercased()] else { continue }
        let all = Set(rows.map { rowsOfStudent[$0] ?? [$0] })
        if let own = all.first, all.count == 1 { return .student(own) }
        if shared.isEmpty { shared = rows.sorted() }
      }
    }
    return shared.isEmpty ? .nobody : .shared(shared)
  }
}
