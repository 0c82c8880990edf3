internal import Marking
internal import Notation
internal import Reports
package import Rubrics

extension Overrides {
  /// Reads decisions from a CSV or YAML file.
  ///
  /// A row has `submission`, `step`, `points` and `reason`, and may have what it was decided on,
  /// `verdict`, `stated` and `max`; a row without points and reason is not decided yet. One without
  /// `submission` is a rule: its other cells, or in YAML those under `where`, are what must hold of
  /// a step, and it may have a `share` in place of points.
  /// - Throws: `RunFailure` where the file is missing or a row makes no sense.
  package static func load(_ path: String, by rubric: Rubric) throws(RunFailure) -> Overrides {
    let bytes = try InputFile.bytes(
      of: path, expected: "rows of submission, step, points and reason in CSV or YAML")
    return try read(bytes, path, by: rubric)
  }

  /// Reads the bytes of such a file.
  static func read(
    _ bytes: [UInt8], _ path: String, by rubric: Rubric
  ) throws(RunFailure) -> Overrides {
    do throws(TableFault) {
      let rows = isTable(bytes, path) ? try tableRows(bytes) : try documentRows(bytes)
      var decisions: [Decision] = []
      var rules: [OverrideRule] = []
      for row in rows {
        if let rule = try rule(row, in: path) {
          try refuseAlike(rule, to: rules, line: row.line)
          rules.append(rule)
          continue
        }
        guard var decision = try decision(row) else { continue }
        (decision.position, decision.line) = ("\(path):\(row.line)", row.line)
        decisions.append(decision)
      }
      return Overrides(decisions, rules, by: rubric)
    } catch {
      throw RunFailure(.usage, "\(printable(path)):\(printable(error.description))")
    }
  }

  /// The cells of one row by their keys, and where it stands.
  struct Row {
    var line: Int
    var cells: [String: String]

    /// The number in a cell; nil where it is empty.
    func number(_ key: String) throws(TableFault) -> Double? {
      guard let text = cells[key], !text.isEmpty else { return nil }
      let digits = String(text.map { $0 == "," ? "." : $0 })
      guard let number = Double(digits), number.isFinite, (0...1e6).contains(number) else {
        throw TableFault(line: line, message: "\(key) are '\(text)', expected a number from 0 up")
      }
      return number
    }
  }

  private static func isTable(_ bytes: [UInt8], _ path: String) -> Bool {
    let name = path.lowercased()
    if [".yaml", ".yml", ".json"].contains(where: name.hasSuffix) { return false }
    if [".csv", ".tsv"].contains(where: name.hasSuffix) { return true }
    // A table begins with its heads, a document with a row or its key.
    let first = bytes.first { $0 > 0x20 && $0 < 0x80 }
    return first != UInt8(ascii: "-") && first != UInt8(ascii: "[")
  }

  private static func decision(_ row: Row) throws(TableFault) -> Decision? {
    func text(_ key: String) -> String { row.cells[key] ?? "" }
    if text("points").isEmpty, text("reason").isEmpty { return nil }
    for key in ["submission", "step"] where text(key).isEmpty {
      throw TableFault(line: row.line, message: "'\(key)' is empty, expected one in every row")
    }
    func seen(_ key: String) -> String? { text(key).isEmpty ? nil : text(key) }
    return Decision(
      submission: text("submission"), step: text("step"), points: try row.number("points"),
      reason: text("reason"), verdict: seen("verdict"), stated: seen("stated"),
      max: try row.number("max"))
  }

