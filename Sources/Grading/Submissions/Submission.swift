/// One thing handed in: the files it is made of, what it is called and whose it is.
package struct Submission: Hashable, Sendable {
  /// Unique in its run: what reports call the submission.
  package let id: String
  /// Who handed it in, by the id that the course system knows, else the submission's own.
  package let student: String
  /// Which of the student's attempts it is, counted from 1; nil where nothing says so.
  package let attempt: Int?
  /// Whether the course system says that it came after the time.
  package let late: Bool
  /// What it is made of, in the order of the files' names; never empty.
  package let files: [SubmissionFile]

  package init(
    id: String, student: String? = nil, attempt: Int? = nil, late: Bool = false,
    files: [SubmissionFile]
  ) {
    self.id = id
    self.student = student ?? id
    self.attempt = attempt
    self.late = late
    self.files = files
  }

  /// The path of the first file as reports show it.
  var file: String { files.first?.path ?? id }
}
