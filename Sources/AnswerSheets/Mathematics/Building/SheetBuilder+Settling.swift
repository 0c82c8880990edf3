internal import Algebra
import Notation

/// Decisions that need the whole sheet: updates, later passes, rules and figures.
extension SheetBuilder {
  /// The sheet, once all is read.
  consuming func finished() -> AnswerSheet {
    turnTransposes()
    readOwnNames()
    settlePasses()
    countFromOne()
    addAliases()
    setFiguresApart()
    dropRules()
    sheet.unreadLines = unread.lines(
      of: bytes, besides: sheet.headings.map(\.position.line))
    return sheet
  }

  /// A sheet put together of several texts, with the headings of each taken for those of what
  /// follows in the others.
  static func settled(_ sheet: AnswerSheet, limits: ReadingLimits) -> AnswerSheet {
    var builder = SheetBuilder(UnsafeBufferPointer(start: nil, count: 0), limits: limits)
    builder.sheet = sheet
    builder.sheet.statements = []
    var headings = sheet.headings[...]
    for statement in sheet.statements {
      while let heading = headings.first, heading.position < statement.position {
        headings.removeFirst()
        var text = heading.text
        let words = text.lowercasedWords
        text.withUTF8 { builder.open($0, words, level: heading.level) }
      }
      builder.append(statement)
    }
    builder.settlePasses()
    builder.setFiguresApart()
    builder.dropRules()
    return builder.sheet
  }

  /// Sets single numbers apart where the sheet has all entries of their quantity: its sum, its norm
  /// or its largest entry says nothing of them anew.
  private mutating func setFiguresApart() {
    guard let catalogue else { return }
    func quantity(_ index: Int) -> QuantityCatalogue.Quantity? {
      catalogue.quantity(sheet.statements[index].name)
    }
    let statements = sheet.statements.indices
    // Most numbers are of quantities of one number, and the matrices are not looked up for them.
    let figures = statements.filter { index in
      sheet.statements[index].entry == nil && stated(index)?.isScalar == true
        && quantity(index)?.shape.isScalar == false
    }
    if figures.isEmpty { return }
    let whole = Set(
      statements.compactMap { index in
        quantity(index).flatMap { stated(index)?.count == $0.shape.count ? $0.name : nil }
      })
    conditional.formUnion(figures.filter { whole.contains(quantity($0)?.name ?? "") })
  }

  /// The shape of the value of a statement.
  private func stated(_ index: Int) -> Shape? {
    guard case .value(let value)? = sheet.statements[index].sides.last?.content else { return nil }
    return value.shape
  }

  /// Names what is updated, and sets apart what is of a later pass.
  private mutating func settlePasses() {
    addUnmarkedUpdates()
    nameUpdates()
    setLaterPassApart()
  }

  /// A rule takes nothing back: where its quantity is stated without a condition, that counts.
  private mutating func dropRules() {
    guard !conditional.isEmpty else { return }
    var plain: Set<String> = []
    for (index, statement) in sheet.statements.enumerated()
    where !conditional.contains(index) && !statement.isFormula {
      plain.insert(known(statement.name))
    }
    sheet.statements = sheet.statements.indices.filter {
      !conditional.contains($0) || !plain.contains(known(sheet.statements[$0].name))
    }.map { sheet.statements[$0] }
  }

  /// An index of 0 tells that all of them count from 0.
  private mutating func countFromOne() {
    let entries = indexed.compactMap { sheet.statements[$0].entry }
    guard entries.contains(where: { $0.row == 0 || $0.column == 0 }) else { return }
    for index in indexed {
      guard let entry = sheet.statements[index].entry else { continue }
      sheet.statements[index].entry = Statement.Entry(
        row: entry.row + 1, column: entry.column.map { $0 + 1 })
    }
  }
}
