internal import Forms
internal import Grading
internal import Languages
internal import Reports
internal import Rubrics
internal import Typesetting

/// The page on which a student answers an assignment: the sheet to fill in, files to drop, a text
/// to paste, and what is said of them.
package struct HandInPage {
  private let assignment: ServedAssignment
  private let base: String
  /// Whose numbers it shows, where they are drawn for each student; nil where nobody has been named
  /// yet.
  private let student: String?
  private let takesHandIns: Bool
  /// Whether a name must be given, because questions are counted by it.
  private let needsName: Bool
  /// How many questions are left to the student today; nil where nobody counts or is known.
  private let questionsLeft: Int?
  /// Whether the server has other assignments.
  private let hasOthers: Bool

  package init(
    _ assignment: ServedAssignment, base: String, student: String?, takesHandIns: Bool,
    needsName: Bool,
    questionsLeft: Int? = nil, hasOthers: Bool = false
  ) {
    self.assignment = assignment
    self.base = base
    self.student = student
    self.takesHandIns = takesHandIns
    self.needsName = needsName
    self.questionsLeft = questionsLeft
    self.hasOthers = hasOthers
  }

  /// - Throws: `VariantError` where no numbers are well chosen for the student.
  package func bytes() throws -> [UInt8] {
    let body: Markup = """
      <header><p class="over">\(linkBack)</p>
      <h1>\(assignment.rubric.title)</h1>\(due)\(task)
      </header>
      <main id="main">
      \(asksForName ? nameForm : try handInForm())
      </main>
      """
    return ServedPage(
      base: base, title: assignment.rubric.title, language: assignment.language,
      scripts: asksForName ? [] : ["form.js", "desk.js"], body: body
    ).bytes
  }

  private var words: Language { assignment.language }

  private var asksForName: Bool { assignment.rubric.isTemplate && student == nil }

  /// Leads back to the other assignments, where there are any.
  private var linkBack: Markup {
    hasOthers ? "<a href=\"\(base)/\">\(words("Assignments"))</a>" : "Gradus"
  }

  private var due: Markup {
    assignment.rubric.handIn.due.map { "<p>\(words("Due: \($0.shown)"))</p>" } ?? ""
  }

  private var task: Markup {
    assignment.rubric.description.map { "<div class=\"task\">\(Markup(MarkdownText($0)))</div>" }
      ?? ""
  }

  /// The form in which students first say who they are, where each has numbers of their own.
  private var nameForm: Markup {
    """
    <form method="get" class="who"><label>\(words("Your name or number"))
    <input name="student" required maxlength="\(String(HandedIn.longestName))" autocomplete="username"></label>
    <p><button>\(words("Show my numbers"))</button></p></form>
    """
  }

  private func handInForm() throws -> Markup {
    let name: Markup =
      student.map { "<input type=\"hidden\" id=\"student\" value=\"\($0)\"><p>\($0)</p>" } ?? """
        <label>\(words("Your name or number")) <input id="student" maxlength="\(String(HandedIn.longestName))" \
        autocomplete="username"\(needsName ? " required" : "" as Markup)></label>
        """
    return """
      <form id="desk" data-at="\(base)\(assignment.address)" data-wait="\(words("Working …"))" \
      data-lost="\(words("The server does not answer; try again in a minute."))" \
      data-left="\(words("Questions left today:"))" data-none="\(words("There is nothing to be read yet."))">
      <div class="tools">\(name)</div>
      <fieldset class="modes"><legend>\(words("Your answer"))</legend>
      \(mode("sheet", words("Form"), isFirst: true))\(mode("file", words("Files"), isFirst: false))\
      \(mode("text", words("Text"), isFirst: false))
      </fieldset>
      \(files)\(text)
      </form>
      <div class="panel" id="sheet-panel">\(try sheet())</div>
      <div class="tools">\(buttons)</div>
      <p id="status" role="status" aria-live="polite">\(questionsLeftText)</p>
      <section id="result" tabindex="-1" aria-label="\(words("What was found"))"></section>
      """
  }

  private var questionsLeftText: Markup {
    questionsLeft.map { "\(words("Questions left today:")) \(String($0))" } ?? ""
  }

  /// The form to be filled in, with the student's numbers where they are drawn.
  private func sheet() throws -> Markup {
    AnswerForm(try assignment.rubric(for: student), student: student).fragment(isWithinPage: true)
  }

  private func mode(_ value: String, _ word: String, isFirst: Bool) -> Markup {
    """
    <label><input type="radio" name="mode" value="\(value)"\(isFirst ? " checked" : "" as Markup)> \
    \(word)</label>
    """
  }

  private var files: Markup {
    """
    <div class="panel" id="file-panel"><label class="drop" id="drop">\
    \(words("Drop files here, or choose them: notebooks, Word, PDF, text …"))
    <input type="file" id="files" multiple></label>
    <ul id="chosen" class="notes"></ul></div>
    """
  }

  private var text: Markup {
    """
    <div class="panel" id="text-panel" hidden><label>\
    \(words("Type or paste your answer: plain text, Markdown or LaTeX"))
    <textarea id="text" rows="14" spellcheck="false"></textarea></label></div>
    """
  }

  private var buttons: Markup {
    let handIn: Markup =
      takesHandIns
      ? "<button type=\"button\" id=\"hand-in\">\(words("Hand in"))</button>" : ""
    return """
      <button type="button" id="read">\(words("Show what is read"))</button>\
      <button type="button" id="marks">\(words("Ask for marks"))</button>\
      <button type="button" id="hint" hidden>\(words("One more hint"))</button>\(handIn)
      """
  }
}

extension DateTime {
  /// The time as people read it: `2026-11-20 23:59 (UTC+01:00)`.
  fileprivate var shown: String {
    let clock = RunTime(seconds: clock).timestamp.prefix(16).replacing("T", with: " ")
    guard let offset else { return String(clock) }
    let minutes = abs(offset) / 60
    let digits = [minutes / 60, minutes % 60].map { $0 < 10 ? "0\($0)" : "\($0)" }
    return "\(clock) (UTC\(offset < 0 ? "−" : "+")\(digits.joined(separator: ":")))"
  }
}

/// The page with all assignments of a server.
package struct AssignmentsPage {
  package let assignments: [ServedAssignment]
  package let base: String

  package init(_ assignments: [ServedAssignment], base: String) {
    (self.assignments, self.base) = (assignments, base)
  }

  package var bytes: [UInt8] {
    let items = assignments.map { assignment -> Markup in
      "<li lang=\"\(assignment.language.rawValue)\"><a href=\"\(base)\(assignment.address)/\">\(assignment.rubric.title)</a></li>\n"
    }
    let language = assignments.first?.language ?? .english
    return ServedPage(
      base: base, title: "Gradus", language: language,
      body: """
        <header><h1>\(language("Assignments"))</h1></header>
        <main id="main"><ul class="list">
        \(items)</ul></main>
        """
    ).bytes
  }
}
