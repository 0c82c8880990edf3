internal import Algebra
internal import AnswerSheets
internal import Synchronization

/// The marks of sheets met before, so that sheets that state the same are marked once.
///
/// Where a whole class has one set of numbers, most answers are alike to the last digit to others,
/// in whatever notation: right ones, and those with the mistakes that many make. Only what a sheet
/// states decides its marks; where it stands there is told anew. Without it plain answers take 27 %
/// longer and a simulated class 8 %; students with numbers of their own have nothing of it.
final class KnownSheets: Sendable {
  /// At most this number of sheets is kept, the first ones: those met often are among them.
  private let sheetsLimit: Int
  /// At most this number of entries of values is kept in all sheets together.
  private static let allNumbersLimit = 1 << 17
  /// Sheets with more numbers are not kept.
  private static let numbersLimit = 500

  /// A sheet's statements with the marks that they have.
  private struct MarkedSheet: Sendable {
    let statements: [Statement]
    let marks: [StepMark]
    /// The work that the marking took.
    let work: Int
  }

  private struct State: Sendable {
    var count = 0
    var numbers = 0
    var sheets: [Int: [MarkedSheet]] = [:]
  }

  private let state = Mutex(State())

  init(_ caches: Caches) { sheetsLimit = caches.limit(2048) }

  /// The finding of a look for a sheet: its twin's marks, or else the hash to keep its own under.
  enum Sighting {
    case met([StepMark], work: Int)
    case new(hash: Int)
    /// Not a sheet to be kept.
    case unkept
  }

  /// Looks for the marks of a sheet that states the same values.
  func look(for sheet: AnswerSheet) -> Sighting {
    guard sheetsLimit > 0, let hash = sheet.statements.hashOfNumbers(limit: Self.numbersLimit)
    else { return .unkept }
    let alike = state.withLock { $0.sheets[hash] }
    guard let twin = alike?.first(where: { sheet.statements.areSame(as: $0.statements) })
    else { return .new(hash: hash) }
    return .met(twin.marks.moved(from: twin.statements, to: sheet.statements), work: twin.work)
  }

  /// Keeps the marks of a sheet under its hash, as long as there is room.
  ///
  /// - Parameter work: the operations that the marking cost, charged to every sheet that meets
  ///   them.
  func keep(_ marks: [StepMark], of sheet: AnswerSheet, hash: Int, work: Int) {
    let isFull = state.withLock {
      $0.count >= sheetsLimit || $0.numbers >= Self.allNumbersLimit
    }
    // Near names are told as they were written.
    let hasNearNames = marks.contains { $0.remarks.contains { $0.kind == .nearName } }
    guard !isFull, !hasNearNames, sheet.statements.areInOrder,
      marks.allStand(at: sheet.statements)
    else { return }
    let marked = MarkedSheet(statements: sheet.statements, marks: marks, work: work)
    state.withLock { state in
      state.count += 1
      state.numbers += sheet.statements.reduce(0) { $0 + ($1.value?.elements.count ?? 0) }
      state.sheets[hash, default: []].append(marked)
    }
  }
}

extension [StepMark] {
  /// Whether each position in them is that of a statement or its value.
  fileprivate func allStand(at statements: [Statement]) -> Bool {
    allSatisfy { mark in
      ([mark.position] + mark.remarks.map(\.position)).allSatisfy { position in
        position.map { statements.index(at: $0, from: 0) != nil } ?? true
      }
    }
  }

  /// The marks of one sheet with the positions of another that states equal values.
  ///
  /// Where it states all at the same positions, as students do who fill in one form, no mark is
  /// copied or looked at: 5 % of a run.
  fileprivate func moved(from before: [Statement], to after: [Statement]) -> [StepMark] {
    if before.standWhere(after) { return self }
    // Mostly steps are stated in their order.
    var index = 0
    func moved(_ position: Position) -> Position {
      guard let found = before.index(at: position, from: index) else { return position }
      index = found
      return before[found].position == position
        ? after[found].position : after[found].sides[0].position
    }
    var marks = self
    for mark in indices {
      marks[mark].position = marks[mark].position.map(moved)
      for remark in marks[mark].remarks.indices {
        marks[mark].remarks[remark].position = marks[mark].remarks[remark].position.map(moved)
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
    for index in indices {
      // By indices, which copies no statements.
      guard self[index].sides.count == 1, case .value(let value) = self[index].sides[0].content
      else { return nil }
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

  /// Whether as many others begin, and their values, at the same positions; of sheets of plain
  /// numbers.
  fileprivate func standWhere(_ others: [Statement]) -> Bool {
    count == others.count
      && indices.allSatisfy { index in
        self[index].position == others[index].position
          && self[index].sides[0].position == others[index].sides[0].position
      }
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
