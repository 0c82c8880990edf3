internal import Encodings
internal import Typesetting

/// The course's text about an assignment, a group or a step.
package enum CourseText {
  /// A text for a terminal, broken where lines are full, with an empty line behind it; nothing
  /// where there is none.
  package static func paragraphs(_ text: String?, width: Int) -> [String] {
    guard let text else { return [] }
    let lines = MarkdownText(text).lines.map(SafeText.terminal)
    return lines.flatMap { PlainText.broken($0, width: width - 2) } + [""]
  }
}
