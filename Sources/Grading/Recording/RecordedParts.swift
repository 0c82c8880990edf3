internal import Marking
internal import Reports
internal import Rubrics

/// The lines of several parts of a run, in the order of a whole one.
struct RecordedParts: Sendable {
  /// The line of a submission: its part, and its number there.
  struct Line: Sendable {
    var id: [UInt8]
    var part: Int
    /// Counted from 0.
    var number: Int
  }

  private let rubric: Rubric
  private var files: [LineFile] = []
  private(set) var lines: [Line] = []
  /// The time at which the earliest part began, in seconds since 1970; nil where no part says so.
  private(set) var began: Int?
  /// How many submissions each part seen holds, of how many parts.
  private var seen: [Int: Int] = [:]
  private var count: Int?
  private var emptyParts = 0

  /// Looks through the files; every line is read here once and again for its mark, so that no mark
  /// waits in memory.
  /// - Throws: `RunFailure` where they are not the parts of one run by this rubric.
  init(_ names: [String], by rubric: Rubric, needsReference: Bool) throws(RunFailure) {
    self.rubric = rubric
    for name in names {
      files.append(try LineFile(name, expected: "the JSON Lines of a part"))
      try read(files.count - 1, needsReference: needsReference)
    }
    lines.sort { $0.id.lexicographicallyPrecedes($1.id) }
    for (first, second) in zip(lines, lines.dropFirst()) where first.id == second.id {
      throw RunFailure(
        .usage,
        "\(position(of: second)): '\(printable(String(decoding: second.id, as: UTF8.self)))' stands "
          + "in \(position(of: first)) already; give each part once")
    }
    try refuseMissing()
  }

  /// The mark of the submission at an index.
  func mark(at index: Int) throws -> SubmissionMark {
    let line = lines[index]
    let bytes = try files[line.part].bytes(ofLine: line.number)
    guard let mark = MarkLine(bytes)?.mark(by: rubric) else { throw noMark(line) }
    return mark
  }

  private mutating func read(_ part: Int, needsReference: Bool) throws(RunFailure) {
    let before = lines.count
    for number in files[part].lines.indices {
      let bytes = try files[part].bytes(ofLine: number)
      if bytes.allSatisfy({ $0 <= 0x20 }) { continue }
      var line = Line(id: [], part: part, number: number)
      guard let mark = MarkLine(bytes) else { throw noMark(line) }
      try refuseForeign(mark, line, needsReference: needsReference)
      line.id = Array(mark.submission.utf8)
      lines.append(line)
    }
    if lines.count == before { emptyParts += 1 }
  }

  private mutating func refuseForeign(
    _ mark: MarkLine, _ line: Line, needsReference: Bool
  ) throws(RunFailure) {
    func refuse(_ why: String) -> RunFailure { RunFailure(.usage, "\(position(of: line)): \(why)") }
    guard mark.rubric_sha256 == rubric.sha256 else {
      throw refuse("this was marked by another rubric than the one given; grade the part again")
    }
    guard mark.gradus == GradusVersion.current else {
      throw refuse(
        "this was marked by gradus \(printable(mark.gradus)), this is \(GradusVersion.current); "
          + "grade the part again")
    }
    if needsReference, mark.steps.contains(where: { $0.expected == nil }) {
      throw refuse(
        "this part was made with --reveal never; give merge that as well, or grade the part again")
    }
    guard let record = mark.record else { return }
    if let count, count != record.shards {
      throw refuse("this is one of \(record.shards) parts, but another is one of \(count)")
    }
    count = record.shards
    seen[record.shard, default: 0] += 1
    began = Swift.min(began ?? record.began, record.began)
  }

  /// A part without a line does not say which it is, so each stands for one that is not seen.
  private func refuseMissing() throws(RunFailure) {
    guard let count, (1...Shard.mostParts).contains(count) else { return }
    guard count - seen.count > emptyParts else { return try refuseCut(count) }
    let missing = (1...count).filter { seen[$0] == nil }
    let named = missing.prefix(10).map { "\($0)/\(count)" }.joined(separator: ", ")
    throw RunFailure(
      .usage,
      "missing: shard \(named)\(missing.count > 10 ? " and others" : ""); give all \(count) parts")
  }

  /// How many lines there are in all says how many each part has: one that is empty may only have
  /// come so.
  private func refuseCut(_ count: Int) throws(RunFailure) {
    for index in 1...count {
      let expected = Shard(index: index, count: count).range(of: lines.count).count
      let found = seen[index] ?? 0
      if found != expected {
        throw RunFailure(
          .usage,
          "shard \(index)/\(count) has \(found) submissions, expected \(expected) of \(lines.count); "
            + "a part is cut short or of other answers, grade it again")
      }
    }
  }

  private func position(of line: Line) -> String {
    "\(printable(files[line.part].name)):\(line.number + 1)"
  }

  private func noMark(_ line: Line) -> RunFailure {
    RunFailure(
      .usage, "\(position(of: line)): this is no mark, expected a line that --jsonl wrote")
  }
}
