internal import AnswerSheets
package import Languages
package import Marking
package import Reports
internal import Rubrics

/// The reading of one submission.
package struct FileReading: Sendable {
  let file: String
  /// Why it could not be read; nil where it could.
  package private(set) var error: String?
  private var reading: SheetReading?
  /// The files that were read, by the numbers that positions carry.
  private var files: [String] = []
  package private(set) var notices: [String] = []

  /// - Parameters:
  ///   - marker: of the rubric by whose names it is read; without one nothing is a step.
  ///   - language: in which it is told why files cannot be read.
  /// - Throws: `RunFailure` where the system lacks what it takes to read any file.
  package init(
    _ submission: Submission, by marker: Marker?, limits: SubmissionLimits,
    language: Language = .english
  ) throws(RunFailure) {
    file = submission.file
    do throws(UnreadableFile) {
      let budget = WorkBudget(limit: limits.work)
      let answer = try SubmissionReader(limits: limits, language: language).read(
        submission, budget: budget, marker?.catalogue, rubric: marker?.rubric.id)
      reading = marker?.reading(of: answer.sheet, budget: budget) ?? SheetReading(answer.sheet)
      files = answer.files
      notices = answer.notices
    } catch {
      if error.isShortage {
        throw RunFailure(.inputOutput, "\(printable(submission.file)): \(error)")
      }
      self.error = language.translation(of: error.description)
    }
  }

  var statements: [SheetReading.ReadStatement] { reading?.statements ?? [] }
  var unread: [UnreadLine] { reading?.unread ?? [] }

  /// The reading as a table of a page.
  package func table(in language: Language) -> Markup {
    guard let reading else { return "" }
    let files = files
    return ReadingTable(reading, language: language) { number in
      files.count > 1 && files.indices.contains(number) ? files[number] : nil
    }.markup
  }

  /// The file that a position is in, where the submission has several.
  func file(of position: Position) -> String? {
    files.count > 1 && files.indices.contains(position.file) ? files[position.file] : nil
  }
}
