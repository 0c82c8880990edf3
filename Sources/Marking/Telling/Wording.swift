internal import Algebra
internal import AnswerSheets
internal import Languages
internal import Rubrics

/// The words of what students are told.
enum Wording {
  static func shape(_ written: Matrix<Numeral>, expected: Shape) -> String {
    let found =
      written.shape.isVector
      ? "\(written.elements.count) \(written.elements.count == 1 ? "entry" : "entries")"
      : "a \(written.shape) matrix"
    return "expected \(article(expected)), found \(found)"
  }

  private static func article(_ shape: Shape) -> String {
    shape.isScalar ? "a number" : "a \(shape) matrix"
  }

  static func rowForColumn(_ stated: StatedStep, _ shape: Shape) -> Remark {
    Remark(
      .rowForColumn, at: stated.position,
      message: "written as \(stated.written.shape), meant is \(shape)")
  }

  static func restated(at position: Position?) -> Remark {
    Remark(
      .restated, at: position,
      message: "stated more than once with different values; the last one counts")
  }

  static func standsOn(_ steps: [String]) -> Remark {
    Remark(.ownValueUsed, steps: steps, message: "follows from your own \(list(steps))")
  }

  static func entries(_ indices: [Int], columns: Int) -> Remark {
    entries(indices.map { Statement.Entry(row: $0 / columns + 1, column: $0 % columns + 1) })
  }

  static func entries(_ entries: [Statement.Entry]) -> Remark {
    let kind = entries.count == 1 ? "is the entry" : "are the entries"
    return Remark(.entries, entries: entries, message: "off \(kind) \(list(entries.map(name)))")
  }

  private static func name(_ entry: Statement.Entry) -> String {
    entry.column.map { "(\(entry.row), \($0))" } ?? "\(entry.row)"
  }

  static func repeated(_ earlier: String) -> Remark {
    Remark(
      .repeated, steps: [earlier],
      message: "this mistake was counted at \(earlier) and costs nothing here")
  }

  static func notCounted(_ best: Int, of group: String) -> String {
    "does not count: the best \(best) of \(group) do"
  }

  static func foreign(_ givens: [String]) -> Remark {
    Remark(
      .givenMisread,
      message: "the numbers of \(list(givens)) are not this student's; is it another's variant?")
  }

  /// - Parameter worth: the points that follow-through would have earned, where it earns none.
  static func misread(_ given: String, _ copied: StatedStep, worth: Double?) -> Remark {
    let lost = worth.map {
      "; these are other numbers, not a slip: follow-through would have earned \(Points.text($0))"
    }
    return Remark(
      .givenMisread, at: copied.position, steps: [given],
      message: "\(given) is copied as \(copied.written), which is not what the assignment gives"
        + (lost ?? ""))
  }

  static func roundingCarried(_ stated: StatedStep) -> Remark {
    Remark(
      .roundingCarried, at: stated.position,
      message: "the last digits differ from the exact ones by rounding on the way")
  }

  static func truncated(_ stated: StatedStep) -> Remark {
    Remark(.truncated, at: stated.position, message: "digits are cut off, not rounded")
  }

  static func insensitive(_ stated: StatedStep) -> Remark {
    Remark(
      .insensitive, at: stated.position,
      message: "it stands on a value with so few digits that nearly every answer would fit")
  }

  static func nearName(_ statement: Statement, meant: String) -> Remark {
    Remark(
      .nearName, at: statement.position,
      message: "'\(statement.writtenName)' is no name of this assignment; did you mean '\(meant)'?")
  }

  static func listed(_ found: Int, of expected: Int) -> String {
    "found \(found) numbers one after another, expected a vector with \(expected) entries"
  }

  static func ambiguous(
    _ counted: Matrix<Numeral>, or other: Matrix<Numeral>, at position: Position
  ) -> Remark {
    Remark(.ambiguous, at: position, message: "this is read as \(counted); it may also be \(other)")
  }

