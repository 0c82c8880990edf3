internal import Algebra

/// The values that a student can have gone on with after stating a step.
///
/// A class, because it is read by many steps and never changes.
final class CarriedValue: Sendable {
  /// All of it in one box: what they wrote and what they rounded it from.
  let any: Matrix<Interval>
  /// The numbers as they are written; where digits seem to be dropped, what they may have been.
  let statedBoxes: Matrix<Interval>
  /// The numbers as they are written, whatever their digits.
  let exact: Matrix<Interval>
  /// The reading by which the step was found right; nil where it was not.
  let reading: DigitReading?
  /// The numbers that are written so by some habit, and all that can have been carried on.
  private let represented: Matrix<Interval>
  /// Whether the step was rounded when written, so that it matters if it was used as written.
  let canBeRecomputed: Bool

  init(
    any: Matrix<Interval>, statedBoxes: Matrix<Interval>, exact: Matrix<Interval>,
    reading: DigitReading?
  ) {
    self.any = any
    self.statedBoxes = statedBoxes
    self.exact = exact
    self.reading = reading
    represented = reading.map { $0.boxes.hull(any) } ?? any
    canBeRecomputed = reading != nil && !any.elements.allSatisfy { $0.isNearlyPoint }
  }

  /// Whatever the step may be when it is worked out anew, as it was rounded by some habit.
  func whenRecomputed(widenedBy amount: Double) -> Matrix<Interval> {
    reading == nil ? any : represented.map { $0.widened(by: amount) }
  }
}
