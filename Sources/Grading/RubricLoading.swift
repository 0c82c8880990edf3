package import Rubrics

extension Rubric {
  /// Reads a rubric file.
  /// - Throws: `RunFailure` where there is no such file or the rubric has faults, all of which it lists.
  package static func load(_ path: String) throws(RunFailure) -> Rubric {
    let bytes = try InputFile.bytes(of: path, expected: "a rubric in YAML", limit: 8 << 20)
    do {
      return try RubricReader.read(bytes, fileName: path)
    } catch {
      throw RunFailure(.invalidRubric, "\(error)")
    }
  }
}
