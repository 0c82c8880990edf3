internal import Marking
internal import Reports

/// JUnit suites; a writer that libxml2 has no memory for shows at the first suite.
struct JUnitRenderer: ReportRenderer {
  let setting: JUnitReport.Setting
  private var report: JUnitReport?

  init(_ setting: JUnitReport.Setting) { self.setting = setting }

  mutating func add(_ mark: SubmissionMark, at index: Int) throws {
    if report == nil { report = try JUnitReport(setting) }
    report?.add(mark, at: index)
  }

  mutating func takeFragment() throws -> [UInt8] { try report?.take() ?? [] }
}

/// A JUnit file for each submission, written as soon as it is rendered.
struct SuiteRenderer: ReportRenderer {
  private let files: SubmissionFolder
  private var suites: JUnitRenderer

  init(_ setting: JUnitReport.Setting, _ files: SubmissionFolder) {
    suites = JUnitRenderer(setting)
    self.files = files
  }

  mutating func add(_ mark: SubmissionMark, at index: Int) throws {
    try suites.add(mark, at: index)
    try files.write(
      suites.setting.head() + suites.takeFragment() + suites.setting.tail(), for: mark.submission)
  }

  mutating func takeFragment() -> [UInt8] { [] }
}

/// A file for each submission, made by a function of its mark.
struct FileRenderer: ReportRenderer, Sendable {
  private let files: SubmissionFolder
  private let render: @Sendable (SubmissionMark, Int) -> [UInt8]

  /// - Parameter render: takes the mark and its index in the run.
  init(
    _ files: SubmissionFolder, _ render: @escaping @Sendable (SubmissionMark, Int) -> [UInt8]
  ) {
    self.files = files
    self.render = render
  }

  mutating func add(_ mark: SubmissionMark, at index: Int) throws {
    try files.write(render(mark, index), for: mark.submission)
  }

  mutating func takeFragment() -> [UInt8] { [] }
}

/// JSON Lines, which keep their writer's memory from one submission to the next.
struct JSONLinesRenderer: ReportRenderer {
  var report: JSONLines

  mutating func add(_ mark: SubmissionMark, at index: Int) { report.add(mark) }
  mutating func takeFragment() -> [UInt8] { report.take() }
}

/// Rows of one report, made by a function of a mark.
struct RowRenderer: ReportRenderer, Sendable {
  private let row: @Sendable (SubmissionMark) -> [UInt8]
  private var bytes: [UInt8] = []

  init(_ row: @escaping @Sendable (SubmissionMark) -> [UInt8]) {
    self.row = row
  }

  mutating func add(_ mark: SubmissionMark, at index: Int) { bytes += row(mark) }
  mutating func takeFragment() -> [UInt8] {
    defer { bytes = [] }
    return bytes
  }
}

/// Nothing: for reports made of the results alone.
struct NoRenderer: ReportRenderer, Sendable {
  mutating func add(_ mark: SubmissionMark, at index: Int) {}
  mutating func takeFragment() -> [UInt8] { [] }
}
