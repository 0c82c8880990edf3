internal import Marking
internal import Rubrics

/// How many submissions earned which share of the points.
struct ScoreChart {
  /// Ten counts, for 0 to below 10 %, …, 90 % and more.
  let distribution: [Int]

  var markup: Markup {
    let most = max(distribution.max() ?? 0, 1)
    let bars = distribution.enumerated().map { index, count -> Markup in
      let height = (Double(count) / Double(most) * 130 * 10).rounded() / 10
      let (x, y) = (index * 40 + 30, Points.text(150 - height))
      return """
        <rect class="bar" x="\(x + 3)" y="\(y)" width="34" height="\(Points.text(height))"/>\
        <text x="\(x + 20)" y="\(Points.text(145 - height))" text-anchor="middle">\
        \(count == 0 ? "" : "\(count)")</text><text x="\(x)" y="168" text-anchor="middle">\
        \(index * 10)</text>
        """
    }
    let rows = distribution.enumerated().map { index, count -> Markup in
      "<tr><th scope=\"row\">\(range(index))</th><td class=\"n\">\(count)</td></tr>"
    }
    return """
      <figure><svg viewBox="0 0 450 190" width="450" height="190" role="img" \
      aria-labelledby="points-title points-desc">
      <title id="points-title">How the points spread over the class</title>
      <desc id="points-desc">\(description)</desc>
      \(bars)<path class="axis" d="M30 150.5H430"/>\
      <text x="430" y="168" text-anchor="middle">100</text>\
      <text x="230" y="186" text-anchor="middle">percent of the points</text></svg>
      <details><summary>The same as a table</summary><table><thead><tr>\
      <th scope="col">percent of the points</th><th scope="col" class="n">submissions</th></tr>\
      </thead><tbody>\(rows)</tbody></table></details></figure>
      """
  }

  private var description: String {
    distribution.enumerated().filter { $0.element > 0 }.map { index, count in
      "\(range(index)): \(count)"
    }.joined(separator: "; ")
  }

  private func range(_ index: Int) -> String {
    index == 9 ? "90 to 100 %" : "\(index * 10) to below \(index * 10 + 10) %"
  }
}

/// The chart of how often each mistake was made.
struct MistakeChart {
  let statistics: ClassStatistics

  var markup: Markup {
    let mistakes = statistics.mistakes
    let unexplained = statistics.steps.reduce(0) { sum, step in
      sum + step.count(of: .wrong) - step.diagnoses.values.reduce(0, +)
    }
    if mistakes.isEmpty, unexplained <= 0, statistics.brokenEqualities == 0 {
      return "<p>None was found.</p>"
    }
    let most = max(mistakes.first?.count ?? 1, 1)
    let rows = mistakes.map { mistake -> Markup in
      let width = Points.text((Double(mistake.count) / Double(most) * 1000).rounded() / 10)
      let steps = mistake.steps.sorted { $0.count > $1.count }.prefix(4)
      let names = steps.map { "\($0.name) (\($0.count))" }.joined(separator: ", ")
      let more = mistake.steps.count > 4 ? ", …" : ""
      return """
        <tr><th scope="row"><a href="#m-\(mistake.diagnosis.rawValue)">\(mistake.diagnosis.rawValue)</a></th><td class="n">\(mistake.count)</td>\
        <td class="chart"><svg viewBox="0 0 100 12" width="100" height="12" aria-hidden="true">\
        <rect class="bar" width="\(width)" height="12"/></svg></td><td class="where">\(names + more)</td></tr>

        """
    }
    let note: Markup = "<p class=\"hint\" id=\"mistakes-note\">\(caption(unexplained))</p>\n"
    if mistakes.isEmpty { return note }
    return note + """
      <div class="scroll" tabindex="0" role="region" aria-label="Mistakes">
      <table aria-describedby="mistakes-note"><thead><tr><th scope="col">mistake</th>\
      <th scope="col" class="n">times</th><th scope="col"><span class="hint">how often</span></th>\
      <th scope="col">in the steps</th></tr></thead><tbody>\(rows)</tbody></table></div>
      """
  }

  private func caption(_ unexplained: Int) -> String {
    "\(unexplained) wrong \(unexplained == 1 ? "value has" : "values have") no explanation that "
      + "could be proven. \(statistics.brokenEqualities) "
      + "\(statistics.brokenEqualities == 1 ? "submission has" : "submissions have") an '=' in the "
      + "working whose sides are not equal."
  }
}
