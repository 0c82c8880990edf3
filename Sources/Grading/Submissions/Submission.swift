/// One thing handed in: the files it is made of, what it is called and whose it is.
package struct Submission: Hashable, Sendable {
  /// Unique in its run: what reports call the submission.
  package let id: String
  /// Who handed it in, by the id that the course system knows, else the submission's own.
  package let student: String
  /// Their name, where the course system tells it.
  package let name: String?
  /// The number of the attempt among the student's, counted from 1; nil where nothing says so.
  package let attempt: Int?
  /// The days begun that it came after the time; 0 where it did not, or nothing tells.
  package let daysLate: Int
  /// The submission's files, in the order of their names; never empty.
  package let files: [SubmissionFile]

  /// The student's attempts before it that may count in its place, the oldest first.
  let earlier: [Submission]

  package init(
    id: String, student: String? = nil, name: String? = nil, attempt: Int? = nil, daysLate: Int = 0,
    files: [SubmissionFile], earlier: [Submission] = []
  ) {
    self.id = id
    self.student = student ?? id
    self.name = name
    self.attempt = attempt
    self.daysLate = daysLate
    self.files = files
    self.earlier = earlier
  }

  package var late: Bool { daysLate > 0 }

  /// The submission and the earlier attempts that may count in its place.
  var attempts: [Submission] { earlier + [self] }

  /// The path of the first file as reports show it.
  var file: String { files.first?.path ?? id }
}
