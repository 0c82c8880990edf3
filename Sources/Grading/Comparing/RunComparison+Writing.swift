internal import Marking
internal import Reports

/// How a comparison is written.
package enum ComparisonFormat: String, CaseIterable, Sendable {
  case text, json, markdown, csv
}

/// Words and numbers that all forms of a comparison share.
enum ComparisonText {
  static func points(_ points: Double?) -> String { points.map { Points.text($0) } ?? "–" }

  /// `14 → 15 (+1)`.
  static func move(_ before: Double?, _ after: Double?) -> String {
    let difference = (after ?? 0) - (before ?? 0)
    let sign = difference > 0 ? "+" : ""
    let change =
      difference == 0 ? "" : " (\(sign)\(Points.text(difference)))"
    return "\(points(before)) → \(points(after))\(change)"
  }
}

extension RunComparison {
  func written(as format: ComparisonFormat) -> [UInt8] {
    switch format {
    case .text: Array(text.utf8)
    case .json: json
    case .markdown: Array(markdown.utf8)
    case .csv: csv
    }
  }

  private var summary: [String] {
    var lines = [
      "\(changes.count) of \(common) submission\(common == 1 ? "" : "s") changed; mean "
        + ComparisonText.move((meanBefore * 100).rounded() / 100, (meanAfter * 100).rounded() / 100)
    ]
    if rubricChanged { lines.append("the rubric has changed between the runs") }
    lines += rules.map {
      "\(printable($0.position)) decided \($0.steps) step\($0.steps == 1 ? "" : "s")"
    }
    return lines
  }

  private var text: String {
    var lines = summary
    for change in changes {
      lines += [
        "", "\(printable(change.submission))  \(ComparisonText.move(change.before, change.after))",
      ]
      if let reason = change.reason { lines.append("  \(printable(reason))") }
      for move in change.moves {
        let reasons = printable(move.reasons.joined(separator: "; "))
        lines.append(
          "  \(printable(move.step))  \(ComparisonText.move(move.before, move.after)): \(reasons)")
      }
    }
    if !onlyOld.isEmpty { lines += ["", "only in the old run: " + list(onlyOld)] }
    if !onlyNew.isEmpty { lines += ["", "only in the new run: " + list(onlyNew)] }
    return lines.joined(separator: "\n") + "\n"
  }

  private func list(_ ids: [String]) -> String { printable(ids.joined(separator: ", ")) }

  private var markdown: String {
    func cell(_ text: String) -> String { MarkdownSummary.cell(text) }
    var lines = ["## Compared runs", ""] + summary.map { "- " + cell($0) }
    lines += ["", "| submission | points | step | points of the step | why |"]
    lines.append("| --- | ---: | --- | ---: | --- |")
    for change in changes {
      let head =
        "| \(cell(change.submission)) | \(ComparisonText.move(change.before, change.after))"
      if change.moves.isEmpty { lines.append("\(head) | | | \(cell(change.reason ?? "")) |") }
      for move in change.moves {
        let why = cell(move.reasons.joined(separator: "; "))
        lines.append(
          "\(head) | \(cell(move.step)) | \(ComparisonText.move(move.before, move.after)) | \(why) |"
        )
      }
    }
    if !onlyOld.isEmpty {
      lines += ["", "Only in the old run: " + onlyOld.map(cell).joined(separator: ", ")]
    }
    if !onlyNew.isEmpty {
      lines += ["", "Only in the new run: " + onlyNew.map(cell).joined(separator: ", ")]
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private var csv: [UInt8] {
    var bytes = CSVReport.row([
      "submission", "points_before", "points_after", "step", "step_before", "step_after",
      "by_person", "why",
    ])
    func plain(_ points: Double?) -> String { points.map { Points.text($0) } ?? "" }
    for change in changes {
      let head = [change.submission, plain(change.before), plain(change.after)]
      if change.moves.isEmpty {
        bytes += CSVReport.row(
          head + ["", "", "", change.isByPerson ? "yes" : "", change.reason ?? ""])
      }
      for move in change.moves {
        bytes += CSVReport.row(
          head + [
            move.step, plain(move.before), plain(move.after), move.isByPerson ? "yes" : "",
            move.reasons.joined(separator: "; "),
          ])
      }
    }
    for (ids, why) in [(onlyOld, "only in the old run"), (onlyNew, "only in the new run")] {
      for id in ids { bytes += CSVReport.row([id, "", "", "", "", "", "", why]) }
    }
    return bytes
  }
}
