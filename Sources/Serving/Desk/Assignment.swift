package import Grading
internal import Languages
internal import Marking
package import Reports
package import Rubrics

/// A rubric by which students are marked on the server; of its key nothing goes out.
package struct Assignment: Sendable {
  package let rubric: Rubric
  /// What the assignment is called in addresses: the rubric's id where that needs no escape.
  package let key: String
  private let marker: Marker
  private let grader: Grader
  private let variants: Variants
  private let limits: SubmissionLimits
  private let page: SubmissionPage

  /// - Parameters:
  ///   - number: which of the server's assignments it is, counted from 1.
  ///   - secretFile: the file with the key that numbers are drawn by.
  /// - Throws: `RunFailure` where the rubric cannot be read or has faults.
  package init(
    _ path: String, number: Int, secretFile: String?, limits: SubmissionLimits
  ) throws(RunFailure) {
    rubric = try Rubric.load(path, secretFile: secretFile)
    key = Self.isPlain(rubric.id) ? rubric.id : "assignment-\(number)"
    marker = Marker(rubric: rubric)
    grader = Grader(marker: marker, limits: limits)
    variants = Variants(rubric)
    page = SubmissionPage(rubric, revealsReference: false)
    self.limits = limits
  }

  /// Whether each student has numbers of their own.
  package var drawsNumbers: Bool { rubric.isTemplate }

  var language: Language { rubric.language }

  /// The rubric with the numbers of one student.
  /// - Throws: `VariantError` where none are well chosen.
  func rubric(for student: String?) throws -> Rubric {
    try student.map { try variants.variant(for: $0) } ?? rubric
  }

  /// What was read of the files, typeset, with its place.
  /// - Throws: `RunFailure` where the system lacks what it takes to read any file.
  package func reading(of handedIn: HandedIn) throws -> Markup {
    let marker = try rubric.isTemplate ? Marker(rubric: rubric(for: handedIn.student)) : marker
    let reading = try FileReading(
      handedIn.submission(called: defaultName), by: marker, limits: limits, language: language)
    if let error = reading.error {
      return "<p class=\"refused\"><bdi>\(error)</bdi></p>"
    }
    return notes(reading.notices) + reading.table(in: language)
  }

  /// The marks, without any value of the key.
  ///
  /// - Parameter hintCount: so many hints of the course are shown under each step that is not right.
  /// - Returns: the marks, and whether there are further hints.
  /// - Throws: `RunFailure` where the system lacks what it takes to read any file.
  package func marks(
    of handedIn: HandedIn, hintCount: Int
  ) throws -> (fragment: Markup, hasHints: Bool) {
    let mark = try grader.mark(handedIn.submission(called: defaultName))
    return (
      notes(mark.notices) + page.fragment(mark, hintCount: hintCount),
      page.hasHints(for: mark, beyond: hintCount)
    )
  }

  private var defaultName: String { language("Your answer") }

  private func notes(_ notices: [String]) -> Markup {
    let items = notices.prefix(20).map { "<li><bdi>\($0)</bdi></li>" as Markup }
    return items.isEmpty ? "" : "<ul class=\"notices\">\(items)</ul>\n"
  }

  private static func isPlain(_ id: String) -> Bool {
    !id.isEmpty && id.utf8.count <= 100 && !id.hasPrefix(".")
      && id.utf8.allSatisfy { byte in
        Character(Unicode.Scalar(byte)).isLetter && byte < 0x80 || (0x30...0x39).contains(byte)
          || "-_.".utf8.contains(byte)
      }
  }
}
