internal import Algebra

/// Values stated once more behind the last update, in a sentence or below a heading of whatever
/// words but those of a correction: they are of a later pass, a check or another input.
///
///     w_new = 0.5709                  w_new = 0.5709
///     ## Did the loss go down?        Plugging this back in, z = 0.7772.
///     z = 0.7772
extension SheetBuilder {
  /// Sets such statements apart, so that they take nothing back.
  mutating func setLaterPassApart() {
    // Most answers end with the new values, and nothing is looked up for them.
    guard !hasScopes, let catalogue,
      let first = sheet.statements.firstIndex(where: { $0.name.hasSuffix("_new") }),
      !inProse.isEmpty
        || sheet.statements[first...].contains(where: { !$0.name.hasSuffix("_new") }),
      let update = lastUpdate
    else { return }
    let behind = sheet.statements.indices.dropFirst(update + 1)
    let last = sheet.statements[update].position
    let headings = sheet.headings.filter { $0.position > last }
    let start = headings.first?.position
    let correction = headings.first { $0.isCorrection }?.position
    underUpdate = []
    // One value alone may correct what stands above; several are a pass.
    let isPass = correction == nil && behind.count { isRestated($0) } > 1
    for index in behind {
      let statement = sheet.statements[index]
      let isBelow =
        start.map { $0 < statement.position } == true
        && correction.map { statement.position < $0 } ?? true
      guard isPass || isBelow || inProse.contains(index) else { continue }
      if inProse.contains(index), isUpdated(statement, before: update) {
        conditional.insert(index)
        sheet.statements[index].name += "_new"
      }
      // With the digits of another rounding it may be the same value, and is none of the update.
      guard isStated(index) else { continue }
      if isRestated(index), catalogue.quantity(statement.name + "_new")?.isStep == true {
        underUpdate.append(index)
      } else {
        conditional.insert(index)
      }
    }
    nameUpdates()
  }

  /// The index of the last update; of those that stand in sentences only where there is no other.
  private var lastUpdate: Int? {
    let updates = sheet.statements.indices.reversed().lazy.filter {
      isUpdateOfGiven(sheet.statements[$0])
    }
    return updates.first { !inProse.contains($0) } ?? updates.first
  }

  /// Whether the new value of a statement's given is stated up to an index.
  private func isUpdated(_ statement: Statement, before index: Int) -> Bool {
    guard catalogue?.quantity(statement.name)?.isStep == false else { return false }
    let updated = known(statement.name + "_new")
    return sheet.statements[...index].contains { known($0.name) == updated }
  }

  /// Whether a statement is that of the new value of a given, which is asked for.
  private func isUpdateOfGiven(_ statement: Statement) -> Bool {
    guard let catalogue, statement.name.hasSuffix("_new"), !statement.isFormula else {
      return false
    }
    return catalogue.quantity(statement.name)?.isStep == true
      && catalogue.quantity(String(statement.name.dropLast(4)))?.isStep != true
  }

  /// Whether a statement before gives the same quantity another value.
  private func isRestated(_ index: Int) -> Bool {
    isStated(index) { !StatementFinder.agree($0, $1) }
  }

  /// Whether a statement before gives the same quantity a value that is to the value of this one as
  /// wanted.
  private func isStated(
    _ index: Int, _ isWanted: (Matrix<Numeral>, Matrix<Numeral>) -> Bool = { _, _ in true }
  ) -> Bool {
    let statement = sheet.statements[index]
    guard case .value(let value)? = statement.sides.last?.content else { return false }
    let name = known(statement.name)
    return sheet.statements[..<index].contains { earlier in
      guard earlier.entry == statement.entry, known(earlier.name) == name,
        case .value(let before)? = earlier.sides.last?.content
      else { return false }
      return isWanted(before, value)
    }
  }
}

extension Heading {
  fileprivate var isCorrection: Bool {
    var text = text
    return text.withUTF8 { CorrectionWords.areIn(heading: $0) }
  }
}
