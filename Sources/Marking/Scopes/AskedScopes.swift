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
  /// The names of steps under their own headings.
  let under: UnderNames

  init(_ rubric: Rubric) {
    section = rubric.section.map(HeadingWords.init)
    var paths: [String] = []
    for step in rubric.steps {
      if let path = step.under, !paths.contains(path) { paths.append(path) }
    }
    self.paths = paths
    wanted = paths.map { path in path.split(separator: "/").map { HeadingWords(String($0)) } }
    under = UnderNames(rubric, paths)
  }

  /// Whether the rubric names no heading at all.
  var isEmpty: Bool { section == nil && paths.isEmpty }
}

/// The names that steps have under their own headings only.
struct UnderNames {
  /// The name of the step by the index of its path and a name as it is looked up.
  private var steps: [Int: [String: String]] = [:]

  init(_ rubric: Rubric, _ paths: [String]) {
    for step in rubric.steps {
      guard let path = step.under, let index = paths.firstIndex(of: path) else { continue }
      for name in step.names { steps[index, default: [:]][name.lowercased()] = step.name }
    }
  }

  /// A statement by its step's name; nil where it is that of no step under these headings.
  func named(_ statement: Statement, _ paths: [Int]) -> Statement? {
    for path in paths.reversed() {
      guard let name = steps[path]?[statement.name.lowercased()] else { continue }
      var statement = statement
      statement.name = name
      return statement
    }
    return nil
  }
}
