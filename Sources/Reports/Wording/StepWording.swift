internal import AnswerSheets
package import Languages
package import Marking
internal import Rubrics

/// The words of reports about a step.
package struct StepWording {
  private let step: StepMark
  /// The text of the reference value; nil where it is not told.
  private let expected: [UInt8]?
  private let language: Language

  /// - Parameter language: of the words around the values; programs read English ones.
  package init(_ step: StepMark, revealsReference: Bool, language: Language = .english) {
    var expected: [UInt8] = []
    if revealsReference { expected.write(step.expected) }
    self.init(step, expected: revealsReference ? expected : nil, language: language)
  }

  /// - Parameter expected: the text of the reference value; nil where it is not to be told.
  init(_ step: StepMark, expected: [UInt8]?, language: Language = .english) {
    self.step = step
    self.expected = expected
    self.language = language
  }

  /// The remark that a submission is late, with its cost in percent of the points.
  static func late(_ mark: SubmissionMark, _ language: Language) -> String {
    guard mark.latePenalty > 0 else { return language("late") }
    return language("late, \(Points.text(mark.latePenalty * 100)) % less")
  }

  /// `2 of 3 points`, or `2 of 3`.
  static func points(_ points: Double, of max: Double, _ language: Language) -> String {
    language("\(Points.text(points)) of \(Points.text(max)) points")
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
    text.write(step.message.isEmpty ? language(step.verdict.word) : step.message)
    if let diagnosis = step.diagnosis {
      text.write(fixed: " (")
      text.write(diagnosis.rawValue)
      text.write(fixed: ")")
    }
    if let expected, step.verdict == .wrong || step.verdict == .imprecise {
      if language == .english {
        text.write(fixed: "; expected ")
        text += expected
      } else {
        text.write(language("; expected \(String(decoding: expected, as: UTF8.self))"))
      }
    }
  }

  /// Appends the lines that stand below it.
  func writeDetails(to text: inout [UInt8]) {
    guard language == .english else { return text.write(details.map { "\n" + $0 }.joined()) }
    if let stated = step.stated {
      text.write(fixed: "\nstated: ")
      text.write(stated)
    }
    if let expected {
      text.write(fixed: "\nexpected: ")
      text += expected
      if let own = step.expectedOwn {
        text.write(fixed: "\nfrom own values: ")
        text.write(own)
      }
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

  /// The lines that stand below it, in the students' language.
  private var details: [String] {
    var lines: [String] = []
    if let stated = step.stated { lines.append(titled("Stated", stated.description)) }
    if let expected {
      lines.append(titled("Expected", String(decoding: expected, as: UTF8.self)))
      if let own = step.expectedOwn {
        lines.append(titled("From your own values", own.description))
      }
    }
    lines += step.remarks.map { Self.remark($0, language) }
    return lines + [Self.points(step.points, of: step.max, language)]
  }

  /// A value behind what it is.
  private func titled(_ title: Phrase, _ value: String) -> String {
    language("\(language(title)): \(value)")
  }

  /// The position of a step's statement, as compilers write it: `alice.md:41:9: W2_0_new: `; empty
  /// where the step is missing.
  package static func position(of step: StepMark, in mark: SubmissionMark) -> String {
    var text: [UInt8] = []
    text.write(positionOf: step, in: mark)
    return String(decoding: text, as: UTF8.self)
  }

  /// A remark with its position, for a student.
  static func remark(_ remark: Remark, _ language: Language) -> String {
    let title = language == .english ? remark.kind.rawValue : language(remark.kind.phrase)
    guard let position = remark.position else { return language("\(title): \(remark.message)") }
    return language(
      "\(title) (line \(position.line), column \(position.column)): \(remark.message)")
  }
}

extension [UInt8] {
  /// Appends where a step stands, as compilers say it; nothing where it is missing.
  mutating func write(positionOf step: StepMark, in mark: SubmissionMark) {
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

  /// Appends a remark with its position.
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
