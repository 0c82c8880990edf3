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
    let earlier = EarlierValues(sheet.statements, from: behind.startIndex) { known($0) }
    // One value alone may correct what stands above; several are a pass.
    let isPass = correction == nil && earlier.restated.count > 1
    for index in behind {
      let statement = sheet.statements[index]
      let isBelow =
        start.map { $0 < statement.position } == true
        && correction.map { statement.position < $0 } ?? true
      guard isPass || isBelow || inProse.contains(index) else { continue }
      if inProse.contains(index), catalogue.quantity(statement.name)?.isStep == false,
        earlier.names.contains(known(statement.name + "_new"))
      {
        conditional.insert(index)
        sheet.statements[index].name += "_new"
      }
      // With the digits of another rounding it may be the same value, and is none of the update.
      guard earlier.stated.contains(index) else { continue }
      if earlier.restated.contains(index),
        catalogue.quantity(statement.name + "_new")?.isStep == true
      {
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

  /// Whether a statement is that of the new value of a given, which is asked for.
  private func isUpdateOfGiven(_ statement: Statement) -> Bool {
    guard let catalogue, statement.name.hasSuffix("_new"), !statement.isFormula else {
      return false
    }
    return catalogue.quantity(statement.name)?.isStep == true
      && catalogue.quantity(String(statement.name.dropLast(4)))?.isStep != true
  }
}

/// What statements from one on say again of what is stated before them.
private struct EarlierValues {
  /// The names stated before the first of them.
  private(set) var names: Set<String> = []
  /// The statements whose quantity has a value before.
  private(set) var stated: Set<Int> = []
  /// Those of them that give it another.
  private(set) var restated: Set<Int> = []

  private struct Key: Hashable {
    let name: String
    let entry: Statement.Entry?
  }

  /// So many values of a quantity are kept, for a sheet may give it thousands.
  private static let mostValues = 4

  init(_ statements: [Statement], from first: Int, known: (String) -> String) {
    var values: [Key: [Matrix<Numeral>]] = [:]
    for (index, statement) in statements.enumerated() {
      let key = Key(name: known(statement.name), entry: statement.entry)
      if index < first { names.insert(key.name) }
      guard case .value(let value)? = statement.sides.last?.content else { continue }
      let before = values[key, default: []]
      if index >= first, !before.isEmpty {
        stated.insert(index)
        if before.contains(where: { !StatementFinder.agree($0, value) }) { restated.insert(index) }
      }
      if before.count < Self.mostValues { values[key, default: []].append(value) }
    }
  }
}

extension Heading {
  fileprivate var isCorrection: Bool {
    var text = text
    return text.withUTF8 { CorrectionWords.areIn(heading: $0) }
  }
}
