/// The submissions of a run by the other names that a decision may have for them.
struct SubmissionOwners {
  private var byNumber: [SubmissionID: [SubmissionID]] = [:]
  /// By ids and numbers as they look: without blanks around them, however an é is put together.
  private var byLook: [String: [SubmissionID]] = [:]

  mutating func add(_ submission: Submission) {
    let id = SubmissionID(submission.id)
    byLook[Self.look(submission.id), default: []].append(id)
    guard submission.student != submission.id else { return }
    byNumber[SubmissionID(submission.student), default: []].append(id)
    byLook[Self.look(submission.student), default: []].append(id)
  }

  /// Those of the student of a number, else the one whose id or number looks like a name.
  func submissions(by name: SubmissionID) -> [SubmissionID] {
    if let own = byNumber[name] { return own }
    let alike = byLook[Self.look(name.text)] ?? []
    return alike.count == 1 ? alike : []
  }

  private static func look(_ name: String) -> String {
    String(name.drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
  }
}
