internal import Algebra
import Notation

/// Values stated once more behind the last update: they are of a later pass, a check or another
/// input.
///
/// They stand in a sentence or below a heading of whatever words but those of a correction.
///
///     w_new = 0.5709                  w_new = 0.5709
///     ## Did the loss go down?        Plugging this back in, z = 0.7772.
///     z = 0.7772
extension SheetBuilder {
  /// Sets such statements apart, so that they take nothing back.
  mutating func setLaterPassApart() {
    // Most answers end with the new values, and nothing is looked up for them.
    guard !hasScopes, let catalogue else { return }
    guard let first = firstNewValue else { return }
    if isAnyNewValueTwice(from: first) { setLaterUpdatesApart() }
    let isOldBehindNew = sheet.statements.indices[first...].contains {
      !sheet.statements[$0].name.isOfNewValue
    }
    guard !inProse.isEmpty || isOldBehindNew, let update = lastUpdate else { return }
    let behind = sheet.statements.indices.dropFirst(update + 1)
    let last = sheet.statements[update].position
    let headings = sheet.headings.filter { $0.position > last }
    let start = headings.first?.position
    let correction = headings.first { $0.isCorrection }?.position
    underUpdate = []
    let earlier = EarlierValues(sheet.statements, from: behind.startIndex) { known($0) }
    // One quantity alone may be put right, in as many attempts as it takes; several are a pass.
    let isPass = correction == nil && (earlier.restatesSeveral || restatesLoss(earlier))
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

  /// Sets the new values apart that a second update gives: below the heading of a later pass, or
  /// several in a row.
  private mutating func setLaterUpdatesApart() {
    let updates = sheet.statements.indices.filter { isUpdateOfGiven(sheet.statements[$0]) }
    guard updates.count > 1 else { return }
    let statements = updates.map { sheet.statements[$0] }
    let earlier = EarlierValues(statements, from: 0) { known($0) }
    guard let first = earlier.restated.min() else { return }
    let (before, start) = (statements[first - 1].position, statements[first].position)
    let headings = sheet.headings.filter { $0.position > before && $0.position <= start }
    let isPass = headings.contains { PassWords.number(of: $0.text) ?? 1 > 1 }
    // With other steps between them, all is answered once more.
    let isRow = updates[first] == updates[first - 1] + 1 && earlier.restatesSeveral
    guard isPass || isRow && !headings.contains(where: { $0.isCorrection }) else { return }
    conditional.formUnion(earlier.restated.map { updates[$0] })
  }

  /// Adds the statements of new values that no word and no sign tells from old ones.
  ///
  /// Such are all updated values in a row behind the loss or before a further pass, and a given
  /// that is stated again with another value, or as a sum behind a step or one that begins with
  /// what is given. On a sheet that names a new value anywhere there are none.
  mutating func addUnmarkedUpdates() {
    // Most sheets name one, and nothing is looked up for them.
    guard !hasScopes, underUpdate.isEmpty, let catalogue, firstNewValue == nil else { return }
    let statements = sheet.statements
    let all = statements.indices.filter {
      catalogue.asksForUpdate(of: statements[$0].name) && isUpdatedGiven(statements[$0].name)
    }
    let other = all.filter { !repeatsGiven(statements[$0]) }
    let worked = other.filter { beginsWithGiven(statements[$0]) }
    guard let first = other.first,
      let step = statements.firstIndex(where: { catalogue.quantity($0.name)?.isStep == true })
    else { return underUpdate = worked }
    let row = zip(other, first...).prefix { $0 == $1 }.map { $0.0 }
    if step < first,
      catalogue.updateCount == Set(row.map { known(statements[$0].name) }).count,
      hasLoss(before: first) || isRestated(from: first + row.count)
    {
      return underUpdate = row
    }
    let restated = EarlierValues(all.map { statements[$0] }, from: 0) { known($0) }.restated
    let again = Set(restated.map { all[$0] })
    underUpdate = other.filter {
      again.contains($0) || worked.contains($0) || step < $0 && statements[$0].isWorked
    }
  }

  /// Whether a statement's first side is a sum that begins with what is given: `w = 2 - 0.1*(-6)`.
  private func beginsWithGiven(_ statement: Statement) -> Bool {
    guard statement.isWorked, let given = catalogue?.quantity(statement.name)?.given,
      case .expression(var first)? = statement.sides.first?.content
    else { return false }
    while case .binary(let sign, let left, _) = first.kind, sign == .add || sign == .subtract {
      first = left
    }
    return first.numbers?.elements.map(\.value) == given.elements.map(\.value)
  }

  /// Whether a statement says no more than the assignment does.
  private func repeatsGiven(_ statement: Statement) -> Bool {
    guard let given = catalogue?.quantity(statement.name)?.given,
      case .value(let value)? = statement.sides.last?.content
    else { return false }
    return given.elements.map(\.value) == value.elements.map(\.value)
  }

  /// Whether the loss has several other values: those of later passes.
  private func restatesLoss(_ earlier: EarlierValues) -> Bool {
    guard let loss = catalogue?.alone["loss"]?.name else { return false }
    return earlier.restated.count { known(sheet.statements[$0].name) == loss } > 1
  }

  private func hasLoss(before index: Int) -> Bool {
    guard let loss = catalogue?.alone["loss"]?.name else { return false }
    return sheet.statements[..<index].contains { known($0.name) == loss }
  }

  /// Whether several quantities have other values from a statement on than before.
  private func isRestated(from index: Int) -> Bool {
    EarlierValues(sheet.statements, from: index) { known($0) }.restatesSeveral
  }

  // By indices, which copies no statements: 1.5 % of a run.

  /// The index of the first statement of a new value.
  private var firstNewValue: Int? {
    sheet.statements.indices.first { sheet.statements[$0].name.isOfNewValue }
  }

  /// Whether two statements from an index on are of the new value of one name; few names are
  /// compared sooner than put into a set.
  private func isAnyNewValueTwice(from first: Int) -> Bool {
    let behind = sheet.statements.indices[first...]
    if behind.count > 16 {
      let names = behind.filter { sheet.statements[$0].name.isOfNewValue }.map {
        sheet.statements[$0].name
      }
      return Set(names).count < names.count
    }
    return behind.contains { later in
      sheet.statements[later].name.isOfNewValue
        && behind[..<later].contains { sheet.statements[$0].name == sheet.statements[later].name }
    }
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

/// The quantities with a value among the first statements, and the later statements that give them
/// one again.
private struct EarlierValues {
  /// The names stated before the first of them.
  private(set) var names: Set<String> = []
  /// The statements whose quantity has a value before.
  private(set) var stated: Set<Int> = []
  /// The statements among `stated` that give their quantity another value.
  private(set) var restated: Set<Int> = []
  /// The quantities, or entries of them, that these give another value.
  private var restatedKeys: Set<Key> = []
  /// Whether several quantities or entries have another value.
  var restatesSeveral: Bool { restatedKeys.count > 1 }

  private struct Key: Hashable {
    let name: String
    let entry: Statement.Entry?
  }

  /// At most this number of values of a quantity is kept to compare later ones with, for a sheet
  /// may give it thousands.
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
        if before.contains(where: { !StatementFinder.agree($0, value) }) {
          restated.insert(index)
          restatedKeys.insert(key)
        }
      }
      if before.count < Self.mostValues { values[key, default: []].append(value) }
    }
  }
}

extension String {
  /// Whether a statement's name is that of a new value: by its bytes, for every statement is asked.
  fileprivate var isOfNewValue: Bool {
    var name = self
    return name.withUTF8 { $0.count > 3 && $0.has("_new", at: $0.count - 4) }
  }
}

extension Statement {
  /// Whether its value stands behind a sum.
  fileprivate var isWorked: Bool {
    sides.count > 1
      && sides.dropLast().contains {
        guard case .expression(let working) = $0.content,
          case .binary(let operation, _, _) = working.kind
        else { return false }
        return operation == .add || operation == .subtract
      }
  }
}

extension Heading {
  fileprivate var isCorrection: Bool {
    var text = text
    return text.withUTF8 { CorrectionWords.areIn(heading: $0) }
  }
}
