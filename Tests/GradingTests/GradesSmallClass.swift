import Foundation
import Testing

/// Tests that grade the small class in a folder of their own.
protocol GradesSmallClass {
  var folder: TemporaryFolder { get }
}

extension GradesSmallClass {
  func grade(_ options: String...) throws -> GradusProcess {
    try GradusProcess(
      ["grade", "-r", "rubric.yaml"] + options + ["class"], in: folder.url,
      environment: ["SOURCE_DATE_EPOCH": "1700000000"])
  }

  func marks(_ text: String) throws -> [[String: Any]] {
    try text.split(separator: "\n").map { line in
      try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
    }
  }
}
