package import AnswerSheets

/// The reading of an answer: each statement with its kind to the rubric, and the lines of which
/// nothing was understood.
package struct SheetReading: Sendable {
  /// The kinds of statements to a rubric.
  package enum Kind: String, Sendable {
    /// The statement gives a step that is asked for.
    case step
    case given
    /// The statement gives a quantity that is not asked for, or not there.
    case own
    /// The statement has a name and a formula, but no value.
    case working
  }

  /// A statement as it was read.
  package struct ReadStatement: Sendable {
    /// The name by which it was looked up, with the entry where it states one: `W1[1,2]`.
    package var name: String
    /// The step that it states.
    package var step: String?
    package var kind: Kind
    /// The value of each side that has one, in the order written.
    package var stated: [StatedValue]
    /// The stated values as text, in the order written.
    package var values: [String] { stated.map(\.description) }
    /// The headings that it stands under, outermost first.
    package var scope: [String]
    package var position: Position
  }

  package private(set) var statements: [ReadStatement] = []
  /// In the order of their positions.
  package private(set) var unread: [UnreadLine]
}

extension SheetReading {
  /// The reading of a sheet.
  ///
  /// - Parameter meaning: what the statement at an index is; nil for one unknown to the rubric.
  init(_ sheet: AnswerSheet, meaning: (Int) -> (kind: Kind, step: String?)?) {
    self.init(unread: sheet.unreadLines)
    let titles = ScopeMap(sheet.headings) { $0.map(\.heading.text) }
    for (index, statement) in sheet.statements.enumerated() {
      let known = meaning(index)
      let isWorking = statement.sides.allSatisfy(\.isExpression)
      statements.append(
        ReadStatement(
          name: statement.shownName, step: isWorking ? nil : known?.step,
          kind: isWorking ? .working : known?.kind ?? .own,
          stated: statement.sides.compactMap(\.shownValue),
          scope: titles[statement.position] ?? [], position: statement.position))
      for case .unreadable(let message) in statement.sides.map(\.content) {
        // To look a line up takes as long as the file.
        let line = unread.count < 100 ? sheet.line(of: statement.position) : nil
        unread.append(
          UnreadLine(
            position: statement.position, text: line ?? statement.shownName, reason: message))
      }
    }
    unread.sort { $0.position < $1.position }
  }

  /// A reading without a rubric, to which nothing is a step.
  package init(_ sheet: AnswerSheet) { self.init(sheet) { _ in nil } }
}

extension Statement {
  fileprivate var shownName: String {
    guard let entry else { return name }
    return "\(name)[\(entry.row)\(entry.column.map { ",\($0)" } ?? "")]"
  }
}

extension Side {
  fileprivate var isExpression: Bool {
    if case .expression = content { true } else { false }
  }

  fileprivate var shownValue: StatedValue? {
    if case .value(let value) = content { .numbers(value) } else { nil }
  }
}
