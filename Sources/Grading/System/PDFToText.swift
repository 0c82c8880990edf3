internal import AnswerSheets

#if canImport(Darwin)
  internal import Darwin
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Glibc
#endif

/// Poppler's `pdftotext`, where it is installed.
struct PDFToText: Sendable {
  /// The folders it is looked for in, as `PATH` lists them.
  let searchPath: String

  init(searchPath: String) {
    self.searchPath = searchPath
  }

  /// The one on this machine's `PATH`.
  static let system = PDFToText(
    searchPath: getenv("PATH").map { String(cString: $0) } ?? "/usr/bin:/bin")

  /// The extractor of the texts of one submission's PDFs, within the time of all programs that are
  /// started for it.
  func reader(within time: ChildTime) -> PDFText {
    { (pdf, limits) throws(UnreadableAnswer) in
      try self.text(of: pdf, limits: limits, within: time)
    }
  }

  /// A word with its box is some twenty times as long as the word.
  private static let boxesLimit = 20

  /// The words of a PDF with their boxes on the page.
  /// - Throws: `UnreadableAnswer` where there is no `pdftotext`, or it makes nothing of the PDF.
  private func text(
    of pdf: [UInt8], limits: ReadingLimits, within time: ChildTime
  ) throws(UnreadableAnswer) -> [UInt8] {
    guard let executable else {
      throw UnreadableAnswer(
        "found a PDF, but no 'pdftotext' to read it with; install poppler-utils (apt, dnf) or "
          + "poppler (brew), or hand in text")
    }
    do throws(ChildFailure) {
      return try time.use { deadline throws(ChildFailure) in
        let child = try ChildProcess(
          executable, ["-bbox-layout", "-enc", "UTF-8", "-", "-"], searchPath: searchPath)
        return try child.output(
          for: pdf, limit: limits.fileBytes * Self.boxesLimit, until: deadline)
      }
    } catch {
      var isShortage = false
      if case .notStarted(_, let isShort) = error { isShortage = isShort }
      throw UnreadableAnswer(message(for: error, limits, time.limit), isShortage: isShortage)
    }
  }

  /// The path of `pdftotext`; nil where there is none.
  var executable: String? { ChildProcess.executable("pdftotext", in: searchPath) }

  private func message(
    for failure: ChildFailure, _ limits: ReadingLimits, _ time: Duration
  ) -> String {
    switch failure {
    case .notStarted(let reason, _): "found a PDF, but 'pdftotext' cannot be started: \(reason)"
    case .tooSlow:
      "'pdftotext' took longer than the \(time) of one submission; hand in text, or raise "
        + "--max-child-time"
    case .tooLong:
      "the PDF has more than \(limits.fileBytes) bytes of text; hand in the answers alone"
    case .failed(let status):
      "'pdftotext' cannot read the PDF (status \(status)): it is broken or needs a password; "
        + "hand in another or text"
    }
  }
}
