internal import Algebra
internal import Languages
internal import Rubrics
internal import Typesetting

extension AnswerForm {
  /// A PDF with a field a cell, named as the cell.
  ///
  /// - Throws: `FormError` where a sign is not in the font, or a matrix is wider than a page.
  func pdf() throws(FormError) -> [UInt8] {
    var pages = FormPages()
    try pages.paragraph(rubric.title, size: 17)
    if let student { try pages.paragraph(language("For \(student)."), size: 10.5) }
    try pages.paragraph(
      language("Fill in the cells, save this file and hand it in. An empty cell is not stated."),
      size: 9)
    try Self.task(rubric.description, on: &pages)
    try setGivens(on: &pages)
    for index in steps.indices { try set(steps[index], isFirst: index == 0, on: &pages) }
    return FormFile(pages.pages, of: self).bytes
  }

  /// A text of the course.
  private static func task(_ text: String?, on pages: inout FormPages) throws(FormError) {
    guard let text else { return }
    pages.skip(4)
    for line in MarkdownText(text).lines { try pages.paragraph(line, size: 10.5) }
  }

  private static func heading(_ text: String, on pages: inout FormPages) throws(FormError) {
    pages.need(90)
    pages.skip(10)
    try pages.paragraph(text, size: 13)
    pages.skip(4)
  }

  private func setGivens(on pages: inout FormPages) throws(FormError) {
    if let derivation = rubric.derivation {
      try Self.heading(language("Given"), on: &pages)
      for symbol in derivation.symbols {
        try pages.paragraph("\(symbol.name): \(symbol.rows) × \(symbol.columns)", size: 10.5)
      }
      return
    }
    if rubric.givens.isEmpty { return }
    try Self.heading(language("Given"), on: &pages)
    for given in rubric.givens {
      for (index, value) in ([given.value] + given.otherValues).enumerated() {
        try pages.matrix(value, name: index == 0 ? given.name : language("or") + " \(given.name)")
        pages.skip(4)
      }
    }
  }

  private func set(
    _ step: FormStep, isFirst: Bool, on pages: inout FormPages
  ) throws(FormError) {
    if let part = step.part {
      try Self.heading(part.heading, on: &pages)
      try Self.task(part.text, on: &pages)
    } else if isFirst {
      try Self.heading(language("Steps"), on: &pages)
    }
    // A step's line and its cells stay together.
    pages.need(40 + FormPages.pitch * Double(min(step.shape.rows, 20)))
    pages.skip(8)
    pages.rule()
    let facts = [step.worth, step.precision(language)].compactMap { $0 }.joined(separator: "; ")
    try pages.paragraph("\(step.name) (\(facts))", size: 9)
    try Self.task(step.text, on: &pages)
    pages.skip(4)
    try pages.fields(of: step.shape, name: step.name, isWide: step.isExpression) { row, column in
      FormPages.Field(
        name: step.cellName(row, column), label: step.cellLabel(row, column, language), x: 0, y: 0,
        width: 0)
    }
  }
}
