internal import Algebra
internal import AnswerSheets
package import Languages
package import Marking
internal import Typesetting

/// The statements read of an answer, each with its position, typeset, and the lines of which
/// nothing was understood.
package struct ReadingTable: Sendable {
  private let statements: [SheetReading.ReadStatement]
  /// A line of which nothing was read, as the page shows it.
  private struct UnreadText {
    let position: String
    let text: String
    let reason: String
  }

  private let unread: [UnreadText]
  private let file: @Sendable (Int) -> String?
  private let language: Language
  /// At most this number of statements is shown, and as many lines that were not understood.
  private static let rowLimit = 400

  /// - Parameter file: what a file of the answer is called, by its number; nil where there is only
  ///   one.
  package init(
    _ reading: SheetReading, language: Language, file: @escaping @Sendable (Int) -> String?
  ) {
    statements = reading.statements
    unread = reading.unread.map { line in
      let name = file(line.position.file).map { "\($0):" } ?? ""
      return UnreadText(
        position: "\(name)\(line.position.line):\(line.position.column)", text: line.text,
        reason: language.translation(of: line.reason))
    }
    self.file = file
    self.language = language
  }

  package var markup: Markup {
    statements.isEmpty && unread.isEmpty
      ? "<p>\(language("No statement was read."))</p>" : "\(table)\(rest)"
  }

  private var table: Markup {
    if statements.isEmpty { return "<p>\(language("No statement was read."))</p>" }
    let heads = [language("line"), language("Name"), language("Stated"), language("step")].map {
      "<th scope=\"col\">\($0)</th>" as Markup
    }
    return """
      <div class="scroll" tabindex="0" role="region" aria-label="\(language("What was read"))">
      <table class="reading"><thead><tr>\(heads)</tr></thead><tbody>
      \(statements.prefix(Self.rowLimit).map(row))</tbody></table></div>
      """
  }

  private func row(_ statement: SheetReading.ReadStatement) -> Markup {
    let name = file(statement.position.file).map { "\($0):" } ?? ""
    let values = statement.stated.enumerated().map { index, value -> Markup in
      (index == 0 ? "" : " = ") + StatedMarkup.value(value)
    }
    let asked: Markup =
      statement.step.map { "<strong><bdi>\($0)</bdi></strong>" } ?? "\(language(kind(statement)))"
    return """
      <tr><td class="place"><bdi>\(name)\(statement.position.line)</bdi></td>\
      <td>\(StatedMarkup.name(statement.name))</td><td>\(values)</td><td>\(asked)</td></tr>

      """
  }

  private func kind(_ statement: SheetReading.ReadStatement) -> Phrase {
    switch statement.kind {
    case .step, .own: "a quantity of your own"
    case .given: "a given"
    case .working: "a working"
    }
  }

  private var rest: Markup {
    if unread.isEmpty { return "" }
    let lines = unread.prefix(Self.rowLimit).map { line -> Markup in
      """
      <li><span class="place">\(line.position)</span> <code><bdi>\(line.text)</bdi></code>: \
      <bdi>\(line.reason)</bdi></li>

      """
    }
    return "<h3>\(language("Not understood:"))</h3>\n<ul class=\"notes\">\(lines)</ul>\n"
  }
}

/// A stated value and its name as MathML.
enum StatedMarkup {
  static func value(_ value: StatedValue) -> Markup {
    switch value {
    case .numbers(let matrix): MatrixMarkup.matrix(matrix.map(\.description))
    case .text(let text): "<code><bdi>\(text)</bdi></code>"
    }
  }

  /// The name as it is set; the escaping is the typesetter's.
  static func name(_ written: String) -> Markup {
    Markup(stringLiteral: MathML.math(MathML.name(written)))
  }
}
