/// Whose the decisions of a file are that do not go by an id as it is.
struct SubmissionOwners {
  /// The submissions that a name leads to.
  enum Match: Equatable {
    /// The submissions of one student, or the one whose id looks like the name.
    case submissions([SubmissionID])
    /// So many submissions of different names look like it.
    case several(Int)
    case nobody
  }

  private let byNumber: [SubmissionID: [SubmissionID]]
  /// The submissions by their ids as these look: without blanks around them, however an é is put
  /// together.
  private let byLook: [String: [SubmissionID]]

  init(_ submissions: some Sequence<Submission>) {
    var byNumber: [SubmissionID: [SubmissionID]] = [:]
    var byLook: [String: [SubmissionID]] = [:]
    for submission in submissions {
      let id = SubmissionID(submission.id)
      byLook[Self.look(submission.id), default: []].append(id)
      guard submission.student != submission.id else { continue }
      byNumber[SubmissionID(submission.student), default: []].append(id)
    }
    (self.byNumber, self.byLook) = (byNumber, byLook)
  }

  func submissions(by name: SubmissionID) -> Match {
    let look = Self.look(name.text)
    if let own = byNumber[name] ?? byNumber[SubmissionID(look)] { return .submissions(own) }
    guard let alike = byLook[look] else { return .nobody }
    return alike.count == 1 ? .submissions(alike) : .several(alike.count)
  }

  private static func look(_ name: String) -> String {
    func isBlank(_ sign: UInt8?) -> Bool { sign.map { $0 <= 0x20 } ?? false }
    guard isBlank(name.utf8.first) || isBlank(name.utf8.last) else { return name }
    let rest = name.utf8.drop { $0 <= 0x20 }
    return String(decoding: rest.reversed().drop { $0 <= 0x20 }.reversed(), as: UTF8.self)
  }
}
