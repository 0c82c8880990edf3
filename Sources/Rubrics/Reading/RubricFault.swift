internal import Encodings

/// A fault in a rubric: its position, the text found and advice.
package struct RubricFault: Hashable, Comparable, Sendable {
  /// How much a fault matters.
  package enum Severity: String, Hashable, Sendable {
    /// The rubric cannot be used.
    case error
    /// The rubric marks, but not as its author will want it.
    case warning
  }

  /// The part of a rubric, or the rule about it, that a fault is against.
  package enum Rule: String, CaseIterable, Sendable {
    case yaml, format, marking, given, symbols, steps, formula, network
    case names, unused, points, numbers, reach
  }

  /// Counted from 1.
  package var line: Int
  package var column: Int
  package var message: String
  package var severity: Severity
  package var rule: Rule

  /// The remedy: the words behind the last semicolon of the message, but for one that is quoted;
  /// nil where nothing does.
  package var fix: String? {
    guard !message.hasSuffix("…"), let semicolon = message.ranges(of: "; ").last else { return nil }
    let isQuoted = message[..<semicolon.lowerBound].count { $0 == "'" } % 2 == 1
    return isQuoted ? nil : String(message[semicolon.upperBound...])
  }

  /// Long messages are shortened, and nothing in them steers the terminal: they may quote what is
  /// no rubric at all.
  init(
    line: Int, column: Int, message: String, severity: Severity = .error, rule: Rule = .format
  ) {
    self.line = line
    self.column = column
    self.message = message.shortened(to: Self.longestMessage).withoutControls
    self.severity = severity
    self.rule = rule
  }

  private static let longestMessage = 600

  package static func < (left: RubricFault, right: RubricFault) -> Bool {
    (left.line, left.column) < (right.line, right.column)
  }
}

/// All faults of one rubric.
package struct RubricFaults: Error, CustomStringConvertible, Sendable {
  package var fileName: String
  package private(set) var faults: [RubricFault]
  private let text: String

  init(_ faults: [RubricFault], fileName: String, text: String) {
    self.fileName = fileName
    self.faults = faults.sorted()
    self.text = text
  }

  /// Adds a fault in its order among the others.
  mutating func add(_ fault: RubricFault) { faults = (faults + [fault]).sorted() }

  /// Whether the rubric cannot be used.
  package var hasErrors: Bool { faults.contains { $0.severity == .error } }

  /// Each fault as `path:line:column: severity: message`, with the line it is in and a mark below.
  package var description: String { text { text, _ in text } }

  /// The description with what tells the severity and the mark below in a style.
  package func text(in style: (String, RubricFault.Severity) -> String) -> String {
    let lines = text.lines
    return faults.map { fault in
      let position = "\(fileName):\(fault.line):\(fault.column)".withoutControls
      let severity = style(fault.severity.rawValue, fault.severity)
      let head = "\(position): \(severity): \(fault.message)"
      guard lines.indices.contains(fault.line - 1), !lines[fault.line - 1].isEmpty else {
        return head
      }
      let (line, blanks) = Self.excerpt(of: lines[fault.line - 1], around: fault.column)
      return "\(head)\n\(line)\n\(blanks)\(style("^", fault.severity))"
    }.joined(separator: "\n")
  }

  private static let longestExcerpt = 120

  /// The line and the blanks before a mark below the column; of a long line what stands around it.
  private static func excerpt(
    of line: Substring, around column: Int
  ) -> (line: String, blanks: String) {
    // As much as could be looked at; the column may be far out in a line of megabytes.
    let scalars = line.unicodeScalars
    let index = max(0, column - 1)
    let start = index < Self.longestExcerpt ? 0 : index - longestExcerpt / 2
    let shown = scalars.dropFirst(start).prefix(longestExcerpt)
    let (head, tail) = (start > 0 ? "…" : "", shown.endIndex < scalars.endIndex ? "…" : "")
    return (
      "  \(head)\(String(Substring(shown)).withoutControls)\(tail)",
      String(repeating: " ", count: index - start + head.count + 2)
    )
  }
}

extension String {
  /// The lines as YAML counts them, whatever ends them; a carriage return before the end belongs to
  /// the line.
  ///
  /// To Swift a carriage return and a line feed are one character, which is no line feed.
  var lines: [Substring] {
    unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false).map { Substring($0) }
  }

  /// The text as far as so many characters, with an ellipsis where it goes on.
  func shortened(to count: Int) -> String {
    let scalars = unicodeScalars
    guard let end = scalars.index(scalars.startIndex, offsetBy: count, limitedBy: scalars.endIndex),
      end < scalars.endIndex
    else { return self }
    return String(Substring(scalars[..<end])) + "…"
  }

  /// The text on one line and as it steers no terminal, with a blank for each control character.
  fileprivate var withoutControls: String {
    let blanked = unicodeScalars.map { $0.properties.generalCategory == .control ? " " : $0 }
    return SafeText.terminal(String(UnicodeScalarView(blanked)))
  }
}
