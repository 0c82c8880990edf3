internal import Marking
package import Rubrics

extension Rubric {
  /// Reads a rubric file.
  /// - Throws: `RunFailure` where there is no such file or the rubric has faults, all of which it
  ///   lists.
  ///
  /// - Parameters:
  ///   - secretFile: the file with the key that numbers are drawn by; nil where there is none.
  ///   - drawsNumbers: whether numbers are to be drawn, for which the rubric may require a key.
  package static func load(
    _ path: String, secretFile: String? = nil, drawsNumbers: Bool = true
  ) throws(RunFailure) -> Rubric {
    let bytes = try bytes(of: path)
    var rubric: Rubric
    do {
      rubric = try RubricReader.read(bytes, fileName: path)
    } catch {
      throw RunFailure(.invalidRubric, "\(error)")
    }
    if let fault = Marker.fault(of: rubric) {
      throw RunFailure(.invalidRubric, "\(printable(path)): \(fault)")
    }
    if let secretFile { rubric.secret = try secret(in: secretFile) }
    if drawsNumbers, rubric.requiresSecret, rubric.hasDraws, rubric.secret == nil {
      throw RunFailure(
        .usage,
        "\(printable(path)): its numbers are drawn by a key that students do not have; name the file "
          + "with it by --secret-file")
    }
    return rubric
  }

  /// The key in a file: its bytes without a last newline.
  /// - Throws: `RunFailure` where there is no such file or nothing in it.
  static func secret(in path: String) throws(RunFailure) -> [UInt8] {
    var bytes = try InputFile.bytes(of: path, expected: "a key", limit: 1 << 16)
    if bytes.last == UInt8(ascii: "\n") { bytes.removeLast() }
    if bytes.last == UInt8(ascii: "\r") { bytes.removeLast() }
    guard !bytes.isEmpty else {
      throw RunFailure(.usage, "\(printable(path)): the file is empty, expected a key")
    }
    return bytes
  }

  /// The bytes of a rubric file.
  /// - Throws: `RunFailure` where there is no such file or it cannot be read.
  static func bytes(of path: String) throws(RunFailure) -> [UInt8] {
    try InputFile.bytes(of: path, expected: "a rubric in YAML", limit: 8 << 20)
  }

  /// Reads a rubric file with the numbers of one student.
  /// - Throws: `RunFailure` as above, and where the rubric draws its numbers and nobody is named.
  package static func load(
    _ path: String, student: String?, secretFile: String? = nil, drawsNumbers: Bool = true
  ) throws(RunFailure) -> Rubric {
    let rubric = try load(path, secretFile: secretFile, drawsNumbers: drawsNumbers)
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
