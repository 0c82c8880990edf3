internal import Marking
internal import Reports
package import Rubrics
internal import Synchronization

/// A file of decisions in YAML that is written one decision at a time, whole or not at all.
///
/// Each time it is read anew, so that what a person wrote into it by hand stays. A new decision is
/// added at its end; where one is changed or taken back, of its comments those at the top stay.
package final class DecisionFile: Sendable {
  package let path: String
  /// The name of a file of decisions unless a person names another.
  static let usualName = FilePath("overrides.yaml")
  private let rubric: Rubric
  /// Held while a decision is read, put in and written, so that of two at a time none is lost.
  private let turn = Mutex(())

  /// - Throws: `RunFailure` where it is no YAML by its name.
  package init(_ path: String, by rubric: Rubric) throws(RunFailure) {
    let name = path.lowercased()
    guard name.hasSuffix(".yaml") || name.hasSuffix(".yml") else {
      throw RunFailure(
        .usage, "\(printable(path)): decisions are written as YAML; name a file that ends in .yaml")
    }
    (self.path, self.rubric) = (path, rubric)
  }

  /// One decision: about a step of one submission, or about every step that some conditions hold
  /// of.
  package struct Row: Sendable {
    /// The keys of its row but points and reason, such as `submission` and `step`, or `step` and
    /// `group`.
    package let about: [String: String]
    /// Nil takes back what was decided.
    package let points: Double?
    package let reason: String

    package init(about: [String: String], points: Double?, reason: String) {
      (self.about, self.points, self.reason) = (about, points, reason)
    }
  }

  /// The decisions that are there; none where there is no file yet.
  /// - Throws: `RunFailure` where the file makes no sense.
  ///
  /// - Parameter submissions: all of the class, whose ids or students' numbers the decisions go by.
  package func overrides(for submissions: [Submission]) throws(RunFailure) -> Overrides {
    guard isThere else { return Overrides() }
    var overrides = try Overrides.load(path, by: rubric)
    overrides.assign(to: submissions)
    return overrides
  }

  /// Puts a decision in, in place of one about the same.
  ///
  /// - Returns: the one that stood there, in words: `0.5 points, as agreed`; nil where none did.
  /// - Throws: `RunFailure` where the file makes no sense, or what would be written does; then it
  ///   stays as it was.
  @discardableResult
  package func add(_ decision: Row) throws -> String? {
    try turn.withLock { _ in
      var rows = try rows()
      let keys = Self.subject(decision.about)
      let index = rows.firstIndex { Self.subject($0) == keys }
      // Where nothing was decided there is nothing to take back: the file stays as it is.
      guard index != nil || decision.points != nil else { return nil }
      let former = index.map { rows.remove(at: $0) }
      if let points = decision.points {
        var row = decision.about
        row["points"] = Points.text(points)
        // Whoever corrects points and gives no reason keeps the one that was given.
        row["reason"] = decision.reason.isEmpty ? former?["reason"] ?? "" : decision.reason
        if index == nil, try append(row, after: rows.count) { return nil }
        rows.insert(row, at: index ?? rows.count)
      }
      try write(rows)
      return former.map { row in
        let worth = [("points", "points"), ("share", "of the points")].compactMap { key, word in
          row[key].flatMap { $0.isEmpty ? nil : "\($0) \(word)" }
        }
        return (worth + [row["reason"] ?? ""]).filter { !$0.isEmpty }.joined(separator: ", ")
      }
    }
  }

  /// Adds a row behind the others and leaves all else as a person wrote it.
  /// - Returns: whether the file is written so that a row fits there.
  private func append(_ row: [String: String], after count: Int) throws -> Bool {
    guard count > 0 else { return false }
    var bytes = try InputFile.bytes(of: path, expected: "decisions in YAML")
    if bytes.last != UInt8(ascii: "\n") { bytes.append(UInt8(ascii: "\n")) }
    bytes += Self.text(row).utf8
    guard let rows = try? Overrides.documentRows(bytes), rows.count == count + 1 else {
      return false
    }
    try put(bytes)
    return true
  }

  private func write(_ rows: [[String: String]]) throws {
    let text = try heading() + rows.map(Self.text).joined() + (rows.isEmpty ? "[]\n" : "")
    try put(Array(text.utf8))
  }

  /// Moves the file to its path, unless it could not be read.
  private func put(_ bytes: [UInt8]) throws {
    _ = try Overrides.read(bytes, path, by: rubric)
    let file = try ReportFile(inPlaceOf: path)
    try file.write(bytes)
    try file.finish()
  }

  private var isThere: Bool { InputFile.isThere(path) }

  private func rows() throws(RunFailure) -> [[String: String]] {
    guard isThere else { return [] }
    let bytes = try InputFile.bytes(of: path, expected: "decisions in YAML")
    do throws(TableFault) {
      return try Overrides.documentRows(bytes).map(\.cells)
    } catch {
      throw RunFailure(.usage, "\(printable(path)):\(printable(error.description))")
    }
  }

  /// The comments that the file begins with.
  private func heading() throws -> String {
    guard isThere else {
      return "# Decisions of the markers of '\(rubric.id)', for gradus grade --overrides.\n"
    }
    let text = String(decoding: try InputFile.bytes(of: path, expected: "decisions"), as: UTF8.self)
    return text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      .prefix { $0.hasPrefix("#") || $0.allSatisfy(\.isWhitespace) }
      .map { $0 + "\n" }.joined()
  }

  /// The subject of a row, by which two of them are told to be about the same.
  private static func subject(_ row: [String: String]) -> [String: [UInt8]] {
    let isRule = (row["submission"] ?? "").isEmpty
    let keys = isRule ? conditions : ["submission", "step"]
    return row.filter { keys.contains($0.key) && !$0.value.isEmpty }.mapValues { Array($0.utf8) }
  }

  private static let conditions = OverrideRule.Condition.allCases.map(\.rawValue)

  /// A row as YAML; every text is quoted as JSON is, which is YAML as well.
  private static func text(_ row: [String: String]) -> String {
    let isRule = (row["submission"] ?? "").isEmpty
    let first = isRule ? [] : ["submission", "step"]
    var pairs = first.compactMap { key in row[key].map { "\(key): \(JSONWriter.quoted($0))" } }
    if isRule {
      let wanted = conditions.compactMap { key in
        row[key].flatMap { $0.isEmpty ? nil : "\(key): \(JSONWriter.quoted($0))" }
      }
      pairs.append("where: {\(wanted.joined(separator: ", "))}")
    }
    for key in ["points", "share", "max"] where !(row[key] ?? "").isEmpty {
      pairs.append("\(key): \(row[key] ?? "")")
    }
    let rest = row.keys.filter { key in
      !(first + conditions + ["submission", "points", "share", "max"]).contains(key)
        || !isRule && conditions.contains(key) && key != "step"
    }
    pairs += rest.sorted().compactMap { key in
      row[key].flatMap { $0.isEmpty ? nil : "\(key): \(JSONWriter.quoted($0))" }
    }
    return pairs.enumerated().map { ($0 == 0 ? "- " : "  ") + $1 + "\n" }.joined()
  }
}
