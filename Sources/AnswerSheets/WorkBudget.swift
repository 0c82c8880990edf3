internal import Synchronization

/// The work that one submission may cost, counted in operations, so that no mark depends on the
/// machine.
///
/// An operation is one step of a parser, one product of two entries in a working, or one value that
/// the marker works out: each takes about as long as the others, and a byte of text counts as one,
/// so that an answer of 5 MB is read. One counter goes through all files of a submission and
/// through its marking.
package final class WorkBudget: Sendable {
  /// The most operations of one submission where no option says otherwise; honest answers need less
  /// than a twentieth.
  package static let standardLimit = 20_000_000

  /// The most operations that may be counted.
  package let limit: Int
  private let counted = Atomic<Int>(0)

  package init(limit: Int = standardLimit) {
    self.limit = limit
  }

  /// The operations counted so far, those that went beyond the limit among them.
  package var spent: Int { counted.load(ordering: .relaxed) }

  /// Whether more was asked for than there was.
  package var isExhausted: Bool { spent > limit }

  /// Counts some operations; false where they go beyond the limit.
  @discardableResult
  package func spend(_ operations: Int) -> Bool {
    // Once beyond the limit nothing is added, so that the sum cannot overflow.
    guard spent <= limit else { return false }
    return counted.add(min(operations, limit + 1), ordering: .relaxed).newValue <= limit
  }

  /// Why a submission that has exhausted its budget is not marked.
  package var message: String {
    "needs more work to read and mark than the \(limit) operations of one submission; "
      + "hand in the answers alone, or raise --max-work"
  }
}
