internal import Algebra
package import Marking
package import Rubrics
internal import Typesetting

/// The page of one submission: every step with what was stated and what was expected, in words.
package struct SubmissionPage: Sendable {
  private let title: String
  private let description: MarkdownText?
  private let steps: [Rubric.Step]
  private let graph: StepGraph
  private let revealsReference: Bool

  package init(_ rubric: Rubric, revealsReference: Bool) {
    title = rubric.title
    description = rubric.description.map { MarkdownText($0) }
    steps = rubric.steps
    graph = StepGraph(rubric)
    self.revealsReference = revealsReference
  }

  /// The bytes of the page.
  package func render(_ mark: SubmissionMark) -> [UInt8] {
    let content: Markup =
      mark.error.map { unreadable($0, mark) }
      ?? "<div class=\"columns\">\(graphSection(mark))\(stepsSection(mark))</div>"
    let body: Markup = """
      \(header(mark))
      <main id="main">
      \(content)
      \(AnswerText(mark: mark).markup)\(glossary)
      </main>

      """
    return Array(PageFrame.page(title: "\(mark.submission) – \(title)", body: body).html.utf8)
  }

  private func header(_ mark: SubmissionMark) -> Markup {
    // What students can see leads to no page about others.
    let way: Markup =
      revealsReference ? "<nav><a href=\"index.html\">All submissions</a></nav>" : ""
    var facts: [Markup] = []
    if mark.student != mark.submission {
      facts.append("<div><dt>Student</dt><dd><bdi>\(mark.student)</bdi></dd></div>")
    }
    facts.append("<div><dt>File</dt><dd><bdi>\(mark.file)</bdi></dd></div>")
    if let attempt = mark.attempt { facts.append("<div><dt>Attempt</dt><dd>\(attempt)</dd></div>") }
    if mark.late {
      facts.append("<div><dt>Handed in</dt><dd>late\(StepWording.latePenalty(mark))</dd></div>")
    }
    for group in mark.groups {
      let (points, max) = mark.total(of: group)
      facts.append(
        """
        <div><dt><bdi>\(group.title)</bdi></dt>\
        <dd>\(Points.text(points)) of \(Points.text(max))</dd></div>
        """)
    }
    let percent = mark.max > 0 ? mark.points / mark.max * 100 : 100
    return """
      <header>\(way)
      <p class="over">\(title)</p>
      <h1><bdi>\(mark.submission)</bdi></h1>
      <p class="score"><strong>\(Points.text(mark.points))</strong> of \(Points.text(mark.max)) \
      points <span class="share">\(Points.text(percent.rounded())) %</span></p>
      <dl class="facts">\(facts)</dl>\(task)
      </header>
      """
  }

  /// What the course says of the assignment as a whole.
  private var task: Markup {
    guard let description else { return "" }
    return """

      <details class="task"><summary>The assignment</summary>\(Markup(description))</details>
      """
  }

  private func unreadable(_ error: String, _ mark: SubmissionMark) -> Markup {
    let isDecided = mark.steps.contains(where: \.isOverridden)
    let outcome =
      mark.decision ?? (isDecided ? "A person decided about its steps." : "It earns nothing.")
    return """
      <section class="step unreadable"><h2><span class="sign" aria-hidden="true">?</span> \
      This submission could not be read</h2>
      <p><bdi>\(error)</bdi></p>
      <p><bdi>\(outcome)</bdi></p></section>
      \(isDecided && mark.decision == nil ? stepsSection(mark) : "")
      """
  }

  private func graphSection(_ mark: SubmissionMark) -> Markup {
    guard mark.firstFault != nil else {
      return "<section class=\"aside\"><h2>In short</h2><p>Every step is right.</p></section>"
    }
    let asked = mark.steps.filter { !$0.isExcused }
    let right = asked.filter(\.verdict.passes).count
    // A drawing of hundreds of steps shows nothing.
    let drawing: Markup =
      mark.steps.count > 120 || mark.steps.count != graph.names.count
      ? ""
      : """
      <div class="scroll" tabindex="0" role="region" aria-label="The graph of the steps">\
      \(graph.drawing(mark))</div>
      <p class="legend">Each step stands below those it uses. A thick frame marks the first \
      that is not right, a dashed one what follows from it.</p>
      """
    return """
      <section class="aside"><h2>In short</h2>
      <p>\(right) of \(asked.count) steps are right. \(StepGraph.description(of: mark))</p>
      \(drawing)</section>
      """
  }

  private func stepsSection(_ mark: SubmissionMark) -> Markup {
    let following = Set(mark.firstFault.map { mark.consequences(of: $0.step) } ?? [])
    let steps = mark.steps.enumerated().map { place, step in
      StepSection(
        step: step, place: place, asked: place < self.steps.count ? self.steps[place] : nil,
        isFirstFault: step.step == mark.firstFault?.step,
        follows: following.contains(step.step) ? mark.firstFault?.step : nil,
        revealsReference: revealsReference
      ).markup
    }
    return "<section class=\"steps\"><h2>Steps</h2>\n\(steps)</section>"
  }

  private var glossary: Markup {
    let entries = Verdict.allCases.map { verdict -> Markup in
      """
      <div><dt class="\(verdict.rawValue)"><span class="sign" aria-hidden="true">\(verdict.sign)\
      </span> \(verdict.rawValue)</dt><dd>\(verdict.meaning)</dd></div>
      """
    }
    return "<section class=\"glossary\"><h2>What the words mean</h2><dl>\(entries)</dl></section>"
  }
}
