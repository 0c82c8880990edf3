internal import AnswerSheets
internal import Languages
internal import Marking

/// The student's own text on the page of a submission: each mark at its line, what was not
/// understood marked.
struct AnswerText {
  /// At most this number of lines of a file is shown.
  private static let lineLimit = 3_000
  /// At most this number of Unicode scalars of a line is shown: a line of a data file may be
  /// endless.
  private static let lengthLimit = 400

  let mark: SubmissionMark
  let language: Language

  /// Nothing where no file has a text.
  var markup: Markup {
    let files = mark.texts.indices.filter { !mark.texts[$0].isEmpty }.map(file)
    if files.isEmpty { return "" }
    let title = language("The answer, line by line")
    return "<section class=\"answer\"><h2>\(title)</h2>\n\(files)</section>\n"
  }

  private func file(_ number: Int) -> Markup {
    let marks = Dictionary(
      grouping: mark.steps.indices.filter { mark.steps[$0].position?.file == number },
      by: { mark.steps[$0].position?.line ?? 0 })
    let unread = Set(
      mark.unreadLines.lazy.filter { $0.position.file == number }.map(\.position.line))
    let lines = mark.shownText(ofFile: number).split(
      separator: 0x0A, maxSplits: Self.lineLimit, omittingEmptySubsequences: false)
    var items: Markup = ""
    for (index, bytes) in lines.prefix(Self.lineLimit).enumerated() {
      items += line(
        bytes, marks: marks[index + 1] ?? [], isUnread: unread.contains(index + 1))
    }
    let title: Markup =
      mark.furtherFiles.isEmpty
      ? "" : "<h3><bdi>\(mark.file(of: Position(file: number, line: 1, column: 1)))</bdi></h3>\n"
    let rest: Markup =
      lines.count > Self.lineLimit
      ? "<p class=\"legend\">\(language("The first \(Self.lineLimit) lines are shown."))</p>\n" : ""
    return """
      \(title)<div class="scroll" tabindex="0" role="region" aria-label="\(language("The answer's text"))">
      <ol class="lines">
      \(items)</ol></div>
      \(rest)
      """
  }

  private func line(
    _ bytes: ArraySlice<UInt8>, marks: [Int], isUnread: Bool
  ) -> Markup {
    var tags: Markup = ""
    for index in marks {
      let step = mark.steps[index]
      tags += """
         <a class="verdict \(step.verdict.rawValue)" href="#step-\(index + 1)">\
        <span class="sign" aria-hidden="true">\(step.verdict.sign)</span> <bdi>\(step.step)</bdi> \
        \(language(step.verdict.word))</a>
        """
    }
    if isUnread { tags += " <span class=\"tag\">\(language("not understood"))</span>" }
    let text = String(decoding: bytes.last == 0x0D ? bytes.dropLast() : bytes, as: UTF8.self)
    let shown = String(String.UnicodeScalarView(text.unicodeScalars.prefix(Self.lengthLimit)))
    let rest = shown.utf8.count < text.utf8.count ? " …" : ""
    let kind: Markup = isUnread ? " class=\"unread\"" : ""
    return "<li\(kind)><code><bdi>\(shown)\(rest)</bdi></code>\(tags)</li>\n"
  }
}
