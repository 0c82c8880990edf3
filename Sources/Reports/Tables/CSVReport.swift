package import Marking

/// A row a submission and a column a step, for spreadsheets.
package enum CSVReport {
  package static func head(steps: [String]) -> [UInt8] {
    row(
      [
        "submission", "student", "points", "max", "percent", "first_error", "error",
        "first_verdict", "misread", "overridden", "attempt", "late",
      ] + steps)
  }

  package static func row(_ mark: SubmissionMark) -> [UInt8] {
    let percent = mark.max > 0 ? mark.points / mark.max * 100 : 0
    let fault = mark.error == nil ? mark.firstFault : nil
    var cells = [mark.submission, mark.student, Points.text(mark.points), Points.text(mark.max)]
    cells += [Points.text((percent * 10).rounded() / 10), fault?.step ?? "", mark.error ?? ""]
    cells.append(mark.error == nil ? fault?.verdict.rawValue ?? "" : "unreadable")
    cells.append(mark.misreadGivens.joined(separator: " "))
    cells.append(mark.steps.filter(\.isOverridden).map(\.step).joined(separator: " "))
    cells += [mark.attempt.map { String($0) } ?? "", mark.late ? "yes" : ""]
    // An empty cell counts in no mean of a spreadsheet.
    return row(cells + mark.steps.map { $0.isExcused ? "" : Points.text($0.points) })
  }

  /// A line of cells, each made harmless for a spreadsheet.
  package static func row(_ cells: [String]) -> [UInt8] {
    Array((cells.map(cell).joined(separator: ",") + "\r\n").utf8)
  }

  /// A cell as RFC 4180 has it; one that a spreadsheet would take for a formula gets an apostrophe
  /// before it.
  static func cell(_ text: String) -> String {
    var cell = text
    if let first = text.utf8.first, "=+-@\t\r".utf8.contains(first), Double(text) == nil {
      cell = "'" + text
    }
    guard cell.utf8.contains(where: { $0 == 0x22 || $0 == 0x2C || $0 == 0x0A || $0 == 0x0D }) else {
      return cell
    }
    return "\""
      + cell.split(separator: "\"", omittingEmptySubsequences: false)
      .joined(separator: "\"\"") + "\""
  }
}
