internal import AnswerSheets
internal import Marking

/// The lines of a suite that are alike in most suites: its tags, and the cases of steps that are simply right.
///
/// They are nearly all of a report. What of them comes from outside is made fit for XML by libxml2, once a suite or once a
/// step, and is copied from then on.
struct SuiteLines {
  /// Up to the name of the class, step by step.
  private var caseStarts: [(step: String, bytes: [UInt8])] = []
  /// From the name of the class to the number of the line.
  private var caseMiddle: [UInt8] = []
  private var hasFile = false
  private var bytes: [UInt8] = []

  var isEmpty: Bool { bytes.isEmpty }

  /// Hands over the lines since the last call.
  mutating func take(_ use: ([UInt8]) throws(ReportError) -> Void) throws(ReportError) {
    if bytes.isEmpty { return }
    try use(bytes)
    bytes.removeAll(keepingCapacity: true)
  }

  // MARK: - Tags

  mutating func append(_ text: StaticString) {
    text.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }

  mutating func attribute(_ name: StaticString, _ number: Int) {
    begin(name)
    bytes.append(decimal: number)
    append("\"")
  }

  /// - Parameter escaped: as it may stand in an attribute.
  mutating func attribute(_ name: StaticString, _ escaped: [UInt8]) {
    begin(name)
    bytes += escaped
    append("\"")
  }

  private mutating func begin(_ name: StaticString) {
    append(" ")
    append(name)
    append("=\"")
  }

  mutating func property(_ name: StaticString, _ escaped: [UInt8]) {
    append("   <property name=\"")
    append(name)
    append("\" value=\"")
    bytes += escaped
    append("\"/>\n")
  }

  // MARK: - Cases

  /// Begins the cases of a suite; the dialect without places has no file.
  mutating func beginCases(className: [UInt8], file: [UInt8]?) {
    caseMiddle.removeAll(keepingCapacity: true)
    caseMiddle += "\" classname=\"".utf8
    caseMiddle += className
    caseMiddle += "\" time=\"0".utf8
    hasFile = file != nil
    guard let file else { return }
    caseMiddle += "\" file=\"".utf8
    caseMiddle += file
    caseMiddle += "\" line=\"".utf8
  }

  /// Adds the case of a step of which there is nothing to say but where it stands.
  ///
  /// - Parameter name: makes the step's name fit for XML.
  mutating func addCase(
    of step: String, at place: Int, line: Int, name: () throws(ReportError) -> [UInt8]
  ) throws(ReportError) {
    while caseStarts.count <= place { caseStarts.append(("", [])) }
    if caseStarts[place].bytes.isEmpty || caseStarts[place].step != step {
      caseStarts[place] = (step, Array("  <testcase name=\"".utf8) + (try name()))
    }
    bytes += caseStarts[place].bytes
    bytes += caseMiddle
    if hasFile { bytes.append(decimal: line) }
    append("\"/>\n")
  }
}

extension [UInt8] {
  /// Appends a whole number in decimal digits.
  fileprivate mutating func append(decimal number: Int) {
    if (0..<10).contains(number) { return append(UInt8(ascii: "0") + UInt8(number)) }
    if (10..<100).contains(number) {
      append(UInt8(ascii: "0") + UInt8(number / 10))
      return append(UInt8(ascii: "0") + UInt8(number % 10))
    }
    append(contentsOf: String(number).utf8)
  }
}
