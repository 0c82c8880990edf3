internal import Reports
internal import Rubrics

/// Whether a file is plainly a report that a former run left, which the next may replace and nobody
/// handed in.
struct FormerReport {
  /// A report says what it is in its first bytes.
  private static let tellingBytes = 1 << 12
  private let rubric: Rubric

  init(of rubric: Rubric) {
    self.rubric = rubric
  }

  /// Whether the file at a path is such a report of a kind.
  ///
  /// - Parameter isUnfinished: whether the run may have been killed before it wrote anything.
  func isAt(_ path: FilePath, _ kind: ReportPlan.Kind, isUnfinished: Bool = false) -> Bool {
    guard Folder.kind(of: path, followingLinks: true) == .file,
      let (start, length) = try? SubmissionFile.start(of: path, count: Self.tellingBytes)
    else { return false }
    if length == 0 { return isUnfinished }
    return isBegun(start, kind)
  }

  private func isBegun(_ start: [UInt8], _ kind: ReportPlan.Kind) -> Bool {
    let line = start.prefix { $0 != 0x0A && $0 != 0x0D }
    switch kind {
    case .jsonl: return line.starts(with: "{\"gradus\": ".utf8) && line.has("\"rubric_sha256\": ")
    case .csv:
      return line.elementsEqual(
        CSVReport.head(steps: rubric.steps.map(\.name)).prefix { $0 != 0x0A && $0 != 0x0D })
    case .review: return line.elementsEqual(ReviewList.head.prefix { $0 != 0x0A && $0 != 0x0D })
    case .junit:
      guard let suite = start[...].index(of: "<testsuite ") else { return false }
      return start[suite...].prefix { $0 != UInt8(ascii: ">") }
        .has(" package=\"\(XMLText.attribute(rubric.id))\"")
    case .html: return start[...].has("<meta name=\"generator\" content=\"Gradus ")
    case .gradescope:
      return start.starts(with: "{\"score\": ".utf8) && start[...].has("\"stdout_visibility\": ")
    case .markdown, .annotations, .gradebook: return false
    }
  }
}

extension ArraySlice<UInt8> {
  /// Whether some text occurs in it.
  fileprivate func has(_ text: String) -> Bool { index(of: text) != nil }

  /// The index at which some text first occurs.
  fileprivate func index(of text: String) -> Int? {
    let wanted = Array(text.utf8)
    guard let first = wanted.first, count >= wanted.count else { return nil }
    return indices.dropLast(wanted.count - 1).first {
      self[$0] == first && self[$0...].starts(with: wanted)
    }
  }
}
