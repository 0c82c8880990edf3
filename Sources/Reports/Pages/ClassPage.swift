internal import Algebra
internal import Marking
internal import Rubrics

/// The page of a class: how the points spread, how the steps went, which mistakes were made, and
/// every submission.
package struct ClassPage: Sendable {
  private let title: String
  private let statistics: ClassStatistics
  private let downloads: [Download]
  private let host: PageHost

  /// Another report of the run.
  package struct Download: Sendable {
    /// The file's kind, as the command line calls it.
    package let name: String
    /// The file's path from the page's folder.
    package let path: String

    package init(name: String, path: String) { (self.name, self.path) = (name, path) }
  }

  package init(
    title: String, statistics: ClassStatistics, downloads: [Download] = [], host: PageHost = .file
  ) {
    self.host = host
    self.title = title
    self.statistics = statistics
    self.downloads = downloads
  }

  /// All that stands before the rows of the submissions.
  package var head: [UInt8] {
    let body: Markup = """
      <header>
      <h1>\(title)</h1>
      \(figures)
      \(navigation)</header>
      <main id="main">
      <div class="charts">
      <section><h2>Points</h2>
      \(ScoreChart(distribution: statistics.distribution).markup)</section>
      <section><h2>Mistakes</h2>
      \(MistakeChart(statistics: statistics).markup)</section>
      </div>
      \(GroupTable(groups: statistics.groups).markup)\(steps)
      \(tableHead)
      """
    return Array((PageFrame.head(title: title, script: .table, host: host) + body).html.utf8)
  }

  /// All that stands behind the rows.
  package static func tail(host: PageHost = .file) -> [UInt8] {
    let end: Markup = """
      </tbody></table></div></section>
      </main>

      """
    return Array((end + PageFrame.tail(script: .table, host: host)).html.utf8)
  }

  /// The row of a submission, which leads to its page.
  package static func row(_ result: SubmissionResult) -> [UInt8] {
    var kinds: [String] = []
    if result.error != nil { kinds.append("unreadable") }
    if result.error == nil, result.points >= result.max { kinds.append("full") }
    if result.error == nil, result.points < result.max { kinds.append("lost") }
    if result.late { kinds.append("late") }
    if result.overridden > 0 { kinds.append("person") }
    if !result.misreadGivens.isEmpty { kinds.append("misread") }
    if result.needsLook { kinds.append("look") }
    if result.error == nil { kinds += self.kinds(of: result.steps) }
    let number: Markup = result.student == result.id ? "" : "<bdi>\(result.student)</bdi>"
    // Its name first, the number beside it.
    let student: Markup = result.name.map { "<bdi>\($0)</bdi> \(number)" } ?? number
    let when = (result.attempt.map { "attempt \($0)" } ?? "") + (result.late ? " late" : "")
    let finding = (result.error == nil ? "" : "could not be read: ") + result.finding
    let row: Markup = """
      <tr data-k="\(kinds.joined(separator: " "))"><td><a href="\(FileName.ofPage(result.id))">\
      <bdi>\(result.id)</bdi></a></td><td>\(student)</td><td>\(when)</td>\
      <td class="n" data-n="\(Points.text(result.points))">\(Points.text(result.points))</td>\
      <td class="n" data-n="\(Points.text(result.percent))">\
      \(Points.text(result.percent.rounded())) %</td><td><bdi>\(finding)</bdi></td></tr>

      """
    return Array(row.html.utf8)
  }

  /// The words by which a row is filtered: the verdict of each step, its mistakes and its groups.
  private static func kinds(of steps: [SubmissionResult.Step]) -> [String] {
    var kinds: [String] = []
    for (index, step) in steps.enumerated() {
      kinds.append("s\(index)-\(step.verdict.rawValue)")
      if let diagnosis = step.diagnosis { kinds.append("m-\(diagnosis.rawValue)") }
      if let group = step.group { kinds.append(GroupTable.kind(of: group)) }
    }
    return kinds
  }

  /// To the grid, and to what else the run wrote.
  private var navigation: Markup {
    let grid: Markup =
      statistics.steps.count <= StepGrid.mostSteps
      ? "<a href=\"\(StepPage.folder)index.html\">Students and steps</a>" : ""
    let files = downloads.map { "<a href=\"\($0.path)\" download>\($0.name)</a>" as Markup }
    return "<nav>\(grid)\(files)</nav>\n"
  }

  private var figures: Markup {
    let mean = Points.text((statistics.mean * 100).rounded() / 100)
    let share = statistics.max > 0 ? statistics.mean / statistics.max * 100 : 100
    var items: [(String, String)] = [
      ("\(statistics.submissions)", statistics.submissions == 1 ? "submission" : "submissions"),
      (mean, "mean of \(Points.text(statistics.max)) points"),
      ("\(Points.text(share.rounded())) %", "mean share"),
      ("\(statistics.full)", "with all points"),
      ("\(statistics.unreadable)", "could not be read"),
    ]
    if statistics.misread > 0 { items.append(("\(statistics.misread)", "copied a given wrongly")) }
    if statistics.overridden > 0 {
      items.append(("\(statistics.overridden)", "with points by a person"))
    }
    let markup = items.map { "<div><dt>\($0.1)</dt><dd>\($0.0)</dd></div>" as Markup }
    return "<dl class=\"big\">\(markup)</dl>"
  }

  private var steps: Markup {
    let rows = statistics.steps.enumerated().map { StepRow(step: $1, index: $0).markup }
    let heads = Verdict.allCases.map { verdict -> Markup in
      "<th scope=\"col\" class=\"n\">\(verdict.sign) \(verdict.rawValue)</th>"
    }
    return """
      <section><h2>Steps</h2>
      <p class="hint" id="steps-note">Facility is the mean share of the step’s points. Discrimination is the \
      correlation of the step’s points with those of all other steps: near 0 or below, the step \
      tells little about who can do the rest. Of \(statistics.readable) submissions that could be \
      read.</p>
      <div class="scroll" tabindex="0" role="region" aria-label="Steps">
      <table aria-describedby="steps-note">
      <thead><tr><th scope="col">step</th><th scope="col" class="n">points</th>\
      <th scope="col" class="n">facility</th><th scope="col"><span class="hint">0 to 100 %</span>\
      </th><th scope="col" class="n">discrimination</th>\(heads)</tr></thead>
      <tbody>\(rows)</tbody></table></div></section>
      """
  }

  private var stepOptions: [Markup] {
    statistics.steps.enumerated().map { "<option value=\"s\($0)-\">\($1.name)</option>" }
  }

  private var verdictOptions: [Markup] {
    Verdict.allCases.map { "<option value=\"\($0.rawValue)\">\($0.rawValue)</option>" }
  }

  /// Each has its word as its name, so that links lead to it.
  private var mistakeOptions: [Markup] {
    statistics.mistakes.map {
      option("m-\($0.diagnosis.rawValue)", "\($0.diagnosis.rawValue) (\($0.count))")
    }
      + statistics.groups.largestFirst.prefix(GroupTable.most).map {
        option(GroupTable.kind(of: $0.name), "\($0.name) (\($0.submissions.count))")
      }
  }

  private func option(_ kind: String, _ text: String) -> Markup {
    "<option id=\"\(kind)\" value=\"\(kind)\">\(text)</option>"
  }

  /// The names of the columns that are empty for all, so that they are not shown: the rows are
  /// written before this is known.
  private var emptyColumns: String {
    (statistics.hasStudents ? "" : " no-student") + (statistics.hasAttempts ? "" : " no-attempt")
  }

  /// The search and the filters above a long table.
  static let pager: Markup = """
    <p id="pager" hidden><button type="button" id="before">Previous</button> \
    <button type="button" id="after">Next</button></p>
    """

  private var tableHead: Markup {
    """
    <section><h2>Submissions</h2>
    <div class="tools" id="tools" hidden>
    <label for="search">Search <input id="search" type="search" autocomplete="off"></label>
    <label for="show">Show <select id="show"><option value="">all</option>\
    <option value="lost">with points lost</option><option value="full">with all points</option>\
    <option value="unreadable">that could not be read</option>\
    <option value="misread">with a given copied wrongly</option>\
    <option value="late">late</option><option value="person">with points by a person</option>\
    <option value="look">that need a look</option></select></label>
    <label for="step">Step <select id="step"><option value="">any</option>\(stepOptions)</select></label>
    <label for="verdict">Verdict <select id="verdict"><option value="">any</option>\
    \(verdictOptions)</select></label>
    <label for="only">With <select id="only"><option value="">any mistake or group</option>\
    \(mistakeOptions)</select></label>
    <p class="hint">A heading sorts by its column. <span id="shown" role="status"></span></p>\(Self.pager)</div>
    <div class="scroll" tabindex="0" role="region" aria-label="Submissions">
    <table class="all\(emptyColumns)" id="all"><caption>All submissions</caption>
    <thead><tr><th scope="col">submission</th><th scope="col">student</th>\
    <th scope="col">attempt</th><th scope="col" class="n">points</th>\
    <th scope="col" class="n">share</th><th scope="col">first error</th></tr></thead>
    <tbody>

    """
  }
}

