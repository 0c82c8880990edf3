/// Whose rows of a gradebook are whose: all rows with one number in the surest column are one
/// student's.
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
  /// The first row of each row's student.
  private let firstRows: [Int: Int]

  init(_ gradebook: Gradebook) {
    rowsByKey = gradebook.keys.map { column in
      Dictionary(grouping: gradebook.students) { gradebook.key($0, column) }
        .filter { !$0.key.isEmpty }
    }
    let students = rowsByKey.first ?? [:]
    firstRows = Dictionary(
      students.values.flatMap { rows in rows.map { ($0, rows[0]) } },
      uniquingKeysWith: { first, _ in first })
  }

  /// The rows of whoever goes by one of the names, the first of them before the others.
  func rows(of names: [String]) -> Match {
    var shared: [Int] = []
    for name in names {
      for rows in rowsByKey {
        guard let rows = rows[name.lowercased()] else { continue }
        if Set(rows.map { firstRows[$0] ?? $0 }).count == 1 { return .student(rows) }
        if shared.isEmpty { shared = rows }
      }
    }
    return shared.isEmpty ? .nobody : .shared(shared)
  }
}
