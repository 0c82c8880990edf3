internal import Marking

/// A summary for the page of a CI job: the class in a few lines, then a table with a row a submission.
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
      "| \(Self.escaped(result.id)) | \(points) | \(Points.text(result.max)) "
      + "| \(Self.escaped(result.finding)) |\n"
    if leftOut == 0, rows.count + line.utf8.count <= Self.limit {
      rows += Array(line.utf8)
    } else {
      leftOut += 1
    }
  }

  /// The whole summary.
  package func render(_ statistics: ClassStatistics) -> [UInt8] {
    let head = """
      ## \(Self.escaped(title))

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
      "\(escaped(step.name)) (\(Points.text(((step.facility ?? 0) * 100).rounded())) %)"
    }
    if !hardest.isEmpty { lines.append("- hardest steps: " + hardest.joined(separator: ", ")) }
    if statistics.unreadable > 0 { lines.append("- \(statistics.unreadable) could not be read") }
    if statistics.misread > 0 { lines.append("- \(statistics.misread) copied a given wrongly") }
    return lines.joined(separator: "\n") + "\n"
  }

  /// Text that neither ends its cell nor is taken for markup.
  package static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars.prefix(200) {
      switch scalar {
      case "|", "\\", "`", "*", "_", "[", "]", "<", ">", "#", "!", "~", "$":
        result.unicodeScalars.append(contentsOf: ["\\", scalar])
      // A name may call nobody and name no character.
      case "@": result += "&#64;"
      case "&": result += "&amp;"
      case _ where scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value): result += " "
      case _ where (0x202A...0x202E).contains(scalar.value): result += "\u{FFFD}"
      case _ where (0x2066...0x2069).contains(scalar.value): result += "\u{FFFD}"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
