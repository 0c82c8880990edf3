internal import Algebra
internal import Languages
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
  private let language: Language
  private let host: PageHost
  /// The working from the student's own values; nil where there are no words for it.
  private let ownWorking: @Sendable (SubmissionMark, Int) -> String?

  package init(
    _ rubric: Rubric, revealsReference: Bool, host: PageHost = .file,
    ownWorking: @escaping @Sendable (SubmissionMark, Int) -> String? = { _, _ in nil }
  ) {
    self.ownWorking = ownWorking
    self.host = host
    title = rubric.title
    description = rubric.description.map { MarkdownText($0) }
    steps = rubric.steps
    language = rubric.language
    graph = StepGraph(rubric)
    self.revealsReference = revealsReference
  }

  /// The bytes of the page.
  ///
  /// - Parameters:
  /// - previous: the submission whose page stands before it; nil for the first, and where pages
  /// lead to no others.
  ///   - next: that whose page stands behind it.
  ///   - files: what leads to the student's files.
  package func render(
    _ mark: SubmissionMark, after previous: String? = nil, before next: String? = nil,
    files: Markup = ""
  ) -> [UInt8] {
    let body: Markup = """
      \(header(mark, previous, next))
      <main id="main"\(submission(mark))>
      \(files)\(content(mark))
      \(AnswerText(mark: mark, language: language).markup)\(glossary)
      </main>

      """
    return Array(
      PageFrame.page(
        title: "\(mark.submission) – \(title)", language: language, host: host, body: body
      ).html.utf8)
  }

  /// The content of a submission's page, for a page of somebody else's.
  ///
  /// - Parameter hintCount: so many hints of the course are shown under each step that is not
  ///   right.
  package func fragment(_ mark: SubmissionMark, hintCount: Int) -> Markup {
    """
    \(score(mark))
    \(content(mark, hintCount: hintCount))
    \(AnswerText(mark: mark, language: language).markup)\(glossary)
    """
  }

  /// Whether the course has more to say of a step that is not right.
  package func hasHints(for mark: SubmissionMark, beyond count: Int) -> Bool {
    mark.steps.indices.contains { index in
      !mark.steps[index].passes && steps.indices.contains(index) && steps[index].hints.count > count
    }
  }

  private func content(_ mark: SubmissionMark, hintCount: Int? = nil) -> Markup {
    mark.error.map { unreadable($0, mark) }
      ?? """
      <div class="columns">\(graphSection(mark))\(stepsSection(mark, hintCount: hintCount))</div>
      """
  }

  /// The attributes by which a server's script knows whose page it is.
  private func submission(_ mark: SubmissionMark) -> Markup {
    guard case .server = host else { return "" }
    return """
       data-submission="\(mark.submission)" data-points="\(Points.text(mark.points))" \
      data-max="\(Points.text(mark.max))" data-seen="\(mark.revision)"
      """
  }

  private func score(_ mark: SubmissionMark) -> Markup {
    let percent = mark.max > 0 ? mark.points / mark.max * 100 : 100
    return """
      <p class="score"><strong>\(StepWording.points(mark.points, of: mark.max, language))</strong> \
      <span class="share">\(Points.text(percent.rounded())) %</span></p>
      """
  }

  private func header(_ mark: SubmissionMark, _ previous: String?, _ next: String?) -> Markup {
    // What students can see leads to no page about others.
    let navigation: Markup =
      revealsReference
      ? """
      <nav><a href="index.html">\(language("All submissions"))</a>\
      \(link(previous, "prev", "Previous"))\(link(next, "next", "Next"))</nav>
      """ : ""
    var facts: [Markup] = []
    if mark.student != mark.submission || mark.name != nil {
      let number = mark.student == mark.submission ? nil : mark.student
      facts.append(
        fact(language("Student"), [mark.name, number].compactMap { $0 }.joined(separator: ", ")))
    }
    facts.append(fact(language("File"), mark.file))
    if let student = mark.formStudent { facts.append(fact(language("Form made for"), student)) }
    if let attempt = mark.attempt { facts.append(fact(language("Attempt"), String(attempt))) }
    if mark.late { facts.append(fact(language("Handed in"), StepWording.late(mark, language))) }
    for group in mark.groups {
      let (points, max) = mark.total(of: group)
      facts.append(fact(group.title, StepWording.points(points, of: max, language)))
    }
    return """
      <header>\(navigation)
      <p class="over">\(title)</p>
      <h1><bdi>\(mark.submission)</bdi></h1>
      \(score(mark))
      <dl class="facts">\(facts)</dl>\(task)
      </header>
      """
  }

  /// A link to another submission's page; nothing where there is none.
  private func link(_ submission: String?, _ relation: String, _ word: Phrase) -> Markup {
    guard let submission else { return "" }
    return """
       <a rel="\(relation)" href="\(FileName.ofPage(submission))" title="\(submission)">\
      \(language(word))</a>
      """
  }

  private func fact(_ name: String, _ value: String) -> Markup {
    "<div><dt><bdi>\(name)</bdi></dt><dd><bdi>\(value)</bdi></dd></div>"
  }

  /// The course's text about the assignment as a whole.
  private var task: Markup {
    guard let description else { return "" }
    return """

      <details class="task"><summary>\(language("The assignment"))</summary>\(Markup(description))</details>
      """
  }

  private func unreadable(_ error: String, _ mark: SubmissionMark) -> Markup {
    let isDecided = mark.steps.contains(where: \.isOverridden)
    let outcome =
      mark.decision
      ?? language(isDecided ? "A person decided about its steps." : "It earns nothing.")
    return """
      <section class="step unreadable"><h2><span class="sign" aria-hidden="true">?</span> \
      \(language("This submission could not be read"))</h2>
      <p><bdi>\(error)</bdi></p>
      <p><bdi>\(outcome)</bdi></p></section>
      \(isDecided && mark.decision == nil ? stepsSection(mark) : "")
      """
  }

  private static let legend: Phrase =
    "Each step stands below those it uses. A thick frame marks the first that is not right, a dashed one what follows from it."

  private func graphSection(_ mark: SubmissionMark) -> Markup {
    guard mark.firstFault != nil else {
      return """
        <section class="aside"><h2>\(language("In short"))</h2>\
        <p>\(StepGraph.description(of: mark, language))</p></section>
        """
    }
    let asked = mark.steps.filter { !$0.isExcused }
    let count = asked.filter(\.verdict.passes).count
    let right = language("\(count) of \(asked.count) steps are right.")
    let summary = language("\(right) \(StepGraph.description(of: mark, language))")
    // A drawing of hundreds of steps shows nothing.
    let drawing: Markup =
      mark.steps.count > 120 || mark.steps.count != graph.names.count
      ? ""
      : """
      <div class="scroll" tabindex="0" role="region" aria-label="\(language("The graph of the steps"))">\
      \(graph.drawing(mark, language))</div>
      <p class="legend">\(language(Self.legend))</p>
      """
    return """
      <section class="aside"><h2>\(language("In short"))</h2>
      <p>\(summary)</p>
      \(drawing)</section>
      """
  }

  private func stepsSection(_ mark: SubmissionMark, hintCount: Int? = nil) -> Markup {
    let following = Set(mark.firstFault.map { mark.consequences(of: $0.step) } ?? [])
    let steps = mark.steps.enumerated().map { index, step in
      StepSection(
        submission: mark.submission, step: step, index: index,
        asked: index < self.steps.count ? self.steps[index] : nil,
        isFirstFault: step.step == mark.firstFault?.step,
        follows: following.contains(step.step) ? mark.firstFault?.step : nil,
        revealsReference: revealsReference, language: language,
        ownWorking: revealsReference ? ownWorking(mark, index) : nil, hintCount: hintCount,
        host: host
      ).markup
    }
    return "<section class=\"steps\"><h2>\(language("Steps"))</h2>\n\(steps)</section>"
  }

  private var glossary: Markup {
    let entries = Verdict.allCases.map { verdict -> Markup in
      """
      <div><dt class="\(verdict.rawValue)"><span class="sign" aria-hidden="true">\(verdict.sign)\
      </span> \(language(verdict.word))</dt><dd>\(language(verdict.meaning))</dd></div>
      """
    }
    return """
      <section class="glossary"><h2>\(language("What the words mean"))</h2>\
      <dl>\(entries)</dl></section>
      """
  }
}
