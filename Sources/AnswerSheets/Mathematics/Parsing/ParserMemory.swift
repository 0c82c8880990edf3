/// The common knowledge of all parsers of one run of tokens: where they failed, and how much they
/// have done.
///
/// An operand that cannot be read where it begins cannot be read there a second time, whoever asks.
/// Remembered by its index, a failure costs its tokens once, and reading stays linear whatever
/// brackets are left open. A class, because every side of every statement is read by a parser of
/// its own.
package final class ParserMemory {
  /// Why no operand was read at a token.
  struct Failure {
    /// The message of the fault; nil if the tokens are no operand, which is no fault.
    let message: String?
    let offset: Int
  }

  private struct Key: Hashable {
    let index: Int
    let surroundings: MathParser.Surroundings
  }

  private let budget: WorkBudget?
  /// Tokens at which no operand begins, in the surroundings in which they were tried.
  private var failures: [Key: Failure] = [:]
  /// The steps that all these parsers have taken.
  package private(set) var steps = 0
  /// The steps not yet taken from the budget.
  private var owed = 0

  package init(_ budget: WorkBudget?) {
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

  /// Why no operand begins at a token; nil where none was looked for, or one was found.
  func failure(at index: Int, in surroundings: MathParser.Surroundings) -> Failure? {
    failures.isEmpty ? nil : failures[Key(index: index, surroundings: surroundings)]
  }

  func fail(at index: Int, in surroundings: MathParser.Surroundings, _ failure: Failure) {
    failures[Key(index: index, surroundings: surroundings)] = failure
  }
}
