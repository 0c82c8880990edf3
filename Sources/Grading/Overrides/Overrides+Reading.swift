internal import Reports
package import Rubrics
internal import Yams

extension Overrides {
  /// Reads decisions from a CSV or YAML file.
  ///
  /// A row has `submission`, `step`, `points` and `reason`, and as its ground may have `verdict`, `stated` and `max`; a row
  /// without points and reason is not decided yet.
  /// - Throws: `RunFailure` where the file is missing or a row makes no sense.
  package static func load(_ path: String, by rubric: Rubric) throws(RunFailure) -> Overrides {
    let bytes = try InputFile.bytes(
      of: path, expected: "rows of submission, step, points and reason in CSV or YAML")
    do throws(TableFault) {
      let rows = isTable(bytes, path) ? try tableRows(bytes) : try documentRows(bytes)
      var decisions: [Decision] = []
      for row in rows {
        guard var decision = try decision(row) else { continue }
        decision.place = "\(path):\(row.line)"
        decisions.append(decision)
      }
      return Overrides(decisions, by: rubric)
    } catch {
      throw RunFailure(.usage, "\(printable(path)):\(printable(error.description))")
    }
  }

  /// The cells of one row by their keys, and where it stands.
  private struct Row {
    var line: Int
    var cells: [String: String]
  }

  private static let required = ["submission", "step", "points"]

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
    func number(_ key: String) throws(TableFault) -> Double? {
      if text(key).isEmpty { return nil }
      let digits = String(text(key).map { $0 == "," ? "." : $0 })
      guard let number = Double(digits), number.isFinite, (0...1e6).contains(number) else {
        throw TableFault(
          line: row.line, message: "\(key) are '\(text(key))', expected a number from 0 up")
      }
      return number
    }
    func ground(_ key: String) -> String? { text(key).isEmpty ? nil : text(key) }
    return Decision(
      submission: text("submission"), step: text("step"), points: try number("points"),
      reason: text("reason"), verdict: ground("verdict"), stated: ground("stated"),
      max: try number("max"))
  }
}

// MARK: - CSV

extension Overrides {
  private static func tableRows(_ bytes: [UInt8]) throws(TableFault) -> [Row] {
    let table = try DelimitedTable(bytes)
    guard let header = table.rows.first else { return [] }
    let keys = header.indices.map { table.text(0, $0).lowercased() }
    for key in required where !keys.contains(key) {
      throw TableFault(
        line: 1,
        message: "found no column '\(key)', expected the columns submission, step, points, reason")
    }
    return table.rows.indices.dropFirst().compactMap { row in
      if table.rows[row].allSatisfy(\.range.isEmpty) { return nil }
      let cells = zip(keys, keys.indices.map { table.text(row, $0) })
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

// MARK: - YAML

extension Overrides {
  private static func documentRows(_ bytes: [UInt8]) throws(TableFault) -> [Row] {
    let root: Node?
    do {
      root = try Yams.compose(yaml: String(decoding: bytes, as: UTF8.self))
    } catch {
      throw TableFault(line: 1, message: "this is not YAML: \(error)")
    }
    guard let root else { return [] }
    guard let items = (root.mapping?["overrides"] ?? root).sequence else {
      throw TableFault(
        line: root.mark?.line ?? 1,
        message: "expected a list of rows such as '- {submission: s1, step: Z1, points: 1}'")
    }
    var rows: [Row] = []
    for item in items { rows.append(try row(item)) }
    return rows
  }

  private static func row(_ item: Node) throws(TableFault) -> Row {
    let line = item.mark?.line ?? 1
    guard let mapping = item.mapping else {
      throw TableFault(
        line: line, message: "expected a row such as '{submission: s1, step: Z1, points: 1}'")
    }
    var cells: [String: String] = [:]
    for (key, value) in mapping {
      guard let key = key.scalar?.string, let text = value.scalar?.string else {
        throw TableFault(line: line, message: "expected a text or a number for each key of a row")
      }
      cells[key] = text
    }
    return Row(line: line, cells: cells)
  }
}
