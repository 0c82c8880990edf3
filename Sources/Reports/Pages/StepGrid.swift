internal import Algebra
package import Marking
internal import Rubrics

/// The grid of a class: a row a student, a column a step, a sign where they meet.
package struct StepGrid: Sendable {
  /// A row has some 100 bytes a step: of more steps the grid of a large class would be too long for
  /// a browser.
  package static let mostSteps = 120

  private let title: String
  private let steps: [String]
  private let host: PageHost

  package init(title: String, steps: [String], host: PageHost = .file) {
    self.host = host
    (self.title, self.steps) = (title, steps)
  }

  /// The row of a submission.
  package static func row(of mark: SubmissionMark) -> [UInt8] {
    let page = "../" + FileName.ofPage(mark.submission)
    let cells = mark.steps.enumerated().map { index, step -> Markup in
      """
      <td class="\(step.verdict.rawValue) verdict"><a href="\(page)#step-\(index + 1)" \
      title="\(step.step): \(step.verdict.rawValue)">\(step.verdict.sign)</a></td>
      """
    }
    let name: Markup = mark.name.map { " <bdi>\($0)</bdi>" } ?? ""
    let row: Markup = """
      <tr><th scope="row"><a href="\(page)"><bdi>\(mark.submission)</bdi></a>\(name)</th>\
      <td class="n" data-n="\(Points.text(mark.points))">\(Points.text(mark.points))</td>\(cells)</tr>

      """
    return Array(row.html.utf8)
  }

  /// All that stands before the rows.
  package var head: [UInt8] {
    let heads = steps.enumerated().map { index, step -> Markup in
      """
      <th scope="col"><a href="\(StepPage.fileName(ofStep: index))"><bdi>\(step)</bdi></a></th>
      """
    }
    let signs = Verdict.allCases.map { verdict -> Markup in
      """
      <span class="\(verdict.rawValue) verdict"><span class="sign" aria-hidden="true">\(verdict.sign)</span> \
      \(verdict.rawValue)</span>\(verdict == Verdict.allCases.last ? "" : ", ")
      """
    }
    let body: Markup = """
      <header>
      <nav><a href="../index.html">All submissions</a></nav>
      <p class="over">\(title)</p>
      <h1>All steps</h1>
      </header>
      <main id="main">
      <section><h2>Students and steps</h2>
      <p class="hint">\(signs). A step’s name leads to all its answers.</p>
      <div class="tools" id="tools" hidden>
      <label for="search">Search <input id="search" type="search" autocomplete="off"></label>
      <p class="hint"><span id="shown" role="status"></span></p>\(ClassPage.pager)</div>
      <div class="scroll" tabindex="0" role="region" aria-label="Students and steps">
      <table class="grid" id="all"><caption>All submissions and steps</caption>
      <thead><tr><th scope="col">submission</th><th scope="col" class="n">points</th>\(heads)</tr></thead>
      <tbody>

      """
    return Array(
      (PageFrame.head(title: "All steps – \(title)", script: .table, host: host) + body).html.utf8)
  }

  /// All that stands behind the rows.
  package static func tail(host: PageHost = .file) -> [UInt8] { ClassPage.tail(host: host) }
}
