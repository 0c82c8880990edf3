package import Algebra
package import AnswerSheets
internal import Encodings
package import Rubrics

/// The verdict on one step.
package enum Verdict: String, CaseIterable, Sendable {
  case correct
  case followThrough = "follow-through"
  case imprecise
  case wrong
  case missing
  case unreadable

  /// Whether the step passes in a report that knows only passed and failed.
  ///
  /// Properties asked of every step are inlined, here and below: a call copies the whole mark.
  @inlinable
  package var passes: Bool { self == .correct || self == .followThrough }
}

/// Something worth saying about a step that costs nothing by itself.
package struct Remark: Hashable, Sendable {
  /// The kinds of remarks, as reports name them.
  package enum Kind: String, CaseIterable, Sendable {
    case roundingCarried = "rounding-carried"
    case truncated
    case brokenEquality = "broken-equality"
    case rowForColumn = "row-for-column"
    case restated
    case ownValueUsed = "own-value-used"
    case entries
    case givenMisread = "given-misread"
    case insensitive
    case diagonalAsVector = "diagonal-as-vector"
    case nearName = "near-name"
    case ambiguous
    /// The mistake was counted in an earlier step already.
    case repeated
    /// A person gave other points than the marker.
    case overridden
  }

  package var kind: Kind
  package var position: Position?
  /// The steps or givens it speaks of, such as those an answer stands on.
  package var steps: [String]
  /// The entries it speaks of, 1-based.
  package var entries: [Statement.Entry]
  package var message: String

  package init(
    _ kind: Kind, at position: Position? = nil, steps: [String] = [],
    entries: [Statement.Entry] = [], message: String
  ) {
    self.kind = kind
    self.position = position
    self.steps = steps
    self.entries = entries
    self.message = message
  }
}

/// The group and the value due of a wrong value.
package final class WrongValue: Sendable {
  /// The name of a class's wrong values alike: `W2_new: rate-omitted`, `L: twice`, `L: = 0.71`.
  package let group: String
  /// The value that would have followed from the student's own values; nil where these are right.
  package let expectedOwn: Matrix<Double>?

  package init(group: String, expectedOwn: Matrix<Double>? = nil) {
    self.group = group
    self.expectedOwn = expectedOwn
  }

  /// At most this number of characters of a value stands in the name of its group.
  private static let mostSigns = 60

  /// A value in the name of its group: what is too long is told apart by six digits of its SHA-256.
  package static func shortened(_ value: String) -> String {
    guard value.count > mostSigns else { return value }
    return "\(value.prefix(mostSigns - 8))…\(SHA256.hexadecimal(of: Array(value.utf8)).prefix(6))"
  }
}

/// The mark of one step of one submission.
package struct StepMark: Sendable {
  /// The name of the step.
  package var step: String
  package var verdict: Verdict
  /// The points earned.
  package var points: Double
  /// The points that the step is worth.
  package var max: Double
  /// The value as the student wrote it; nil where it is missing.
  package var stated: StatedValue?
  /// The reference value, to be shown at the digits the student used.
  package var expected: ExpectedValue
  /// The mistake that explains a wrong value; nil where none is known.
  package var diagnosis: Diagnosis?
  /// The group and the value due, where the value is wrong.
  package var wrong: WrongValue?
  package var remarks: [Remark]
  /// The position of the statement that counts; nil where there is none.
  package var position: Position?
  /// One line for the student; empty for a step that is simply correct.
  package var message: String
  /// Whether it is left out as it may be: optional or a bonus, and not stated.
  package var isExcused: Bool
  /// Whether the points are a person's.
  package private(set) var isOverridden = false
  /// The marker's own points and a person's reason; nil for nearly all steps.
  private var overrideNote: OverrideNote?

  package init(
    step: String, verdict: Verdict, points: Double, max: Double, stated: StatedValue?,
    expected: ExpectedValue, diagnosis: Diagnosis? = nil, remarks: [Remark] = [],
    position: Position? = nil, message: String = "", isExcused: Bool = false
  ) {
    self.step = step
    self.verdict = verdict
    self.points = points
    self.max = max
    self.stated = stated
    self.expected = expected
    self.diagnosis = diagnosis
    self.remarks = remarks
    self.position = position
    self.message = message
    self.isExcused = isExcused
  }
}

