internal import AnswerSheets
package import Marking
internal import Rubrics

/// What reports say of a step, in one place.
package struct StepWording {
  private let step: StepMark
  /// The text of the reference value; nil where it is not told.
  private let expected: [UInt8]?

  package init(_ step: StepMark, revealsReference: Bool) {
    var expected: [UInt8] = []
    if revealsReference { expected.write(step.expected) }
    self.init(step, expected: revealsReference ? expected : nil)
  }

  /// - Parameter expected: the text of the reference value; nil where it is not to be told.
  init(_ step: StepMark, expected: [UInt8]?) {
    self.step = step
    self.expected = expected
  }

  /// What being late costs, for behind the word; empty where it costs nothing.
  static func latePenalty(_ mark: SubmissionMark) -> String {
    guard mark.latePenalty > 0 else { return "" }
    return ", \(Points.text(mark.latePenalty * 100)) % less"
  }

  /// One line that says what was found.
  package var headline: String {
    var line: [UInt8] = []
    writeHeadline(to: &line)
    return String(decoding: line, as: UTF8.self)
  }

  /// All there is to say, for readers that show the text alone.
  package var text: String {
    var text: [UInt8] = []
    writeHeadline(to: &text)
    writeDetails(to: &text)
    return String(decoding: text, as: UTF8.self)
  }

  /// Appends the line that says what was found.
  func writeHeadline(to text: inout [UInt8]) {
    text.write(step.message.isEmpty ? step.verdict.rawValue : step.message)
    if let diagnosis = step.diagnosis {
      text.write(fixed: " (")
      text.write(diagnosis.rawValue)
      text.write(fixed: ")")
    }
    if let expected, step.verdict == .wrong || step.verdict == .imprecise {
      text.write(fixed: "; expected ")
      text += expected
    }
  }

  /// Appends the lines that stand below it.
  func writeDetails(to text: inout [UInt8]) {
    if let stated = step.stated {
      text.write(fixed: "\nstated: ")
      text.write(stated)
    }
    if let expected {
      text.write(fixed: "\nexpected: ")
      text += expected
    }
    if let diagnosis = step.diagnosis {
      text.write(fixed: "\ndiagnosis: ")
      text.write(diagnosis.rawValue)
    }
    for remark in step.remarks {
      text.write(fixed: "\n")
      text.write(remark)
    }
    text.write(fixed: "\npoints: ")
    text.write(points: step.points)
    text.write(fixed: " of ")
    text.write(points: step.max)
  }

  /// Where a step stands, as compilers say it: `alice.md:41:9: W2_0_new: `; empty where it is missing.
  package static func place(of step: StepMark, in mark: SubmissionMark) -> String {
    var text: [UInt8] = []
    text.write(placeOf: step, in: mark)
    return String(decoding: text, as: UTF8.self)
  }

  /// A remark with its place.
  package static func remark(_ remark: Remark) -> String {
    var text: [UInt8] = []
    text.write(remark)
    return String(decoding: text, as: UTF8.self)
  }
}

extension [UInt8] {
  /// Appends where a step stands, as compilers say it; nothing where it is missing.
  mutating func write(placeOf step: StepMark, in mark: SubmissionMark) {
    guard let position = step.position else { return }
    write(mark.file(of: position))
    write(fixed: ":")
    write(decimal: position.line)
    write(fixed: ":")
    write(decimal: position.column)
    write(fixed: ": ")
    write(step.step)
    write(fixed: ": ")
  }

  /// Appends a remark with its place.
  fileprivate mutating func write(_ remark: Remark) {
    write(remark.kind.rawValue)
    if let position = remark.position {
      write(fixed: " (line ")
      write(decimal: position.line)
      write(fixed: ", column ")
      write(decimal: position.column)
      write(fixed: ")")
    }
    write(fixed: ": ")
    write(remark.message)
  }
}
