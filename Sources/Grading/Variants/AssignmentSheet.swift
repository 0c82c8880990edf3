internal import Languages
internal import Rubrics

/// The sheet for a student: the numbers that are theirs and the steps asked for, no answers.
package struct AssignmentSheet: Sendable {
  /// How a sheet is written; `yaml` is a rubric of this student's own.
  package enum Format: String, CaseIterable, Sendable {
    case text, markdown, latex, html, yaml, json
  }

  let rubric: Rubric
  let student: String
  /// The language of the sentences between the rubric's own texts.
  var language: Language { rubric.language }
  /// The variant as a rubric file.
  let yaml: String
  /// Whether the numbers are this student's own.
  package let isDrawn: Bool

  /// The sheet of a student by a rubric file.
  /// - Throws: `RunFailure` where the file is missing or invalid, or no numbers will do.
  package static func load(
    _ path: String, student: String, secretFile: String? = nil
  ) throws(RunFailure) -> AssignmentSheet {
    let rubric = try Rubric.load(path, student: student, secretFile: secretFile)
    let bytes = try Rubric.bytes(of: path)
    let plain = String(decoding: bytes, as: UTF8.self)
    let yaml =
      rubric.hasDraws
      ? VariantText.yaml(bytes, variant: rubric, student: student) ?? plain : plain
    return AssignmentSheet(
      rubric: rubric, student: student, yaml: yaml, isDrawn: rubric.hasDraws)
  }

  package func written(as format: Format, width: Int = 80) -> String {
    switch format {
    case .text: text(width: width)
    case .markdown: markdown
    case .latex: latex
    case .html: html
    case .yaml: yaml
    case .json: json
    }
  }
}
