package import Marking
internal import Rubrics

/// The worked reference solution of an assignment.
package struct Solution: Sendable {
  /// How a solution is written.
  package enum Format: String, CaseIterable, Sendable {
    case text, json, markdown
  }

  let rubric: Rubric
  /// The reference of each step, in the rubric's order.
  let values: [ExpectedValue]

  package init(of marker: Marker) {
    rubric = marker.rubric
    // Two digits more than are asked for: enough to compare by hand, few enough to read.
    values = zip(rubric.steps, marker.markUnreadable()).map { step, mark in
      mark.expected.text == nil
        ? ExpectedValue(mark.expected.value, decimals: step.policy.digits + 2) : mark.expected
    }
  }

  /// The solution of a rubric file.
  /// - Throws: `RunFailure` where the file is missing or invalid.
  package static func load(_ path: String) throws(RunFailure) -> Solution {
    Solution(of: Marker(rubric: try Rubric.load(path)))
  }

  package func written(as format: Format) -> String {
    switch format {
    case .text: text
    case .json: json
    case .markdown: markdown
    }
  }
}
