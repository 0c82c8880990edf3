/// The shape of a Moodle grading worksheet: `Participant 123` first, a grade before a column of one
/// maximum.
struct MoodleShape {
  let gradebook: Gradebook

  init?(_ table: DelimitedTable) {
    let students = table.rows.indices.dropFirst().filter { row in
      !table.rows[row].allSatisfy(\.range.isEmpty)
    }
    guard !students.isEmpty, let header = table.rows.first, header.count >= 3,
      Self.areParticipants(students.map { table.text($0, 0) }),
      let grade = Self.gradeColumn(table, students, columns: header.count)
    else { return nil }
    gradebook = Gradebook(
      .moodle, table: table, column: grade, students: students, keys: Array(0..<grade),
      pointsPossible: students.first.map { table.text($0, grade + 1) },
      // Where students are anonymous the status stands behind the number.
      nameColumn: grade > 2 ? 1 : 0,
      feedbackColumn: Self.feedbackColumn(
        header.indices.map { table.text(0, $0) }, after: grade + 1))
  }

  /// The column behind `Last modified (grade)`, which has a word in parentheses in any language.
  private static func feedbackColumn(_ titles: [String], after start: Int) -> Int? {
    guard let modified = titles.indices.last(where: { $0 > start && isDated(titles[$0]) }) else {
      return nil
    }
    return modified + 1 < titles.count ? modified + 1 : nil
  }

  private static func isDated(_ title: String) -> Bool {
    title.hasSuffix(")") || title.hasSuffix("）")
  }

  /// One word, whatever the language, and a number each.
  private static func areParticipants(_ cells: [String]) -> Bool {
    let words = Set(
      cells.map { cell in String(cell.dropLast(CellShape.trailingDigits(cell).count)) })
    return words.count == 1 && words.first?.isEmpty == false
      && cells.allSatisfy { !CellShape.trailingDigits($0).isEmpty }
  }

  /// The first column of grades or nothing beside a column that has the same number in every row.
  private static func gradeColumn(
    _ table: DelimitedTable, _ students: [Int], columns: Int
  ) -> Int? {
    (1..<columns - 1).first { column in
      let most = Set(students.map { table.text($0, column + 1) })
      return most.count == 1 && most.allSatisfy(CellShape.isNumber)
        && students.allSatisfy { row in
          let grade = table.text(row, column)
          return grade.isEmpty || grade == "-" || CellShape.isNumber(grade)
        }
    }
  }
}
