internal import Algebra
internal import AnswerSheets
internal import Synchronization

/// The marks of sheets met before, so that sheets that state the same in the same places are marked once.
///
/// Where a whole class has one set of numbers, many answers are alike to the last digit, right ones most of all. Only what
/// stands on a sheet decides its marks, so that those of its twin are its own.
final class KnownSheets: Sendable {
  /// So many sheets are kept; those that are met often are among the first.
  private static let sheetsLimit = 256
  /// Sheets with more numbers are not kept.
  private static let numbersLimit = 500

  private struct Known: Sendable {
    let statements: [Statement]
    let marks: [StepMark]
  }

  private struct State: Sendable {
    var count = 0
    var sheets: [Int: [Known]] = [:]
  }

  private let state = Mutex(State())

  /// What is known of a sheet: its twin's marks, and else where its own are to be kept.
  enum Sighting {
    case met([StepMark])
    case new(hash: Int)
    /// Not a sheet to be kept.
    case passing
  }

  func look(for sheet: AnswerSheet) -> Sighting {
    guard let hash = sheet.statements.hashOfNumbers(limit: Self.numbersLimit) else {
      return .passing
    }
    let alike = state.withLock { $0.sheets[hash] }
    let twin = alike?.first { $0.statements.areSame(as: sheet.statements) }
    return twin.map { .met($0.marks) } ?? .new(hash: hash)
  }

  func keep(_ marks: [StepMark], of sheet: AnswerSheet, hash: Int) {
    state.withLock { state in
      guard state.count < Self.sheetsLimit else { return }
      state.count += 1
      state.sheets[hash, default: []].append(Known(statements: sheet.statements, marks: marks))
    }
  }
}

extension [Statement] {
  /// Tells sheets of plain numbers apart; nil where there is anything else, or more numbers than a limit.
  fileprivate func hashOfNumbers(limit: Int) -> Int? {
    // Multiplied and turned: a hash of the library's kind would cost more than the comparison it spares.
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

  /// Whether the same stands in the same places; of sheets of plain numbers.
  fileprivate func areSame(as other: [Statement]) -> Bool {
    guard count == other.count else { return false }
    for place in indices {
      guard self[place].position == other[place].position,
        self[place].sides[0].position == other[place].sides[0].position,
        self[place].name == other[place].name,
        self[place].writtenName == other[place].writtenName,
        self[place].entry == other[place].entry,
        case .value(let value) = self[place].sides[0].content,
        case .value(let otherValue) = other[place].sides[0].content, value == otherValue
      else { return false }
    }
    return true
  }
}
