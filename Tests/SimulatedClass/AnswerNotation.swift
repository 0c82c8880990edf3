/// A form that students write their answers in, with the extension of its files.
package enum AnswerNotation: String, CaseIterable, Sendable {
  case text = "txt"
  case python = "py"
  case latex = "md"
  case json, yaml, csv

  /// The statements of an answer as a file of this form.
  ///
  /// - Parameter statements: the entries of each step, by rows, as they are written; a number is
  ///   one row of one entry.
  package func answer(_ statements: [(step: WorkedStep, rows: [[String]])]) -> String {
    let lines = statements.map { line($0.step.rawValue, $0.rows) }
    return switch self {
    case .json: "{" + lines.joined(separator: ",\n") + "}\n"
    case .latex: "# Homework\n\n" + lines.joined(separator: "\n") + "\n"
    case .csv: "step,row,column,value\n" + lines.joined(separator: "\n") + "\n"
    case .text, .python, .yaml: lines.joined(separator: "\n") + "\n"
    }
  }

  private func line(_ name: String, _ rows: [[String]]) -> String {
    let number = rows.count == 1 && rows[0].count == 1 ? rows[0][0] : nil
    return switch self {
    case .text: "\(name) = " + (number ?? joined(rows, " ", "; ", in: ("[", "]")))
    case .python: "\(name) = " + (number ?? nested(rows))
    case .json: "\"\(name)\": " + (number ?? nested(rows))
    case .yaml: "\(name): " + (number ?? nested(rows))
    case .latex:
      "$$\(name) = "
        + (number ?? joined(rows, " & ", #" \\ "#, in: (#"\begin{bmatrix} "#, #" \end{bmatrix}"#)))
        + "$$\n"
    case .csv: table(name, rows)
    }
  }

  private func nested(_ rows: [[String]]) -> String {
    joined(rows, ", ", "], [", in: ("[[", "]]"))
  }

  private func joined(
    _ rows: [[String]], _ betweenEntries: String, _ betweenRows: String,
    in brackets: (String, String)
  ) -> String {
    let lines = rows.map { $0.joined(separator: betweenEntries) }
    return brackets.0 + lines.joined(separator: betweenRows) + brackets.1
  }

  /// A line for each entry, rows and columns counted from 1.
  private func table(_ name: String, _ rows: [[String]]) -> String {
    rows.enumerated().flatMap { row, entries in
      entries.enumerated().map { "\(name),\(row + 1),\($0 + 1),\($1)" }
    }.joined(separator: "\n")
  }
}
