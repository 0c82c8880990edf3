internal import Marking
internal import Reports
internal import Rubrics

#if canImport(Darwin)
  internal import Darwin
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Glibc
#endif

/// The marks of an unfinished run so far, line by line in a file that is gone when the reports are
/// there.
///
/// A line counts once its end is written, so that the file is good after a kill at any moment.
final class PartialRun: Sendable {
  /// The first line: what must be the same for the run to go on.
  struct Head: Codable, Sendable {
    var gradus = GradusVersion.current
    var rubric: String
    var options: String
    var inputs: String
    var began: Int
  }

  private let path: String
  private let descriptor: Int32
  private let file: LineFile
  private let rubric: Rubric
  /// How many submissions are marked already.
  let count: Int
  /// The time at which the run first began, in seconds since 1970.
  let began: Int

  /// Opens the file or begins it.
  /// - Throws: `RunFailure` where it is another run's, a run is writing it, or it cannot be
  ///   written.
  init(
    _ path: String, _ head: Head, of submissions: SubmissionList, by rubric: Rubric
  ) throws(RunFailure) {
    let opened = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
    guard opened >= 0 else { throw Self.unwritable(path) }
    do throws(RunFailure) {
      guard flock(opened, LOCK_EX | LOCK_NB) == 0 else {
        throw RunFailure(
          .usage, "\(printable(path)): another run is writing it; wait for its end")
      }
      let file = try LineFile(path, expected: "an unfinished run")
      guard file.endOfWholeLines > 0 || file.lines.isEmpty || Self.isAt(path) else {
        throw RunFailure(
          .usage,
          "\(printable(path)): is no unfinished run; move it away, or give --jsonl another name")
      }
      var (count, end, began) = (0, 0, head.began)
      if file.endOfWholeLines > 0 {
        began = try Self.check(file.bytes(ofLine: 0), against: head, path)
        count = try Self.marks(in: file, of: submissions, by: rubric)
        end = file.lines[count].upperBound + 1
      }
      guard ftruncate(opened, off_t(end)) == 0, lseek(opened, 0, SEEK_END) >= 0 else {
        throw Self.unwritable(path)
      }
      if end == 0 { try Self.append(Self.line(of: head), to: opened, path) }
      (self.path, self.file, self.rubric) = (path, file, rubric)
      (self.count, self.began) = (count, began)
      descriptor = opened
    } catch {
      close(opened)
      throw error
    }
  }

  deinit { close(descriptor) }

  /// Whether a file is plainly an unfinished run, or one that was killed before it wrote anything.
  static func isAt(_ path: String) -> Bool {
    guard let (start, length) = try? SubmissionFile.start(of: FilePath(path), count: 1 << 12)
    else { return false }
    let line = start.prefix { $0 != 0x0A }
    // Killed while it wrote its first line, it has the beginning of one.
    if line.count == length { return line.isEmpty || line.starts(with: "{\"".utf8) }
    return (try? JSONCoding.decode(Head.self, from: line)) != nil
  }

  /// The mark of a submission; nil where it is not marked yet.
  func mark(at index: Int) throws -> SubmissionMark? {
    guard index < count else { return nil }
    guard let mark = MarkLine(try file.bytes(ofLine: index + 1))?.mark(by: rubric) else {
      throw RunFailure(
        .inputOutput, "\(printable(path)):\(index + 2): this is no mark; delete the file")
    }
    return mark
  }

  /// The report that keeps the marks that are new.
  var entry: ReportSet.Report {
    let setting = JSONLines.Setting(
      rubric: rubric.id, rubricHash: rubric.sha256, revealsReference: true,
      stamp: RunStamp(shard: .whole, began: began))
    let known = count
    return ReportSet.Report(
      makeRenderer: { NewLinesRenderer(known: known, report: JSONLines(setting)) },
      sink: Sink(run: self))
  }

  private static func check(
    _ line: [UInt8], against head: Head, _ path: String
  ) throws(RunFailure) -> Int {
    let found = try? JSONCoding.decode(Head.self, from: line)
    let difference: String
    switch found {
    case nil: difference = "this is no unfinished run"
    case let found? where found.gradus != head.gradus:
      difference = "this was begun by gradus \(printable(found.gradus)), this is \(head.gradus)"
    case let found? where found.rubric != head.rubric:
      difference = "this was begun with another rubric"
    case let found? where found.options != head.options:
      difference = "this was begun with other options (--overrides, --shard or a limit)"
    case let found? where found.inputs != head.inputs:
      difference = "this was begun with other answers, or some have changed since"
    case let found?: return found.began
    }
    throw RunFailure(
      .usage, "\(printable(path)): \(difference); delete the file to begin anew")
  }

  /// How many lines after the first are marks in turn.
  ///
  /// The file is only ever appended to, so its end alone can be torn: by a kill within a write, or
  /// by a machine that went down before all of it was on the disk.
  private static func marks(
    in file: LineFile, of submissions: SubmissionList, by rubric: Rubric
  ) throws(RunFailure) -> Int {
    var count = min(
      file.lines.count { $0.upperBound < file.endOfWholeLines } - 1, submissions.count)
    while count > 0 {
      let line = MarkLine(try file.bytes(ofLine: count))
      if let line, line.mark(by: rubric) != nil,
        line.submission.utf8.elementsEqual(submissions[count - 1].id.utf8)
      {
        break
      }
      count -= 1
    }
    return count
  }

  private static func line(of head: Head) throws(RunFailure) -> [UInt8] {
    guard let line = try? JSONCoding.encode(head) else {
      throw RunFailure(.inputOutput, "the head of an unfinished run cannot be written")
    }
    return line + [0x0A]
  }

  private static func append(
    _ bytes: [UInt8], to descriptor: Int32, _ path: String
  ) throws(RunFailure) {
    guard let code = DescriptorWriting.write(bytes, to: descriptor) else { return }
    throw RunFailure(
      .unwritableReport,
      "\(printable(path)): \(SystemError(code: code)); make room and run this again")
  }

  private static func unwritable(_ path: String) -> RunFailure {
    RunFailure(
      .unwritableReport,
      "\(printable(path)): \(SystemError.last); choose a place that can be written to")
  }
}

extension PartialRun {
  /// Appends what is new, and takes the file away at the end.
  private struct Sink: ReportSink {
    let run: PartialRun

    func begin() {}

    func add(_ fragment: [UInt8], of results: [SubmissionResult]) throws {
      try PartialRun.append(fragment, to: run.descriptor, run.path)
    }

    func finish(_ statistics: ClassStatistics) throws {
      guard unlink(run.path) == 0 || SystemError.last.isMissing else {
        throw PartialRun.unwritable(run.path)
      }
    }
  }

  /// JSON Lines of the submissions behind those that are kept already.
  private struct NewLinesRenderer: ReportRenderer {
    let known: Int
    var report: JSONLines

    mutating func add(_ mark: SubmissionMark, at index: Int) {
      if index >= known { report.add(mark) }
    }

    mutating func takeFragment() -> [UInt8] { report.take() }
  }
}
