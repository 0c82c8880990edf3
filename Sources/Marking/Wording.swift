internal import Algebra
internal import AnswerSheets

/// What students are told, in one place.
enum Wording {
  static func shape(_ written: Matrix<Numeral>, expected: Shape) -> String {
    let found =
      written.shape.isVector
      ? "\(written.elements.count) \(written.elements.count == 1 ? "entry" : "entries")"
      : "a \(written.shape) matrix"
    return "expected \(article(expected)), found \(found)"
  }

  private static func article(_ shape: Shape) -> String {
    shape.isScalar ? "a number" : "a \(shape) matrix"
  }

  static func rowForColumn(_ stated: StatedStep, _ shape: Shape) -> Remark {
    Remark(
      .rowForColumn, at: stated.position,
      message: "written as \(stated.written.shape), meant is \(shape)")
  }

  static func restated(_ stated: StatedStep) -> Remark {
    Remark(
      .restated, at: stated.position,
      message: "stated more than once with different values; the last one counts")
  }

  static func standsOn(_ steps: [String]) -> Remark {
    Remark(
      .ownValueUsed, steps: steps,
      message: "follows from your own \(list(steps))")
  }

  static func entries(_ entries: [Statement.Entry]) -> Remark {
    let places = entries.map { entry in
      entry.column.map { "(\(entry.row), \($0))" } ?? "\(entry.row)"
    }
    return Remark(
      .entries, entries: entries,
      message: "off \(places.count == 1 ? "is the entry" : "are the entries") \(list(places))")
  }

  static func brokenEquality(in statement: Statement, at position: Position) -> Remark {
    Remark(
      .brokenEquality, at: position,
      message: "in the working of \(statement.writtenName) the two sides of this '=' are not equal")
  }

  /// The one line that says how a step was found; empty where it is simply right.
  static func message(
    _ finding: Finding, _ stated: StatedStep, expected: ExpectedValue, steps: [String], digits: Int
  ) -> String {
    switch finding.verdict {
    case .correct, .missing, .unreadable: ""
    case .followThrough: "right, but it stands on your own \(list(steps))"
    case .imprecise: "right, but with fewer than \(digits) digits"
    case .wrong: "stated \(stated.written), which does not follow from what stands before it"
    }
  }

  /// `a`, `a and b`, `a, b and c`.
  static func list(_ words: [String]) -> String {
    guard let last = words.last, words.count > 1 else { return words.first ?? "" }
    return words.dropLast().joined(separator: ", ") + " and " + last
  }
}
