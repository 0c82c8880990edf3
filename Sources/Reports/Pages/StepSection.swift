internal import Algebra
internal import AnswerSheets
internal import Languages
internal import Marking
internal import Rubrics
internal import Typesetting

/// One step on the page of a submission.
struct StepSection {
  /// The submission's id.
  let submission: String
  let step: StepMark
  let index: Int
  /// The step of the rubric; nil where the mark is of another.
  let asked: Rubric.Step?
  /// Whether it is the first of the submission that is not right.
  let isFirstFault: Bool
  /// The first error that it stands on.
  let follows: String?
  let revealsReference: Bool
  let language: Language
  /// The value that would have followed from the own values, worked out.
  var ownWorking: String?
  /// The number of the course's hints that are shown; nil where all are there to be opened.
  var hintCount: Int?
  var host = PageHost.file

  var markup: Markup {
    let formula: Markup =
      revealsReference
      ? asked.map { "<p class=\"formula\"><code>\($0.formula)</code></p>" } ?? "" : ""
    return """
      <article class="step \(step.verdict.rawValue)" id="step-\(index + 1)" \
      aria-labelledby="name-\(index + 1)"\(facts)>
      <div class="line"><h3 id="name-\(index + 1)"><bdi>\(step.step)</bdi></h3>
      <p class="verdict \(step.verdict.rawValue)"><span class="sign" aria-hidden="true">\
      \(step.verdict.sign)</span> \(language(step.verdict.word))\(badges)</p>
      <p class="points">\(StepWording.points(step.points, of: step.max, language))\(others)</p></div>
      \(text)\(formula)\(values)\(message)\(working)\(notes)\(hints)</article>

      """
  }

  /// The attributes that a server's script needs to decide about the step.
  private var facts: Markup {
    guard case .server = host else { return "" }
    let group: Markup = step.wrong.map { " data-group=\"\($0.group)\"" } ?? ""
    return """
       data-step="\(step.step)" data-points="\(Points.text(step.points))" \
      data-max="\(Points.text(asked?.points ?? step.max))" data-seen="\(step.revision)"\(group)
      """
  }

  /// A link to the answers of the others, to those that went wrong alike where this one did; not
  /// for students' eyes.
  private var others: Markup {
    guard revealsReference else { return "" }
    let page = StepPage.folder + StepPage.fileName(ofStep: index)
    let group = step.isOverridden ? nil : step.wrong?.group
    guard let group else { return " <a href=\"\(page)\">\(language("All answers"))</a>" }
    let kind = GroupTable.kind(of: group)
    return """
       <a href="\(page)#\(kind)">\(language("Answers like this one"))</a>\
       <a rel="next" href="\(page)#\(kind)+\(FileName.ofPage(submission))">\(language("Next like this one"))</a>
      """
  }

  private var working: Markup {
    ownWorking.map { "<p class=\"working\"><bdi>\($0)</bdi></p>" } ?? ""
  }

  /// The course's question in this step.
  private var text: Markup {
    asked?.text.map { "<div class=\"task\">\(Markup(MarkdownText($0)))</div>" } ?? ""
  }

  /// The hints of a step that is not right, each of which shows the way to the next.
  private var hints: Markup {
    guard !step.passes, let hints = asked?.hints else { return "" }
    if let hintCount {
      return hints.prefix(hintCount).map {
        "<p class=\"told\">\(language("hint: \($0)"))</p>" as Markup
      }
      .reduce("", +)
    }
    return hints.enumerated().reversed().reduce("" as Markup) { further, hint in
      """
      <details><summary>\(language("Hint \(hint.offset + 1)"))</summary><p>\(hint.element)</p>\(further)</details>
      """
    }
  }

  private var badges: Markup {
    var badges: Markup = ""
    if isFirstFault, step.verdict == .wrong { badges += badge(language("first error")) }
    if let follows { badges += badge(language("follows from \(follows)")) }
    if step.isOverridden { badges += badge(language("points by a person")) }
    if revealsReference, let reason = step.staleReason {
      badges += badge(language("but since then: \(reason)"))
    }
    return badges
  }

