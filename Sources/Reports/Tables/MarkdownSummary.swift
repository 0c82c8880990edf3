internal import Encodings
internal import Marking

/// A summary for the page of a CI job: the class in a few lines, then a table with a row a
/// submission.
package struct MarkdownSummary: Sendable {
  /// Job pages take a mebibyte a step; the lines around the table are left out of the count.
  private static let limit = 1_000_000

  private let title: String
  private var rows: [UInt8] = []
  private var leftOut = 0

  package init(title: String) {
    self.title = title
  }

  /// Adds a row where there is room for it; those that have none are counted.
  package mutating func add(_ result: SubmissionResult) {
    let points =
      result.overridden > 0 ? "\(Points.text(result.points))\\*" : Points.text(result.points)
    let line =
      "| \(Self.cell(result.id)) | \(points) | \(Points.text(result.max)) "
      + "| \(Self.cell(result.finding)) |\n"
    if leftOut == 0, rows.count + line.utf8.count <= Self.limit {
      rows += Array(line.utf8)
    } else {
      leftOut += 1
    }
  }

  /// The whole summary.
  package func render(_ statistics: ClassStatistics) -> [UInt8] {
    let head = """
      ## \(Self.cell(title))

      \(Self.facts(statistics))
      | submission | points | of | first error |
      | --- | ---: | ---: | --- |

      """
    var notes: [String] = []
    if leftOut > 0 {
      notes.append(
        "\(leftOut) more submissions are left out, because a job page takes no more than 1 MiB.")
    }
    if statistics.overridden > 0 { notes.append("\\* with points given by a person") }
    let tail = notes.isEmpty ? "" : "\n" + notes.joined(separator: "\n\n") + "\n"
    return Array(head.utf8) + rows + Array(tail.utf8)
  }

  /// The class in a list of a few lines.
  private static func facts(_ statistics: ClassStatistics) -> String {
    let mean = Points.text((statistics.mean * 100).rounded() / 100)
    var lines = [
      "- \(statistics.submissions) submissions marked, \(statistics.full) with all points",
      "- mean \(mean) of \(Points.text(statistics.max)) points",
    ]
    let hardest = statistics.hardest(3).map { step in
      "\(cell(step.name)) (\(Points.text(((step.facility ?? 0) * 100).rounded())) %)"
    }
    if !hardest.isEmpty { lines.append("- hardest steps: " + hardest.joined(separator: ", ")) }
    if statistics.unreadable > 0 { lines.append("- \(statistics.unreadable) could not be read") }
    if statistics.misread > 0 { lines.append("- \(statistics.misread) copied a given wrongly") }
    return lines.joined(separator: "\n") + "\n"
  }

  /// Text as a cell has it, of no more than 200 signs.
  package static func cell(_ text: String) -> String { SafeText.markdown(text, limit: 200) }
}
