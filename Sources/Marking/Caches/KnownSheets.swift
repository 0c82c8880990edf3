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
    let statements: [Statement]
    let marks: [StepMark]
    /// The work that the marking took.
    let work: Int
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
    else { return .passing }
    let alike = state.withLock { $0.sheets[hash] }
    guard let twin = alike?.first(where: { sheet.statements.areSame(as: $0.statements) }),
      let marks = twin.marks.moved(from: twin.statements, to: sheet.statements)
    else { return .new(hash: hash) }
    return .met(marks, work: twin.work)
  }

  func keep(_ marks: [StepMark], of sheet: AnswerSheet, hash: Int, work: Int) {
    let isFull = state.withLock {
      $0.count >= sheetsLimit || $0.numbers >= Self.allNumbersLimit
    }
    // Near names are told as they were written.
    let hasNearNames = marks.contains { $0.remarks.contains { $0.kind == .nearName } }
    guard !isFull, !hasNearNames, sheet.statements.areInOrder,
      marks.moved(from: sheet.statements, to: sheet.statements) != nil
    else { return }
    let known = Known(statements: sheet.statements, marks: marks, work: work)
    state.withLock { state in
      state.count += 1
      state.numbers += sheet.statements.reduce(0) { $0 + ($1.value?.elements.count ?? 0) }
      state.sheets[hash, default: []].append(known)
    }
  }
}

extension [StepMark] {
  /// The same marks for another sheet that states the same; nil where a position is not that of a
  /// statement or its value.
  ///
  /// Where it states all at the same positions, as students do who fill in one form, no mark is
  /// copied: 4 % of a run.
  fileprivate func moved(from before: [Statement], to after: [Statement]) -> [StepMark]? {
    var marks = self
    // Mostly steps are stated in their order.
    var index = 0
    func moved(_ position: Position) -> Position? {
      guard let found = before.index(at: position, from: index) else { return nil }
      index = found
      return before[found].position == position
        ? after[found].position : after[found].sides[0].position
    }
    for mark in indices {
      if let old = self[mark].position {
        guard let new = moved(old) else { return nil }
        if new != old { marks[mark].position = new }
      }
      for remark in self[mark].remarks.indices {
        guard let old = self[mark].remarks[remark].position else { continue }
        guard let new = moved(old) else { return nil }
        if new != old { marks[mark].remarks[remark].position = new }
      }
    }
    return marks
  }
}

extension [Statement] {
  /// Tells sheets of plain numbers apart; nil where there is anything else or too many numbers.
  fileprivate func hashOfNumbers(limit: Int) -> Int? {
    // Multiplied and turned: a hash of the library's kind would cost more than it spares.
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

  /// Whether each begins behind the value of the one before, so that each position is one thing's;
  /// of sheets of plain numbers.
  fileprivate var areInOrder: Bool {
    var last: Position?
    for statement in self {
      if let last, last >= statement.position { return false }
      guard statement.position < statement.sides[0].position else { return false }
      last = statement.sides[0].position
    }
    return true
  }

  /// The index of the statement that begins at a position, or whose value does, looked for from
  /// one on; of sheets of plain numbers.
  fileprivate func index(at position: Position, from first: Int) -> Int? {
    func isThere(_ index: Int) -> Bool {
      self[index].position == position || self[index].sides[0].position == position
    }
    return indices[first...].first(where: isThere) ?? indices[..<first].first(where: isThere)
  }

  /// Whether the same is stated in the same order; of sheets of plain numbers.
  fileprivate func areSame(as other: [Statement]) -> Bool {
    guard count == other.count else { return false }
    for index in indices {
      guard self[index].name == other[index].name, self[index].entry == other[index].entry,
        case .value(let value) = self[index].sides[0].content,
        case .value(let known) = other[index].sides[0].content, value == known
      else { return false }
    }
    return true
  }
}