  private func badge(_ text: String) -> Markup { " <em><bdi>\(text)</bdi></em>" }

  private var values: Markup {
    var cells: [Markup] = []
    if let stated = step.stated {
      let position: Markup =
        step.position.map {
          "<span class=\"place\">\(language("line \($0.line)"))</span>"
        } ?? ""
      cells.append(
        "<div><dt>\(language("Stated")) \(position)</dt><dd>\(markup(stated))</dd></div>")
    }
    if revealsReference {
      cells.append("<div><dt>\(language("Expected"))</dt><dd>\(markup(step.expected))</dd></div>")
      if let own = step.expectedOwn {
        cells.append(
          "<div><dt>\(language("From your own values"))</dt><dd>\(markup(own))</dd></div>")
      }
    }
    return cells.isEmpty ? "" : "<dl class=\"values\">\(cells)</dl>"
  }

  private func markup(_ stated: StatedValue) -> Markup {
    switch stated {
    case .numbers(let matrix):
      let cells = matrix.map(\.description)
      return "<div class=\"scroll\">\(MatrixMarkup.matrix(cells, off: off(in: cells.shape)))</div>"
    case .text(let text): return "<code><bdi>\(text)</bdi></code>"
    }
  }

  private func markup(_ expected: ExpectedValue) -> Markup {
    if let text = expected.text { return "<code><bdi>\(text)</bdi></code>" }
    let cells = expected.value.map {
      FixedPoint(value: $0, decimals: expected.decimals).description
    }
    return "<div class=\"scroll\">\(MatrixMarkup.matrix(cells))</div>"
  }

  /// The indices of the entries that are off; all of a lone number that is wrong.
  private func off(in shape: Shape) -> Set<Int> {
    if shape.isScalar { return step.verdict == .wrong ? [0] : [] }
    let entries = step.remarks.filter { $0.kind == .entries }.flatMap(\.entries)
    return Set(
      entries.compactMap { entry in
        let (row, column) = (entry.row - 1, (entry.column ?? 1) - 1)
        guard (0..<shape.rows).contains(row), (0..<shape.columns).contains(column) else {
          return nil
        }
        return row * shape.columns + column
      })
  }

  private var message: Markup {
    if step.verdict == .missing && step.stated == nil || step.message.isEmpty { return "" }
    let name: Markup = step.diagnosis.map { " <span class=\"tag\">\($0.rawValue)</span>" } ?? ""
    return "<p class=\"message\"><bdi>\(step.message)</bdi>\(name)</p>"
  }

  private var notes: Markup {
    // The message says already what a step stands on.
    let remarks = step.remarksForStudents.filter { $0.kind != .ownValueUsed }
    if remarks.isEmpty { return "" }
    let items = remarks.map { remark -> Markup in
      let position: Markup =
        remark.position.map {
          " <span class=\"place\">\(language("line \($0.line), column \($0.column)"))</span>"
        } ?? ""
      return """
        <li class="\(remark.kind.rawValue)"><span class="tag">\(language(remark.kind.phrase))</span> \
        <bdi>\(remark.message)</bdi>\(position)</li>

        """
    }
    return "<ul class=\"notes\">\(items)</ul>"
  }
}

extension Remark.Kind {
  /// The kind as a heading of a few words.
  var phrase: Phrase {
    switch self {
    case .roundingCarried: "rounding carried"
    case .truncated: "truncated"
    case .brokenEquality: "broken link"
    case .rowForColumn: "row for column"
    case .restated: "restated"
    case .ownValueUsed: "own value used"
    case .entries: "entries"
    case .givenMisread: "given misread"
    case .insensitive: "insensitive"
    case .diagonalAsVector: "diagonal as vector"
    case .nearName: "near name"
    case .ambiguous: "ambiguous"
    case .repeated: "repeated"
    case .overridden: "decided by a person"
    }
  }
}
