internal import Marking
internal import Reports

extension Tally {
  /// The class in a few lines: how many were marked, the mean, the hardest steps, what could not be
  /// read.
  package var summary: String {
    guard statistics.submissions > 0 else { return "no submissions\n" }
    var lines = [("marked", marked), ("mean", mean)]
    let hardest = statistics.hardest(3).map { step in
      "\(printable(step.name)) \(percent(step.facility ?? 0))"
    }
    if !hardest.isEmpty { lines.append(("hardest", hardest.joined(separator: ", "))) }
    if statistics.unreadable > 0 {
      let names = unreadable.map { printable(String($0.prefix(60))) }
      let more = statistics.unreadable > names.count ? ", …" : ""
      let count = statistics.unreadable
      lines.append(("unreadable", "\(count): " + names.joined(separator: ", ") + more))
    }
    if statistics.misread > 0 {
      lines.append(("misread", "\(statistics.misread) copied a given wrongly"))
    }
    if statistics.overridden > 0 {
      lines.append(("decided", "\(statistics.overridden) with points by a person"))
    }
    return lines.map { name, text in Self.padded(name, to: 12) + text + "\n" }.joined()
  }

  private var marked: String {
    let count = statistics.submissions
    return "\(count) submission\(count == 1 ? "" : "s"), \(statistics.full) with all points"
  }

  private var mean: String {
    let mean = Points.text((statistics.mean * 100).rounded() / 100)
    let share = statistics.max > 0 ? " (\(percent(statistics.mean / statistics.max)))" : ""
    return "\(mean) of \(Points.text(statistics.max)) points\(share)"
  }

  private func percent(_ share: Double) -> String { Points.text((share * 100).rounded()) + " %" }

  /// The note on rows left out of the table, and where all are to be had; empty where none are.
  package var hint: String {
    guard isCut else { return "" }
    let more = lookedFor - rows.count
    return (more > 0 ? "… and \(more) more that need a look\n" : "")
      + "the table has no room for all; --csv FILE has a row a submission, --html DIR pages\n"
  }

  /// A table of the results: the student's name where any is told, submission, points, first error.
  package var table: String {
    let header = ["student", "submission", "points", "first error"]
    let lines = rows.map { row in
      [
        printable(row.name ?? ""), printable(row.id),
        "\(Points.text(row.points)) / \(Points.text(row.max))",
        row.finding.isEmpty ? Self.lookedFor(row) : printable(row.finding),
      ]
    }
    let widths = (0..<3).map { column in
      ([header] + lines).reduce(0) { Swift.max($0, min($1[column].count, 60)) }
    }
    let hasNames = rows.contains { $0.name != nil }
    return ([header] + lines).map { line in
      let name = hasNames ? Self.padded(line[0], to: widths[0]) + "  " : ""
      let points = Self.blanks(widths[2] - line[2].count) + line[2]
      return "\(name)\(Self.padded(line[1], to: widths[1]))  \(points)  \(line[3])\n"
    }.joined()
  }

  /// Why a row without an error is there: points are lost for being late, or something is for a
  /// person to see.
  private static func lookedFor(_ row: SubmissionResult) -> String {
    if row.isDocked { return "late" }
    return row.needsLook ? "see --review" : "-"
  }

  private static func padded(_ text: String, to width: Int) -> String {
    text + blanks(width - text.count)
  }

  private static func blanks(_ count: Int) -> String {
    String(repeating: " ", count: max(count, 0))
  }
}
