internal import Grading
internal import Marking
internal import Rubrics

/// A rubric, ready to mark answers.
///
///     let assignment = try Assignment(rubricAt: "Rubrics/backprop-by-hand.yaml")
///     let mark = try assignment.mark(Array("Z1 = [4; 0]".utf8), fileName: "s001.txt")
///     print(mark.points, "of", mark.max)
///
/// To be made once and kept: what is worked out for one answer serves the next. It may be used from
/// several threads.
public struct Assignment: Sendable {
  private let rubric: Rubric
  private let grader: Grader

  /// Reads a rubric file (its format is described in Documentation/Rubrics.md).
  /// - Parameters:
  ///   - path: the file, read once.
  /// - secretFile: the file with the key that numbers are drawn by; nil where the rubric needs
  /// none.
  /// - Throws: `GradusError` where a file is missing or the rubric has faults, all of which it
  ///   lists with line and column.
  public init(rubricAt path: String, secretFile: String? = nil) throws(GradusError) {
    do {
      rubric = try Rubric.load(path, secretFile: secretFile)
    } catch {
      throw GradusError(error.description)
    }
    grader = Grader(marker: Marker(rubric: rubric))
  }

  /// The rubric's id in reports.
  public var id: String { rubric.id }
  /// Its title.
  public var title: String { rubric.title }
  /// The steps in their order, by their names.
  public var steps: [String] { rubric.steps.map(\.name) }
  /// The points of all required steps: optional steps and bonus are not counted.
  public var points: Double { rubric.points }

  /// Marks one answer.
  ///
  /// The time it takes grows with the answer's length and is bounded, however the answer is made.
  /// - Parameters:
  /// - answer: the file's bytes: text, Markdown, LaTeX, a notebook, Word, PDF or any other format
  /// that `gradus grade`
  ///     reads.
  /// - fileName: the file's name, which tells formats apart that their bytes do not; its stem is
  /// the submission's id.
  /// - student: whose numbers are meant, where the rubric draws them for each student; nil for the
  /// submission's id.
  /// - Returns: the marks; of an answer that cannot be read, none and why.
  /// - Throws: `GradusError` where the system lacks descriptors or memory, which is not the
  ///   answer's fault.
  public func mark(
    _ answer: [UInt8], fileName: String, student: String? = nil
  ) throws(GradusError) -> AnswerMark {
    let stem = FilePath(fileName).stem.description
    let submission = Submission(
      id: stem.isEmpty ? "answer" : stem, student: student,
      files: [SubmissionFile(path: fileName, source: .held(answer))])
    do {
      return AnswerMark(try grader.mark(submission))
    } catch {
      throw GradusError(error.description)
    }
  }
}

/// Why a rubric cannot be used or an answer could not be marked, in words for people.
public struct GradusError: Error, CustomStringConvertible, Sendable {
  /// The words, with file, line and column where there are some.
  public let description: String

  init(_ description: String) { self.description = description }
}
