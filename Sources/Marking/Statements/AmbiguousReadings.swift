internal import AnswerSheets

/// Values with two readings, such as `101,770`: the one that is right counts.
extension Marker {
  /// The most such values that are tried; a sheet with more writes its numbers so on purpose.
  private static let mostTried = 8

  /// Marks a sheet by that reading of each ambiguous value which speaks best for the student, and
  /// says so.
  func markReadings(
    _ sheet: AnswerSheet, by models: [ReferenceModel], _ budget: WorkBudget
  ) -> SheetMark {
    var (sheet, best) = (sheet, markOnce(sheet, by: models, budget))
    var readings: [(step: Int, remark: Remark)] = []
    for ambiguity in sheet.ambiguities.prefix(Self.mostTried) {
      guard let (index, side) = sheet.indices(of: ambiguity),
        case .value(let first) = sheet.statements[index].sides[side].content,
        let step = models[0].names[sheet.statements[index].name]?.step
      else { continue }
      var (rivalSheet, counted, other) = (sheet, first, ambiguity.other)
      rivalSheet.statements[index].sides[side].content = .value(ambiguity.other)
      if ambiguity.working.count == side {
        for (before, content) in ambiguity.working.enumerated() {
          rivalSheet.statements[index].sides[before].content = content
        }
      }
      let rival = markOnce(rivalSheet, by: models, budget)
      if rival.steps.merit > best.steps.merit {
        (sheet, best) = (rivalSheet, rival)
        swap(&counted, &other)
      }
      readings.append((step, Wording.ambiguous(counted, or: other, at: ambiguity.position)))
    }
    for (step, remark) in readings { best.steps[step].remarks.append(remark) }
    return best
  }
}

extension AnswerSheet {
  /// The statement and side that an ambiguity speaks of; nil where they are gone from the sheet.
  fileprivate func indices(of ambiguity: Ambiguity) -> (statement: Int, side: Int)? {
    for (index, statement) in statements.enumerated() {
      if let side = statement.sides.firstIndex(where: { $0.position == ambiguity.position }) {
        return (index, side)
      }
    }
    return nil
  }
}
