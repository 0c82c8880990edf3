internal import Grading
internal import Marking
internal import Reports
internal import Rubrics
internal import Solutions

/// The pages on which markers look and decide: those of `grade --html`, alive.
package struct ReviewPages: Sendable {
  private let review: ClassReview
  private let host: PageHost

  /// - Parameter base: where the server's addresses begin, without a slash at the end.
  package init(_ review: ClassReview, base: String) {
    self.review = review
    host = .server(
      base: base, scripts: ["review.js"] + (review.fillsGradebook ? ["gradebook.js"] : []))
  }

  /// The page of the class.
  package func classPage() -> [UInt8] {
    let state = review.now
    let page = ClassPage(
      title: state.rubric.title, statistics: statistics(of: state), host: host)
    return page.head + state.marks.flatMap { ClassPage.row(SubmissionResult($0)) }
      + ClassPage.tail(host: host)
  }

  /// A page by its name below the server's address, as the links of the others have it; nil where
  /// there is none.
  package func page(_ name: String) -> [UInt8]? {
    let state = review.now
    guard let index = state.marks.firstIndex(where: { FileName.ofPage($0.submission) == name })
    else { return nil }
    let working = OwnWorking(of: state.rubric)
    let rubric = state.rubric
    let page = SubmissionPage(rubric, revealsReference: true, host: host) { mark, step in
      working?.line(forStep: step, of: mark, in: rubric.language)
    }
    return page.render(
      state.marks[index], after: index > 0 ? state.marks[index - 1].submission : nil,
      before: index + 1 < state.marks.count ? state.marks[index + 1].submission : nil,
      files: files(of: index, state))
  }

  /// A page about all answers to one step, or the grid of all, by its name within their folder; nil
  /// where there is none.
  package func stepPage(_ name: String) -> [UInt8]? {
    let state = review.now
    let steps = state.rubric.steps.map(\.name)
    if name == "index.html" {
      return StepGrid(title: state.rubric.title, steps: steps, host: host).head
        + state.marks.flatMap { StepGrid.row(of: $0) } + StepGrid.tail(host: host)
    }
    guard let index = steps.indices.first(where: { StepPage.fileName(ofStep: $0) == name }) else {
      return nil
    }
    let page = StepPage(
      title: state.rubric.title, steps: steps, index: index, statistics: statistics(of: state),
      host: host)
    return page.head + state.marks.flatMap { StepPage.row(of: index, in: $0) }
      + StepPage.tail(host: host)
  }

  /// A file of a submission: its name and its bytes; nil where there is none any more.
  ///
  /// - Parameter page: the name of the submission's page, which stays its own when others come.
  package func file(_ number: Int, ofPage page: String) -> (name: String, bytes: [UInt8])? {
    let state = review.now
    guard
      let index = state.marks.firstIndex(where: { FileName.ofPage($0.submission) == page }),
      state.undecided[index].submission.files.indices.contains(number)
    else { return nil }
    let file = state.undecided[index].submission.files[number]
    return file.contents(limit: review.fileLimit).map { (file.path, $0) }
  }

  private func statistics(of state: ClassReview.State) -> ClassStatistics {
    var tally = Tally(of: state.rubric)
    tally.add(state.marks.map { SubmissionResult($0) })
    return tally.statistics
  }

  /// Links to the student's own files, and their pictures.
  private func files(of index: Int, _ state: ClassReview.State) -> Markup {
    let files = state.undecided[index].submission.files.prefix(50)
    let items = files.enumerated().map { number, file -> Markup in
      let address = "answers/\(FileName.ofPage(state.marks[index].submission))/\(number)"
      let name = file.path.split(separator: "/").last.map(String.init) ?? file.path
      let picture: Markup =
        FileKind(file.path).isPicture
        ? "<br><img src=\"\(address)\" alt=\"\(name)\" loading=\"lazy\">" : ""
      return "<li><a href=\"\(address)\" download=\"\(name)\"><bdi>\(name)</bdi></a>\(picture)</li>"
    }
    return "<section class=\"handed-in\"><h2>Files</h2><ul class=\"list\">\(items)</ul></section>\n"
  }
}

/// A browser's treatment of a student's file: it shows a picture, and keeps everything else.
package struct FileKind {
  package let type: String
  package let isPicture: Bool

  package init(_ name: String) {
    let types = [
      "png": "image/png", "jpg": "image/jpeg", "jpeg": "image/jpeg", "gif": "image/gif",
      "webp": "image/webp",
    ]
    let ending = name.split(separator: ".").last?.lowercased() ?? ""
    type = types[ending] ?? "application/octet-stream"
    isPicture = types[ending] != nil
  }
}
