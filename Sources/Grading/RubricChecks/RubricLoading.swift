internal import Marking
package import Rubrics

extension Rubric {
  /// Reads a rubric file.
  /// - Throws: `RunFailure` where there is no such file or the rubric has faults, all of which it lists.
  package static func load(_ path: String) throws(RunFailure) -> Rubric {
    let bytes = try bytes(of: path)
    let rubric: Rubric
    do {
      rubric = try RubricReader.read(bytes, fileName: path)
    } catch {
      throw RunFailure(.invalidRubric, "\(error)")
    }
    if let fault = Marker.fault(of: rubric) {
      throw RunFailure(.invalidRubric, "\(printable(path)): \(fault)")
    }
    return rubric
  }

  /// The bytes of a rubric file.
  /// - Throws: `RunFailure` where there is no such file or it cannot be read.
  static func bytes(of path: String) throws(RunFailure) -> [UInt8] {
    try InputFile.bytes(of: path, expected: "a rubric in YAML", limit: 8 << 20)
  }

  /// Reads a rubric file with the numbers of one student.
  /// - Throws: `RunFailure` as above, and where the rubric draws its numbers and nobody is named.
  package static func load(_ path: String, student: String?) throws(RunFailure) -> Rubric {
    let rubric = try load(path)
    guard rubric.isTemplate else { return rubric }
    guard let student else {
      throw RunFailure(
        .usage,
        "\(printable(path)): the numbers are drawn for each student; say whose with '--student ID' "
          + "(any ID gives an example)")
    }
    do {
      return try rubric.variant(for: student)
    } catch {
      throw RunFailure(.invalidRubric, "\(printable(path)): \(printable(error.description))")
    }
  }
}
