internal import Algebra
internal import AnswerSheets
internal import Marking
internal import Reports
internal import Rubrics

/// A line of JSON Lines, from which its mark can be made again.
struct MarkLine: Decodable, Sendable {
  struct RecordedEntry: Decodable, Sendable {
    var row: Int
    var column: Int?
  }

  struct Remark: Decodable, Sendable {
    var kind: String
    var line: Int?
    var column: Int?
    var steps: [String]
    var entries: [RecordedEntry]
    var message: String
  }

  struct Step: Decodable, Sendable {
    var step: String
    var verdict: String
    var points: Double
    var max: Double
    var stated: String?
    var expected: String?
    var expected_own: String?
    var group: String?
    var diagnosis: String?
    var remarks: [Remark]
    var line: Int?
    var column: Int?
    var message: String
  }

  /// The keys that only the lines of a shard or of an unfinished run have.
  struct Record: Decodable, Sendable {
    struct Step: Decodable, Sendable {
      var decimals: Int
      var text: Bool?
      var expression: Bool?
      var excused: Bool?
      var file: Int?
      var remark_files: [Int]?
      var marker_points: Double?
      var stale: String?
      var group: String?
    }

    /// A line of which nothing was understood.
    struct Unread: Decodable, Sendable {
      var line: Int
      var column: Int
      var file: Int?
      var text: String
      var why: String
    }

    var began: Int
    var shard: Int
    var shards: Int
    var files: [String]
    var late_penalty: Double?
    var decision: String?
    var stale: String?
    var moot: [String]
    var absent_scopes: [String]?
    var unread: [Unread]
    var texts: [String]
    var steps: [Step]
  }

  var gradus: String
  var rubric_sha256: String
  var submission: String
  var student: String
  var name: String?
  var form_student: String?
  var attempt: Int?
  var late: Bool
  var file: String
  var error: String?
  var points: Double
  var first_error: String?
  var steps: [Step]
  var record: Record?

  /// Reads a line; nil where it is none of ours.
  init?(_ bytes: some Collection<UInt8>) {
    guard let line = try? JSONCoding.decode(MarkLine.self, from: bytes) else { return nil }
    self = line
  }

  /// The mark that the line was written from; nil where a word in it is unknown.
  func mark(by rubric: Rubric) -> SubmissionMark? {
    var marks: [StepMark] = []
    marks.reserveCapacity(steps.count)
    let records = record?.steps ?? []
    for (index, step) in steps.enumerated() {
      guard let mark = step.mark(record: index < records.count ? records[index] : nil) else {
        return nil
      }
      marks.append(mark)
    }
    var mark = SubmissionMark(
      submission: submission, student: student, attempt: attempt, late: late, file: file,
      error: error, steps: marks, firstError: first_error)
    mark.name = name
    mark.formStudent = form_student
    mark.furtherFiles = record?.files ?? []
    mark.decision = record?.decision
    mark.staleReason = record?.stale
    mark.unmatchedDecisions = record?.moot ?? []
    mark.absentScopes = record?.absent_scopes ?? []
    mark.unreadLines = record?.unread.map(\.unreadLine) ?? []
    mark.texts = record?.texts.map { Array($0.utf8) } ?? []
    mark.apply(rubric)
    mark.latePenalty = latePenalty(of: mark, by: rubric)
    return mark
  }

  /// The share lost for lateness: lines without a record tell it only by the points left.
  private func latePenalty(of mark: SubmissionMark, by rubric: Rubric) -> Double {
    guard late else { return 0 }
    if let told = record?.late_penalty { return told }
    if case .once(let share) = rubric.handIn.penalty { return share }
    let full = mark.points
    return full > 0 ? 1 - points / full : 0
  }
}

extension MarkLine.Step {
  func mark(record: MarkLine.Record.Step?) -> StepMark? {
    guard let verdict = Verdict(rawValue: verdict),
      diagnosis.map({ Diagnosis(rawValue: $0) != nil }) ?? true
    else { return nil }
    var remarks: [Remark] = []
    for (index, remark) in self.remarks.enumerated() {
      let files = record?.remark_files ?? []
      guard let remark = remark.remark(inFile: index < files.count ? files[index] : 0) else {
        return nil
      }
      remarks.append(remark)
    }
    var mark = StepMark(
      step: step, verdict: verdict, points: points, max: max,
      stated: stated.map {
        RecordedValue.stated($0, isText: record?.text ?? (verdict == .unreadable))
      },
      expected: record?.expression ?? false
        ? ExpectedValue(text: expected ?? "")
        : RecordedValue.expected(expected ?? "", decimals: record?.decimals),
      diagnosis: diagnosis.flatMap(Diagnosis.init), remarks: remarks,
      position: Position(line, column, inFile: record?.file ?? 0), message: message)
    mark.isExcused = record?.excused ?? false
    mark.wrong = (record?.group ?? group).map { group in
      let own = expected_own.map { RecordedValue.expected($0, decimals: record?.decimals) }
      return WrongValue(group: group, expectedOwn: own?.value)
    }
    if remarks.contains(where: { $0.kind == .overridden }) {
      mark.restoreDecision(
        markerPoints: record?.marker_points ?? points, staleReason: record?.stale)
    } else if let reason = record?.stale {
      mark.noteStale(reason)
    }
    return mark
  }
}

extension MarkLine.Remark {
  func remark(inFile file: Int) -> Remark? {
    guard let kind = Remark.Kind(rawValue: kind) else { return nil }
    return Remark(
      kind, at: Position(line, column, inFile: file), steps: steps,
      entries: entries.map { Statement.Entry(row: $0.row, column: $0.column) },
      message: message)
  }
}

extension MarkLine.Record.Unread {
  fileprivate var unreadLine: UnreadLine {
    UnreadLine(
      position: Position(file: file ?? 0, line: line, column: column), text: text, reason: why)
  }
}

extension Position {
  fileprivate init?(_ line: Int?, _ column: Int?, inFile file: Int) {
    guard let line, let column else { return nil }
    self.init(line: line, column: column)
    self.file = file
  }
}
