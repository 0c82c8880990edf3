internal import AnswerSheets
internal import Rubrics

/// The headings that a rubric asks for, read once for all sheets.
struct AskedScopes: Sendable {
  /// The words of the heading whose section alone is marked; nil where the whole sheet is.
  let section: HeadingWords?
  /// The `under:` of all steps, each once.
  let paths: [String]
  /// The headings of each path, the outermost first.
  let wanted: [[HeadingWords]]
  /// The names of the steps under each path, by names as they are looked up.
  private let steps: [String: [String: String]]

  init(_ rubric: Rubric) {
    section = rubric.section.map(HeadingWords.init)
    var paths: [String] = []
    var steps: [String: [String: String]] = [:]
    for step in rubric.steps {
      guard let path = step.under else { continue }
      if !paths.contains(path) { paths.append(path) }
      for name in step.names { steps[path, default: [:]][name.lowercased()] = step.name }
    }
    (self.paths, self.steps) = (paths, steps)
    wanted = paths.map { path in path.split(separator: "/").map { HeadingWords(String($0)) } }
  }

  /// Whether the rubric names no heading at all.
  var isEmpty: Bool { section == nil && paths.isEmpty }

  /// A statement by its step's name; nil where it is that of no step under these headings.
  ///
  /// - Parameter under: the indices of the paths that it stands under.
  func named(_ statement: Statement, _ under: [Int]) -> Statement? {
    for path in under.reversed() {
      guard let name = steps[paths[path]]?[statement.name.lowercased()] else { continue }
      var statement = statement
      statement.name = name
      return statement
    }
    return nil
  }
}