extension StepMark {
  /// The value that would have followed from the student's own, at the digits of the expected one.
  package var expectedOwn: ExpectedValue? {
    wrong?.expectedOwn.map { ExpectedValue($0, decimals: expected.decimals) }
  }

  /// Kept apart, so that the marks that nobody decided about stay small.
  private final class OverrideNote: Sendable {
    /// Nil where the decision is not applied.
    let markerPoints: Double?
    let staleReason: String?

    init(markerPoints: Double?, staleReason: String?) {
      self.markerPoints = markerPoints
      self.staleReason = staleReason
    }
  }

  /// Whether nothing is wrong with it: it passes, or it was left out as it may be.
  @inlinable
  package var passes: Bool { isExcused || verdict.passes }

  /// The remarks that students are told; how a right step was rounded on the way is none.
  package var remarksForStudents: [Remark] {
    verdict.passes ? remarks.filter { $0.kind != .roundingCarried } : remarks
  }

  /// The points that the marker gave, where a person gave others.
  package var markerPoints: Double? { overrideNote?.markerPoints }

  /// The change since a person decided; nil where nothing has changed, or nothing tells.
  package var staleReason: String? { overrideNote?.staleReason }

  /// Says that the points, as they stand, are a person's: for a mark that is read back.
  package mutating func restoreDecision(markerPoints: Double, staleReason: String?) {
    isOverridden = true
    overrideNote = OverrideNote(markerPoints: markerPoints, staleReason: staleReason)
  }

  /// Says why a person's decision about the step is not applied any more.
  package mutating func noteStale(_ reason: String) {
    overrideNote = OverrideNote(markerPoints: markerPoints, staleReason: reason)
  }

  /// Puts a person's points in place of the marker's; the verdict stays what was found.
  ///
  /// - Parameter staleReason: what has changed since the person decided.
  package mutating func override(points: Double, reason: String, staleReason: String? = nil) {
    let before = markerPoints ?? self.points
    isOverridden = true
    overrideNote = OverrideNote(markerPoints: before, staleReason: staleReason)
    self.points = points
    remarks.removeAll { $0.kind == .overridden }
    let why = reason.isEmpty ? "" : ": \(reason)"
    let message =
      "a person gives \(Points.text(points)) of \(Points.text(max)) points"
      + ", the marker gave \(Points.text(before))\(why)"
    remarks.append(Remark(.overridden, message: message))
  }
}

/// A stated value: numbers, or text where it could not be read or was derived.
package enum StatedValue: Sendable, CustomStringConvertible {
  case numbers(Matrix<Numeral>)
  case text(String)

  package var description: String {
    switch self {
    case .numbers(let matrix): matrix.description
    case .text(let text): text
    }
  }
}

/// The reference value of a step with the number of decimals at which it is shown.
package struct ExpectedValue: Equatable, Sendable, CustomStringConvertible {
  /// The value, in the step's shape.
  package var value: Matrix<Double>
  /// The number of decimals to show.
  package var decimals: Int
  /// The expression, where one is asked for instead of numbers.
  package var text: String?

  package init(_ value: Matrix<Double>, decimals: Int) {
    self.value = value
    self.decimals = decimals
  }

  /// An expression that has no one value.
  package init(text: String) {
    self.init(Matrix(scalar: .nan), decimals: 0)
    self.text = text
  }

  package var description: String {
    if let text { return text }
    return value.map { FixedPoint(value: $0, decimals: decimals) }.description
  }
}
