/// A gradebook exported by a course system: the student of each row, and the column for the points.
///
/// It is known by its shape, because the words in it are in the language of whoever exported it.
struct Gradebook: Sendable {
  /// The systems whose exports are known.
  enum System: Sendable { case canvas, moodle }

  let system: System
  let table: DelimitedTable
  /// The column for the points.
  let column: Int
  /// The rows that are students'.
  let students: [Int]
  /// For each row without the surest key, by index, a row of the same student that has it.
  let numberedRows: [Int: Int]
  /// The columns that tell who a student is, the surest first.
  let keys: [Int]
  /// The most points that the system gives, as it writes them.
  let pointsPossible: String?
  /// The column of a student's name.
  let nameColumn: Int
  /// The column for words to a student; nil where there is none.
  let feedbackColumn: Int?

  /// - Parameters:
  ///   - assignment: the title of the column, where the system has more than one.
  /// - Throws: `TableFault` where the table has no known shape or no such column.
  init(_ table: DelimitedTable, assignment: String) throws(TableFault) {
    if let canvas = CanvasShape(table) {
      self = try canvas.gradebook(assignment: assignment)
    } else if let moodle = MoodleShape(table) {
      self = moodle.gradebook
    } else {
      throw TableFault(
        line: 1,
        message: "found neither a gradebook of Canvas (columns such as 'Homework 1 (12345)' and a "
          + "column of numeric IDs) nor a grading worksheet of Moodle (a first column such as "
          + "'Participant 123'); expected the file as the course system exported it")
    }
  }

  init(
    _ system: System, table: DelimitedTable, column: Int, students: [Int], keys: [Int],
    pointsPossible: String?, nameColumn: Int = 0, feedbackColumn: Int? = nil,
    numberedRows: [Int: Int] = [:]
  ) {
    self.system = system
    self.table = table
    self.column = column
    self.students = students
    self.numberedRows = numberedRows
    self.keys = keys
    self.pointsPossible = pointsPossible
    self.nameColumn = nameColumn
    self.feedbackColumn = feedbackColumn
  }

  /// A student as a person knows them: the name, and the number in parentheses.
  func name(_ row: Int) -> String {
    let words = [nameColumn, keys[0]].map { table.text(row, $0) }
    return words[0] == words[1] ? words[0] : "\(words[0]) (\(words[1]))"
  }

  /// Whether a grade stands in a row, a number or a word, that another takes the place of.
  func hasGrade(_ row: Int, otherThan grade: String) -> Bool {
    let before = table.text(row, column)
    if before.isEmpty || before == "-" { return false }
    guard let number = CellShape.number(before) else { return true }
    return number != CellShape.number(grade)
  }

  /// Points as this file writes numbers.
  func written(_ points: String) -> String {
    guard pointsPossible?.utf8.contains(UInt8(ascii: ",")) == true else { return points }
    return String(points.map { $0 == "." ? "," : $0 })
  }

  /// The key of a student in a column, folded so that letter case does not matter.
  func key(_ row: Int, _ column: Int) -> String {
    let text = table.text(row, column).lowercased()
    // The number after the word for a participant is what Moodle goes by.
    return system == .moodle && column == keys.first ? CellShape.trailingDigits(text) : text
  }
}

/// The form of a cell, whatever the language.
enum CellShape {
  static func isDigits(_ text: String) -> Bool {
    !text.isEmpty && text.utf8.allSatisfy { (0x30...0x39).contains($0) }
  }

  /// Whether the text is a plain number with a point or a comma.
  static func isNumber(_ text: String) -> Bool { number(text) != nil }

  /// A plain number with a point or a comma.
  static func number(_ text: String) -> Double? {
    guard let first = text.utf8.first, first < 0x3A else { return nil }
    return Double(String(text.map { $0 == "," ? "." : $0 }))
  }

  /// The digits at the end of a text.
  static func trailingDigits(_ text: String) -> String {
    String(
      decoding: text.utf8.reversed().prefix { (0x30...0x39).contains($0) }.reversed(), as: UTF8.self
    )
  }

  /// `Homework 1` of `Homework 1 (12345)`; nil where no number stands in parentheses at the end.
  static func title(_ header: String) -> String? {
    guard header.hasSuffix(")"), let open = header.lastIndex(of: "(") else { return nil }
    let number = header[header.index(after: open)...].dropLast()
    guard isDigits(String(number)) else { return nil }
    let title = header[..<open]
    guard title.last == " " else { return nil }
    return String(title.dropLast())
  }
}
