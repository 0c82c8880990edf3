/// The students of a gradebook's rows: rows with one number in the surest column are one student's,
/// and so is a row without a number that shares another key with them.
struct GradebookRows {
  /// The rows that a name leads to.
  enum Match: Equatable {
    /// One student's, in order; more than one where the export lists them twice.
    case student([Int])
    /// Those of different students, between whom the name does not tell.
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
    for row in gradebook.students where firstRows[row] == nil {
      // Two students may have one name, so that it tells nothing here.
      for (column, rows) in zip(gradebook.keys, rowsByKey).dropFirst()
      where column != gradebook.nameColumn && firstRows[row] == nil {
        let alike = rows[gradebook.key(row, column)] ?? []
        firstRows[row] = alike.lazy.compactMap { firstRows[$0] }.first
      }
    }
    let students = Dictionary(grouping: gradebook.students) { firstRows[$0] ?? $0 }
    rowsOfStudent = Dictionary(
      students.values.flatMap { rows in rows.map { ($0, rows) } },
      uniquingKeysWith: { first, _ in first })
    self.rowsByKey = rowsByKey
  }

  /// The rows of whoever goes by one of the names, the first of them before the others.
  func rows(of names: [String]) -> Match {
    var shared: [Int] = []
    for name in names {
      for rows in rowsByKey {
        guard let rows = rows[name.lowercased()] else { continue }
        let all = Set(rows.map { rowsOfStudent[$0] ?? [$0] })
        if let own = all.first, all.count == 1 { return .student(own) }
        if shared.isEmpty { shared = rows }
      }
    }
    return shared.isEmpty ? .nobody : .shared(shared)
  }
}
