package import AnswerSheets
package import Archives
internal import Languages

/// How much one submission may ask for.
package struct SubmissionLimits: Sendable {
  /// For each file.
  package var reading: ReadingLimits
  /// For each archive.
  package var archive: ArchiveLimits
  /// The most files that are read of one submission.
  package var files: Int
  /// The most operations that reading and marking one submission may take.
  package var work: Int
  /// The seconds that all programs may take together that are started for one submission.
  package var childSeconds: Double

  package init(
    reading: ReadingLimits = .standard, archive: ArchiveLimits = .standard, files: Int = 200,
    work: Int = WorkBudget.standardLimit, childSeconds: Double = 20
  ) {
    self.reading = reading
    self.archive = archive
    self.files = files
    self.work = work
    self.childSeconds = childSeconds
  }

  /// The limits without options.
  package static let standard = SubmissionLimits()
}

/// Reads all files of a submission, those in archives too, as one answer.
struct SubmissionReader: Sendable {
  private(set) var limits: SubmissionLimits
  /// The language of messages about unreadable parts of a submission.
  private let language: Language
  /// The extractor of the text of PDFs.
  private var pdfText: PDFText?
  /// The extractor of the fields of PDFs that are forms.
  private var pdfFields: PDFFields?
  /// A class's zip holds students' zips, and one of these a zipped folder; deeper is no homework.
  private static let archiveDepth = 2

  init(limits: SubmissionLimits, language: Language = .english) {
    self.limits = limits
    self.language = language
  }

  /// The sheet of a submission.
  struct Answer {
    var sheet: AnswerSheet
    /// The files that were read, by the numbers that positions carry.
    var files: [String]
    /// Files that could not be read beside others that could, and why.
    var notices: [String]
  }

  /// Reads a submission, whose work is counted by a budget.
  ///
  /// - Parameter rubric: the id of the one that forms must be made for; nil where any may be.
  /// - Throws: `UnreadableFile` where nothing of the submission can be read, or the budget is
  ///   exhausted.
  func read(
    _ submission: Submission, budget: WorkBudget = WorkBudget(),
    _ catalogue: QuantityCatalogue? = nil, rubric: String? = nil
  ) throws(UnreadableFile) -> Answer {
    var reader = self
    reader.limits.reading.budget = budget
    reader.limits.reading.catalogue = catalogue
    reader.limits.reading.rubric = rubric
    let time = ChildTime(limit: .seconds(limits.childSeconds))
    reader.pdfText = PDFToText.system.reader(within: time)
    reader.pdfFields = QPDF.system.reader(within: time)
    let answer = try reader.read(submission)
    if budget.isExhausted { throw UnreadableFile(description: budget.message) }
    return answer
  }

  private func read(_ submission: Submission) throws(UnreadableFile) -> Answer {
    if submission.files.count == 1, let file = submission.files.first {
      let bytes = try file.bytes(limit: limits.reading.fileBytes)
      if !isArchive(file, bytes) {
        let sheet = try sheet(of: file.path, bytes)
        return Answer(sheet: sheet, files: [file.path], notices: notices(of: sheet, file.path))
      }
    }
    var reading = FilesReading(limit: limits.files, language: language)
    for file in submission.files { try add(file, to: &reading, depth: 0) }
    return try reading.finish()
  }

  private func add(
    _ file: SubmissionFile, to reading: inout FilesReading, depth: Int
  ) throws(UnreadableFile) {
    do throws(UnreadableFile) {
      let bytes = try file.bytes(limit: limits.reading.fileBytes)
      if isArchive(file, bytes) {
        try addMembers(of: file, bytes, to: &reading, depth: depth)
      } else {
        let sheet = try sheet(of: file.path, bytes)
        reading.add(sheet, of: file.path)
        reading.notices += notices(of: sheet, file.path)
      }
    } catch {
      if reading.isFull || error.isShortage { throw error }
      reading.fail(file.path, error)
    }
    try reading.count()
  }

  private func addMembers(
    of file: SubmissionFile, _ bytes: [UInt8], to reading: inout FilesReading, depth: Int
  ) throws(UnreadableFile) {
    guard depth < Self.archiveDepth else {
      throw UnreadableFile(description: "is an archive in an archive in an archive; unpack it")
    }
    let path = FilePath(file.path)
    let listing = ArchiveListing(of: path, fileLimit: limits.reading.fileBytes) {
      () throws(ArchiveFailure) in try Archive(bytes, limits: limits.archive)
    }
    reading.notices += listing.notices.map(language.translation)
    let members = listing.members.sorted {
      $0.path.bytes.lexicographicallyPrecedes($1.path.bytes)
    }
    for member in members {
      let inner = SubmissionFile(
        path: path.appending(member.path).description, source: member.source)
      try add(inner, to: &reading, depth: depth + 1)
    }
    if let failure = listing.failure { throw UnreadableFile(description: failure) }
    if members.isEmpty { throw UnreadableFile(description: "is an archive without a file in it") }
  }

  /// The notice about a file that was read only in part.
  private func notices(of sheet: AnswerSheet, _ path: String) -> [String] {
    guard let fault = sheet.fault?.description else { return [] }
    let why = printable(language.translation(of: fault))
    return [language("\(printable(path)): \(why); what could be read is marked")]
  }

  private func isArchive(_ file: SubmissionFile, _ bytes: [UInt8]) -> Bool {
    ArchiveName.isArchive(FilePath(file.path), start: bytes)
  }

  private func sheet(of path: String, _ bytes: [UInt8]) throws(UnreadableFile) -> AnswerSheet {
    do throws(UnreadableAnswer) {
      return try AnswerReader.read(
        bytes, fileName: path, limits: limits.reading, pdfText: pdfText, pdfFields: pdfFields)
    } catch {
      throw UnreadableFile(description: error.description, isShortage: error.isShortage)
    }
  }
}

/// The files of one submission while they are read one after another.
private struct FilesReading {
  private var answer = SubmissionReader.Answer(sheet: AnswerSheet(), files: [], notices: [])
  private var failures: [(path: String, reason: String)] = []
  private let limit: Int
  private let language: Language
  private var met = 0
  var notices: [String] {
    get { answer.notices }
    set { answer.notices = newValue }
  }

  init(limit: Int, language: Language) {
    self.limit = limit
    self.language = language
  }

  var isFull: Bool { met > limit }

  mutating func count() throws(UnreadableFile) {
    met += 1
    guard isFull else { return }
    throw UnreadableFile(
      description: "has more than \(limit) files, the most that are read of a submission; "
        + "--max-files raises it")
  }

  mutating func add(_ sheet: AnswerSheet, of path: String) {
    answer.sheet.append(sheet, ofFile: answer.files.count)
    answer.files.append(path)
  }

  mutating func fail(_ path: String, _ failure: UnreadableFile) {
    failures.append((path, language.translation(of: failure.description)))
  }

  /// All that was read; one file that could not be does not cost the others.
  func finish() throws(UnreadableFile) -> SubmissionReader.Answer {
    if answer.files.isEmpty {
      throw UnreadableFile(description: failures.isEmpty ? "holds no file" : reasons)
    }
    var answer = answer
    answer.notices += failures.map {
      language("\(printable($0.path)): \(printable($0.reason)); the other files are marked")
    }
    return answer
  }

  /// Why the first files could not be read, and how many there are besides.
  private var reasons: String {
    let told = failures.prefix(3).map {
      language("\(FilePath($0.path).name.description): \($0.reason)")
    }
    let more = failures.count - told.count
    let all = more > 0 ? told + [language("and \(more) more")] : told
    return language.joined(all)
  }
}
