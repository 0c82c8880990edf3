internal import AnswerSheets
internal import Marking

extension JUnitReport {
  /// The cases of steps that are simply right, of which there is nothing to say but where they stand.
  ///
  /// They are most of a report. What is the same in all cases of a suite, or in all cases of a step, goes through libxml2
  /// once and is copied from then on.
  struct PlainCases {
    /// Up to the class name, step by step.
    private var starts: [(step: String, bytes: [UInt8])] = []
    /// From the class name to the number of the line.
    private var middle: [UInt8] = []
    private var hasFile = false
    private var lines: [UInt8] = []

    var isEmpty: Bool { lines.isEmpty }

    /// Begins the cases of a suite; the dialect with no places has no file.
    mutating func begin(className: String, file: String?) throws(ReportError) {
      middle.removeAll(keepingCapacity: true)
      middle += "\" classname=\"".utf8
      middle += try XMLWriter.attributeText(className)
      middle += "\" time=\"0".utf8
      hasFile = file != nil
      guard let file else { return }
      middle += "\" file=\"".utf8
      middle += try XMLWriter.attributeText(file)
      middle += "\" line=\"".utf8
    }

    /// Takes the case of a step if it is a plain one.
    mutating func take(_ step: borrowing StepMark, at place: Int) throws(ReportError) -> Bool {
      guard step.isSimplyRight, !step.isExcused, let position = step.position, position.file == 0
      else { return false }
      while starts.count <= place { starts.append(("", [])) }
      if starts[place].step != step.step || starts[place].bytes.isEmpty {
        let name = try XMLWriter.attributeText(XMLText.token(step.step))
        starts[place] = (step.step, Array("  <testcase name=\"".utf8) + name)
      }
      lines += starts[place].bytes
      lines += middle
      if hasFile { lines.append(decimal: position.line) }
      lines += "\"/>\n".utf8
      return true
    }

    /// The lines since the last call, indented where the suite's end follows.
    mutating func takeLines(beforeEnd: Bool = false) -> [UInt8] {
      defer { lines.removeAll(keepingCapacity: true) }
      if beforeEnd { lines.append(UInt8(ascii: " ")) }
      return lines
    }
  }
}

extension [UInt8] {
  /// Appends a whole number in decimal digits.
  fileprivate mutating func append(decimal number: Int) {
    var text = String(number)
    text.withUTF8 { append(contentsOf: $0) }
  }
}