  static func brokenEquality(in statement: Statement, at position: Position) -> Remark {
    Remark(
      .brokenEquality, at: position,
      message: "in the working of \(statement.writtenName) the two sides of this '=' are not equal")
  }

  static func noEntry(_ entry: Statement.Entry, _ shape: Shape) -> String {
    "there is no entry \(name(entry)) in a \(shape) matrix"
  }

  /// The words for a matrix of which some entries are stated, and all of these are right.
  static func partial(_ indices: [Int], columns: Int, otherwise message: String) -> String {
    let names = indices.map { "(\($0 / columns + 1), \($0 % columns + 1))" }
    let open =
      "\(names.count == 1 ? "the entry" : "the entries") \(list(names)) "
      + "\(names.count == 1 ? "is" : "are") not stated"
    return message.isEmpty ? open + "; the others are right" : "\(open); the others are \(message)"
  }

  static let workingAlone =
    "found a working without its result, expected the number or matrix it comes to, as in `= 0.35`"

  static let entriesOfWords = "found a matrix with words among its numbers, expected only numbers"

  static func missing(_ step: String) -> String { "\(step) is not stated" }

  /// The one line that says how a step was found; empty where it is simply right.
  static func message(
    _ finding: StepFinding, _ stated: StatedStep, mistake: String?, standsOn: [String],
    degenerate: String?, digits: Int
  ) -> String {
    switch finding.verdict {
    case .correct, .missing, .unreadable: return ""
    case .followThrough:
      return degenerate ?? "right, but it stands on your own \(list(standsOn))"
    case .imprecise:
      let own = standsOn.isEmpty ? "" : ", from your own \(list(standsOn))"
      return degenerate ?? "right\(own), but with fewer than \(digits) digits"
    case .wrong:
      guard let mistake else {
        return "stated \(stated.written), which does not follow from what stands before it"
      }
      return "stated \(stated.written): \(mistake)"
    }
  }

  static func trivial(_ source: String) -> String {
    "follows from your own \(source), which leaves nothing to work out"
  }

  static func lost(_ givens: [String]) -> String {
    "follows from your own \(list(givens)), which the assignment does not give"
  }

  static func copied(_ given: String) -> String {
    "with so few digits this is \(given), copied"
  }

  /// The words for a mistake, the rubric's where the mistake is its own.
  static func mistake(_ diagnosis: Diagnosis, in step: Rubric.Step) -> String {
    guard let own = step.mistakes.first(where: { $0.name == diagnosis }) else {
      return mistake(diagnosis)
    }
    return own.message ?? "this is the mistake '\(own.name.rawValue)'"
  }

  /// The words for a mistake, for someone who does not know its name.
  static func mistake(_ diagnosis: Diagnosis) -> String {
    switch diagnosis {
    case .biasOmitted: "this is the value without the bias"
    case .weightsNotTransposed:
      "the weights are transposed where they should not be, or the reverse"
    case .wrongActivation: "this is the value of another activation function"
    case .softmaxNotNormalised: "the exponentials are not divided by their sum"
    case .logBase10: "this is the logarithm to base 10, not the natural one"
    case .preActivationUsed: "this takes the value before the activation function"
    case .activationDerivativeOmitted: "the derivative of the activation function is left out"
    case .derivativeAtActivation:
      "the derivative is taken at the activation's value, not at its argument"
    case .rateOmitted: "the learning rate is left out"
    case .ascent: "the gradient is added where it should be subtracted"
    case .updatedWeightsUsed: "this takes a weight after its update"
    case .batchNotAveraged: "this is the sum over the batch where the mean belongs, or the reverse"
    case .transposed: "this is the transpose"
    case .signFlipped: "the sign is flipped"
    case .digitsSwapped: "two digits are exchanged in one entry"
    case .decimalShifted: "the point of one entry is misplaced"
    case .copiedQuantity: "this is the value of another quantity on this sheet"
    case .entrySlip: "one entry is off, the others are right"
    default: derivationMistake(diagnosis)
    }
  }

  static func list(_ words: [String]) -> String { words.listed() }
}
