internal import Rubrics
package import Solutions

extension Solution {
  /// The solution of a rubric file, for one student where the numbers are drawn.
  /// - Throws: `RunFailure` where the file is missing or invalid, or nobody is named.
  package static func load(
    _ path: String, student: String? = nil, secretFile: String? = nil
  ) throws(RunFailure) -> Solution {
    let rubric = try Rubric.load(path, student: student, secretFile: secretFile)
    guard rubric.derivation == nil else {
      throw RunFailure(
        .usage, "\(printable(path)): its steps are derived, so there are no numbers to work out")
    }
    return Solution(of: rubric)
  }
}
