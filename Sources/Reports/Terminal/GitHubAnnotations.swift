internal import AnswerSheets
internal import Encodings
package import Marking

/// Workflow commands that GitHub shows on the lines of the answer files.
///
/// An error for what is wrong or cannot be read, a warning for what is missing or imprecise and for
/// broken equalities.
package struct GitHubAnnotations: Sendable {
  /// A step of a job shows so many errors and so many warnings.
  package static let limit = 10

  private var lines = ""
  private var errors = 0
  private var warnings = 0

  package init() {}

  /// The commands made since the last call.
  package mutating func take() -> [UInt8] {
    defer { self = GitHubAnnotations() }
    return Array(lines.utf8)
  }

  /// Adds what a submission gives rise to, at most one more than is shown.
  package mutating func add(_ mark: SubmissionMark) {
    guard errors <= Self.limit || warnings <= Self.limit else { return }
    if let error = mark.error {
      return say("error", mark, at: nil, title: "could not be read", error)
    }
    for step in mark.steps { add(step, of: mark) }
    let missing = mark.steps.filter { $0.verdict == .missing && !$0.isExcused }.map(\.step)
    if !missing.isEmpty {
      say(
        "warning", mark, at: nil, title: "missing",
        "not stated: " + missing.joined(separator: ", "))
    }
  }

  private mutating func add(_ step: StepMark, of mark: SubmissionMark) {
    let text = StepWording(step, revealsReference: false).headline
    switch step.verdict {
    case .wrong, .unreadable:
      say("error", mark, at: step.position, title: step.step, text)
    case .imprecise: say("warning", mark, at: step.position, title: step.step, text)
    case .correct, .followThrough, .missing: break
    }
    for remark in step.remarks where remark.kind == .brokenEquality {
      say("warning", mark, at: remark.position, title: step.step, remark.message)
    }
  }

  private mutating func say(
    _ kind: String, _ mark: SubmissionMark, at position: Position?, title: String, _ text: String
  ) {
    if kind == "error" { errors += 1 } else { warnings += 1 }
    guard (kind == "error" ? errors : warnings) <= Self.limit + 1 else { return }
    var properties = "file=\(SafeText.commandProperty(position.map(mark.file(of:)) ?? mark.file))"
    // Without a position the whole file is meant, which GitHub shows at its first line.
    properties += position.map { ",line=\($0.line),col=\($0.column)" } ?? ",line=1"
    let heading = SafeText.commandProperty("\(mark.submission): \(title)")
    lines += "::\(kind) \(properties),title=\(heading)::\(SafeText.commandData(text))\n"
  }

  /// The last line: how the class did, and that there is more where there is.
  package static func conclusion(_ statistics: ClassStatistics, isCut: Bool) -> [UInt8] {
    let mean = Points.text((statistics.mean * 100).rounded() / 100)
    let count = "\(statistics.submissions) submission\(statistics.submissions == 1 ? "" : "s")"
    let more = isCut ? "; no more than \(limit) errors and \(limit) warnings are shown" : ""
    let text = "\(count) marked, mean \(mean) of \(Points.text(statistics.max)) points\(more)"
    return Array("::notice title=Gradus::\(SafeText.commandData(text))\n".utf8)
  }
}
