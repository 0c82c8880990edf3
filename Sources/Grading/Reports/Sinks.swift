internal import Marking
internal import Reports

/// One file with all fragments between a head and a tail.
final class FileSink: ReportSink {
  private let destination: String
  var isStream: Bool { ReportFile.isStream(destination) }
  private let head: () throws -> [UInt8]
  private let tail: (ClassStatistics) throws -> [UInt8]
  private var file: ReportFile?

  /// - Parameter tail: what stands at the end, when all is known of the class.
  init(
    _ destination: String, head: @escaping () throws -> [UInt8] = { [] },
    tail: @escaping (ClassStatistics) throws -> [UInt8] = { _ in [] }
  ) {
    self.destination = destination
    self.head = head
    self.tail = tail
  }

  func begin() throws {
    let file = try ReportFile(destination)
    try file.write(head())
    self.file = file
  }

  func add(_ fragment: [UInt8], of results: [SubmissionResult]) throws {
    try file?.write(fragment)
  }

  func finish(_ statistics: ClassStatistics) throws {
    try file?.write(tail(statistics))
    try file?.finish()
  }
}

/// A folder that has a file for each submission and nothing more.
struct FolderSink: ReportSink {
  private let path: String

  init(_ path: String) {
    self.path = path
  }

  func begin() throws { try ReportFolder.make(path) }
  func add(_ fragment: [UInt8], of results: [SubmissionResult]) {}
  func finish(_ statistics: ClassStatistics) {}
}

/// The paths of the files of single submissions.
struct SubmissionFolder: Sendable {
  private let path: String
  private let suffix: String

  /// - Parameter suffix: what follows the submission's name: `.xml`, or `/results.json` for a
  ///   folder of its own.
  init(_ path: String, suffix: String) {
    self.path = path.hasSuffix("/") ? path : path + "/"
    self.suffix = suffix
  }

  func write(_ bytes: [UInt8], for submission: String) throws {
    let name = path + FileName.of(submission)
    if suffix.hasPrefix("/") { try ReportFolder.make(name) }
    let file = try ReportFile(name + suffix, durability: .none)
    try file.write(bytes)
    try file.finish()
  }
}

/// The summary for a job page, which begins with what is known only at the end.
final class MarkdownSink: ReportSink {
  private let destination: String
  var isStream: Bool { ReportFile.isStream(destination) }
  private var summary: MarkdownSummary
  private var file: ReportFile?

  init(_ destination: String, title: String) {
    self.destination = destination
    summary = MarkdownSummary(title: title)
  }

  func begin() throws { file = try ReportFile(destination) }

  func add(_ fragment: [UInt8], of results: [SubmissionResult]) {
    for result in results { summary.add(result) }
  }

  func finish(_ statistics: ClassStatistics) throws {
    try file?.write(summary.render(statistics))
    try file?.finish()
  }
}

/// The class page; its rows wait in a file of their own, because the charts above them are known
/// only at the end.
final class ClassPageSink: ReportSink {
  private let folder: String
  private let title: String
  private let downloads: [ClassPage.Download]
  private var rows: ReportFile.Scratch?

  init(_ folder: String, title: String, downloads: [ClassPage.Download]) {
    self.downloads = downloads
    self.folder = folder.hasSuffix("/") ? folder : folder + "/"
    self.title = title
  }

  func begin() throws {
    try ReportFolder.make(folder)
    rows = try ReportFile.Scratch(beside: folder + "index.html")
  }

  func add(_ fragment: [UInt8], of results: [SubmissionResult]) throws {
    try rows?.write(results.flatMap { ClassPage.row($0) })
  }

  func finish(_ statistics: ClassStatistics) throws {
    let page = ClassPage(title: title, statistics: statistics, downloads: downloads)
    let file = try ReportFile(folder + "index.html")
    try file.write(page.head)
    try rows?.copy(to: file)
    try file.write(ClassPage.tail())
    try file.finish()
    rows = nil
  }
}
