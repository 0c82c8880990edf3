internal import Languages
internal import Marking
internal import Reports

/// The filled gradebook as a report.
final class GradebookSink: ReportSink {
  private let destination: String
  private var filling: GradebookFilling
  private var file: ReportFile?

  init(_ destination: String, _ filling: GradebookFilling) {
    self.destination = destination
    self.filling = filling
  }

  /// The byte that ends a submission's words in a fragment; it stands in none of them.
  private static let end: UInt8 = 0

  /// A submission's words as a fragment has them.
  static func feedback(_ mark: SubmissionMark, in language: Language) -> [UInt8] {
    Array(PlainFeedback.text(of: mark, in: language).utf8) + [end]
  }

  func begin() throws { file = try ReportFile(destination) }

  func add(_ fragment: [UInt8], of results: [SubmissionResult]) {
    let words = fragment.split(separator: Self.end, omittingEmptySubsequences: false)
    for (index, result) in results.enumerated() {
      // Without a column for words there is no fragment.
      let feedback = fragment.isEmpty ? nil : String(decoding: words[index], as: UTF8.self)
      filling.add(result, feedback: feedback)
    }
  }

  func finish(_ statistics: ClassStatistics) throws {
    try file?.write(filling.finish())
    filling.notices.forEach(StandardStream.say)
    try file?.finish()
  }
}
