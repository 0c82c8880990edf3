internal import AnswerSheets
internal import Marking

/// The lines of a suite that are alike in most suites: its tags, its properties and the tags of its cases.
///
/// They are nearly all of a report. What of them comes from outside is made fit for XML by libxml2 where it needs that,
/// once a suite or once a step, and is copied from then on.
struct SuiteLines {
  /// Up to the name of the class, step by step.
  private var caseStarts: [(step: String, bytes: [UInt8])] = []
  /// From the name of the class to the number of the line.
  private var caseMiddle: [UInt8] = []
  /// Where the name of the file begins in it.
  private var fileStart = 0
  private var hasFile = false
  /// The first properties of cases as they were written before.
  private var openings: [(points: Double, max: Double, verdict: String, bytes: [UInt8])] = []
  /// So many of these are kept; most rubrics have few kinds.
  private static let openingsLimit = 16
  private var bytes: [UInt8] = []
  /// What makes values fit for XML.
  private let writer: XMLWriter

  init(_ writer: XMLWriter) { self.writer = writer }

  /// Hands over the lines since the last call.
  mutating func take() -> [UInt8] {
    var next: [UInt8] = []
    // What follows is about as long, and is not moved again and again as it grows.
    next.reserveCapacity(bytes.count + bytes.count / 8)
    swap(&next, &bytes)
    return next
  }

  /// Appends what an element holds, in UTF-8.
  mutating func append(text: [UInt8]) throws(ReportError) {
    try text.span.withUnsafeBufferPointer { signs throws(ReportError) in
      try writer.append(text: signs, to: &bytes)
    }
  }

  // MARK: - Tags

  mutating func append(_ text: StaticString) {
    bytes.write(fixed: text)
  }

  /// Appends some text and a number.
  mutating func append(_ text: StaticString, _ number: Int) {
    append(text)
    bytes.write(decimal: number)
  }

  /// Appends some text and a value of an attribute, which is put on one line.
  mutating func append(_ text: StaticString, token value: ArraySlice<UInt8>) {
    append(text)
    value.withUnsafeBufferPointer { signs in
      if XMLText.isToken(signs) {
        writer.append(attribute: signs, to: &bytes)
      } else {
        let token = XMLText.token(String(decoding: signs, as: UTF8.self))
        writer.append(attribute: token, to: &bytes)
      }
    }
  }

  /// Appends some text and points.
  mutating func append(_ text: StaticString, points: Double) {
    append(text)
    bytes.write(points: points)
  }

  /// Appends some text and a value of an attribute.
  mutating func append(_ text: StaticString, _ value: String) {
    append(text)
    writer.append(attribute: value, to: &bytes)
  }

  // MARK: - Properties

  /// Adds a property of the suite.
  mutating func property(_ name: StaticString, _ value: String) {
    append("   <property name=\"")
    append(name)
    append("\" value=\"", value)
    append("\"/>\n")
  }

  /// Opens the properties of a case with those that all have.
  mutating func openProperties(points: Double, max: Double, verdict: String) {
    for known in openings
    where known.points == points && known.max == max && known.verdict == verdict {
      bytes += known.bytes
      return
    }
    let start = bytes.count
    append("   <properties>\n    <property name=\"points\" value=\"", points: points)
    append("\"/>\n    <property name=\"max\" value=\"", points: max)
    append("\"/>\n    <property name=\"verdict\" value=\"", verdict)
    append("\"/>\n")
    if openings.count < Self.openingsLimit {
      openings.append((points, max, verdict, Array(bytes[start...])))
    }
  }

  /// Adds what a remark says, behind its kind.
  mutating func property(_ remark: Remark) {
    append("    <property name=\"remark\" value=\"", remark.kind.rawValue)
    append(": ", remark.message)
    append("\"/>\n")
  }

  // MARK: - Cases

  /// Begins the cases of a suite; the dialect without places has no file.
  mutating func beginCases(className: String, file: String?) {
    caseMiddle.removeAll(keepingCapacity: true)
    caseMiddle += "\" classname=\"".utf8
    writer.append(attribute: className, to: &caseMiddle)
    caseMiddle += "\" time=\"0".utf8
    fileStart = caseMiddle.count
    hasFile = file != nil
    guard let file else { return }
    caseMiddle += "\" file=\"".utf8
    writer.append(attribute: file, to: &caseMiddle)
    caseMiddle += "\" line=\"".utf8
  }

  /// Opens the case of a step, up to the end of its tag's last value.
  ///
  /// - Parameter line: where it stands in the suite's file; nil where it does not.
  mutating func openCase(of step: String, at place: Int, line: Int?) {
    while caseStarts.count <= place { caseStarts.append(("", [])) }
    if caseStarts[place].bytes.isEmpty || caseStarts[place].step != step {
      var start = Array("  <testcase name=\"".utf8)
      writer.append(attribute: XMLText.token(step), to: &start)
      caseStarts[place] = (step, start)
    }
    bytes += caseStarts[place].bytes
    if hasFile, let line {
      bytes += caseMiddle
      bytes.write(decimal: line)
    } else {
      bytes += caseMiddle[..<fileStart]
    }
  }
}
