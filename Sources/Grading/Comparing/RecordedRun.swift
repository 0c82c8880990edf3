internal import Languages
internal import Rubrics

/// A run as its JSON Lines tell it.
struct RecordedRun: Sendable {
  /// The parts of a step's mark that are compared.
  struct Step: Decodable, Sendable {
    struct Remark: Decodable, Sendable {
      var kind: String
      var message: String
    }

    var step: String
    var verdict: String
    var points: Double
    var max: Double
    var stated: String?
    var diagnosis: String?
    var remarks: [Remark]

    /// A person's decision; nil where the points are the marker's.
    var decision: String? { remarks.first { $0.kind == "overridden" }?.message }

    /// A person's decision about this step itself.
    var ownDecision: String? { wholeDecision == nil ? decision : nil }

    /// The position of the rule by which a person decided, as `overrides.yaml:3`; nil for a
    /// decision about this step alone.
    var rule: String? {
      guard let match = decision?.firstMatch(of: /\(([^()]+:[0-9]+)\)$|[:：] ?([^():：]+:[0-9]+)$/)
      else {
        return nil
      }
      return (match.1 ?? match.2).map { String($0) }
    }

    /// How a decision about a whole submission is told; a run does not say in which language.
    private static let wholeReasons = Language.allCases.map { $0(Overrides.wholeReason) }

    /// A person's decision about the whole submission, of which this step has its share.
    var wholeDecision: Substring? {
      guard let decision else { return nil }
      let starts = Self.wholeReasons.compactMap { decision.firstRange(of: $0)?.lowerBound }
      return starts.first.map { decision[$0...] }
    }
  }

  /// The parts of a submission's mark that are compared.
  struct Mark: Decodable, Sendable {
    var submission: String
    var rubricHash: String
    var error: String?
    var points: Double
    var max: Double
    var steps: [Step]

    /// A person's decision about the whole submission; nil for most.
    var decision: String? {
      steps.first { $0.wholeDecision != nil }?.wholeDecision.map { String($0) }
    }

    private enum CodingKeys: String, CodingKey {
      case submission, error, points, max, steps
      case rubricHash = "rubric_sha256"
    }
  }

  var marks: [SubmissionID: Mark] = [:]
  /// The rubrics' hashes that the run was made by.
  var rubricHashes: Set<String> = []

  /// Reads a file that `--jsonl` wrote.
  /// - Throws: `RunFailure` where it is missing or a line is none of ours.
  static func load(_ path: String) throws(RunFailure) -> RecordedRun {
    let file = try LineFile(path, expected: "the JSON Lines of a run")
    var run = RecordedRun()
    for index in file.lines.indices {
      let line = try file.bytes(ofLine: index)
      guard line.contains(where: { $0 > 0x20 }) else { continue }
      do {
        let mark = try JSONCoding.decode(Mark.self, from: line)
        run.rubricHashes.insert(mark.rubricHash)
        if run.marks.updateValue(mark, forKey: SubmissionID(mark.submission)) != nil {
          throw RunFailure(
            .usage,
            "\(printable(path)):\(index + 1): '\(printable(mark.submission))' stands here twice")
        }
      } catch let failure as RunFailure {
        throw failure
      } catch {
        throw RunFailure(
          .usage,
          "\(printable(path)):\(index + 1): this is no mark, expected a line that --jsonl wrote")
      }
    }
    return run
  }
}