/// A step in the table of the class.
private struct StepRow {
  let step: StepStatistics
  let index: Int

  var markup: Markup {
    let facility = step.facility
    let percent = facility.map { Points.text(($0 * 100).rounded()) + " %" } ?? "–"
    let counts = Verdict.allCases.map { verdict -> Markup in
      "<td class=\"n\">\(step.count(of: verdict))</td>"
    }
    let width = Points.text(((facility ?? 0) * 1000).rounded() / 10)
    return """
      <tr><th scope="row"><a href="\(StepPage.folder + StepPage.fileName(ofStep: index))">\
      <code><bdi>\(step.name)</bdi></code></a></th>\
      <td class="n">\(Points.text(step.max))</td><td class="n">\(percent)</td>\
      <td class="chart"><svg viewBox="0 0 100 12" width="100" height="12" aria-hidden="true">\
      <rect class="bar" width="\(width)" height="12"/>\
      <path class="axis" d="M0 11.5H100"/></svg></td>\
      <td class="n">\(discrimination)</td>\(counts)</tr>

      """
  }

  private var discrimination: Markup {
    guard let value = step.discrimination else { return "–" }
    let text = FixedPoint(value: value, decimals: 2).description
    return "\(text.hasPrefix("-") ? "−" + text.dropFirst() : text)"
  }
}
