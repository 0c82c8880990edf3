/// The shape of a Canvas gradebook: assignments as `Title (12345)`, a column of numeric ids before
/// them.
struct CanvasShape {
  private let table: DelimitedTable
  private let idColumn: Int
  /// Column and title of each assignment.
  private let assignments: [(column: Int, header: String, title: String)]
  private let students: [Int]

  init?(_ table: DelimitedTable) {
    guard let header = table.rows.first else { return nil }
    self.table = table
    assignments = header.indices.compactMap { column in
      let text = table.text(0, column)
      return CellShape.title(text).map { (column, text, $0) }
    }
    guard let first = assignments.first?.column, first >= 2,
      let id = Self.idColumn(table, before: first)
    else { return nil }
    idColumn = id
    students = Self.students(table, id: id, before: first)
  }

  /// The rows with a number, and those without one that have a student's SIS id or login.
  private static func students(_ table: DelimitedTable, id: Int, before end: Int) -> [Int] {
    let rows = table.rows.indices.dropFirst()
    let numbered = Set(rows.filter { CellShape.isDigits(table.text($0, id)) })
    let others = (id + 1..<max(end, id + 1)).prefix(2)
    let keys = others.map { column in Set(numbered.map { table.text($0, column) }) }
    return rows.filter { row in
      numbered.contains(row)
        || table.text(row, id).isEmpty
          && zip(others, keys).contains { column, keys in
            let key = table.text(row, column)
            return !key.isEmpty && keys.contains(key)
          }
    }
  }

  /// The column called ID, as it is in most languages, or the first that holds nothing but numbers.
  private static func idColumn(_ table: DelimitedTable, before end: Int) -> Int? {
    let candidates = (1..<end).filter { column in
      let cells = table.rows.indices.dropFirst().map { table.text($0, column) }
        .filter { !$0.isEmpty }
      return !cells.isEmpty && cells.allSatisfy(CellShape.isDigits)
    }
    return candidates.first { table.text(0, $0).lowercased() == "id" } ?? candidates.first
  }

  func gradebook(assignment: String) throws(TableFault) -> Gradebook {
    let wanted = assignment.lowercased()
    let exact = assignments.filter { $0.header == assignment || $0.title == assignment }
    let found =
      exact.isEmpty ? assignments.filter { $0.title.lowercased() == wanted } : exact
    guard let column = found.first?.column, found.count == 1 else {
      let names = (found.isEmpty ? assignments : found).prefix(12)
        .map { "'\($0.header)'" }.joined(separator: ", ")
      let problem = found.isEmpty ? "no column is" : "more than one column is"
      throw TableFault(
        line: 1,
        message: "\(problem) called '\(assignment)'; choose one with --assignment, of: \(names)")
    }
    let possible = try pointsPossible(column)
    // After the ID come the SIS id and the login; the name is the last resort.
    let others = (idColumn + 1..<max(assignments[0].column, idColumn + 1)).prefix(2)
    return Gradebook(
      .canvas, table: table, column: column, students: students, keys: [idColumn] + others + [0],
      pointsPossible: possible)
  }

  /// The cell of a column in the row of the points possible, which is nobody's.
  private func pointsPossible(_ column: Int) throws(TableFault) -> String? {
    let students = Set(students)
    for row in table.rows.indices.dropFirst() where !students.contains(row) {
      let text = table.text(row, column)
      if CellShape.isNumber(text) { return text }
      // A row of posting policies may come before; it has words as well.
      if text.hasPrefix("("), text.hasSuffix(")") {
        throw TableFault(
          line: table.line(ofRow: row),
          message: "'\(table.text(0, column))' is \(text), expected a column that can be filled in")
      }
    }
    return nil
  }
}
