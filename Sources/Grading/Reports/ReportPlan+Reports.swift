internal import Marking
internal import Reports
package import Rubrics
internal import Solutions

/// The reports of a plan, each with its renderer and its destination.
extension ReportPlan {
  /// The reports ready to be fed.
  ///
  /// - Parameter ids: of all submissions of the run, those of other shards among them, in UTF-8 and
  ///   in order.
  /// - Throws: `RunFailure` where a gradebook cannot be read.
  package func reports(
    by rubric: Rubric, of ids: some Collection<ArraySlice<UInt8>>
  ) throws(RunFailure) -> ReportSet {
    var plan = self
    if requests.contains(where: { $0.kind == .junit }) { plan.suiteNames = SuiteNames(ids) }
    // The indices of a part are not those of the whole run.
    let hasPages = revealsReference && shard == nil && requests.contains { $0.kind == .html }
    let order = hasPages ? Array(ids) : []
    var entries: [ReportSet.Report] = []
    for request in requests {
      entries.append(try plan.entry(request, by: rubric, order))
      if request.kind == .html {
        entries.append(stepPages(by: rubric, into: request.destination))
      }
    }
    return ReportSet(entries)
  }

  private func entry(
    _ request: Request, by rubric: Rubric, _ order: [ArraySlice<UInt8>]
  ) throws(RunFailure) -> ReportSet.Report {
    let target = request.destination
    switch request.kind {
    case .junit where target.hasSuffix("/"): return suites(by: rubric, into: target)
    case .junit: return junit(by: rubric, to: target)
    case .jsonl: return jsonLines(by: rubric, to: target)
    case .csv: return csv(by: rubric, to: target)
    case .html: return html(by: rubric, into: target, order)
    case .gradescope: return gradescope(by: rubric, into: target)
    case .markdown: return ReportSet.Report(sink: MarkdownSink(target, title: rubric.title))
    case .review: return review(by: rubric, to: target)
    case .annotations: return ReportSet.Report(AnnotationRenderer(), sink: AnnotationSink(target))
    case .gradebook: return try filledGradebook(by: rubric, to: target)
    }
  }

  private func junitSetting(_ rubric: Rubric) -> JUnitReport.Setting {
    var setting = JUnitReport.Setting(
      dialect: dialect, rubric: rubric.id, timestamp: runTime.timestamp,
      revealsReference: revealsReference, names: suiteNames)
    if let makeXMLWriter { setting.makeWriter = makeXMLWriter }
    return setting
  }

  private func junit(by rubric: Rubric, to destination: String) -> ReportSet.Report {
    let setting = junitSetting(rubric)
    return ReportSet.Report(
      makeRenderer: { JUnitRenderer(setting) },
      sink: FileSink(destination, head: setting.head, tail: { _ in try setting.tail() }))
  }

  private func suites(by rubric: Rubric, into folder: String) -> ReportSet.Report {
    let setting = junitSetting(rubric)
    let files = SubmissionFolder(folder, suffix: ".xml")
    return ReportSet.Report(
      makeRenderer: { SuiteRenderer(setting, files) }, sink: FolderSink(folder))
  }

  private func jsonLines(by rubric: Rubric, to destination: String) -> ReportSet.Report {
    let setting = JSONLines.Setting(
      rubric: rubric.id, rubricHash: rubric.sha256, revealsReference: revealsReference,
      stamp: shard.map { RunStamp(shard: $0, began: runTime.seconds) })
    return ReportSet.Report(
      makeRenderer: { JSONLinesRenderer(report: JSONLines(setting)) }, sink: FileSink(destination))
  }

  private func csv(by rubric: Rubric, to destination: String) -> ReportSet.Report {
    let head = CSVReport.head(steps: rubric.steps.map(\.name))
    return ReportSet.Report(RowRenderer(CSVReport.row), sink: FileSink(destination, head: { head }))
  }

  /// - Parameter order: the ids of all submissions in the order of their pages; none where pages do
  ///   not lead to others.
  private func html(
    by rubric: Rubric, into folder: String, _ order: [ArraySlice<UInt8>]
  ) -> ReportSet.Report {
    let working = revealsReference ? OwnWorking(of: rubric) : nil
    let page = SubmissionPage(
      rubric, revealsReference: revealsReference,
      ownWorking: { working?.line(forStep: $1, of: $0, in: rubric.language) })
    let files = SubmissionFolder(folder, suffix: ".html")
    @Sendable func id(at index: Int) -> String? {
      order.indices.contains(index) ? String(decoding: order[index], as: UTF8.self) : nil
    }
    return ReportSet.Report(
      FileRenderer(files) { mark, index in
        page.render(mark, after: id(at: index - 1), before: id(at: index + 1))
      }, sink: ClassPageSink(folder, title: rubric.title, downloads: downloads(from: folder)))
  }

  private func stepPages(by rubric: Rubric, into folder: String) -> ReportSet.Report {
    let steps = rubric.steps.map(\.name)
    return ReportSet.Report(
      StepRowsRenderer(steps: steps.count),
      sink: StepPagesSink(folder, title: rubric.title, steps: steps))
  }

  /// The other reports of the run that are one file, by their kinds, as links from a folder of
  /// pages.
  private func downloads(from folder: String) -> [ClassPage.Download] {
    requests.compactMap { request in
      if ReportFile.isStream(request.destination) || request.destination.hasSuffix("/") {
        return nil
      }
      if [.html, .gradescope, .annotations].contains(request.kind) { return nil }
      guard let path = FilePath(request.destination).relative(toFolder: FilePath(folder)) else {
        return nil
      }
      return ClassPage.Download(name: request.kind.rawValue, path: path)
    }
  }

  private func gradescope(by rubric: Rubric, into folder: String) -> ReportSet.Report {
    let report = GradescopeReport(
      revealsReference: revealsReference, max: rubric.points, language: rubric.language)
    let files = SubmissionFolder(folder, suffix: "/results.json")
    return ReportSet.Report(
      FileRenderer(files) { mark, _ in report.render(mark) }, sink: FolderSink(folder))
  }

  private func review(by rubric: Rubric, to destination: String) -> ReportSet.Report {
    let worths = rubric.steps.map(\.points)
    return ReportSet.Report(
      RowRenderer { ReviewList.rows($0, worths: worths) },
      sink: FileSink(
        destination, head: { ReviewList.head },
        tail: { ReviewList.rows(of: $0.groups) { worths[$0] } }))
  }

  private func filledGradebook(
    by rubric: Rubric, to destination: String
  ) throws(RunFailure) -> ReportSet.Report {
    guard let gradebook else {
      throw RunFailure(.usage, "--gradebook-out needs --gradebook with the file to be filled in")
    }
    let filling = try GradebookFilling(gradebook, rubric: rubric)
    let sink = GradebookSink(destination, filling)
    return filling.takesFeedback
      ? ReportSet.Report(
        RowRenderer { GradebookSink.feedback($0, in: rubric.language) }, sink: sink)
      : ReportSet.Report(sink: sink)
  }
}
