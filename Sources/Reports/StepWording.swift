internal import AnswerSheets
package import Marking

/// What reports say of a step, in one place.
package struct StepWording {
  private let step: StepMark
  /// The reference value as it is shown; nil where it is kept back.
  private let expected: [UInt8]?
  /// One line that says what was found.
  package let headline: String

  package init(_ step: StepMark, revealsReference: Bool) {
    self.step = step
    var expected: [UInt8]?
    if revealsReference {
      expected = []
      expected?.write(step.expected)
    }
    self.expected = expected
    headline = Self.headline(step, expected)
  }

  /// What being late costs, for behind the word; empty where it costs nothing.
  static func latePenalty(_ mark: SubmissionMark) -> String {
    guard mark.latePenalty > 0 else { return "" }
    return ", \(Points.text(mark.latePenalty * 100)) % less"
  }

  private static func headline(_ step: StepMark, _ expected: [UInt8]?) -> String {
    var line: [UInt8] = []
    line.write(step.message.isEmpty ? step.verdict.rawValue : step.message)
    if let diagnosis = step.diagnosis { line.write(" (\(diagnosis.rawValue))") }
    if let expected, step.verdict == .wrong || step.verdict == .imprecise {
      line.write("; expected ")
      line += expected
    }
    return String(decoding: line, as: UTF8.self)
  }

  /// All there is to say, for readers that show the text alone.
  package var text: String {
    var text: [UInt8] = []
    // As long as most, so that it is not moved as it grows.
    text.reserveCapacity(512)
    text.write(headline)
    if let stated = step.stated {
      text.write("\nstated: ")
      text.write(stated)
    }
    if let expected {
      text.write("\nexpected: ")
      text += expected
    }
    if let diagnosis = step.diagnosis {
      text.write("\ndiagnosis: ")
      text.write(diagnosis.rawValue)
    }
    for remark in step.remarks {
      text.write("\n")
      text.write(remark)
    }
    text.write("\npoints: \(Points.text(step.points)) of \(Points.text(step.max))")
    return String(decoding: text, as: UTF8.self)
  }

  /// Where a step stands, as compilers say it: `alice.md:41:9: W2_0_new: `; empty where it is missing.
  package static func place(of step: StepMark, in mark: SubmissionMark) -> String {
    step.position.map { "\(mark.file(of: $0)):\($0.line):\($0.column): \(step.step): " } ?? ""
  }

  /// A remark with its place.
  package static func remark(_ remark: Remark) -> String {
    var text: [UInt8] = []
    text.write(remark)
    return String(decoding: text, as: UTF8.self)
  }
}

extension [UInt8] {
  /// Appends a remark with its place.
  fileprivate mutating func write(_ remark: Remark) {
    write(remark.kind.rawValue)
    if let position = remark.position {
      write(" (line \(position.line), column \(position.column))")
    }
    write(": ")
    write(remark.message)
  }
}
