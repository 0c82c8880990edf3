package import AnswerSheets

/// The marks of one submission: what every report is made from.
package struct SubmissionMark: Sendable {
  /// The submission's id: its file's name without extension, its folder's name, or a path.
  package var submission: String
  /// The id that the course system knows, else the submission's.
  package var student: String
  /// The student's name, where the course system tells it and it may be told.
  package var name: String?
  /// Whom the form was made for that was handed in; nil for other answers.
  ///
  /// It says nothing of who handed in.
  package var formStudent: String?
  /// The number of the attempt, from 1; nil where attempts are not counted.
  package var attempt: Int?
  /// Whether it was handed in late.
  package var late: Bool
  /// The answer file as it is shown in reports; the first of several.
  package var file: String
  /// The files after the first, in the order that positions count them.
  package var furtherFiles: [String] = []
  /// The parts of the submission that were passed over and why, for standard error.
  package var notices: [String] = []
  /// The headings that steps are asked for under and that the submission does not have.
  package var absentScopes: [String] = []
  /// The lines with numbers of which nothing was understood.
  package var unreadLines: [UnreadLine] = []
  /// The text of each file as written, whose lines positions count; empty where it has none.
  package var texts: [[UInt8]] = []
  /// Why the submission could not be read at all; nil where it could.
  package var error: String?
  /// The mark of each step, in the rubric's order.
  package var steps: [StepMark]
  /// The first step found wrong by itself, not by what it stands on.
  package var firstError: String?
  /// A person's decision about the whole submission; nil for most.
  package var decision: String?
  /// The change since a person decided about the whole submission; nil where nothing has changed.
  package var staleReason: String?
  /// Steps that a person decided about and that the rubric does not have.
  package var unmatchedDecisions: [String] = []
  /// The problem parts of the rubric and which steps belong to each; none where it has no groups.
  package var groups: [Group] = []
  /// The share of its points that is taken off the submission for being late.
  package var latePenalty = 0.0

  package init(
    submission: String, student: String, attempt: Int? = nil, late: Bool = false, file: String,
    error: String? = nil, steps: [StepMark], firstError: String? = nil
  ) {
    self.submission = submission
    self.student = student
    self.attempt = attempt
    self.late = late
    self.file = file
    self.error = error
    self.steps = steps
    self.firstError = firstError
  }

  /// A problem part: a title and the indices of its steps.
  package struct Group: Sendable {
    package var title: String
    package var steps: [Int]

    package init(title: String, steps: [Int]) {
      self.title = title
      self.steps = steps
    }
  }

  /// The points of a group's steps together, and their worth.
  package func total(of group: Group) -> (points: Double, max: Double) {
    group.steps.reduce((0, 0)) { ($0.0 + steps[$1].points, $0.1 + steps[$1].max) }
  }

  /// Whether a form was handed in that was made for somebody else.
  package var isFormOfAnother: Bool { formStudent != nil && formStudent != student }

  /// The file in which a position lies.
  package func file(of position: Position) -> String {
    furtherFiles.indices.contains(position.file - 1) ? furtherFiles[position.file - 1] : file
  }

  /// At most this number of bytes of a file's text is shown.
  private static let textLimit = 1 << 18

  /// The text of a file as far as it is shown: cut behind a line, or a character of an endless one.
  package func shownText(ofFile file: Int) -> ArraySlice<UInt8> {
    let text = texts[file].prefix(Self.textLimit)
    guard text.count < texts[file].count else { return text }
    if let end = text.lastIndex(of: UInt8(ascii: "\n")) { return text[...end] }
    return text.dropLast(text.reversed().prefix { $0 & 0xC0 == 0x80 }.count + 1)
  }

  /// The steps that stand on one step, straight or by way of others.
  package func consequences(of step: String) -> [String] {
    var dependent: Set = [step]
    var before = 0
    // Again until nothing is added: of two steps of one value the rubric's later may be the source.
    while before < dependent.count {
      before = dependent.count
      for later in steps where !dependent.contains(later.step) {
        let sources = later.remarks.filter { $0.kind == .ownValueUsed }.flatMap(\.steps)
        if sources.contains(where: dependent.contains) { dependent.insert(later.step) }
      }
    }
    return steps.map(\.step).filter { $0 != step && dependent.contains($0) }
  }

  /// The first step found wrong by itself, else the first that is missing, unreadable or imprecise.
  package var firstFault: StepMark? { indexOfFirstFault.map { steps[$0] } }

  /// The index of the first step that is not right.
  package var indexOfFirstFault: Int? {
    firstError.flatMap { name in steps.indices.first { steps[$0].step == name } }
      ?? steps.indices.first { !steps[$0].passes }
  }

  /// The givens that were copied wrongly.
  package var misreadGivens: [String] {
    steps.flatMap(\.remarks).filter { $0.kind == .givenMisread }.flatMap(\.steps)
  }

  /// The sum of the steps' points, less what is lost for being late.
  package var points: Double {
    // By indices here and below, which copies no marks.
    Points.sum(steps.indices.reduce(0) { $0 + steps[$1].points } * kept)
  }

  /// The points among them that come on top of what can be earned: those of steps with no maximum.
  package var bonus: Double {
    Points.sum(steps.indices.reduce(0) { $0 + (steps[$1].max == 0 ? steps[$1].points : 0) } * kept)
  }

  /// The points that can be earned: of the steps asked for and the optional ones that are stated.
  package var max: Double { Points.sum(steps.indices.reduce(0) { $0 + steps[$1].max }) }

  /// The share of the points that is left after what is lost for being late.
  private var kept: Double { 1 - latePenalty }

  /// The points of the submission scaled to a whole, in the unit of the whole.
  package func points(outOf whole: Double) -> Double {
    Self.points(points, bonus: bonus, of: max, outOf: whole)
  }

  /// Points scaled from a submission's maximum to a whole, in the unit of the whole.
  ///
  ///     (points − bonus) · whole / max + bonus
  ///
  /// An optional step that is stated makes the submission's own maximum larger, not what it can
  /// earn.
  package static func points(
    _ points: Double, bonus: Double, of max: Double, outOf whole: Double
  ) -> Double {
    max > 0 && max != whole ? Points.sum((points - bonus) * whole / max + bonus) : points
  }
}
