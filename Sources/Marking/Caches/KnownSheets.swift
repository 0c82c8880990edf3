internal import Algebra
internal import AnswerSheets
internal import Synchronization

/// The marks of sheets met before, so that sheets that state the same are marked once.
///
/// Where a whole class has one set of numbers, most answers are alike to the last digit to others,
/// in whatever notation: right ones, and those with the mistakes that many make. Only what a sheet
/// states decides its marks; where it stands there is told anew.
final class KnownSheets: Sendable {
  /// So many sheets are kept; those that are met often are among the first.
  private let sheetsLimit: Int
  /// So many numbers are kept in all.
  private static let allNumbersLimit = 1 << 17
  /// Sheets with more numbers are not kept.
  private static let numbersLimit = 500

  private struct Known: Sendable {
    let statements: [PlainStatement]
    let marks: [StepMark]
    /// The work that the marking took.
    let work: Int
    /// The positions that the marks tell, mark by mark.
    let positions: [StatementPosition]
  }

  private struct State: Sendable {
    var count = 0
    var numbers = 0
    var sheets: [Int: [Known]] = [:]
  }

  private let state = Mutex(State())

  init(_ caches: Caches) { sheetsLimit = caches.limit(2048) }

  /// The finding of a look for a sheet: its twin's marks, or else the hash to keep its own under.
  enum Sighting {
    case met([StepMark], work: Int)
    case new(hash: Int)
    /// Not a sheet to be kept.
    case passing
  }

  func look(for sheet: AnswerSheet) -> Sighting {
    guard sheetsLimit > 0, let hash = sheet.statements.hashOfNumbers(limit: Self.numbersLimit)
    else {
      return .passing
    }
    let alike = state.withLock { $0.sheets[hash] }
    let twin = alike?.first { sheet.statements.areSame(as: $0.statements) }
    return twin.map {
      .met($0.marks.moved(to: $0.positions, in: sheet.statements), work: $0.work)
    }
      ?? .new(hash: hash)
  }

  func keep(_ marks: [StepMark], of sheet: AnswerSheet, hash: Int, work: Int) {
    let isFull = state.withLock {
      $0.count >= sheetsLimit || $0.numbers >= Self.allNumbersLimit
    }
    guard !isFull, let positions = marks.positions(in: sheet.statements) else { return }
    var statements: [PlainStatement] = []
    statements.reserveCapacity(sheet.statements.count)
    for statement in sheet.statements {
      if let plain = PlainStatement(statement) { statements.append(plain) }
    }
    let known = Known(statements: statements, marks: marks, work: work, positions: positions)
    state.withLock { state in
      state.count += 1
      state.numbers += statements.reduce(0) { $0 + $1.value.elements.count }
      state.sheets[hash, default: []].append(known)
    }
  }
}

/// A statement of numbers and nothing else, as far as marks hang on it.
private struct PlainStatement: Sendable {
  let name: String
  let entry: Statement.Entry?
  let value: Matrix<Numeral>

  init?(_ statement: Statement) {
    guard statement.sides.count == 1, case .value(let value) = statement.sides[0].content else {
      return nil
    }
    (name, entry, self.value) = (statement.name, statement.entry, value)
  }
}

/// The beginning of a statement of a sheet, or of its value, whatever their lines.
private struct StatementPosition: Sendable {
  let statement: Int
  let isValue: Bool
}

extension [StepMark] {
  /// The positions that marks tell on their sheet; nil where they would not be the same on every
  /// other sheet that states the same.
  fileprivate func positions(in statements: [Statement]) -> [StatementPosition]? {
    // One of two at the same position: nobody could tell which is meant.
    guard statements.areInOrder else { return nil }
    var positions: [StatementPosition] = []
    positions.reserveCapacity(count)
    func tells(_ position: Position?) -> Bool {
      guard let position else { return true }
      // Mostly steps are stated in their order.
      let found = statements.statementPosition(at: position, from: positions.last?.statement ?? 0)
      if let found { positions.append(found) }
      return found != nil
    }
    for mark in indices {
      guard tells(self[mark].position) else { return nil }
      for remark in self[mark].remarks {
        // These are told with names as they were written.
        guard remark.kind != .nearName, tells(remark.position) else { return nil }
      }
    }
    return positions
  }

  /// The same marks for another sheet that states the same.
  ///
  /// Where it states all at the same positions, as students do who fill in one form, no mark is
  /// copied: 4 % of a run.
  fileprivate func moved(
    to positions: [StatementPosition], in statements: [Statement]
  ) -> [StepMark] {
    var marks = self
    var next = 0
    func position() -> Position {
      defer { next += 1 }
      let statement = statements[positions[next].statement]
      return positions[next].isValue ? statement.sides[0].position : statement.position
    }
    for mark in indices {
      if let old = self[mark].position {
        let new = position()
        if new != old { marks[mark].position = new }
      }
      for remark in self[mark].remarks.indices {
        guard let old = self[mark].remarks[remark].position else { continue }
        let new = position()
        if new != old { marks[mark].remarks[remark].position = new }
      }
    }
    return marks
  }
}

extension [Statement] {
  /// Tells sheets of plain numbers apart; nil where there is anything else, or more numbers than a
  /// limit.
  fileprivate func hashOfNumbers(limit: Int) -> Int? {
    // Multiplied and turned: a hash of the library's kind would cost more than the comparison it
    // spares.
    var hash = 0
    var left = limit
    for statement in self {
      guard statement.sides.count == 1, case .value(let value) = statement.sides[0].content else {
        return nil
      }
      left -= value.elements.count
      if left < 0 { return nil }
      for numeral in value.elements {
        hash = (hash ^ Int(truncatingIfNeeded: numeral.significand)) &* 0x9E37_79B9_7F4A_7C1
        hash ^= hash >> 29
      }
    }
    return hash
  }

  /// Whether each begins behind the value of the one before; of sheets of plain numbers.
  fileprivate var areInOrder: Bool {
    var last: Position?
    for statement in self {
      if let last, last >= statement.position { return false }
      guard statement.position < statement.sides[0].position else { return false }
      last = statement.sides[0].position
    }
    return true
  }

  /// The statement or value at a position, looked for from a statement on; of sheets of plain
  /// numbers.
  fileprivate func statementPosition(at position: Position, from first: Int) -> StatementPosition? {
    for offset in indices {
      let index = first + offset < count ? first + offset : first + offset - count
      if self[index].position == position {
        return StatementPosition(statement: index, isValue: false)
      }
      if self[index].sides[0].position == position {
        return StatementPosition(statement: index, isValue: true)
      }
    }
    return nil
  }

  /// Whether the same is stated in the same order; of sheets of plain numbers.
  fileprivate func areSame(as other: [PlainStatement]) -> Bool {
    guard count == other.count else { return false }
    for index in indices {
      guard self[index].name == other[index].name, self[index].entry == other[index].entry,
        case .value(let value) = self[index].sides[0].content, value == other[index].value
      else { return false }
    }
    return true
  }
}
