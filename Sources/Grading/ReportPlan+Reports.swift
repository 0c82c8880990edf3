internal import Marking
internal import Reports
package import Rubrics

/// The reports of a plan, each with its renderer and its place.
extension ReportPlan {
  /// The reports ready to be fed.
  package func reports(by rubric: Rubric) -> ReportSet {
    ReportSet(
      requests.map { request in
        switch request.kind {
        case .junit where request.destination.hasSuffix("/"):
          suites(by: rubric, into: request.destination)
        case .junit: junit(by: rubric, to: request.destination)
        case .jsonl: jsonLines(by: rubric, to: request.destination)
        case .csv: csv(by: rubric, to: request.destination)
        case .markdown: markdown(by: rubric, to: request.destination)
        }
      })
  }

  private func junitSetting(_ rubric: Rubric) -> JUnitReport.Setting {
    JUnitReport.Setting(
      dialect: dialect == .strict ? .strict : .common, rubric: rubric.id,
      timestamp: runTime.timestamp, revealsReference: revealsReference)
  }

  private func junit(by rubric: Rubric, to destination: String) -> ReportSet.Entry {
    let setting = junitSetting(rubric)
    return ReportSet.Entry(
      makeRenderer: { JUnitRenderer(setting) },
      sink: FileSink(destination, head: { try JUnitReport.head() }, tail: JUnitReport.tail))
  }

  private func suites(by rubric: Rubric, into folder: String) -> ReportSet.Entry {
    let setting = junitSetting(rubric)
    let files = SuiteFolder(folder)
    return ReportSet.Entry(
      makeRenderer: { SuiteRenderer(setting, files) }, sink: files)
  }

  private func jsonLines(by rubric: Rubric, to destination: String) -> ReportSet.Entry {
    let setting = JSONLines.Setting(
      rubric: rubric.id, rubricHash: rubric.sha256, revealsReference: revealsReference)
    return ReportSet.Entry(
      makeRenderer: { JSONLinesRenderer(report: JSONLines(setting)) }, sink: FileSink(destination))
  }

  private func csv(by rubric: Rubric, to destination: String) -> ReportSet.Entry {
    let head = CSVReport.head(steps: rubric.steps.map(\.name))
    return ReportSet.Entry(
      makeRenderer: { CSVRenderer() }, sink: FileSink(destination, head: { head }))
  }

  private func markdown(by rubric: Rubric, to destination: String) -> ReportSet.Entry {
    let head = MarkdownSummary.head(title: rubric.title)
    return ReportSet.Entry(
      makeRenderer: { MarkdownRenderer() },
      sink: FileSink(destination, head: { head }, limit: MarkdownSummary.limit))
  }
}

// MARK: - Renderers

/// JUnit suites; a writer that libxml2 has no memory for shows at the first suite.
private struct JUnitRenderer: ReportRenderer {
  private let report: Result<JUnitReport, any Error>

  init(_ setting: JUnitReport.Setting) {
    report = Result { try JUnitReport(setting) }
  }

  mutating func add(_ mark: SubmissionMark, at place: Int) throws {
    try report.get().add(mark, at: place)
  }

  mutating func takeFragment() throws -> [UInt8] { try report.get().take() }
}

/// A JUnit file for each submission, written as soon as it is rendered.
private struct SuiteRenderer: ReportRenderer {
  private let report: Result<JUnitReport, any Error>
  private let files: SuiteFolder

  init(_ setting: JUnitReport.Setting, _ files: SuiteFolder) {
    report = Result { try JUnitReport(setting) }
    self.files = files
  }

  mutating func add(_ mark: SubmissionMark, at place: Int) throws {
    let report = try report.get()
    try report.add(mark, at: place)
    try files.write(report.take(), for: mark.submission)
  }

  mutating func takeFragment() -> [UInt8] { [] }
}

private struct JSONLinesRenderer: ReportRenderer {
  var report: JSONLines

  mutating func add(_ mark: SubmissionMark, at place: Int) { report.add(mark) }
  mutating func takeFragment() -> [UInt8] { report.take() }
}

private struct CSVRenderer: ReportRenderer {
  private var bytes: [UInt8] = []

  mutating func add(_ mark: SubmissionMark, at place: Int) { bytes += CSVReport.row(mark) }
  mutating func takeFragment() -> [UInt8] {
    defer { bytes = [] }
    return bytes
  }
}

private struct MarkdownRenderer: ReportRenderer {
  private var bytes: [UInt8] = []

  mutating func add(_ mark: SubmissionMark, at place: Int) { bytes += MarkdownSummary.row(mark) }
  mutating func takeFragment() -> [UInt8] {
    defer { bytes = [] }
    return bytes
  }
}

// MARK: - Sinks

/// One file with all fragments between a head and a tail.
private final class FileSink: ReportSink {
  private let destination: String
  private let head: () throws -> [UInt8]
  private let tail: [UInt8]
  /// So many bytes are written; what comes after is left out.
  private let limit: Int
  private var written = 0
  private var file: ReportFile?

  init(
    _ destination: String, head: @escaping () throws -> [UInt8] = { [] }, tail: [UInt8] = [],
    limit: Int = .max
  ) {
    self.destination = destination
    self.head = head
    self.tail = tail
    self.limit = limit
  }

  func begin() throws {
    let file = try ReportFile(destination)
    try file.write(head())
    self.file = file
  }

  func add(_ fragment: [UInt8]) throws {
    guard written + fragment.count <= limit else { return }
    written += fragment.count
    try file?.write(fragment)
  }

  func finish() throws {
    try file?.write(tail)
    try file?.finish()
  }
}

/// A folder with a JUnit file for each submission.
private struct SuiteFolder: ReportSink, Sendable {
  private let path: String

  init(_ path: String) {
    self.path = path
  }

  func begin() throws {
    try ReportFolder.make(path)
  }

  func write(_ suite: [UInt8], for submission: String) throws {
    let file = try ReportFile(path + Self.fileName(submission) + ".xml")
    try file.write(JUnitReport.head() + suite + JUnitReport.tail)
    try file.finish()
  }

  func add(_ fragment: [UInt8]) {}
  func finish() {}

  /// An id as a file name: an id that is a path becomes one name, and none leaves the folder.
  private static func fileName(_ submission: String) -> String {
    let name = submission.split(separator: "/").joined(separator: "_")
    return name.hasPrefix(".") ? "_" + name : name
  }
}
