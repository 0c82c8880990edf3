internal import Marking
internal import Reports

/// Annotations of one stretch of submissions; no job shows more of them than the limit.
struct AnnotationRenderer: ReportRenderer, Sendable {
  private var annotations = GitHubAnnotations()

  mutating func add(_ mark: SubmissionMark, at index: Int) { annotations.add(mark) }
  mutating func takeFragment() -> [UInt8] { annotations.take() }
}

/// Annotations of the whole run, as many as the job shows.
final class AnnotationSink: ReportSink {
  private let destination: String
  var isStream: Bool { ReportFile.isStream(destination) }
  private var file: ReportFile?
  private var left = [GitHubAnnotations.limit, GitHubAnnotations.limit]
  private var isCut = false

  init(_ destination: String) {
    self.destination = destination
  }

  func begin() throws { file = try ReportFile(destination) }

  func add(_ fragment: [UInt8], of results: [SubmissionResult]) throws {
    for line in fragment.split(separator: 0x0A) {
      let kind = line.starts(with: "::error".utf8) ? 0 : 1
      if left[kind] > 0 {
        left[kind] -= 1
        try file?.write(Array(line) + [0x0A])
      } else {
        isCut = true
      }
    }
  }

  func finish(_ statistics: ClassStatistics) throws {
    try file?.write(GitHubAnnotations.conclusion(statistics, isCut: isCut))
    try file?.finish()
  }
}
