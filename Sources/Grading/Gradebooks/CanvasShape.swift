/// The shape of a Canvas gradebook: assignments as `Title (12345)`, a column of numeric ids before
/// them.
struct CanvasShape {
  private let table: DelimitedTable
  private let idColumn: Int
  /// Column and title of each assignment.
  private let assignments: [(column: Int, header: String, title: String)]
  private let students: [Int]
  /// The row with a number of the student of each row without one.
  private let numberedRows: [Int: Int]

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
    let rows = table.rows.indices.dropFirst()
    let numbered = rows.filter { CellShape.isDigits(table.text($0, id)) }
    numberedRows = Self.numberedRows(table, numbered, rows, id: id, before: first)
    students = (numbered + numberedRows.keys).sorted()
  }

  /// For each row without a number that of its student which has one: with the same SIS id or
  /// login, by which no other student goes.
  private static func numberedRows(
    _ table: DelimitedTable, _ numbered: [Int], _ rows: some Sequence<Int>, id: Int, before end: Int
  ) -> [Int: Int] {
    // The section stands last before the assignments, and is shared.
    let columns = (id + 1..<max(end - 1, id + 1)).prefix(2)
    let byKey = columns.map { column in Dictionary(grouping: numbered) { table.text($0, column) } }
    var found: [Int: Int] = [:]
    for row in rows where table.text(row, id).isEmpty {
      found[row] =
        zip(columns, byKey).lazy.compactMap { column, byKey -> Int? in
          let key = table.text(row, column)
          guard !key.isEmpty, let alike = byKey[key] else { return nil }
          return Set(alike.map { table.text($0, id) }).count == 1 ? alike[0] : nil
        }.first
    }
    return found
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
      pointsPossible: possible, numberedRows: numberedRows)
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
