internal import Algebra
internal import Languages
package import Reports
internal import Rubrics
internal import Solutions
internal import Typesetting

extension AnswerForm {
  /// The form as a page of its own, which loads nothing.
  var html: String {
    FormPage.page(title: rubric.title, language: language, body: fragment()).html
  }

  /// The form without a page around it, for a page that has `FormStyle.text` and `FormScript.text`.
  ///
  /// It is one element of the class `gradus-form`. No style, script or handler stands in it, so
  /// that it works under any content security policy.
  /// - Parameter isWithinPage: whether the page around it takes the answer, so that only a button
  ///   to empty the cells stands below it, for the next who sits at the machine, and none to save
  ///   and to print.
  package func fragment(isWithinPage: Bool = false) -> Markup {
    let owner: Markup = student.map { "<p class=\"gf-soft\">\(language("For \($0)."))</p>\n" } ?? ""
    return """
      <div class="gradus-form" lang="\(language.rawValue)" data-rubric="\(rubric.id)" data-student="\(student ?? "")" \(words)>
      \(owner)\(rubric.description.map(Self.task) ?? "")\(givens)\(steps.indices.map(section))\
      \(isWithinPage ? "<div class=\"gf-tools\">\(emptyButton)</div>" : tools)</div>

      """
  }

  /// The sentences that the script says, in the language of the form.
  private var words: Markup {
    """
    data-number="\(language("This is no number; write one such as -0.25, 1/3 or 2e-3."))" \
    data-digits="\(language("Fewer than \("{1}") digits are enough only where the value is exact."))" \
    data-beyond="\(language("\("{1}") numbers found no cell."))" \
    data-filled="\(language("\("{1}") of \("{2}") cells are filled in."))" \
    data-saved="\(language("Saved as answer.json; hand in this file."))" \
    data-unkept="\(language("This browser keeps nothing; save before you close the page."))" \
    data-empty="\(language("Empty all cells?"))"
    """
  }

  /// A text of the course.
  private static func task(_ text: String) -> Markup {
    "<div class=\"gf-task\">\(Markup(stringLiteral: MarkdownText(text).html))</div>\n"
  }

  private var givens: Markup {
    let title: Markup = "<h2>\(language("Given"))</h2>\n"
    if let derivation = rubric.derivation {
      let rows = derivation.symbols.map { symbol -> Markup in
        "<li>\(Self.name(symbol.name)): \(symbol.rows.description) × \(symbol.columns.description)</li>\n"
      }
      return title + "<ul class=\"gf-givens\">\(rows)</ul>\n"
    }
    if rubric.givens.isEmpty { return "" }
    let or =
      "<mspace width=\"1em\"/><mtext>\(MathML.escaped(language("or")))</mtext><mspace width=\"1em\"/>"
    let rows = rubric.givens.map { given -> Markup in
      let values = ([given.value] + given.otherValues).map { MathML.matrix($0) }
      let equation = MathML.name(given.name) + "<mo>=</mo>" + values.joined(separator: or)
      // What scrolls must be within reach of the keyboard.
      return
        "<li tabindex=\"0\">\(Markup(stringLiteral: MathML.math("<mrow>\(equation)</mrow>")))</li>\n"
    }
    return title + "<ul class=\"gf-givens\">\(rows)</ul>\n"
  }

  private static func name(_ written: String) -> Markup {
    Markup(stringLiteral: MathML.math(MathML.name(written)))
  }

  // MARK: - Steps

  private func section(_ index: Int) -> Markup {
    let step = steps[index]
    var head: Markup = ""
    if let part = step.part {
      head += "<h2>\(part.heading)</h2>\n"
      if let text = part.text { head += Self.task(text) }
    } else if index == 0 {
      head += "<h2>\(language("Steps"))</h2>\n"
    }
    let precision: Markup =
      step.precision(language).map {
        "<span class=\"gf-soft\" id=\"gf-\(index)-digits\">\($0)</span>"
      }
      ?? ""
    return head + """
      <section class="gf-step" data-step="\(step.name)" data-digits="\(step.digits)" \
      data-kind="\(step.isExpression ? "expression" : "number")">
      <h3 id="gf-\(index)">\(Self.name(step.name)) <code>\(step.name)</code> \
      <span class="gf-worth">\(step.worth)</span></h3>
      \(step.text.map(Self.task) ?? "")<div class="gf-line"><span class="gf-set">\(Self.name(step.name))</span>\
      <code class="gf-plain" aria-hidden="true">\(step.name)</code><span aria-hidden="true">=</span>\
      <div class="gf-scroll"><div class="gf-cells\(step.shape.isScalar ? "" : " gf-matrix")" role="group" \
      aria-labelledby="gf-\(index)">
      \((1...step.shape.rows).map { row(of: step, index, $0) })</div></div>\(precision)</div>
      <p class="gf-note" id="gf-\(index)-note" role="status"></p>
      </section>

      """
  }

  private func row(of step: FormStep, _ index: Int, _ row: Int) -> Markup {
    let described: Markup =
      step.digits > 0 ? "gf-\(index)-digits gf-\(index)-note" : "gf-\(index)-note"
    let cells = (1...step.shape.columns).map { column -> Markup in
      """
      <input name="\(step.cellName(row, column))" aria-label="\(step.cellLabel(row, column, language))" \
      aria-describedby="\(described)" type="text" \(step.isExpression ? "" as Markup : "inputmode=\"text\" " as Markup)\
      autocomplete="off" autocapitalize="off" spellcheck="false" maxlength="\(step.isExpression ? 2000 : 100)">
      """
    }
    return "<div class=\"gf-row\">\(cells)</div>\n"
  }

  private var hint: String {
    language(
      "Each cell takes one number; an empty cell is not stated. Arrow keys and Enter lead from cell to cell. What you type is kept in this browser."
    )
  }

  private var emptyButton: Markup {
    "<button type=\"button\" data-does=\"empty\">\(language("Empty all cells"))</button>"
  }

  private var tools: Markup {
    """
    <p class="gf-hint">\(hint)</p>
    <p class="gf-filled" role="status"></p>
    <div class="gf-tools"><button type="button" data-does="save">\(language("Save answer.json"))</button>
    <button type="button" data-does="print">\(language("Print"))</button>
    \(emptyButton)</div>
    <noscript><p class="gf-hint">\(language("Without scripts this form can only be printed."))</p></noscript>

    """
  }
}
