internal import AnswerSheets
internal import Encodings
internal import Marking
internal import Reports

/// The reading as text, JSON and Markdown.
extension FileReading {
  /// A line a statement: its position, what it is, its name and its values; below, what was not
  /// understood.
  func text(titled: Bool) -> String {
    let rows = statements.map { statement in
      (
        position: position(statement.position),
        kind: Self.kind(statement),
        name: printable(statement.name),
        values: printable(statement.values.joined(separator: " = ")),
        scope: printable(statement.scope.joined(separator: " / "))
      )
    }
    let widths = (
      rows.map(\.position.count).max() ?? 0, rows.map(\.kind.count).max() ?? 0,
      rows.map(\.name.count).max() ?? 0
    )
    var lines = titled ? [printable(file)] : []
    var scope: String?
    for row in rows {
      if row.scope != scope ?? "" { lines.append(row.scope.isEmpty ? "" : "[\(row.scope)]") }
      scope = row.scope
      let line =
        padded(row.position, widths.0) + "  " + padded(row.kind, widths.1) + "  "
        + padded(row.name, widths.2) + "  " + row.values
      lines.append(line.trimmingBlanks)
    }
    if statements.isEmpty { lines.append("no statement was read") }
    if !unread.isEmpty {
      lines += ["", "not understood:"]
      lines += unread.map {
        "  \(position($0.position))  \(printable($0.text))  (\(printable($0.reason)))"
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// The line and the column, behind the file where there are several.
  private func position(_ position: Position) -> String {
    let file = file(of: position).map { printable($0) + ":" } ?? ""
    return "\(file)\(position.line):\(position.column)"
  }

  private static func kind(_ statement: SheetReading.ReadStatement) -> String {
    statement.step.map { "step \(printable($0))" } ?? statement.kind.rawValue
  }

  private func padded(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - text.count))
  }

  /// The line, behind the file where there are several.
  private func lineText(_ position: Position) -> String {
    (file(of: position).map { $0 + ":" } ?? "") + String(position.line)
  }

  /// An object on a line.
  var json: String {
    var json = JSONWriter()
    json.open("{")
    json.member("gradus", GradusVersion.current)
    json.member("file", file)
    json.member("error", error)
    json.key("statements")
    json.open("[")
    for statement in statements { json.add(statement, file(of: statement.position)) }
    json.close("]")
    json.key("not_understood")
    json.open("[")
    for line in unread {
      json.open("{")
      if let file = file(of: line.position) { json.member("file", file) }
      json.position(line.position.line, line.position.column)
      json.member("text", line.text)
      json.member("why", line.reason)
      json.close("}")
    }
    json.close("]")
    json.close("}")
    json.newLine()
    return String(decoding: json.take(), as: UTF8.self)
  }

  /// A heading with the file's name and a table.
  var markdown: String {
    var lines = ["## \(SafeText.markdown(file))", ""]
    if !statements.isEmpty {
      lines += ["| line | what | name | value | under |", "| ---: | --- | --- | --- | --- |"]
      lines += statements.map { statement in
        let cells = [
          lineText(statement.position), Self.kind(statement), statement.name,
          statement.values.joined(separator: " = "), statement.scope.joined(separator: " / "),
        ]
        return "| " + cells.map { SafeText.markdown($0) }.joined(separator: " | ") + " |"
      }
    }
    if statements.isEmpty { lines.append("No statement was read.") }
    if !unread.isEmpty {
      lines += ["", "Not understood:", "", "| line | text | why |", "| ---: | --- | --- |"]
      lines += unread.map {
        "| \(SafeText.markdown(lineText($0.position))) | \(SafeText.markdown($0.text)) | \(SafeText.markdown($0.reason)) |"
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }
}

extension JSONWriter {
  /// - Parameter file: the statement's, where the submission has several.
  fileprivate mutating func add(_ statement: SheetReading.ReadStatement, _ file: String?) {
    open("{")
    member("name", statement.name)
    member("step", statement.step)
    member("kind", statement.kind.rawValue)
    strings("values", statement.values)
    member("scope", statement.scope.isEmpty ? nil : statement.scope.joined(separator: " / "))
    if let file { member("file", file) }
    position(statement.position.line, statement.position.column)
    close("}")
  }
}

extension String {
  fileprivate var trimmingBlanks: String {
    var text = self[...]
    while text.last == " " { text = text.dropLast() }
    return String(text)
  }
}