  /// The rule that a row without a submission is; nil for any other row, and for one that is not
  /// decided yet.
  private static func rule(_ row: Row, in file: String) throws(TableFault) -> OverrideRule? {
    func text(_ key: String) -> String { row.cells[key] ?? "" }
    guard text("submission").isEmpty else { return nil }
    var conditions: [OverrideRule.Condition: String] = [:]
    for condition in OverrideRule.Condition.allCases where !text(condition.rawValue).isEmpty {
      conditions[condition] = text(condition.rawValue)
    }
    let (points, share) = (try row.number("points"), try row.number("share"))
    if points == nil, share == nil, text("reason").isEmpty { return nil }
    guard !conditions.isEmpty, conditions[.step] != wholeSubmission else {
      if share == nil { return nil }
      throw TableFault(
        line: row.line,
        message: "this row says of no submission and of no steps what it decides, expected "
          + "'submission' or conditions such as 'step' and 'group'")
    }
    guard (points == nil) != (share == nil), share ?? 0 <= 1 else {
      throw TableFault(
        line: row.line,
        message: "expected either points or a share from 0 to 1 for the steps that the rule fits")
    }
    if let verdict = conditions[.verdict], Verdict(rawValue: verdict) == nil {
      let known = Verdict.allCases.map(\.rawValue).joined(separator: ", ")
      throw TableFault(
        line: row.line, message: "there is no verdict '\(verdict)', expected one of \(known)")
    }
    return OverrideRule(
      conditions: conditions, award: points.map { .points($0) } ?? .share(share ?? 0),
      reason: text("reason"), max: try row.number("max"), file: file, line: row.line)
  }

  /// Two rules with the same conditions cannot both count.
  private static func refuseAlike(
    _ rule: OverrideRule, to others: [OverrideRule], line: Int
  ) throws(TableFault) {
    guard let other = others.first(where: { $0.conditions == rule.conditions }) else { return }
    throw TableFault(
      line: line, message: "this rule has the conditions of that in \(other.position); keep one")
  }
}

// MARK: - Keys

extension Overrides {
  /// The keys of a rule's row, those of a review among them.
  private static let ruleKeys: Set<String> = Set(OverrideRule.Condition.allCases.map(\.rawValue))
    .union(["points", "share", "reason", "why", "file", "line", "marker_points", "max", "size"])
    .union(["example", "name"])
  /// The keys of any row.
  static let rowKeys = ruleKeys.union(["submission"])
}

// MARK: - CSV

extension Overrides {
  private static func tableRows(_ bytes: [UInt8]) throws(TableFault) -> [Row] {
    let table = try DelimitedTable(bytes)
    guard let header = table.rows.first else { return [] }
    let keys = header.indices.map { table.text(0, $0).lowercased() }
    // A table of rules alone may have neither submissions nor steps.
    let isOfRules = !keys.contains("submission")
    // A misspelt head of the submissions would make a rule for everybody of each row.
    if isOfRules, let unknown = keys.first(where: { !ruleKeys.contains($0) }) {
      throw TableFault(
        line: 1,
        message:
          "found the column '\(unknown)' and none 'submission', expected the columns submission, "
          + "step, points, reason, or conditions of rules alone")
    }
    for key in isOfRules ? [] : ["step", "points"] where !keys.contains(key) {
      throw TableFault(
        line: 1,
        message: "found no column '\(key)', expected the columns submission, step, points, reason")
    }
    // The step of submissions is one.
    if !OverrideRule.Condition.allCases.contains(where: { keys.contains($0.rawValue) }) {
      throw TableFault(
        line: 1,
        message:
          "found no column 'submission', expected the columns submission, step, points, reason")
    }
    return table.rows.indices.dropFirst().compactMap { row in
      if table.rows[row].allSatisfy(\.range.isEmpty) { return nil }
      let cells = zip(
        keys,
        keys.indices.map { column in
          let text = table.text(row, column)
          // An id may have blanks around it.
          let isID = keys[column] == "submission" && !text.isEmpty
          return isID ? table.text(row, column, isTrimmed: false) : text
        })
      return Row(
        line: table.line(ofRow: row),
        cells: Dictionary(
          cells.map { ($0, unguarded($1)) }, uniquingKeysWith: { first, _ in first }))
    }
  }

  /// A cell without the apostrophe that keeps a spreadsheet from taking it for a formula.
  private static func unguarded(_ cell: String) -> String {
    guard cell.hasPrefix("'"), let second = cell.dropFirst().utf8.first,
      "=+-@\t\r".utf8.contains(second)
    else { return cell }
    return String(cell.dropFirst())
  }
}
