package import Marking

/// A summary for the page of a CI job: a table with a row a submission.
package enum MarkdownSummary {
  /// Job pages take a mebibyte; the head and a safe margin are left out of the count.
  package static let limit = 1_000_000

  package static func head(title: String) -> [UInt8] {
    Array(
      """
      ## \(escaped(title))

      | submission | points | of | first error |
      | --- | ---: | ---: | --- |

      """.utf8)
  }

  package static func row(_ mark: SubmissionMark) -> [UInt8] {
    let finding = mark.error ?? mark.firstError ?? ""
    return Array(
      "| \(escaped(mark.submission)) | \(Points.text(mark.points)) | \(Points.text(mark.max)) | \(escaped(finding)) |\n"
        .utf8)
  }

  /// Text that neither ends its cell nor is taken for markup.
  private static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars.prefix(200) {
      switch scalar {
      case "|", "\\", "`", "*", "_", "[", "]", "<", ">", "#", "!", "~", "$":
        result.unicodeScalars.append(contentsOf: ["\\", scalar])
      case _ where scalar.value < 0x20: result += " "
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
