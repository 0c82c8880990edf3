internal import Algebra
package import Marking
internal import Rubrics

/// The page of one step of a class: what each student stated and what came of it.
///
/// It lies in a folder of its own, so that no submission's page has its name.
package struct StepPage: Sendable {
  /// The folder below that of the class page.
  package static let folder = "steps/"

  private let title: String
  private let steps: [String]
  /// The step's index in the rubric.
  private let index: Int
  private let statistics: ClassStatistics
  private let host: PageHost

  package init(
    title: String, steps: [String], index: Int, statistics: ClassStatistics, host: PageHost = .file
  ) {
    self.host = host
    (self.title, self.steps, self.index, self.statistics) = (title, steps, index, statistics)
  }

  /// The name of a step's file within the folder: steps may be called anything.
  package static func fileName(ofStep index: Int) -> String { "\(index + 1).html" }

  /// The row of a submission.
  package static func row(of index: Int, in mark: SubmissionMark) -> [UInt8] {
    let step = mark.steps[index]
    let group = step.isOverridden ? nil : step.wrong?.group
    var kinds = ["s-\(step.verdict.rawValue)"]
    if let diagnosis = step.diagnosis { kinds.append("m-\(diagnosis.rawValue)") }
    if let group { kinds.append(GroupTable.kind(of: group)) }
    let name: Markup = mark.name.map { " <bdi>\($0)</bdi>" } ?? ""
    let row: Markup = """
      <tr data-k="\(kinds.joined(separator: " "))"><td>\
      <a href="../\(FileName.ofPage(mark.submission))#step-\(index + 1)"><bdi>\(mark.submission)</bdi></a>\(name)</td>\
      <td class="\(step.verdict.rawValue) verdict"><span class="sign" aria-hidden="true">\(step.verdict.sign)</span> \
      \(step.verdict.rawValue)</td><td><bdi>\(step.stated?.description ?? "")</bdi></td>\
      <td class="n" data-n="\(Points.text(step.points))">\(Points.text(step.points))</td>\
      <td><bdi>\(step.diagnosis?.rawValue ?? group ?? "")</bdi></td></tr>

      """
    return Array(row.html.utf8)
  }

  /// All that stands before the rows.
  package var head: [UInt8] {
    let step = statistics.steps[index]
    let name = steps[index]
    let body: Markup = """
      <header>
      <nav><a href="../index.html">All submissions</a>\(grid)\
      \(link(index - 1, "prev", "Previous"))\(link(index + 1, "next", "Next"))</nav>
      <p class="over">\(title)</p>
      <h1><bdi>\(name)</bdi></h1>
      <dl class="facts">\(facts(step))</dl>
      </header>
      <main id="main">
      <section><h2>All answers</h2>
      <div class="tools" id="tools" hidden>
      <label for="search">Search <input id="search" type="search" autocomplete="off"></label>
      <label for="verdict">Verdict <select id="verdict"><option value="">any</option>\
      \(verdictOptions)</select></label>
      <label for="only">With <select id="only"><option value="">any mistake or group</option>\
      \(mistakeOptions)</select></label>
      <p class="hint">A heading sorts by its column. <span id="shown" role="status"></span></p>\(ClassPage.pager)</div>
      <div class="scroll" tabindex="0" role="region" aria-label="All answers">
      <table class="answers" id="all"><caption>All answers to \(name)</caption>
      <thead><tr><th scope="col">submission</th><th scope="col">verdict</th><th scope="col">stated</th>\
      <th scope="col" class="n">points</th><th scope="col">mistake or group</th></tr></thead>
      <tbody>

      """
    return Array(
      (PageFrame.head(title: "\(name) – \(title)", script: .table, host: host) + body).html.utf8)
  }

  /// All that stands behind the rows.
  package static func tail(host: PageHost = .file) -> [UInt8] { ClassPage.tail(host: host) }

  private var grid: Markup {
    steps.count <= StepGrid.mostSteps ? " <a href=\"index.html\">All steps</a>" : ""
  }

  private func facts(_ step: StepStatistics) -> [Markup] {
    let facility = step.facility.map { Points.text(($0 * 100).rounded()) + " %" } ?? "–"
    let counts = Verdict.allCases.map { ($0.rawValue, step.count(of: $0)) }
      .filter { $0.1 > 0 }.map { ($0.0, String($0.1)) }
    return ([("points", Points.text(step.max)), ("facility", facility)] + counts).map {
      name, value in
      "<div><dt>\(name)</dt><dd>\(value)</dd></div>"
    }
  }

  /// A link to the page of another step; nothing where there is none.
  private func link(_ index: Int, _ relation: String, _ word: String) -> Markup {
    guard steps.indices.contains(index) else { return "" }
    return """
       <a rel="\(relation)" href="\(Self.fileName(ofStep: index))" title="\(steps[index])">\(word)</a>
      """
  }

  private var verdictOptions: [Markup] {
    Verdict.allCases.filter { statistics.steps[index].count(of: $0) > 0 }.map {
      "<option value=\"\($0.rawValue)\">\($0.rawValue)</option>"
    }
  }

  private var mistakeOptions: [Markup] {
    let mistakes = statistics.steps[index].diagnoses.sorted {
      ($1.value, $0.key.rawValue) < ($0.value, $1.key.rawValue)
    }.map { ("m-\($0.key.rawValue)", "\($0.key.rawValue) (\($0.value))") }
    let groups = statistics.groups.largestFirst.filter { $0.stepIndex == index }
      .prefix(GroupTable.most)
      .map { (GroupTable.kind(of: $0.name), "\($0.name) (\($0.submissions.count))") }
    return (mistakes + groups).map { kind, text in
      "<option id=\"\(kind)\" value=\"\(kind)\">\(text)</option>"
    }
  }
}
