/// What all parsers of one run of tokens know in common: where they failed, and how much they have done.
///
/// An operand that cannot be read where it begins cannot be read there a second time, whoever asks. Remembered by its place,
/// a failure costs its tokens once, and reading stays linear whatever brackets are left open.
/// A class, because every side of every statement is read by a parser of its own.
final class ParserMemory {
  private let budget: WorkBudget?
  /// Tokens at which no operand begins: within a row of a typed matrix, and elsewhere.
  private var failures: [Set<Int>] = [[], []]
  /// The steps that all these parsers have taken.
  private(set) var steps = 0
  /// The steps not yet taken from the budget.
  private var owed = 0

  init(_ budget: WorkBudget?) {
    self.budget = budget
  }

  deinit { budget?.spend(owed) }

  /// Counts a step; false where the budget is exhausted.
  func takeStep() -> Bool {
    steps += 1
    owed += 1
    // The counter is shared between threads; a thousand steps at a time hardly ever touch it.
    guard owed >= 1024 else { return true }
    owed = 0
    return budget?.spend(1024) ?? true
  }

  /// Whether no operand begins at a token.
  func hasFailed(at index: Int, isInRow: Bool) -> Bool { failures[isInRow ? 1 : 0].contains(index) }

  func fail(at index: Int, isInRow: Bool) { failures[isInRow ? 1 : 0].insert(index) }
}
