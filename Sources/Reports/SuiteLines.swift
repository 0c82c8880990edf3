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
  private var propertyIndent: StaticString = ""
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

  /// Appends what an element holds.
  mutating func append(text: String) throws(ReportError) {
    try writer.append(text: text, to: &bytes)
  }

  // MARK: - Tags

  mutating func append(_ text: StaticString) {
    text.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }

  /// Appends some text and a number.
  mutating func append(_ text: StaticString, _ number: Int) {
    append(text)
    bytes.append(decimal: number)
  }

  /// Appends some text and a value of an attribute.
  mutating func append(_ text: StaticString, _ value: String) {
    append(text)
    writer.append(attribute: value, to: &bytes)
  }

  // MARK: - Properties

  /// What has properties, and how far they are moved in.
  enum Owner {
    case suite, `case`

    fileprivate var indent: StaticString {
      switch self {
      case .suite: "  "
      case .case: "   "
      }
    }
  }

  mutating func beginProperties(of owner: Owner) {
    propertyIndent = owner.indent
    append(propertyIndent)
    append("<properties>\n")
  }

  mutating func endProperties() {
    append(propertyIndent)
    append("</properties>\n")
  }

  mutating func property(_ name: StaticString, _ value: String) {
    append(propertyIndent)
    append(" <property name=\"")
    append(name)
    append("\" value=\"", value)
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
      bytes.append(decimal: line)
    } else {
      bytes += caseMiddle[..<fileStart]
    }
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
